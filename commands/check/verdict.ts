import type { CheckOutcome } from '../../src/archive/archive-model.ts';
import type { Quote } from '../../src/corpus/model.ts';
import type { CommandContext } from '../../src/reply/options.ts';
import { buttonRow, replyButton } from '../../src/reply/controls.ts';
import type { Block, Button } from '../../src/reply/reply.ts';
import {
  headingPathText,
  placeNote,
  quotationBlock,
  sourcesBlock,
  sourcesButton,
} from '../../src/reply/passage-blocks.ts';
import { firstSentences, placeOfQuote } from '../../src/reply/quote-blocks.ts';
import { readQuoteWords } from '../../src/archive/check/quote-words.ts';
import type { Words } from '../../src/words/en.ts';

const MAX_NEAREST_LETTERS = 160;
const MAX_NEAREST = 2;
const MIN_WORDS = 3;

/** Seen before a word is read; the sign in the heading says the same to who sees no colours. */
export const VERDICT_COLOURS = {
  verbatim: '#2e9e5b',
  altered: '#d9912b',
  misattributed: '#8a63d2',
  absent: '#7d828c',
} as const satisfies Record<CheckOutcome['kind'], string>;

type Verdict<Kind extends CheckOutcome['kind']> = Extract<CheckOutcome, { readonly kind: Kind }>;

/** What is said of a claimed quotation: the verdict first, then the recorded words with who, when and source. */
export function verdictBlocks(context: CommandContext, outcome: CheckOutcome): readonly Block[] {
  switch (outcome.kind) {
    case 'verbatim':
      return verbatimBlocks(context, outcome);
    case 'altered':
      return alteredBlocks(context, outcome);
    case 'misattributed':
      return misattributedBlocks(context, outcome);
    case 'absent':
      return absentBlocks(context, outcome);
  }
}

function verbatimBlocks(context: CommandContext, { quote, isPart, matches }: Verdict<'verbatim'>): readonly Block[] {
  const { check } = context.words;
  return [
    { kind: 'heading', text: isPart ? check.verbatimPart : check.verbatim },
    { kind: 'text', text: isPart ? check.recordedPart : check.recordedWords },
    quotationBlock(quote, isPart ? matches : []),
    ...evidence(context, quote),
  ];
}

function misattributedBlocks(context: CommandContext, outcome: Verdict<'misattributed'>): readonly Block[] {
  const { quote, isPart, matches, claimedSpeaker } = outcome;
  const { check, date } = context.words;
  return [
    { kind: 'heading', text: check.someoneElse },
    { kind: 'text', text: check.wrongSpeaker(quote.speaker, quote.date && date(quote.date), claimedSpeaker) },
    quotationBlock(quote, isPart ? matches : []),
    ...evidence(context, quote),
  ];
}

function alteredBlocks(context: CommandContext, outcome: Verdict<'altered'>): readonly Block[] {
  const { quote, differences, joinedWith } = outcome;
  const { check } = context.words;
  const joined: readonly Block[] = joinedWith
    ? [{ kind: 'text', text: check.fromAnother }, quotationBlock(joinedWith)]
    : [];
  return [
    { kind: 'heading', text: check.altered },
    { kind: 'text', text: alteredText(outcome, check) },
    { kind: 'differences', parts: differences },
    { kind: 'note', text: check.recorded },
    quotationBlock(quote),
    ...joined,
    ...evidence(context, quote),
  ];
}

function alteredText(
  { differences, isNegationChanged, joinedWith, quote, claimedSpeaker }: Verdict<'altered'>,
  check: Words['check'],
): string {
  const hasMissing = differences.some(({ kind }) => kind === 'missing');
  const hasAdded = differences.some(({ kind }) => kind === 'added');
  const parts = [
    ...(claimedSpeaker === undefined ? [] : [check.norFrom(claimedSpeaker)]),
    ...(joinedWith ? [check.madeOfTwo] : []),
    ...(isNegationChanged ? [check.negation] : []),
    ...(hasMissing && hasAdded
      ? [check.bothMarked]
      : hasMissing
        ? [check.missingMarked]
        : hasAdded
          ? [check.addedMarked]
          : []),
  ];
  return [check.close(quote.speaker), ...parts].join(' ');
}

function absentBlocks(context: CommandContext, { claim, nearest, passage }: Verdict<'absent'>): readonly Block[] {
  const { archive, words } = context;
  const { check } = words;
  const near = nearest.slice(0, MAX_NEAREST);
  const count = readQuoteWords(claim).length;
  const reason = count === 0 ? check.noWords : count < MIN_WORDS ? check.fewWords : check.notRecorded;
  const place = passage && archive.article(passage.span.articleId);
  const prose: readonly Block[] =
    passage && place
      ? [
          { kind: 'text', text: check.articlesWords(place.title, headingPathText(passage, place)) },
          ...sourcesBlock(passage.sources),
        ]
      : [];
  return [
    { kind: 'heading', text: check.absent },
    { kind: 'text', text: `${reason} ${check.provesNothing}` },
    ...prose,
    ...(nearest.length === 0 ? [] : [{ kind: 'heading' as const, text: check.nearest }]),
    ...near.map(nearBlock),
    ...buttonRow(near.map(({ id, speaker, date }) => showButton(check.showOne(speaker, date && words.date(date)), id))),
  ];
}

function nearBlock(quote: Quote): Block {
  const whole = quotationBlock(quote);
  return whole.kind === 'quotation' ? { ...whole, verbatim: firstSentences(quote.text, MAX_NEAREST_LETTERS) } : whole;
}

function showButton(label: string, id: string): Button {
  return replyButton(label, { command: 'quote', action: 'show', args: [id] });
}

function evidence({ archive, words }: CommandContext, quote: Quote): readonly Block[] {
  const { article, section } = placeOfQuote(archive, quote);
  const show = showButton(words.check.show, quote.id);
  const context = replyButton(words.reply.context, { command: 'quote', action: 'context', args: [quote.id] });
  return [
    ...sourcesBlock(quote.sources),
    placeNote(words, article, section),
    { kind: 'buttons', buttons: [show, context, sourcesButton(words, quote.id)] },
  ];
}
