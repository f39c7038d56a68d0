import type { Corpus, Person, Quote } from '../../corpus/model.ts';
import type { CheckOutcome } from '../archive-model.ts';
import { ofEach } from '../packed/of-each.ts';
import { makeAnew, type Remember } from '../packed/remember.ts';
import { speakerIdOf } from '../quotations/speakers.ts';
import { readClaimPattern, type ClaimPattern } from './claim-pattern.ts';
import { withLostNegation } from './lost-negation.ts';
import { matchedRanges } from './differences.ts';
import {
  joinPhrases,
  openPhrases,
  packPhrases,
  readPhrases,
  type PhraseData,
  type PhraseSegment,
} from './phrase-index.ts';
import { findVerbatim, type WordRun } from './verbatim-match.ts';
import { canBePart, candidatesFor, nearOutcome, type Candidate } from './near-match.ts';
import { readQuoteWords } from './quote-words.ts';

/** From this similarity on, a claim that is not verbatim is an altered quotation. The best on the tuning half of the set that `npm run evaluate:check -- --sweep` makes. */
export const ALTERED_SIMILARITY = 0.5;

interface Occurrence extends Candidate {
  readonly runs: readonly WordRun[];
  readonly isPart: boolean;
  readonly isNegationLost: boolean;
}

export interface VerifierOptions {
  readonly alteredSimilarity?: number | undefined;
  /** What {@link indexQuotes} made of them. */
  readonly phrases?: PhraseData | undefined;
}

/**
 * Checks claimed quotations against the recorded ones; `speaker` is who is said to have said one.
 * Pure, and quick for any number of quotations: only those that share telling words are compared.
 */
export function createVerifier(
  quotes: readonly Quote[],
  { alteredSimilarity = ALTERED_SIMILARITY, phrases = packQuotes(quotes) }: VerifierOptions = {},
): (claim: string, speaker?: Person) => CheckOutcome {
  const recordAt = (number: number) => {
    const quote = quotes[number];
    return quote && candidateOf(quote);
  };
  const index = openPhrases(phrases, quotes.length);
  return (claim, speaker) => {
    const pattern = readClaimPattern(claim);
    const candidates = candidatesFor(pattern, index, recordAt);
    const occurrences = candidates.flatMap((candidate) => occurrenceOf(candidate, pattern));
    const whole = occurrences.filter(({ isNegationLost }) => !isNegationLost);
    const cutQuote = occurrences.find(({ isNegationLost }) => isNegationLost)?.quote;
    return (
      exactOutcome(claim, whole, speaker) ??
      nearOutcome(claim, pattern, { candidates, index, recordAt, speaker, alteredSimilarity, cutQuote })
    );
  };
}

/** The index that claims are compared by over all quotations of a corpus; `byDate`: their order, as the verifier is given them. */
export function indexQuotes(
  { articles }: Pick<Corpus, 'articles'>,
  byDate: Int32Array,
  remember: Remember = makeAnew,
): PhraseData {
  return remember.index('phrases', () => {
    const segment = remember.joined('phrases', articles, {
      read: ({ quotes }) => readQuotes(quotes),
      join: joinPhrases,
    });
    const numbers = new Int32Array(byDate.length);
    for (const [number, place] of byDate.entries()) numbers[place] = number;
    return packPhrases(segment, numbers);
  });
}

function packQuotes(quotes: readonly Quote[]): PhraseData {
  return packPhrases(readQuotes(quotes), Int32Array.from(quotes.keys()));
}

function readQuotes(quotes: readonly Quote[]): PhraseSegment {
  return readPhrases(quotes.map(({ text }) => readQuoteWords(text).map(({ form }) => form)));
}

/** Reads a quotation's words when a claim first comes near it. */
const candidateOf = ofEach((quote: Quote): Candidate => ({
  quote,
  record: { text: quote.text, words: readQuoteWords(quote.text) },
}));

/** Where a claim stands in a record; a place that loses no negation, if there is one. */
function occurrenceOf(candidate: Candidate, { items, words }: ClaimPattern): readonly Occurrence[] {
  const { record } = candidate;
  const found = findVerbatim(items, record.words).flatMap((runs): readonly Occurrence[] => {
    const window = { from: runs[0].from, to: runs.at(-1)?.to ?? runs[0].to };
    const isPart = runs.length > 1 || window.from > 0 || window.to < record.words.length;
    const isNegationLost = withLostNegation(record.text, record.words, window.from) < window.from;
    return isPart && !canBePart(words) ? [] : [{ ...candidate, runs, isPart, isNegationLost }];
  });
  const best = found.find(({ isNegationLost }) => !isNegationLost) ?? found[0];
  return best ? [best] : [];
}

function exactOutcome(
  claim: string,
  occurrences: readonly Occurrence[],
  speaker: Person | undefined,
): CheckOutcome | undefined {
  const isClaimed = ({ quote }: Candidate) => speakerIdOf(quote) === speaker?.id;
  const rank = (each: Occurrence) =>
    Number(isClaimed(each)) * 4 + Number(!each.isPart) * 2 + Number(!each.quote.isFound);
  const [best] = occurrences.toSorted((a, b) => rank(b) - rank(a));
  if (!best) return undefined;
  const { quote, isPart } = best;
  const matches = matchedRanges(best.record.words, best.runs);
  return speaker === undefined || isClaimed(best)
    ? { kind: 'verbatim', claim, quote, isPart, matches }
    : { kind: 'misattributed', claim, quote, isPart, matches, claimedSpeaker: speaker.name };
}
