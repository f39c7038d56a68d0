import { defineCommand } from '../src/reply/command.ts';
import { contextReply } from './ask/context.ts';
import { requirePerson, withoutCount } from './person.ts';
import { anotherPage } from './quote/another.ts';
import { bothReply } from './quote/both-sides.ts';
import { completeAbout, completeWhose, completeYear } from './quote/choices.ts';
import { chooseTopic } from './quote/chosen-topic.ts';
import { pageReply, personReply, siblings } from './quote/one-person.ts';
import { filterOf, readFilter, readPage } from './quote/page.ts';
import { MAX_TOPIC_LENGTH, asSaid, isBoth } from './quote/said.ts';
import { whoseReply } from './quote/whose.ts';

export const quote = defineCommand({
  name: 'quote',
  description: 'What somebody said, word for word, with date, occasion and source.',
  options: {
    person: {
      kind: 'text',
      description: 'Whose words: a name, a nickname, or “both” for the two sides.',
      isRequired: true,
      maxLength: 100,
      complete: (typed, { archive }) => completeWhose(typed, archive),
    },
    about: {
      kind: 'text',
      description: 'What the words are about.',
      isRequired: false,
      maxLength: MAX_TOPIC_LENGTH,
      complete: (typed, { archive }, given) => completeAbout(typed, archive, given),
    },
    year: {
      kind: 'whole-number',
      description: 'The year they were said in.',
      min: 1900,
      max: 2200,
      complete: (typed, { archive }, given) => completeYear(typed, archive, given),
    },
  },
  mainOption: 'person',
  actions: {
    show: (args, { archive }) => pageReply(archive, readPage(archive, args)),
    another: (args, { archive, chance = '' }) => {
      const page = readPage(archive, args);
      return pageReply(archive, anotherPage(page, siblings(archive, page), chance) ?? page);
    },
    topic: (args, { archive }) => chooseTopic(archive, readPage(archive, args.slice(0, -1)), args.at(-1) ?? ''),
    of: (args, { archive }) => personReply(archive, requirePerson(archive, args[2] ?? ''), readFilter(args)),
    both: (args, { archive }) => bothReply(archive, readPage(archive, args)),
    sides: (args, { archive }) => bothReply(archive, readFilter(args)),
    context: (args, context) => contextReply(context, readPage(context.archive, args.slice(0, 1)).quote.passageId),
  },
  run: (typed, { archive }) => {
    const { person, ...filter } = asSaid({ ...typed, person: withoutCount(typed.person) }, archive);
    if (isBoth(person)) return bothReply(archive, filterOf(filter));
    const speaker = archive.speakers.find(person);
    return speaker
      ? personReply(archive, speaker.person, filterOf(filter))
      : whoseReply(archive, person, filterOf(filter));
  },
});
