import type { CommandContext } from '../src/reply/options.ts';
import { defineCommand } from '../src/reply/command.ts';
import { completePerson, countEvents, requirePerson } from './person.ts';
import { completeAbout, completeDate } from './timeline/complete-timeline.ts';
import { MAX_DATE_LENGTH, readDates, readTopicAsDates } from './timeline/dates.ts';
import { eventReply } from './timeline/event.ts';
import { listReply } from './timeline/list.ts';
import { MAX_ABOUT_LENGTH, cleanAbout, decodePage, type TimelinePage } from './timeline/query.ts';
import { chooseView } from './timeline/view.ts';
import { given } from '../src/given.ts';

export const timeline = defineCommand({
  name: 'timeline',
  words: ({ commands }) => commands.timeline,
  options: {
    from: {
      kind: 'text',
      maxLength: MAX_DATE_LENGTH,
      complete: (typed, context) => completeDate(typed, 'from', context),
    },
    to: {
      kind: 'text',
      maxLength: MAX_DATE_LENGTH,
      complete: (typed, context) => completeDate(typed, 'to', context),
    },
    person: {
      kind: 'text',
      maxLength: 60,
      complete: (typed, { archive }) => completePerson(archive, typed, countEvents(archive.events)),
    },
    about: {
      kind: 'text',
      maxLength: MAX_ABOUT_LENGTH,
      complete: completeAbout,
    },
    order: { kind: 'choice', values: ['oldest', 'newest'] },
  },
  mainOption: 'about',
  actions: {
    list: (args, context) => listReply(context, pageOf(args, context)),
    view: (args, context) => listReply(context, chooseView(context.archive, pageOf(args, context), args[2] ?? '')),
    open: (args, context) => eventReply(context, pageOf(args, context), args[2] ?? ''),
  },
  run: (input, context) => {
    const { archive } = context;
    const words = input.about === undefined ? undefined : cleanAbout(input.about);
    const isDated = input.from !== undefined || input.to !== undefined;
    const topicAsDates = words === undefined || isDated ? undefined : readTopicAsDates(words, context);
    const { notes, date, monthDay } = topicAsDates ?? readDates(input.from, input.to, context);
    const personId =
      input.person === undefined ? undefined : requirePerson(archive, input.person, countEvents(archive.events)).id;
    const about = topicAsDates ? undefined : words;
    const query = { ...given({ date, monthDay, personId, about }), order: input.order ?? 'oldest' };
    const isStory = Object.values(input).every((value) => value === undefined);
    return listReply(context, { query, page: 0, ...(isStory ? { isStory } : {}) }, notes);
  },
});

function pageOf(args: readonly string[], { archive }: CommandContext): TimelinePage {
  return decodePage(args, archive.corpus.people);
}
