import type { Choice, CommandContext } from '../src/reply/options.ts';
import { defineCommand } from '../src/reply/command.ts';
import { completePerson, requirePerson } from './person.ts';
import { completeAbout, completeDate } from './timeline/choices.ts';
import { MAX_DATE_LENGTH, readDates, readTopicAsDates } from './timeline/dates.ts';
import { eventReply } from './timeline/event.ts';
import { listReply } from './timeline/list.ts';
import { countEvents } from './timeline/persons.ts';
import { MAX_ABOUT_LENGTH, cleanAbout, decodePage } from './timeline/query.ts';
import { chooseView } from './timeline/view.ts';

const completeFrom = (typed: string, context: CommandContext): readonly Choice[] =>
  completeDate(typed, 'from', context);
const completeTo = (typed: string, context: CommandContext): readonly Choice[] => completeDate(typed, 'to', context);

export const timeline = defineCommand({
  name: 'timeline',
  description: 'The dated record: what happened when, with sources and a picture.',
  options: {
    from: {
      kind: 'text',
      description: 'From when: 2018, early 2015, feb 2025, since the trial, today (that day in any year)…',
      isRequired: false,
      maxLength: MAX_DATE_LENGTH,
      complete: completeFrom,
    },
    to: {
      kind: 'text',
      description: 'Until when: 2018, Q3 2024, 2023-11-17, last year, now…',
      isRequired: false,
      maxLength: MAX_DATE_LENGTH,
      complete: completeTo,
    },
    person: {
      kind: 'text',
      description: 'Only events that name this person or organization.',
      isRequired: false,
      maxLength: 60,
      complete: (typed, { archive }) => completePerson(archive, typed, countEvents(archive.events)),
    },
    about: {
      kind: 'text',
      description: 'Only events about this, in your own words.',
      isRequired: false,
      maxLength: MAX_ABOUT_LENGTH,
      complete: completeAbout,
    },
    order: {
      kind: 'choice',
      description: 'Which events come first (default: the oldest).',
      choices: [
        { name: 'Oldest first', value: 'oldest' },
        { name: 'Newest first', value: 'newest' },
      ],
    },
  },
  mainOption: 'about',
  actions: {
    list: (args, { archive }) => listReply(archive, decodePage(args, archive.corpus.people)),
    view: (args, { archive }) =>
      listReply(archive, chooseView(archive, decodePage(args, archive.corpus.people), args[2] ?? '')),
    open: (args, { archive }) => eventReply(archive, decodePage(args, archive.corpus.people), args[2] ?? ''),
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
    const query = {
      ...(date === undefined ? {} : { date }),
      ...(monthDay === undefined ? {} : { monthDay }),
      ...(personId === undefined ? {} : { personId }),
      ...(about === undefined ? {} : { about }),
      order: input.order ?? 'oldest',
    };
    const isStory = Object.values(input).every((value) => value === undefined);
    return listReply(archive, { query, page: 0, ...(isStory ? { isStory } : {}) }, notes);
  },
});
