import type { Corpus, Quote } from '../../corpus/model.ts';
import { isStopWord } from '../../text/word-lists/stop-words.ts';
import { column, joinInts, offsetsOf } from '../packed/joins.ts';
import { makeAnew, type Remember, type SegmentKind } from '../packed/remember.ts';
import {
  findable,
  joinStringLists,
  openStringLists,
  packSegmentLists,
  type SegmentLists,
  type StringLists,
} from '../packed/string-lists.ts';
import { readQuoteWords, stemOf } from './quote-words.ts';
import { addTo } from '../../counts.ts';
import { addToGroup } from '../../group-by-key.ts';
import { itemAt } from '../../item-at.ts';

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
  /** Numbers of at most 24 records, those that share the most telling words and pairs of words first (ties: lower number). */
  candidates(forms: readonly string[]): readonly number[];
}

/** Keys that more than this share of a large index has are passed over: pairs of words tell its records apart. */
const COMMON_SHARE = 0.05;
const SMALL_INDEX = 2_000;
const MAX_CANDIDATES = 24;
/** A word in another of its forms counts for less than the word itself. */
const STEM_FACTOR = 0.4;

/** Records by their words, stems and bigrams (two neighbours run together, so that "non-profit" finds "nonprofit"). */
export interface PhraseData {
  readonly postings: StringLists;
}

/** The index that claims are compared by over all quotations of a corpus; `byDate`: their order, as the verifier is given them. */
export function indexQuotes(
  { articles }: Pick<Corpus, 'articles'>,
  byDate: Int32Array,
  remember: Remember = makeAnew,
): PhraseData {
  return remember.index('phrases', () => {
    const segment = remember.joined('phrases', articles, phraseSegments);
    const numbers = new Int32Array(byDate.length);
    for (const [number, place] of byDate.entries()) numbers[place] = number;
    return numbered(segment, numbers);
  });
}

/** The index over quotations in their own order. */
export function packQuotes(quotes: readonly Quote[]): PhraseData {
  return numbered(readQuotes(quotes), Int32Array.from(quotes.keys()));
}

/** Some of the quotations, numbered among themselves, and how many they are: what an index is joined from. */
interface PhraseSegment {
  readonly phrases: SegmentLists;
  readonly count: Int32Array;
}

export const phraseSegments: SegmentKind<PhraseSegment> = {
  read: ({ quotes }) => readQuotes(quotes),
  join: joinQuotes,
};

function readQuotes(quotes: readonly Quote[]): PhraseSegment {
  const postings = new Map<string, number[]>();
  for (const [record, { text }] of quotes.entries()) {
    const forms = readQuoteWords(text).map(({ form }) => form);
    for (const key of keysOf(forms)) addToGroup(postings, key, record);
  }
  return { phrases: packSegmentLists(postings), count: Int32Array.of(quotes.length) };
}

function joinQuotes(segments: readonly PhraseSegment[]): PhraseSegment {
  const counts = segments.map(({ count }) => itemAt(count, 0));
  return {
    phrases: joinStringLists(column(segments, 'phrases'), offsetsOf(counts)),
    count: Int32Array.of(counts.reduce((sum, count) => sum + count, 0)),
  };
}

/** `numbers`: the number that each quotation of a segment is known by. */
function numbered({ phrases: { keys, lists } }: PhraseSegment, numbers: Int32Array): PhraseData {
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
    candidates: (forms) => {
      const scores = new Map<number, number>();
      for (const key of keysOf(forms)) {
        const list = recordsOf(key);
        if (list.length > tooCommon) continue;
        const weight = idf(key) * (key.startsWith('~') ? STEM_FACTOR : 1);
        for (const record of list) addTo(scores, record, weight);
      }
      const best = [...scores].sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b);
      return best.slice(0, MAX_CANDIDATES).map(([record]) => record);
    },
  };
}

/** What a text is found by: its words, their stems (with `~`), and its bigrams, run together. */
function keysOf(forms: readonly string[]): ReadonlySet<string> {
  const keys = new Set<string>();
  forms.forEach((form, index) => {
    keys.add(form);
    if (!isStopWord(form)) keys.add(`~${stemOf(form)}`);
    const next = forms[index + 1];
    if (next !== undefined) keys.add(form + next);
  });
  return keys;
}
