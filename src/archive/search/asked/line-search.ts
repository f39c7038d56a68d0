import { listAt, packLists, type Lists } from '../../packed/lists.ts';
import { float64At, int32At } from '../../packed/number-at.ts';
import { packStrings, type StringTable } from '../../packed/string-table.ts';
import { idf } from '../index/idf.ts';
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

const BM25 = { k: 0.9, b: 0.75 } as const;

export function packLineSearch(lines: readonly (readonly string[])[]): LineSearchData {
  const postings = new Map<string, Map<number, number>>();
  for (const [line, words] of lines.entries()) {
    for (const word of words) {
      const own = postings.get(word) ?? new Map<number, number>();
      addTo(own, line, 1);
      postings.set(word, own);
    }
  }
  const words = [...postings.keys()].sort();
  const ofWord = words.map((word) => postings.get(word) ?? new Map<number, number>());
  const lengths = Int32Array.from(lines, (own) => new Set(own).size);
  return {
    words: packStrings(words),
    lines: packLists(ofWord.map((own) => [...own.keys()])),
    counts: Int32Array.from(ofWord.flatMap((own) => [...own.values()])),
    lengths,
    mean: Float64Array.of(lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)),
  };
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
