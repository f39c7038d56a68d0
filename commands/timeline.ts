import type { CommandContext } from '../src/reply/options.ts';
import { defineCommand } from '../src/reply/command.ts';
import { completeNamed, countEvents, requirePerson } from './person.ts';
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
    from: { kind: 'text', maxLength: MAX_DATE_LENGTH, complete: completeDate('from') },
    to: { kind: 'text', maxLength: MAX_DATE_LENGTH, complete: completeDate('to') },
    person: { kind: 'text', maxLength: 60, complete: completeNamed },
    about: { kind: 'text', maxLength: MAX_ABOUT_LENGTH, complete: completeAbout },
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
    const { from, to, order = 'oldest' } = input;
    const topic = input.about === undefined ? undefined : cleanAbout(input.about);
    const isDated = from !== undefined || to !== undefined;
    const topicAsDates = topic === undefined || isDated ? undefined : readTopicAsDates(topic, context);
    const { notes, date, monthDay } = topicAsDates ?? readDates(from, to, context);
    const countOf = countEvents(archive.events);
    const personId = input.person === undefined ? undefined : requirePerson(archive, input.person, countOf).id;
    const about = topicAsDates ? undefined : topic;
    const query = { ...given({ date, monthDay, personId, about }), order };
    const isStory = Object.values(input).every((value) => value === undefined);
    return listReply(context, { query, page: 0, ...(isStory ? { isStory } : {}) }, notes);
  },
});

function pageOf(args: readonly string[], { archive }: CommandContext): TimelinePage {
  return decodePage(args, archive.corpus.people);
}
