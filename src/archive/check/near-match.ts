import type { Person, Quote } from '../../corpus/model.ts';
import { isStopWord } from '../../text/word-lists/stop-words.ts';
import type { CheckOutcome } from '../archive-model.ts';
import { speakerIdOf } from '../quotations/speakers.ts';
import { alignWords, type Alignment } from './alignment.ts';
import type { ClaimPattern } from './claim-pattern.ts';
import { compareWords, matchedRanges, runsOf } from './differences.ts';
import { hasNamesAlone, isFrame, isHalfRemembered, isTopic, likenessTo, type Likeness } from './likeness.ts';
import type { PhraseIndex } from './phrase-index.ts';
import type { QuoteWord, WordedText } from './quote-words.ts';
import { given } from '../../given.ts';

/** A recorded quotation with its words. */
export interface Candidate {
  readonly quote: Quote;
  readonly record: WordedText;
}

/** All that a claim is judged with that stands nowhere word for word. */
export interface Surroundings {
  readonly candidates: readonly Candidate[];
  readonly index: PhraseIndex;
  /** The quotations that share words with others, those with the most telling ones first. */
  readonly candidatesFor: (words: readonly QuoteWord[]) => readonly Candidate[];
  readonly speaker: Person | undefined;
  readonly alteredSimilarity: number;
  /** The quotation that holds the claim, cut so that a negation is lost. */
  readonly cutQuote: Quote | undefined;
}

/** A claim that two quotations make up together need not be so near to either. */
const JOINED_SIMILARITY = 0.25;
/** So near must the rest of such a claim be to the other quotation. */
const JOINED_PART_SIMILARITY = 0.75;
/** A part of so many times the words cannot be that near. */
const MAX_PART_RATIO = 2;
/** So many candidates are aligned where none has the words as they are: the nearest shares the most telling words and is among the first. */
const MAX_ALIGNED = 10;
const MAX_NEAREST = 3;
/** Fewer words stand in many quotations by chance. A whole quotation may be shorter. */
const MIN_PART_WORDS = 3;

/** True if words that stand inside a quotation are enough to be told from chance: three, or two that both carry meaning and are no mere name. */
export function canBePart(words: readonly QuoteWord[], index: PhraseIndex): boolean {
  const meaning = words.filter(({ form }) => !isStopWord(form));
  return words.length >= MIN_PART_WORDS
    ? meaning.length > 0
    : meaning.length >= 2 && !meaning.every(({ form }) => isTopic(index.stemOf(form), index));
}

interface Compared extends Candidate {
  readonly likeness: Likeness;
}

/** The verdict on a claim that no quotation has word for word: altered, with what differs, or absent, with the nearest. */
export function nearOutcome(claim: string, pattern: ClaimPattern, surroundings: Surroundings): CheckOutcome {
  const { candidates, index, speaker, cutQuote } = surroundings;
  const likenessOf = likenessTo(pattern, index);
  const compared = candidates
    .slice(0, MAX_ALIGNED)
    .map((candidate) => ({ ...candidate, likeness: likenessOf(candidate.record.words) }))
    .toSorted((a, b) => b.likeness.alignment.similarity - a.likeness.alignment.similarity);
  const cut = compared.find(({ quote }) => quote === cutQuote);
  const best = cut ?? compared[0];
  if (best) {
    const joinedWith = canBeJoined(best) ? joinedQuote(pattern, best, surroundings) : undefined;
    if (cut || joinedWith || isAltered(best, pattern, surroundings)) {
      const isOther = speaker !== undefined && speaker.id !== speakerIdOf(best.quote);
      return {
        ...alteredOutcome(claim, pattern, best),
        ...given({ joinedWith, claimedSpeaker: isOther ? speaker.name : undefined }),
      };
    }
  }
  return { kind: 'absent', claim, nearest: compared.slice(0, MAX_NEAREST).map(({ quote }) => quote) };
}

function isAltered(
  best: Compared,
  { words }: ClaimPattern,
  { alteredSimilarity }: Pick<Surroundings, 'alteredSimilarity'>,
): boolean {
  const { likeness } = best;
  const isNear = likeness.alignment.similarity >= alteredSimilarity && hasSharedWords(best);
  const isMeant = (isNear && !isFrame(likeness, words.length)) || isHalfRemembered(likeness);
  return isMeant && !hasNamesAlone(likeness);
}

function canBeJoined(best: Compared): boolean {
  return best.likeness.alignment.similarity >= JOINED_SIMILARITY && hasSharedWords(best);
}

/** Two words that are no stop words, or the greater part of a short quotation. */
function hasSharedWords({ likeness, record }: Compared): boolean {
  return likeness.sharedCount >= 2 || likeness.alignment.pairs.length * 2 > record.words.length;
}

function alteredOutcome(
  claim: string,
  pattern: ClaimPattern,
  { quote, record, likeness: { alignment } }: Compared,
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
  best: Compared,
  { index, candidatesFor }: Pick<Surroundings, 'index' | 'candidatesFor'>,
): Quote | undefined {
  for (const words of unmatchedRuns(pattern, best.likeness.alignment)) {
    if (!canBePart(words, index)) continue;
    const part = { words, isGapBefore: [] };
    const other = candidatesFor(words).find(({ quote, record }) => {
      if (quote === best.quote || record.words.length * MAX_PART_RATIO < words.length) return false;
      const { pairs, similarity } = alignWords(part, record.words, (form) => index.idf(form));
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
