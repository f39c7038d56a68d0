import { isStopWord } from '../../../text/word-lists/stop-words.ts';
import { idf } from '../index/bm25.ts';
import { column, offsetsOf } from '../../packed/joins.ts';
import { invertLists, lengthAt, listAt, packLists, type Lists } from '../../packed/lists.ts';
import { int32At, numberAt } from '../../packed/number-at.ts';
import { gatherLists, openStringLists, packStringLists, type StringLists } from '../../packed/string-lists.ts';
import { openStrings, withSlots, type Strings, type StringTable } from '../../packed/string-table.ts';
import { createTextCollector } from '../../packed/text-collector.ts';
import { packTexts, textsOf, type TextList } from '../../packed/text-list.ts';
import type { AskedTerm } from './asked-terms.ts';
import { addToGroup } from '../../../group-by-key.ts';

/** What a function word is worth that no line has. */
const UNKNOWN_STOP_WORD = 0.7;

/** Lines in flat arrays: some ten thousand are compared with every question. Each distinct term of theirs has a number. */
interface LineArrays {
  /** The passages of each line, and the lines of each passage. */
  readonly passages: Lists;
  readonly linesOf: Lists;
  /** The terms of each line in their order, and the lines of each term. */
  readonly terms: Lists;
  readonly postings: Lists;
  /** By term: its own key, by number. */
  readonly ownKeys: Int32Array;
  readonly lineWeights: Float64Array;
}

export interface AskedLines extends LineArrays {
  /** As somebody would type them. */
  readonly texts: Strings;
  readonly findKey: (own: string) => KeyEntry | undefined;
  /** Units of the lines that have a key among their groups. */
  readonly termsOfGroup: (group: string) => Int32Array;
}

/** A key that some term of the lines has as its own. */
export interface KeyEntry {
  readonly key: number;
  readonly terms: Int32Array;
  /** In how many lines it stands. */
  readonly count: number;
}

/** Lines as plain data, to be kept. */
export interface AskedLinesData extends LineArrays {
  readonly texts: StringTable;
  /** The terms of each own key, and in how many lines it stands. */
  readonly byOwn: StringLists;
  readonly ownCounts: Int32Array;
  readonly byGroup: StringLists;
}

export function openLines({ texts, byOwn, ownCounts, byGroup, ...arrays }: AskedLinesData): AskedLines {
  const keys = openStrings(byOwn.keys);
  return {
    ...arrays,
    texts: openStrings(texts),
    findKey(own) {
      const key = keys.find(own);
      return key === undefined ? undefined : { key, terms: listAt(byOwn.lists, key), count: int32At(ownCounts, key) };
    },
    termsOfGroup: openStringLists(byGroup),
  };
}

/** The lines of one segment, each with the passages that it belongs to (several for the rows of one table) and its terms, numbered in the segment. */
export interface SegmentLines {
  readonly texts: TextList;
  readonly passages: Lists;
  readonly terms: Lists;
  /** The segment's terms, as they are written down. */
  readonly distinct: TextList;
}

/** A line with its terms and the passages that it belongs to. */
export interface ReadLine {
  readonly text: string;
  readonly own: readonly number[];
  readonly terms: readonly AskedTerm[];
}

/** Reads the lines of passages, in the order of the passages. */
export function readLinesOf(
  passages: readonly { readonly asked?: readonly string[] }[],
  readAskedTerms: (text: string) => readonly AskedTerm[],
): readonly ReadLine[] {
  const owners = new Map<string, number[]>();
  for (const [passage, { asked = [] }] of passages.entries()) {
    for (const text of asked) {
      const own = owners.get(text);
      if (!own) owners.set(text, [passage]);
      else if (own.at(-1) !== passage) own.push(passage);
    }
  }
  return [...owners].map(([text, own]) => ({ text, own, terms: readAskedTerms(text) }));
}

export function packSegmentLines(read: readonly ReadLine[]): SegmentLines {
  const numbers = new Map<AskedTerm, number>();
  const numberOf = (term: AskedTerm): number => {
    const number = numbers.get(term) ?? numbers.size;
    numbers.set(term, number);
    return number;
  };
  return {
    texts: packTexts(read.map(({ text }) => text)),
    passages: packLists(read.map(({ own }) => own)),
    terms: packLists(read.map(({ terms }) => terms.map(numberOf))),
    distinct: packTexts(Array.from(numbers.keys(), writeTerm)),
  };
}

/** No word has such a sign. */
const SEAM = '\n';

function writeTerm({ own, form, groups }: AskedTerm): string {
  return [own, form, ...groups].join(SEAM);
}

/** What lines are found by. */
export type LineTerm = Pick<AskedTerm, 'own' | 'form' | 'groups'>;

function readTerm(written: string): LineTerm {
  const [own = '', form = '', ...groups] = written.split(SEAM);
  return { own, form, groups };
}

/** The lines of all segments, each once; `passageCounts`: how many passages each segment has. */
export function joinLines(all: readonly SegmentLines[], passageCounts: readonly number[]): SegmentLines {
  const [texts, written] = [createTextCollector(), createTextCollector()];
  const numbers: Int32Array[] = [];
  const termsOf: { readonly items: number[]; readonly starts: number[] } = { items: [], starts: [0] };
  for (const lines of all) {
    const own = texts.addAll(lines.texts);
    numbers.push(own);
    const terms = written.addAll(lines.distinct);
    for (let at = 0; at < own.length; at += 1) {
      // New lines are numbered in the order in which they are met.
      if (own[at] !== termsOf.starts.length - 1) continue;
      const end = int32At(lines.terms.starts, at + 1);
      for (let place = int32At(lines.terms.starts, at); place < end; place += 1) {
        termsOf.items.push(int32At(terms, int32At(lines.terms.items, place)));
      }
      termsOf.starts.push(termsOf.items.length);
    }
  }
  const passages = gatherLists(column(all, 'passages'), {
    numbers,
    count: texts.size,
    offsets: offsetsOf(passageCounts),
  });
  const terms = { items: Int32Array.from(termsOf.items), starts: Int32Array.from(termsOf.starts) };
  return { texts: texts.pack(), passages, terms, distinct: written.pack() };
}

/** Lines that are joined, to be compared; `passageCount`: how many passages there are. */
export function indexLines(
  { texts, passages, terms, distinct: written }: SegmentLines,
  passageCount: number,
): { readonly lines: AskedLinesData; readonly distinct: readonly LineTerm[] } {
  const distinct = textsOf(written).map(readTerm);
  const lineCount = texts.starts.length - 1;
  const postings = invertLists(terms, distinct.length);
  const { byOwn, ownKeys, ownCounts } = indexOwnKeys(distinct, postings);
  const weights = distinct.map(({ own: key }, term) =>
    weightOf(key, int32At(ownCounts, int32At(ownKeys, term)), lineCount),
  );
  const lines = {
    texts: withSlots(texts),
    passages,
    linesOf: invertLists(passages, passageCount),
    terms,
    postings,
    ownKeys,
    lineWeights: Float64Array.from({ length: lineCount }, (_, line) =>
      listAt(terms, line).reduce((sum, term) => sum + numberAt(weights, term), 0),
    ),
    byOwn: packStringLists(byOwn),
    ownCounts,
    byGroup: packStringLists(indexGroups(distinct)),
  };
  return { lines, distinct };
}

function indexOwnKeys(distinct: readonly LineTerm[], postings: Lists) {
  const byOwn = new Map<string, number[]>();
  for (const [number, { own }] of distinct.entries()) {
    addToGroup(byOwn, own, number);
  }
  const ownKeys = new Int32Array(distinct.length);
  const ownCounts = new Int32Array(byOwn.size);
  for (const [key, terms] of [...byOwn.values()].entries()) {
    const [only = -1] = terms;
    ownCounts[key] =
      terms.length === 1
        ? lengthAt(postings, only)
        : new Set(terms.flatMap((term) => Array.from(listAt(postings, term)))).size;
    for (const term of terms) ownKeys[term] = key;
  }
  return { byOwn, ownKeys, ownCounts };
}

function indexGroups(distinct: readonly LineTerm[]): ReadonlyMap<string, readonly number[]> {
  const byGroup = new Map<string, number[]>();
  for (const [number, { groups }] of distinct.entries()) {
    for (const group of groups) addToGroup(byGroup, group, number);
  }
  return byGroup;
}

/** Rarity of a key that `count` of so many lines have: there "why" tells more than a name that every second line has. */
export function weightOf(own: string, count: number, lineCount: number): number {
  if (count === 0 && isStopWord(own)) return UNKNOWN_STOP_WORD;
  return idf(count, Math.max(1, lineCount));
}
