import { int32At } from '../../packed/number-at.ts';
import type { PassageIndex } from '../passage-index.ts';
import { findEntry, type Meeting, type Pair, type TermTable } from './term-table.ts';

/** Where a question's terms are met in a passage, in order of place; the arrays are used again for the next one and may be longer than `count`. */
export interface Matches {
  count: number;
  /** Place of the word in the passage. */
  readonly places: number[];
  readonly queryTerms: number[];
  readonly strengths: number[];
  /** The question's neighbouring words that are neighbours here too, each once, and their rarity. */
  readonly pairs: Pair[];
  pairRarity: number;
}

export function noMatches(): Matches {
  return { count: 0, places: [], queryTerms: [], strengths: [], pairs: [], pairRarity: 0 };
}

const NO_PAIRS: readonly Pair[] = [];

/** Reads the words of a passage, once: what takes most of the time that a question takes is done for each of them. */
export function readMatches(index: PassageIndex, passageIndex: number, table: TermTable, matches: Matches): void {
  const { terms, starts, extraStarts, extraPlaces, extraTerms } = index.store;
  matches.count = 0;
  matches.pairs.length = 0;
  matches.pairRarity = 0;
  const first = int32At(starts, passageIndex);
  const end = int32At(starts, passageIndex + 1);
  let extra = int32At(extraStarts, passageIndex);
  const extraEnd = int32At(extraStarts, passageIndex + 1);
  let begun = NO_PAIRS;
  for (let word = first; word < end; word += 1) {
    const place = word - first;
    for (; extra < extraEnd && int32At(extraPlaces, extra) <= place; extra += 1) {
      const entry = findEntry(table, int32At(extraTerms, extra));
      if (entry) addMatches(entry.meetings, place, matches);
    }
    const term = int32At(terms, word);
    if (begun.length > 0) addPairs(begun, term, matches);
    const entry = findEntry(table, term);
    begun = entry ? entry.pairs : NO_PAIRS;
    if (entry) addMatches(entry.meetings, place, matches);
  }
}

function addMatches(meetings: readonly Meeting[], place: number, matches: Matches): void {
  for (const { queryTerm, strength } of meetings) {
    matches.places[matches.count] = place;
    matches.queryTerms[matches.count] = queryTerm;
    matches.strengths[matches.count] = strength;
    matches.count += 1;
  }
}

function addPairs(begun: readonly Pair[], term: number, matches: Matches): void {
  for (const pair of begun) {
    if (pair.right !== term || matches.pairs.includes(pair)) continue;
    matches.pairs.push(pair);
    matches.pairRarity += pair.rarity;
  }
}
