import { listAt, packLists, type Lists } from '../../packed/lists.ts';
import { openStrings, packStrings, type StringTable } from '../../packed/string-table.ts';
import { idf } from '../index/idf.ts';

/** Lines by their words, as flat arrays. */
export interface LineSearchData {
  /** In the order of their code terms. */
  readonly words: StringTable;
  /** The letters of each word as bits. */
  readonly masks: Int32Array;
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
/** What a word counts that begins as the last one typed, or is spelt like one: less the farther it is. */
const PREFIX = { weight: 0.375, perLetter: 0.3 } as const;
const SLIP = { weight: 0.45, share: 0.2, most: 6, shortest: 4 } as const;

export function packLineSearch(lines: readonly (readonly string[])[]): LineSearchData {
  const postings = new Map<string, Map<number, number>>();
  for (const [line, words] of lines.entries()) {
    for (const word of words) {
      const own = postings.get(word) ?? new Map<number, number>();
      postings.set(word, own.set(line, (own.get(line) ?? 0) + 1));
    }
  }
  const words = [...postings.keys()].sort();
  const ofWord = words.map((word) => postings.get(word) ?? new Map<number, number>());
  const lengths = Int32Array.from(lines, (own) => new Set(own).size);
  return {
    words: packStrings(words),
    masks: Int32Array.from(words, letterMask),
    lines: packLists(ofWord.map((own) => [...own.keys()])),
    counts: Int32Array.from(ofWord.flatMap((own) => [...own.values()])),
    lengths,
    mean: Float64Array.of(lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)),
  };
}

/** BM25 over the lines; a word met by its beginning or by a slip counts in part. Scored as MiniSearch scores. */
export function openLineSearch(data: LineSearchData): LineSearch {
  const { lines, counts, lengths } = data;
  const mean = data.mean[0] ?? 0;
  const words = openStrings(data.words);
  const addLines = (word: number, weight: number, scores: Map<number, number>): void => {
    const own = listAt(lines, word);
    const rarity = idf(own.length, lengths.length);
    const first = lines.starts[word] ?? 0;
    for (const [at, line] of own.entries()) {
      const count = counts[first + at] ?? 0;
      const norm = BM25.k * (1 - BM25.b + (BM25.b * (lengths[line] ?? 0)) / mean);
      const score = (weight * rarity * (count * (BM25.k + 1))) / (count + norm);
      scores.set(line, (scores.get(line) ?? 0) + score);
    }
  };
  const begunBy = (typed: string): readonly number[] => {
    const begun: number[] = [];
    for (let at = firstFrom(typed, words); at < words.size && words.at(at).startsWith(typed); at += 1) begun.push(at);
    return begun;
  };
  const near = (typed: string): readonly (readonly [number, number])[] => {
    if (typed.length < SLIP.shortest) return [];
    const reach = Math.min(SLIP.most, Math.round(typed.length * SLIP.share));
    const mask = letterMask(typed);
    const found: (readonly [number, number])[] = [];
    for (let at = 0; at < data.masks.length; at += 1) {
      if (bitCount(mask ^ (data.masks[at] ?? 0)) > 2 * reach) continue;
      const distance = levenshtein(typed, words.at(at), reach);
      if (distance > 0 && distance <= reach) found.push([at, distance]);
    }
    return found;
  };
  const search = (typed: string, isLast: boolean): Map<number, number> => {
    const scores = new Map<number, number>();
    const own = words.find(typed);
    if (own !== undefined) addLines(own, 1, scores);
    const begun = isLast ? begunBy(typed).filter((word) => word !== own) : [];
    for (const word of begun) {
      const { length } = words.at(word);
      addLines(word, (PREFIX.weight * length) / (length + PREFIX.perLetter * (length - typed.length)), scores);
    }
    for (const [word, distance] of near(typed)) {
      const { length } = words.at(word);
      if (!begun.includes(word)) addLines(word, (SLIP.weight * length) / (length + distance), scores);
    }
    return scores;
  };
  return (typed) => typed.map((word, at) => search(word, at === typed.length - 1)).reduce(inBoth, new Map());
}

function inBoth(all: Map<number, number>, next: Map<number, number>, at: number): Map<number, number> {
  if (at === 0) return next;
  return new Map([...next].flatMap(([line, score]) => (all.has(line) ? [[line, (all.get(line) ?? 0) + score]] : [])));
}

/** Number of the first word that does not stand before a text. */
function firstFrom(text: string, words: { readonly size: number; at(number: number): string }): number {
  let [low, high] = [0, words.size];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.at(middle) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Letters put in, left out or changed between two words; more than `most` where it is more. */
function levenshtein(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Which letters a word has: two words a change apart differ in two bits at most. */
function letterMask(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask;
}

function bitCount(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
