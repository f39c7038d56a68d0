import type { CheckOutcome } from '../src/archive/archive-model.ts';
import { readQuoteWords } from '../src/archive/check/quote-words.ts';
import type { Passage, Quote } from '../src/corpus/model.ts';
import { defineCommand } from '../src/reply/command.ts';
import { buttonRow, replyButton } from '../src/reply/controls.ts';
import type { CommandContext } from '../src/reply/options.ts';
import {
  headingPathText,
  placeNote,
  quotationBlock,
  quoteContextButton,
  sourcesBlock,
  sourcesButton,
} from '../src/reply/passage-blocks.ts';
import { firstSentences, placeOfQuote } from '../src/reply/quote-blocks.ts';
import type { Block, Button } from '../src/reply/reply.ts';
import { firstWords } from '../src/text/first-words.ts';
import type { Words } from '../src/words/en.ts';
import { completePerson, requirePerson } from './person.ts';

/** Discord's longest message is 4,000 characters. */
const MAX_TEXT_LENGTH = 4_000;
const MAX_SHOWN_CLAIM = 200;
const MAX_NEAREST = 2;
const MAX_NEAREST_LETTERS = 160;
const MIN_WORDS = 3;

/** Seen before a word is read; the sign in the heading says the same to who sees no colours. */
const VERDICT_COLOURS = {
  verbatim: '#2e9e5b',
  altered: '#d9912b',
  misattributed: '#8a63d2',
  absent: '#7d828c',
} as const satisfies Record<CheckOutcome['kind'], string>;

export const check = defineCommand({
  name: 'check',
  words: ({ commands }) => commands.check,
  options: {
    text: { kind: 'text', isRequired: true, maxLength: MAX_TEXT_LENGTH },
    person: { kind: 'text', maxLength: 100, complete: completePerson },
  },
  mainOption: 'text',
  actions: {},
  run: ({ text, person }, context) => {
    const { archive } = context;
    const outcome = archive.check(text, person === undefined ? undefined : requirePerson(archive, person));
    return {
      status: outcome.kind === 'absent' ? 'nothing' : 'answer',
      isShareable: true,
      accent: VERDICT_COLOURS[outcome.kind],
      blocks: [...verdictBlocks(context, outcome), ...checkedNote(outcome.claim, text, context.words)],
      asked: outcome.claim,
      trace: outcome,
    };
  },
});

type Verdict<Kind extends CheckOutcome['kind']> = Extract<CheckOutcome, { readonly kind: Kind }>;

/** What is said of a claimed quotation: the verdict first, then the recorded words with who, when and source. */
function verdictBlocks(context: CommandContext, outcome: CheckOutcome): readonly Block[] {
  if (outcome.kind === 'absent') return absentBlocks(context, outcome);
  const [heading, text] = verdictText(outcome, context.words);
  return [
    { kind: 'heading', text: heading },
    { kind: 'text', text },
    ...recordedBlocks(outcome, context.words),
    ...evidence(context, outcome.quote),
  ];
}

function verdictText(
  outcome: Exclude<CheckOutcome, Verdict<'absent'>>,
  { check, date }: Words,
): readonly [heading: string, text: string] {
  const { quote } = outcome;
  switch (outcome.kind) {
    case 'verbatim':
      return outcome.isPart ? [check.verbatimPart, check.recordedPart] : [check.verbatim, check.recordedWords];
    case 'altered':
      return [check.altered, alteredText(outcome, check)];
    case 'misattributed': {
      const when = quote.date && date(quote.date);
      return [check.someoneElse, check.wrongSpeaker(quote.speaker, when, outcome.claimedSpeaker)];
    }
  }
}

/** The recorded words: those that are claimed marked where they are a part, the differences before them where they are others. */
function recordedBlocks(outcome: Exclude<CheckOutcome, Verdict<'absent'>>, { check }: Words): readonly Block[] {
  const { quote } = outcome;
  if (outcome.kind !== 'altered') return [quotationBlock(quote, outcome.isPart ? outcome.matches : [])];
  const { differences, joinedWith } = outcome;
  return [
    { kind: 'differences', parts: differences },
    { kind: 'note', text: check.recorded },
    quotationBlock(quote),
    ...(joinedWith ? [{ kind: 'text' as const, text: check.fromAnother }, quotationBlock(joinedWith)] : []),
  ];
}

function alteredText(
  { differences, isNegationChanged, joinedWith, quote, claimedSpeaker }: Verdict<'altered'>,
  check: Words['check'],
): string {
  const isMissing = differences.some(({ kind }) => kind === 'missing');
  const isAdded = differences.some(({ kind }) => kind === 'added');
  const sentences = [
    check.close(quote.speaker),
    claimedSpeaker && check.norFrom(claimedSpeaker),
    joinedWith && check.madeOfTwo,
    isNegationChanged && check.negation,
    isMissing && isAdded && check.bothMarked,
    isMissing && !isAdded && check.missingMarked,
    !isMissing && isAdded && check.addedMarked,
  ];
  return sentences.filter(Boolean).join(' ');
}

function absentBlocks(context: CommandContext, { claim, nearest, passage }: Verdict<'absent'>): readonly Block[] {
  const { date, check } = context.words;
  const near = nearest.slice(0, MAX_NEAREST);
  const buttons = near.map((quote) => showButton(check.showOne(quote.speaker, quote.date && date(quote.date)), quote));
  return [
    { kind: 'heading', text: check.absent },
    { kind: 'text', text: `${absenceReason(claim, check)} ${check.provesNothing}` },
    ...(passage ? proseBlocks(context, passage) : []),
    ...(near.length === 0 ? [] : [{ kind: 'heading' as const, text: check.nearest }]),
    ...near.map((quote) => ({ ...quotationBlock(quote), verbatim: firstSentences(quote.text, MAX_NEAREST_LETTERS) })),
    ...buttonRow(buttons),
  ];
}

function absenceReason(claim: string, check: Words['check']): string {
  const count = readQuoteWords(claim).length;
  if (count === 0) return check.noWords;
  return count < MIN_WORDS ? check.fewWords : check.notRecorded;
}

/** Where an article says it in words of its own. */
function proseBlocks({ archive, words }: CommandContext, passage: Passage): readonly Block[] {
  const article = archive.article(passage.span.articleId);
  if (!article) return [];
  const text = words.check.articlesWords(article.title, headingPathText(passage, article));
  return [{ kind: 'text', text }, ...sourcesBlock(passage.sources)];
}

function evidence({ archive, words }: CommandContext, quote: Quote): readonly Block[] {
  const { article, section } = placeOfQuote(archive, quote);
  const show = showButton(words.check.show, quote);
  return [
    ...sourcesBlock(quote.sources),
    placeNote(words, article, section),
    { kind: 'buttons', buttons: [show, quoteContextButton(words, quote.id), sourcesButton(words, quote.id)] },
  ];
}

function showButton(label: string, { id }: Quote): Button {
  return replyButton(label, { command: 'quote', action: 'show', args: [id] });
}

/** Which words of a longer text the verdict is on. */
function checkedNote(claim: string, text: string, { check }: Words): readonly Block[] {
  if (claim === text.trim() || claim === '') return [];
  const shown = claim.length <= MAX_SHOWN_CLAIM ? claim : `${firstWords(claim, MAX_SHOWN_CLAIM)} …`;
  return [{ kind: 'note', text: check.onlyThese(shown) }];
}
