import type { PassageIndex } from '../passage-index.ts';
import type { Question } from '../query/question.ts';
import { idf } from '../index/bm25.ts';
import { uint8At } from '../../packed/number-at.ts';

/** A query term that a term meets, and how far. */
export interface Meeting {
  readonly queryTerm: number;
  readonly strength: number;
}

/** The right one of two neighbouring words, and what the pair is worth. */
export interface Pair {
  readonly right: number;
  readonly rarity: number;
}

/** What a question asks of a term: the query terms that it meets, and the pairs whose left word it is. */
export interface TermEntry {
  readonly meetings: readonly Meeting[];
  readonly pairs: readonly Pair[];
}

/** Terms by number, for the few that a question asks for: all others are told apart without a map. */
export interface TermTable {
  readonly isTaken: Uint8Array;
  readonly entries: ReadonlyMap<number, TermEntry>;
}

/** A power of two. A question asks for some dozens of terms: one in a hundred others shares a place with one of them. */
const PLACES = 4096;

/** `undefined` for a term that a question does not ask for. */
export function findEntry({ isTaken, entries }: TermTable, term: number): TermEntry | undefined {
  return uint8At(isTaken, term & (PLACES - 1)) === 1 ? entries.get(term) : undefined;
}

/** Which query terms each term meets, and which pairs it begins. A more common word stands for a rarer one only as far as it is telling itself: else every "leave" would weigh as much as a "quit". */
export function createTermTable(question: Question, index: PassageIndex): TermTable {
  const entries = new Map<number, { readonly meetings: Meeting[]; readonly pairs: Pair[] }>();
  const isTaken = new Uint8Array(PLACES);
  const entryOf = (term: number) => {
    const known = entries.get(term);
    if (known) return known;
    const entry = { meetings: [], pairs: [] };
    entries.set(term, entry);
    isTaken[term & (PLACES - 1)] = 1;
    return entry;
  };
  const count = Math.max(1, index.passages.length);
  for (const [queryTerm, { alternatives, rarity, isPerson }] of question.queryTerms.entries()) {
    for (const { termId, strength } of alternatives) {
      const own = idf(index.frequency(termId), count);
      const weighed = isPerson ? strength : strength * Math.min(1, own / Math.max(rarity, 1e-9));
      entryOf(termId).meetings.push({ queryTerm, strength: weighed });
    }
  }
  for (const { left, right, rarity } of question.pairs) {
    const { pairs } = entryOf(left);
    if (!pairs.some((pair) => pair.right === right)) pairs.push({ right, rarity });
  }
  return { isTaken, entries };
}
