import type { PassageIndex } from '../passage-index.ts';
import type { Question } from '../query/question.ts';
import { idf } from '../index/idf.ts';

/** A query term that a term meets, and how far. */
export interface Meeting {
  readonly queryTerm: number;
  readonly strength: number;
}

/** Where a question's terms are met in a passage, in order of place; the arrays are used again for the next one and may be longer than `count`. */
export interface Matches {
  count: number;
  /** Place of the word in the passage. */
  readonly places: number[];
  readonly queryTerms: number[];
  readonly strengths: number[];
}

/** The right one of two neighbouring words, and what the pair is worth. */
export interface Pair {
  readonly right: number;
  readonly rarity: number;
}

/** Terms by number, for the few that a question asks for: all others are told apart without a map. */
export interface TermTable<Entry> {
  /** `undefined` for a term that is not in it. */
  find(term: number): Entry | undefined;
}

/** A power of two. A question asks for some dozens of terms: one in a hundred others shares a place with one of them. */
const PLACES = 4096;

/** A table of a map's terms. */
function createTermTable<Entry>(entries: ReadonlyMap<number, Entry>): TermTable<Entry> {
  const isTaken = new Uint8Array(PLACES);
  for (const term of entries.keys()) isTaken[term & (PLACES - 1)] = 1;
  return { find: (term) => (isTaken[term & (PLACES - 1)] === 1 ? entries.get(term) : undefined) };
}

/** Which query terms each term meets. A more common word stands for a rarer one only as far as it is telling itself: else every "leave" would weigh as much as a "quit". */
export function tableOfQueryTerms(question: Question, index: PassageIndex): TermTable<readonly Meeting[]> {
  const unitsOf = new Map<number, Meeting[]>();
  const count = Math.max(1, index.passages.length);
  for (const [queryTerm, { alternatives, rarity, isPerson }] of question.queryTerms.entries()) {
    for (const { termId, strength } of alternatives) {
      const own = idf(index.frequency(termId), count);
      const weighed = isPerson ? strength : strength * Math.min(1, own / Math.max(rarity, 1e-9));
      const list = unitsOf.get(termId);
      if (list) list.push({ queryTerm, strength: weighed });
      else unitsOf.set(termId, [{ queryTerm, strength: weighed }]);
    }
  }
  return createTermTable(unitsOf);
}

/** The question's neighbouring words by the term of the left one. */
export function tableOfPairs({ pairs }: Question): TermTable<readonly Pair[]> {
  const pairsOf = new Map<number, Pair[]>();
  for (const { left, right, rarity } of pairs) {
    const list = pairsOf.get(left) ?? [];
    if (!list.some((pair) => pair.right === right)) pairsOf.set(left, [...list, { right, rarity }]);
  }
  return createTermTable(pairsOf);
}
