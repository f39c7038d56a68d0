import { isStopWord } from '../../../text/word-lists/stop-words.ts';
import { idf } from '../index/idf.ts';
import { listAt, packLists, type Lists } from '../../packed/lists.ts';
import { openStringLists, packStringLists, type StringLists } from '../../packed/string-lists.ts';
import { openStrings, packStrings, type Strings, type StringTable } from '../../packed/string-table.ts';
import type { AskedTerm } from './asked-terms.ts';

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
      return key === undefined ? undefined : { key, terms: listAt(byOwn.lists, key), count: ownCounts[key] ?? 0 };
    },
    termsOfGroup: openStringLists(byGroup),
  };
}

/** A line with its terms and the passages that it belongs to: several for the rows of one table. */
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

/** Packs lines, in their order. */
export function packLines(read: readonly ReadLine[], passageCount: number): AskedLinesData {
  const numbers = new Map<AskedTerm, number>();
  const distinct: AskedTerm[] = [];
  const postings: number[][] = [];
  const linesOf = Array.from({ length: passageCount }, (): number[] => []);
  const termsOf = read.map(({ terms, own }, line) => {
    for (const passage of own) linesOf[passage]?.push(line);
    return terms.map((term) => {
      let number = numbers.get(term);
      if (number === undefined) {
        number = distinct.length;
        numbers.set(term, number);
        distinct.push(term);
        postings.push([]);
      }
      const posted = postings[number];
      if (posted && posted.at(-1) !== line) posted.push(line);
      return number;
    });
  });
  const { byOwn, ownKeys, ownCounts } = indexOwnKeys(distinct, postings);
  const weights = distinct.map(({ own }, term) => weightOf(own, ownCounts[ownKeys[term] ?? 0] ?? 0, read.length));
  return {
    texts: packStrings(read.map(({ text }) => text)),
    passages: packLists(read.map(({ own }) => own)),
    linesOf: packLists(linesOf),
    terms: packLists(termsOf),
    postings: packLists(postings),
    ownKeys,
    lineWeights: Float64Array.from(termsOf, (terms) => terms.reduce((sum, term) => sum + (weights[term] ?? 0), 0)),
    byOwn: packStringLists(byOwn),
    ownCounts,
    byGroup: packStringLists(indexGroups(distinct)),
  };
}

function indexOwnKeys(distinct: readonly AskedTerm[], postings: readonly (readonly number[])[]) {
  const byOwn = new Map<string, number[]>();
  for (const [number, { own }] of distinct.entries()) {
    const list = byOwn.get(own);
    if (list) list.push(number);
    else byOwn.set(own, [number]);
  }
  const ownKeys = new Int32Array(distinct.length);
  const ownCounts = new Int32Array(byOwn.size);
  for (const [key, terms] of [...byOwn.values()].entries()) {
    const lines = terms.flatMap((term) => postings[term] ?? []);
    ownCounts[key] = terms.length === 1 ? lines.length : new Set(lines).size;
    for (const term of terms) ownKeys[term] = key;
  }
  return { byOwn, ownKeys, ownCounts };
}

function indexGroups(distinct: readonly AskedTerm[]): ReadonlyMap<string, readonly number[]> {
  const byGroup = new Map<string, number[]>();
  for (const [number, { groups }] of distinct.entries()) {
    for (const group of groups) {
      const list = byGroup.get(group);
      if (list) list.push(number);
      else byGroup.set(group, [number]);
    }
  }
  return byGroup;
}

/** Rarity of a key that `count` of so many lines have: there "why" tells more than a name that every second line has. */
export function weightOf(own: string, count: number, lineCount: number): number {
  if (count === 0 && isStopWord(own)) return UNKNOWN_STOP_WORD;
  return idf(count, Math.max(1, lineCount));
}
