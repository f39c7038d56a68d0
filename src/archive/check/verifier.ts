import type { Person, Quote } from '../../corpus/model.ts';
import { itemAt } from '../../item-at.ts';
import type { CheckOutcome } from '../archive-model.ts';
import { ofEach } from '../../of-each.ts';
import { speakerIdOf } from '../quotations/speakers.ts';
import { readClaimPattern, type ClaimPattern } from './claim-pattern.ts';
import { matchedRanges } from './differences.ts';
import { openPhrases, packQuotes, type PhraseData } from './phrase-index.ts';
import { findVerbatim, type Occurrence } from './verbatim-match.ts';
import { canBePart, nearOutcome, type Candidate } from './near-match.ts';
import { readQuoteWords, withLostNegation, type QuoteWord } from './quote-words.ts';

/** From this similarity on, a claim that is not verbatim is an altered quotation. The best on the tuning half of the set that `npm run evaluate:check -- --sweep` makes. */
export const ALTERED_SIMILARITY = 0.5;

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
  const index = openPhrases(phrases, quotes.length);
  const candidatesFor = (words: readonly QuoteWord[]) =>
    index.candidates(words.map(({ form }) => form)).map((number) => candidateOf(itemAt(quotes, number)));
  return (claim, speaker) => {
    const pattern = readClaimPattern(claim);
    const candidates = candidatesFor(pattern.words);
    const found = candidates.flatMap((candidate) => findIn(candidate, pattern, canBePart(pattern.words, index)));
    const whole = found.filter(({ isNegationLost }) => !isNegationLost);
    const cutQuote = found.find(({ isNegationLost }) => isNegationLost)?.quote;
    return (
      exactOutcome(claim, whole, speaker) ??
      nearOutcome(claim, pattern, { candidates, candidatesFor, index, speaker, alteredSimilarity, cutQuote })
    );
  };
}

/** Reads a quotation's words when a claim first comes near it. */
const candidateOf = ofEach((quote: Quote): Candidate => ({
  quote,
  record: { text: quote.text, words: readQuoteWords(quote.text) },
}));

interface Match extends Candidate, Occurrence {
  readonly isPart: boolean;
  readonly isNegationLost: boolean;
}

/** Where a claim stands in a record; a place that loses no negation, if there is one. `isEnough`: for a part. */
function findIn(candidate: Candidate, { items }: ClaimPattern, isEnough: boolean): readonly Match[] {
  const { record } = candidate;
  const matches = findVerbatim(items, record.words).map((place): Match => {
    const isPart = place.runs.length > 1 || place.from > 0 || place.to < record.words.length;
    return { ...candidate, ...place, isPart, isNegationLost: withLostNegation(record, place.from) < place.from };
  });
  const allowed = matches.filter(({ isPart }) => !isPart || isEnough);
  const best = allowed.find(({ isNegationLost }) => !isNegationLost) ?? allowed[0];
  return best ? [best] : [];
}

function exactOutcome(claim: string, matches: readonly Match[], speaker: Person | undefined): CheckOutcome | undefined {
  const isClaimed = ({ quote }: Candidate) => speakerIdOf(quote) === speaker?.id;
  const rank = (each: Match) => Number(isClaimed(each)) * 4 + Number(!each.isPart) * 2 + Number(!each.quote.isFound);
  const [best] = matches.toSorted((a, b) => rank(b) - rank(a));
  if (!best) return undefined;
  const { quote, isPart } = best;
  const found = { claim, quote, isPart, matches: matchedRanges(best.record.words, best.runs) };
  return speaker === undefined || isClaimed(best)
    ? { kind: 'verbatim', ...found }
    : { kind: 'misattributed', ...found, claimedSpeaker: speaker.name };
}
