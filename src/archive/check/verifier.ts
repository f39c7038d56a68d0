import type { Corpus, Passage, Person, Quote } from '../../corpus/model.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { CheckOutcome } from '../model.ts';
import { speakerIdOf, speakersOf } from '../quotations/speakers.ts';
import type { Alignment } from './alignment.ts';
import { alignWords } from './alignment.ts';
import type { ClaimPattern } from './claim-pattern.ts';
import { readClaimPattern } from './claim-pattern.ts';
import { withLostNegation } from './clauses.ts';
import type { WordedText } from './differences.ts';
import { compareWords, matchedRanges, runsOf } from './differences.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { createPhraseIndex } from './phrase-index.ts';
import type { WordRun } from './verbatim-match.ts';
import { findVerbatim } from './verbatim-match.ts';
import { createProseFinder } from './prose-finder.ts';
import type { QuoteWord } from './quote-words.ts';
import { readQuoteWords } from './quote-words.ts';

/** How `/check` decides, for those who ask. */
export const CHECK_RULE =
  'A claim is compared with every recorded quotation, word by word. Case, punctuation, kinds of quotation marks and hyphens do not count; ' +
  'an ellipsis (…) may leave words out and [brackets] may put words in. It is verbatim if all its words stand so in one quotation, in this order, ' +
  'and no “not”, “never”, “without” or the like of the same clause is left out; altered if enough of its telling words do; someone else’s if the words ' +
  'are right and the named speaker is not the recorded one; otherwise it is not in this record, which proves nothing about whether it was said.';

/** From this similarity on, a claim that is not verbatim is an altered quotation. The best on the tuning half of the set that `npm run evaluate:check -- --sweep` makes. */
export const ALTERED_SIMILARITY = 0.5;
/** A claim that two quotations make up together need not be so near to either. */
const JOINED_SIMILARITY = 0.25;
/** So near must the rest of such a claim be to the other quotation. */
const JOINED_PART_SIMILARITY = 0.75;
/** A claim of so many times the words cannot reach {@link JOINED_SIMILARITY}, a part of one not {@link JOINED_PART_SIMILARITY}. */
const MAX_CLAIM_RATIO = 8;
const MAX_PART_RATIO = 2;
const MAX_CANDIDATES = 24;
/** Of these so many are aligned where none has the words as they are: the nearest shares the most telling words and is among the first. */
const MAX_ALIGNED = 10;
const MAX_NEAREST = 3;
/** Fewer words stand in many quotations by chance. A whole quotation may be shorter. */
const MIN_PART_WORDS = 3;

interface Candidate {
  readonly quote: Quote;
  readonly record: WordedText;
}

interface Occurrence extends Candidate {
  readonly runs: readonly WordRun[];
  readonly isPart: boolean;
  readonly isNegationLost: boolean;
}

/** Checks claimed quotations against the recorded ones; `claimedSpeaker` is an id or a name. Pure, and quick for any number of quotations: only those that share telling words are compared. */
export function createVerifier(
  quotes: readonly Quote[],
  corpus: Corpus,
  alteredSimilarity = ALTERED_SIMILARITY,
): (claim: string, claimedSpeaker?: string) => CheckOutcome {
  const records = quotes.map((quote) => ({ quote, record: { text: quote.text, words: readQuoteWords(quote.text) } }));
  const index = createPhraseIndex(records.map(({ record }) => record.words.map(({ form }) => form)));
  const findInProse = createProseFinder(corpus);
  return (claim, claimedSpeaker) => {
    const pattern = readClaimPattern(claim);
    const candidates = candidatesFor(pattern, index, records);
    const occurrences = candidates.flatMap((candidate) => occurrenceOf(candidate, pattern));
    const speaker = claimedSpeaker === undefined ? undefined : readSpeaker(corpus, claimedSpeaker);
    const exact = exactOutcome(
      claim,
      occurrences.filter((each) => !each.isNegationLost),
      speaker,
    );
    if (exact) return exact;
    const cutQuote = occurrences.find(({ isNegationLost }) => isNegationLost)?.quote;
    const surroundings = { candidates, index, records, findInProse, speaker, alteredSimilarity, cutQuote };
    return nearOutcome(claim, pattern, surroundings);
  };
}

interface ClaimedSpeaker {
  readonly name: string;
  readonly person: Person | undefined;
}

function readSpeaker(corpus: Corpus, typed: string): ClaimedSpeaker {
  const person = speakersOf(corpus).find(typed)?.person;
  return { name: person?.name ?? typed, person };
}

function candidatesFor(
  { words }: Pick<ClaimPattern, 'words'>,
  index: PhraseIndex,
  records: readonly Candidate[],
): readonly Candidate[] {
  const numbers = index.candidates(
    words.map(({ form }) => form),
    MAX_CANDIDATES,
  );
  return numbers.flatMap((number) => records[number] ?? []);
}

/** Where a claim stands in a record; a place that loses no negation, if there is one. */
function occurrenceOf(candidate: Candidate, { items, words }: ClaimPattern): readonly Occurrence[] {
  const { record } = candidate;
  const found = findVerbatim(items, record.words).flatMap((runs): readonly Occurrence[] => {
    const window = { from: runs[0].from, to: runs.at(-1)?.to ?? runs[0].to };
    const isPart = runs.length > 1 || window.from > 0 || window.to < record.words.length;
    if (isPart && !canBePart(words)) return [];
    const { from, to } = withLostNegation(record.text, record.words, window);
    return [{ ...candidate, runs, isPart, isNegationLost: from < window.from || to > window.to }];
  });
  const best = found.find(({ isNegationLost }) => !isNegationLost) ?? found[0];
  return best ? [best] : [];
}

function canBePart(words: readonly QuoteWord[]): boolean {
  return words.length >= MIN_PART_WORDS && words.some(({ form }) => !isStopWord(form));
}

function exactOutcome(
  claim: string,
  occurrences: readonly Occurrence[],
  speaker: ClaimedSpeaker | undefined,
): CheckOutcome | undefined {
  const isClaimed = ({ quote }: Candidate) => speakerIdOf(quote) === speaker?.person?.id;
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

interface Surroundings {
  readonly candidates: readonly Candidate[];
  readonly index: PhraseIndex;
  readonly records: readonly Candidate[];
  readonly findInProse: (words: readonly QuoteWord[]) => Passage | undefined;
  readonly speaker: ClaimedSpeaker | undefined;
  readonly alteredSimilarity: number;
  /** The quotation that holds the claim, cut so that a negation is lost. */
  readonly cutQuote: Quote | undefined;
}

function nearOutcome(claim: string, pattern: ClaimPattern, surroundings: Surroundings): CheckOutcome {
  const { candidates, index, alteredSimilarity, speaker } = surroundings;
  const aligned = candidates
    .slice(0, MAX_ALIGNED)
    .map((candidate) => ({ ...candidate, alignment: alignCandidate(pattern, candidate, index) }))
    .toSorted((a, b) => b.alignment.similarity - a.alignment.similarity);
  const cut = aligned.find(({ quote }) => quote === surroundings.cutQuote);
  const best = cut ?? aligned[0];
  if (best && (cut || hasTellingPairs(best))) {
    const { similarity } = best.alignment;
    const joinedWith = similarity < JOINED_SIMILARITY ? undefined : joinedQuote(pattern, best, surroundings);
    if (cut || similarity >= alteredSimilarity || joinedWith) {
      const isOther = speaker !== undefined && speaker.person?.id !== speakerIdOf(best.quote);
      return {
        ...alteredOutcome(claim, pattern, best),
        ...(joinedWith === undefined ? {} : { joinedWith }),
        ...(isOther ? { claimedSpeaker: speaker.name } : {}),
      };
    }
  }
  const passage = surroundings.findInProse(pattern.words);
  const nearest = aligned.slice(0, MAX_NEAREST).map(({ quote }) => quote);
  return { kind: 'absent', claim, nearest, ...(passage === undefined ? {} : { passage }) };
}

function alignCandidate(pattern: ClaimPattern, { record }: Candidate, index: PhraseIndex): Alignment {
  if (record.words.length * MAX_CLAIM_RATIO < pattern.words.length) return { pairs: [], similarity: 0 };
  return alignWords(pattern, record.words, (form) => index.weigh(form));
}

interface Aligned extends Candidate {
  readonly alignment: Alignment;
}

/** Two words that tell something, or the greater part of a short quotation. */
function hasTellingPairs({ alignment, record }: Aligned): boolean {
  const telling = alignment.pairs.filter((pair) => !isStopWord(record.words[pair.record]?.form ?? ''));
  return telling.length >= 2 || alignment.pairs.length * 2 > record.words.length;
}

function alteredOutcome(
  claim: string,
  pattern: ClaimPattern,
  { quote, record, alignment }: Aligned,
): CheckOutcome & { kind: 'altered' } {
  return {
    kind: 'altered',
    claim,
    quote,
    ...compareWords(pattern, record, alignment.pairs),
    similarity: alignment.similarity,
    matches: matchedRanges(record.words, runsOf(alignment.pairs)),
  };
}

/** The other quotation that a run of words comes from which the best one lacks. */
function joinedQuote(
  pattern: ClaimPattern,
  best: Aligned,
  { index, records }: Pick<Surroundings, 'index' | 'records'>,
): Quote | undefined {
  for (const words of unmatchedRuns(pattern, best.alignment)) {
    if (!canBePart(words)) continue;
    const part = { words, isGapBefore: [] };
    const other = candidatesFor(part, index, records).find(({ quote, record }) => {
      if (quote === best.quote || record.words.length * MAX_PART_RATIO < words.length) return false;
      const { pairs, similarity } = alignWords(part, record.words, (form) => index.weigh(form));
      return similarity >= JOINED_PART_SIMILARITY && pairs.length >= MIN_PART_WORDS;
    });
    if (other) return other.quote;
  }
  return undefined;
}

function unmatchedRuns({ words }: ClaimPattern, { pairs }: Alignment): readonly (readonly QuoteWord[])[] {
  const runs: (readonly QuoteWord[])[] = [];
  let from = 0;
  for (const { claim, claimLength } of pairs) {
    runs.push(words.slice(from, claim));
    from = claim + claimLength;
  }
  return [...runs, words.slice(from)].filter((run) => run.length > 0);
}
