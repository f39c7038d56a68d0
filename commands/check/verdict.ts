import type { Archive, CheckOutcome } from '../../src/archive/archive-model.ts';
import { formatDateSpan } from '../../src/corpus/dates/date-span.ts';
import type { Quote } from '../../src/corpus/model.ts';
import type { Block, Button } from '../../src/reply/reply.ts';
import {
  headingPathText,
  placeNote,
  quotationBlock,
  sourcesBlock,
  sourcesButton,
} from '../../src/reply/passage-blocks.ts';
import { firstSentences, placeOf } from '../../src/reply/quote-blocks.ts';
import { readQuoteWords } from '../../src/archive/check/quote-words.ts';

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
export function verdictBlocks(archive: Archive, outcome: CheckOutcome): readonly Block[] {
  switch (outcome.kind) {
    case 'verbatim':
      return verbatimBlocks(archive, outcome);
    case 'altered':
      return alteredBlocks(archive, outcome);
    case 'misattributed':
      return misattributedBlocks(archive, outcome);
    case 'absent':
      return absentBlocks(archive, outcome);
  }
}

function verbatimBlocks(archive: Archive, { quote, isPart, matches }: Verdict<'verbatim'>): readonly Block[] {
  const text = isPart
    ? 'These words stand so in a recorded quotation, of which they are a part. This is all of it:'
    : 'These are the recorded words.';
  return [
    { kind: 'heading', text: isPart ? '✓ Verbatim, a part' : '✓ Verbatim' },
    { kind: 'text', text },
    quotationBlock(quote, isPart ? matches : []),
    ...evidence(archive, quote),
  ];
}

function misattributedBlocks(archive: Archive, outcome: Verdict<'misattributed'>): readonly Block[] {
  const { quote, isPart, matches, claimedSpeaker } = outcome;
  const when = quote.date === undefined ? '' : `, ${formatDateSpan(quote.date)}`;
  const text = `The words are right, the speaker is not: this record has them from ${quote.speaker}${when}, and not from ${claimedSpeaker}.`;
  return [
    { kind: 'heading', text: '⇄ Someone else’s words' },
    { kind: 'text', text },
    quotationBlock(quote, isPart ? matches : []),
    ...evidence(archive, quote),
  ];
}

function alteredBlocks(archive: Archive, outcome: Verdict<'altered'>): readonly Block[] {
  const { quote, differences, joinedWith } = outcome;
  const joined: readonly Block[] = joinedWith
    ? [{ kind: 'text', text: 'Further words of it come from another quotation:' }, quotationBlock(joinedWith)]
    : [];
  return [
    { kind: 'heading', text: '≈ Altered' },
    { kind: 'text', text: alteredText(outcome) },
    { kind: 'differences', parts: differences },
    { kind: 'note', text: 'Recorded:' },
    quotationBlock(quote),
    ...joined,
    ...evidence(archive, quote),
  ];
}

function alteredText({
  differences,
  isNegationChanged,
  joinedWith,
  quote,
  claimedSpeaker,
}: Verdict<'altered'>): string {
  const start = `This is close to what ${quote.speaker} is recorded with, but not the same.`;
  const hasMissing = differences.some(({ kind }) => kind === 'missing');
  const hasAdded = differences.some(({ kind }) => kind === 'added');
  const parts = [
    ...(claimedSpeaker === undefined ? [] : [`Nor are the recorded words from ${claimedSpeaker}.`]),
    ...(joinedWith ? ['Two quotations are made into one.'] : []),
    ...(isNegationChanged ? ['A negation is lost or put in, which can turn the sense round.'] : []),
    ...(hasMissing && hasAdded
      ? ['Words that the claim leaves out and words that it puts in are marked:']
      : hasMissing
        ? ['What the claim leaves out is marked:']
        : hasAdded
          ? ['What the claim puts in is marked:']
          : []),
  ];
  return [start, ...parts].join(' ');
}

function absentBlocks(archive: Archive, { claim, nearest, passage }: Verdict<'absent'>): readonly Block[] {
  const near = nearest.slice(0, MAX_NEAREST);
  const words = readQuoteWords(claim).length;
  const reason =
    words === 0
      ? 'There are no words to compare in that.'
      : words < MIN_WORDS
        ? 'No recorded quotation consists of these words alone, and so few words stand in many by chance.'
        : 'No recorded quotation has these words.';
  const place = passage && archive.article(passage.span.articleId);
  const prose: readonly Block[] =
    passage && place
      ? [
          {
            kind: 'text',
            text: `They stand in the article “${place.title}” (${headingPathText(passage, place)}): these are the article’s words, not recorded as anybody’s quotation.`,
          },
          ...sourcesBlock(passage.sources),
        ]
      : [];
  return [
    { kind: 'heading', text: '? Not in this record' },
    { kind: 'text', text: `${reason} That proves nothing: a record is never complete.` },
    ...prose,
    ...(nearest.length === 0 ? [] : [{ kind: 'heading' as const, text: 'Recorded, and nearest to it' }]),
    ...near.map(nearBlock),
    ...(near.length === 0 ? [] : [{ kind: 'buttons' as const, buttons: near.map(openButton) }]),
  ];
}

function nearBlock(quote: Quote): Block {
  const whole = quotationBlock(quote);
  return whole.kind === 'quotation' ? { ...whole, verbatim: firstSentences(quote.text, MAX_NEAREST_LETTERS) } : whole;
}

function openButton(quote: Quote): Button {
  const ref = { command: 'quote', action: 'show', args: [quote.id] };
  const when = quote.date === undefined ? '' : `, ${formatDateSpan(quote.date)}`;
  return { kind: 'button', label: `Show ${quote.speaker}${when}`, ref, effect: 'reply' };
}

function evidence(archive: Archive, quote: Quote): readonly Block[] {
  const { article, section } = placeOf(archive, quote);
  const show: Button = {
    kind: 'button',
    label: 'Show it',
    ref: { command: 'quote', action: 'show', args: [quote.id] },
    effect: 'reply',
  };
  const context: Button = {
    kind: 'button',
    label: 'Context',
    ref: { command: 'quote', action: 'context', args: [quote.id] },
    effect: 'reply',
  };
  return [
    ...sourcesBlock(quote.sources),
    placeNote(article, section),
    { kind: 'buttons', buttons: [show, context, sourcesButton(quote.id)] },
  ];
}
