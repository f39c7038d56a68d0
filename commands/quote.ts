import { defineCommand } from '../src/reply/command.ts';
import { buttonRow, updateMenu } from '../src/reply/controls.ts';
import type { CommandContext } from '../src/reply/options.ts';
import type { Reply } from '../src/reply/reply.ts';
import { given } from '../src/given.ts';
import { contextReply } from './ask/context.ts';
import { requirePerson, unknownPerson, withCount, withoutCount } from './person.ts';
import { bothReply, sharedTopic, sidesButton } from './quote/both-sides.ts';
import { completeAbout, completeWhose, completeYear } from './quote/complete-quote.ts';
import { anotherReply, pageReply, personReply, topicReply } from './quote/one-person.ts';
import {
  MAX_TOPIC_LENGTH,
  YEARS,
  asSaid,
  filterArgs,
  isBoth,
  readFilter,
  readPage,
  type QuoteFilter,
} from './quote/page.ts';

const MAX_OFFERED = 10;

export const quote = defineCommand({
  name: 'quote',
  words: ({ commands }) => commands.quote,
  options: {
    person: { kind: 'text', isRequired: true, maxLength: 100, complete: completeWhose },
    about: { kind: 'text', maxLength: MAX_TOPIC_LENGTH, complete: completeAbout },
    year: { kind: 'whole-number', ...YEARS, complete: completeYear },
  },
  mainOption: 'person',
  actions: {
    show: (args, context) => pageReply(context, readPage(context.archive, args)),
    another: (args, context) => anotherReply(context, readPage(context.archive, args)),
    topic: (args, context) => topicReply(context, readPage(context.archive, args.slice(0, -1)), args.at(-1) ?? ''),
    of: (args, context) => personReply(context, requirePerson(context.archive, args.at(-1) ?? ''), readFilter(args)),
    both: (args, context) => {
      const { filter, quote } = readPage(context.archive, args);
      return bothReply(context, filter, quote);
    },
    sides: (args, context) => bothReply(context, readFilter(args)),
    context: (args, context) => contextReply(context, readPage(context.archive, args.slice(0, 1)).quote.passageId),
  },
  run: (typed, context) => {
    const { archive } = context;
    const { person, ...filter } = asSaid(archive, withoutCount(typed.person), typed);
    if (isBoth(person, context.words)) return bothReply(context, filter);
    const speaker = archive.speakers.find(person);
    return speaker ? personReply(context, speaker.person, filter) : whoseReply(context, person, filter);
  },
});

/**
 * For a name that nobody has for certain: whom it may mean (all who hold an office: "the judge"), and both sides where it is a subject
 * of theirs. `UserError` with the nearest names where there is neither.
 */
function whoseReply({ archive, words }: CommandContext, typed: string, filter: QuoteFilter): Reply {
  const near = archive.speakers.suggest(typed).slice(0, MAX_OFFERED);
  const topic = sharedTopic(archive, typed, near.length > 0);
  if (near.length === 0 && topic === undefined) throw unknownPerson(archive, typed);
  const items = near.map((speaker) => ({ text: withCount(speaker), ...given({ detail: speaker.person.role }) }));
  const options = near.map((speaker) => ({
    label: withCount(speaker),
    ...given({ description: speaker.person.role }),
    value: speaker.person.id,
  }));
  const menu = updateMenu(words.quote.whose, { command: 'quote', action: 'of', args: filterArgs(filter) }, options);
  return {
    status: 'bad-input',
    accent: archive.corpus.accent,
    blocks: [
      { kind: 'text', text: words.errors.nobodyCalled(typed) },
      ...(near.length === 0 ? [] : [{ kind: 'list', isNumbered: false, items } as const, menu]),
      ...buttonRow(topic === undefined ? [] : [sidesButton(words, topic, filter)]),
    ],
  };
}
