import type { Corpus, Passage, Person, Quote } from '../../corpus/model.ts';
import { readClaim, type Claim, type ClaimReading } from './claim.ts';
import type { CheckOutcome } from '../archive-model.ts';
import type { Speakers } from '../quotations/speakers.ts';
import type { PhraseData } from './phrase-index.ts';
import { createVerifier } from './verifier.ts';
import { findVerbatim } from './verbatim-match.ts';
import { readQuoteWords, type QuoteWord } from './quote-words.ts';
import { given } from '../../given.ts';
import { itemAt } from '../../item-at.ts';

/** Discord's longest message; what is behind it is not read. */
const MAX_LETTERS = 4_000;
/** Of the words around a known part so many have to be recorded too, for an altered quotation to be meant and not talk. */
const MIN_OUTSIDE_SHARE = 0.5;
const MIN_OUTSIDE_WORDS = 3;

/** Checks the quotation that a text claims; `phrases`: the index over the quotations, if it is there. The outcome's `claim` says which words of the text were checked. Pure. */
export function createTextChecker(
  quotes: readonly Quote[],
  corpus: Corpus,
  speakers: Pick<Speakers, 'named'>,
  phrases?: PhraseData,
): (text: string, speaker?: Person) => CheckOutcome {
  const verify = createVerifier(quotes, { phrases });
  return (text, speaker) => {
    const claim = readClaim(text.slice(0, MAX_LETTERS), (name) => speakers.named(name));
    const outcome = judge(claim, (reading) => verify(reading.words, speaker ?? reading.speaker));
    if (outcome.kind !== 'absent') return outcome;
    const passage = findInProse(corpus, readQuoteWords(claim.lead.words));
    return { ...outcome, ...given({ passage }) };
  };
}

/**
 * A faithful paste may have quotation marks inside, and talk may stand around a quotation: the whole is taken where it stands so in the record,
 * or is the longer match; else the marked words, else any piece that is known.
 */
function judge({ lead, wholes, pieces }: Claim, verify: (reading: ClaimReading) => CheckOutcome): CheckOutcome {
  const longer = wholes.filter(({ words }) => words !== lead.words).map(verify);
  const exact = longer.find(isExact);
  if (exact) return exact;
  const first = verify(lead);
  if (isExact(first) && lead.speaker) return first;
  const known = first.kind === 'absent' ? (knownPiece(pieces, verify) ?? first) : first;
  return longer.find((outcome) => isLongerMatch(outcome, known)) ?? known;
}

/** The first piece that stands so in the record, else the first altered one. */
function knownPiece(
  pieces: readonly ClaimReading[],
  verify: (reading: ClaimReading) => CheckOutcome,
): CheckOutcome | undefined {
  let altered: CheckOutcome | undefined;
  for (const piece of pieces) {
    const outcome = verify(piece);
    if (isExact(outcome)) return outcome;
    if (outcome.kind === 'altered') altered ??= outcome;
  }
  return altered;
}

function isExact({ kind }: CheckOutcome): boolean {
  return kind === 'verbatim' || kind === 'misattributed';
}

function isLongerMatch(whole: CheckOutcome, known: CheckOutcome): boolean {
  if (whole.kind !== 'altered') return false;
  const outside = countWords(whole.claim) - countWords(known.claim);
  const shared = matchedWords(whole) - matchedWords(known);
  return shared >= MIN_OUTSIDE_WORDS && shared >= outside * MIN_OUTSIDE_SHARE;
}

function matchedWords(outcome: CheckOutcome): number {
  switch (outcome.kind) {
    case 'verbatim':
    case 'misattributed':
      return countWords(outcome.claim);
    case 'altered':
      return outcome.differences.reduce((count, { kind, text }) => count + (kind === 'same' ? countWords(text) : 0), 0);
    case 'absent':
      return 0;
  }
}

function countWords(text: string): number {
  return readQuoteWords(text).length;
}

/** Fewer words stand in many paragraphs by chance. */
const MIN_PROSE_WORDS = 5;
/** The share of the words that a text has to have as they are; the others may be written with a hyphen, an accent or an apostrophe there. */
const MIN_SHARE = 0.75;
const TRACES = 3;

/**
 * Finds the paragraph of an article's own prose in which words stand in this order. There is no index over all prose, which would cost the first
 * that asks for it seconds: texts are looked through for the longest neighbours among the words, and only those that have them are taken apart.
 */
function findInProse({ articles }: Corpus, words: readonly QuoteWord[]): Passage | undefined {
  if (words.length < MIN_PROSE_WORDS) return undefined;
  const forms = words.map(({ form }) => form);
  const trace = traceOf(forms);
  const distinct = [...new Set(forms)];
  const letters = forms.reduce((sum, form) => sum + form.length, 0);
  const items = words.map((word) => ({ kind: 'word' as const, word }));
  const hasWords = ({ kind, text }: Passage) =>
    kind !== 'quote' &&
    text.length >= letters &&
    trace.test(text) &&
    hasMost(text.toLowerCase(), distinct) &&
    findVerbatim(items, readQuoteWords(text)).length > 0;
  for (const { passages } of articles) {
    const found = passages.find(hasWords);
    if (found) return found;
  }
  return undefined;
}

/** Any of the longest pairs of neighbours; of those that share a word the longer. */
function traceOf(forms: readonly string[]): RegExp {
  const pairs = forms.slice(1).map((form, at) => ({ at, length: form.length + itemAt(forms, at).length }));
  const chosen: number[] = [];
  for (const { at } of pairs.toSorted((a, b) => b.length - a.length || a.at - b.at)) {
    if (chosen.length < TRACES && chosen.every((other) => Math.abs(other - at) > 1)) chosen.push(at);
  }
  const pattern = chosen
    .map((at) => `${literal(itemAt(forms, at))}\\W{1,4}${literal(itemAt(forms, at + 1))}`)
    .join('|');
  return new RegExp(pattern, 'i');
}

function hasMost(text: string, forms: readonly string[]): boolean {
  return forms.filter((form) => text.includes(form)).length >= forms.length * MIN_SHARE;
}

function literal(form: string): string {
  return form.replace(/[^\p{L}\p{N}]/gu, '\\$&');
}
