import { defineCommand } from '../src/reply/command.ts';
import { contextReply } from './ask/context.ts';
import { requirePerson, withoutCount } from './person.ts';
import { bothReply } from './quote/both-sides.ts';
import { completeAbout, completeWhose, completeYear } from './quote/complete-quote.ts';
import { pageReply, personReply, siblings, topicReply } from './quote/one-person.ts';
import { anotherPage, readFilter, readPage } from './quote/page.ts';
import { MAX_TOPIC_LENGTH, asSaid, isBoth } from './quote/said.ts';
import { whoseReply } from './quote/whose.ts';

export const quote = defineCommand({
  name: 'quote',
  words: ({ commands }) => commands.quote,
  options: {
    person: {
      kind: 'text',
      isRequired: true,
      maxLength: 100,
      complete: completeWhose,
    },
    about: {
      kind: 'text',
      maxLength: MAX_TOPIC_LENGTH,
      complete: completeAbout,
    },
    year: {
      kind: 'whole-number',
      min: 1900,
      max: 2200,
      complete: completeYear,
    },
  },
  mainOption: 'person',
  actions: {
    show: (args, context) => pageReply(context, readPage(context.archive, args)),
    another: (args, context) => {
      const { archive, chance = '' } = context;
      const page = readPage(archive, args);
      return pageReply(context, anotherPage(page, siblings(archive, page), chance) ?? page);
    },
    topic: (args, context) => topicReply(context, readPage(context.archive, args.slice(0, -1)), args.at(-1) ?? ''),
    of: (args, context) => personReply(context, requirePerson(context.archive, args[2] ?? ''), readFilter(args)),
    both: (args, context) => bothReply(context, readPage(context.archive, args)),
    sides: (args, context) => bothReply(context, readFilter(args)),
    context: (args, context) => contextReply(context, readPage(context.archive, args.slice(0, 1)).quote.passageId),
  },
  run: (typed, context) => {
    const { archive } = context;
    const { person, ...filter } = asSaid({ ...typed, person: withoutCount(typed.person) }, archive);
    if (isBoth(person, context.words)) return bothReply(context, filter);
    const speaker = archive.speakers.find(person);
    return speaker ? personReply(context, speaker.person, filter) : whoseReply(context, person, filter);
  },
});
