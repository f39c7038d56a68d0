import { itemAt } from '../../../item-at.ts';
import { invertLists, listAt, type Lists } from '../../packed/lists.ts';
import { float64At, int32At } from '../../packed/number-at.ts';
import { packStrings, type StringTable } from '../../packed/string-table.ts';
import type { TextLists } from '../../packed/string-lists.ts';
import { sortedOrder, textsOf } from '../../packed/text-list.ts';
import { idf, BM25 } from '../index/bm25.ts';
import { addTo, countAt } from '../../../counts.ts';
import { openDictionary } from './dictionary.ts';

/** Lines by their words, as flat arrays. */
export interface LineSearchData {
  /** In the order of their code terms. */
  readonly words: StringTable;
  /** The lines of each word, and how often it stands in each. */
  readonly lines: Lists;
  readonly counts: Int32Array;
  /** Distinct words of each line, and their mean. */
  readonly lengths: Int32Array;
  readonly mean: Float64Array;
}

/** Finds the lines that have all of some words, with scores; the last of them perhaps unfinished, slips forgiven. */
export type LineSearch = (words: readonly string[]) => ReadonlyMap<number, number>;

/** `written`: the words of each line, in their order. */
export function packLineSearch(written: TextLists): LineSearchData {
  const texts = textsOf(written.texts);
  const order = sortedOrder(texts);
  const places = new Int32Array(order.length);
  for (const [place, word] of order.entries()) places[word] = place;
  const lines = { starts: written.lists.starts, items: written.lists.items.map((word) => int32At(places, word)) };
  const linesOf = invertLists(lines, order.length);
  const { counts, lengths } = countWords(lines, linesOf);
  return {
    words: packStrings(Array.from(order, (word) => itemAt(texts, word))),
    lines: linesOf,
    counts,
    lengths,
    mean: Float64Array.of(lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)),
  };
}

/** How often each word stands in each of its lines, and how many different ones each line has. */
function countWords(lines: Lists, linesOf: Lists): Pick<LineSearchData, 'counts' | 'lengths'> {
  const counts = new Int32Array(linesOf.items.length);
  const lengths = new Int32Array(lines.starts.length - 1);
  /** By word, where the line stands that it was met in last. */
  const last = linesOf.starts.map((start) => start - 1);
  for (let line = 0; line < lengths.length; line += 1) {
    for (const word of listAt(lines, line)) {
      const place = int32At(last, word);
      const isMet = place >= int32At(linesOf.starts, word) && linesOf.items[place] === line;
      const here = isMet ? place : place + 1;
      last[word] = here;
      counts[here] = int32At(counts, here) + 1;
      if (!isMet) lengths[line] = int32At(lengths, line) + 1;
    }
  }
  return { counts, lengths };
}

/** BM25 over the lines; a word met by its beginning or by a slip counts in part. */
export function openLineSearch(data: LineSearchData): LineSearch {
  const { lines, counts, lengths } = data;
  const mean = float64At(data.mean, 0);
  const addLines = (word: number, weight: number, scores: Map<number, number>): void => {
    const own = listAt(lines, word);
    const rarity = idf(own.length, lengths.length);
    const first = int32At(lines.starts, word);
    for (const [at, line] of own.entries()) {
      const count = int32At(counts, first + at);
      const norm = BM25.k * (1 - BM25.b + (BM25.b * int32At(lengths, line)) / mean);
      const score = (weight * rarity * (count * (BM25.k + 1))) / (count + norm);
      addTo(scores, line, score);
    }
  };
  const weigh = openDictionary(data.words);
  const search = (typed: string, isLast: boolean): Map<number, number> => {
    const scores = new Map<number, number>();
    for (const [word, weight] of weigh(typed, isLast)) addLines(word, weight, scores);
    return scores;
  };
  return (typed) => typed.map((word, at) => search(word, at === typed.length - 1)).reduce(inBoth, new Map());
}

function inBoth(all: Map<number, number>, next: Map<number, number>, at: number): Map<number, number> {
  if (at === 0) return next;
  return new Map([...next].flatMap(([line, score]) => (all.has(line) ? [[line, countAt(all, line) + score]] : [])));
}
