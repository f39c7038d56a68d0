import { isStopWord } from '../../text/word-lists/stop-words.ts';
import { itemAt } from '../../item-at.ts';
import { joinInts, offsetsOf } from '../packed/joins.ts';
import {
  findable,
  joinStringLists,
  openStringLists,
  packSegmentLists,
  type SegmentLists,
  type StringLists,
} from '../packed/string-lists.ts';
import { stemOf } from './quote-words.ts';
import { addTo } from '../../counts.ts';
import { addToGroup } from '../../group-by-key.ts';

/** Finds the records that share words with a claim, without comparing it with every one. */
export interface PhraseIndex {
  /** How rare a word is among the records: ln(1 + records / records that have it); one that none has counts as in half a record. */
  idf(form: string): number;
  /** Number of records. */
  readonly size: number;
  /** In how many records a word of this stem is; words that are stop words are not counted. */
  frequency(stem: string): number;
  /** The stem of a word (folded). */
  stemOf(form: string): string;
  /** Numbers of at most `limit` records, those that share the most telling words and pairs of words first (ties: lower number). */
  candidates(forms: readonly string[], limit: number): readonly number[];
}

/** Keys that more than this share of a large index has are passed over: pairs of words tell its records apart. */
const COMMON_SHARE = 0.05;
const SMALL_INDEX = 2_000;
/** A word in another of its forms counts for less than the word itself. */
const STEM_FACTOR = 0.4;

/** Records by their words, stems and bigrams (two neighbours run together, so that "non-profit" finds "nonprofit"). */
export interface PhraseData {
  readonly postings: StringLists;
}

/** Some of the records, numbered among themselves, and how many they are: what an index is joined from. */
export interface PhraseSegment {
  readonly phrases: SegmentLists;
  readonly count: Int32Array;
}

export function readPhrases(records: readonly (readonly string[])[]): PhraseSegment {
  const postings = new Map<string, number[]>();
  const stems = new Map([...new Set(records.flat())].map((form) => [form, stemOf(form)]));
  const knownStemOf = (form: string): string => stems.get(form) ?? stemOf(form);
  records.forEach((forms, record) => {
    for (const key of keysOf(forms, knownStemOf)) addToGroup(postings, key, record);
  });
  return { phrases: packSegmentLists(postings), count: Int32Array.of(records.length) };
}

export function joinPhrases(segments: readonly PhraseSegment[]): PhraseSegment {
  const counts = segments.map(({ count }) => itemAt(count, 0));
  return {
    phrases: joinStringLists(
      segments.map(({ phrases }) => phrases),
      offsetsOf(counts),
    ),
    count: Int32Array.of(counts.reduce((sum, count) => sum + count, 0)),
  };
}

/** `numbers`: the number that each record of a segment is known by. */
export function packPhrases({ phrases: { keys, lists } }: PhraseSegment, numbers: Int32Array): PhraseData {
  return { postings: findable({ keys, lists: { ...lists, items: joinInts([lists.items], [numbers]) } }) };
}

/** `size`: number of the records that the data was made of. */
export function openPhrases({ postings }: PhraseData, size: number): PhraseIndex {
  const recordsOf = openStringLists(postings);
  const idf = (key: string): number => Math.log(1 + size / (recordsOf(key).length || 0.5));
  const tooCommon = size > SMALL_INDEX ? size * COMMON_SHARE : Infinity;
  return {
    idf,
    size,
    frequency: (stem) => recordsOf(`~${stem}`).length,
    stemOf,
    candidates: (forms, limit) => {
      const scores = new Map<number, number>();
      for (const key of keysOf(forms, stemOf)) {
        const list = recordsOf(key);
        if (list.length > tooCommon) continue;
        const weight = idf(key) * (key.startsWith('~') ? STEM_FACTOR : 1);
        for (const record of list) addTo(scores, record, weight);
      }
      const best = [...scores].sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b);
      return best.slice(0, limit).map(([record]) => record);
    },
  };
}

/** What a text is found by: its words, their stems (with `~`), and its bigrams, run together. */
function keysOf(forms: readonly string[], stemOf: (form: string) => string): ReadonlySet<string> {
  const keys = new Set<string>();
  forms.forEach((form, index) => {
    keys.add(form);
    if (!isStopWord(form)) keys.add(`~${stemOf(form)}`);
    const next = forms[index + 1];
    if (next !== undefined) keys.add(form + next);
  });
  return keys;
}
