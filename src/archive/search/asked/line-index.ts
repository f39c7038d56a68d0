import { isStopWord } from '../../../text/word-lists/stop-words.ts';
import { idf } from '../index/idf.ts';
import type { AskedUnit } from './asked-terms.ts';

/** What a function word is worth that no line has. */
const UNKNOWN_STOP_WORD = 0.7;

/** Lines in flat arrays: some ten thousand are compared with every question. Each distinct unit of theirs has a number. */
export interface AskedLines {
  /** As somebody would type them. */
  readonly texts: readonly string[];
  /** The passages of each line, and the lines of each passage. */
  readonly passages: Lists;
  readonly linesOf: Lists;
  /** The units of each line in their order, and the lines of each unit. */
  readonly units: Lists;
  readonly postings: Lists;
  /** By unit: its own key, by number. */
  readonly ownKeys: Int32Array;
  readonly lineWeights: Float64Array;
  /** Finds the units of the lines that have a key as their own, or among their groups. */
  readonly byOwn: ReadonlyMap<string, KeyEntry>;
  readonly byGroup: ReadonlyMap<string, readonly number[]>;
}

/** A key that some unit of the lines has as its own. */
export interface KeyEntry {
  readonly key: number;
  readonly units: readonly number[];
  /** In how many lines it stands. */
  readonly count: number;
}

/** Lists of numbers, one after another: those of list `n` from `starts[n]` on, to `starts[n + 1]`. */
export interface Lists {
  readonly items: Int32Array;
  readonly starts: Int32Array;
}

function packLists(lists: readonly (readonly number[])[]): Lists {
  const starts = new Int32Array(lists.length + 1);
  for (let at = 0; at < lists.length; at += 1) starts[at + 1] = (starts[at] ?? 0) + (lists[at]?.length ?? 0);
  const items = new Int32Array(starts[lists.length] ?? 0);
  for (let at = 0; at < lists.length; at += 1) items.set(lists[at] ?? [], starts[at]);
  return { items, starts };
}

/** A line with its units and the passages that it belongs to: several for the rows of one table. */
export interface ReadLine {
  readonly text: string;
  readonly own: readonly number[];
  readonly units: readonly AskedUnit[];
}

/** Reads the lines of passages, in the order of the passages. */
export function readLinesOf(
  passages: readonly { readonly asked?: readonly string[] }[],
  readUnits: (text: string) => readonly AskedUnit[],
): readonly ReadLine[] {
  const owners = new Map<string, number[]>();
  for (const [passage, { asked = [] }] of passages.entries()) {
    for (const text of asked) {
      const own = owners.get(text);
      if (!own) owners.set(text, [passage]);
      else if (own.at(-1) !== passage) own.push(passage);
    }
  }
  return [...owners].map(([text, own]) => ({ text, own, units: readUnits(text) }));
}

/** Packs lines, in their order. */
export function packLines(read: readonly ReadLine[], passageCount: number): AskedLines {
  const numbers = new Map<AskedUnit, number>();
  const distinct: AskedUnit[] = [];
  const postings: number[][] = [];
  const linesOf = Array.from({ length: passageCount }, (): number[] => []);
  const unitsOf = read.map(({ units, own }, line) => {
    for (const passage of own) linesOf[passage]?.push(line);
    return units.map((unit) => {
      let number = numbers.get(unit);
      if (number === undefined) {
        number = distinct.length;
        numbers.set(unit, number);
        distinct.push(unit);
        postings.push([]);
      }
      const posted = postings[number];
      if (posted && posted.at(-1) !== line) posted.push(line);
      return number;
    });
  });
  const { byOwn, ownKeys } = indexOwnKeys(distinct, postings);
  const weights = distinct.map(({ own }) => weightOf(own, byOwn, read.length));
  return {
    texts: read.map(({ text }) => text),
    passages: packLists(read.map(({ own }) => own)),
    linesOf: packLists(linesOf),
    units: packLists(unitsOf),
    postings: packLists(postings),
    ownKeys,
    lineWeights: Float64Array.from(unitsOf, (units) => units.reduce((sum, unit) => sum + (weights[unit] ?? 0), 0)),
    byOwn,
    byGroup: indexGroups(distinct),
  };
}

function indexOwnKeys(distinct: readonly AskedUnit[], postings: readonly (readonly number[])[]) {
  const units = new Map<string, number[]>();
  for (const [number, { own }] of distinct.entries()) {
    const list = units.get(own);
    if (list) list.push(number);
    else units.set(own, [number]);
  }
  const byOwn = new Map<string, KeyEntry>();
  const ownKeys = new Int32Array(distinct.length);
  for (const [own, list] of units) {
    const lines = list.length === 1 ? (postings[list[0] ?? 0] ?? []) : list.flatMap((unit) => postings[unit] ?? []);
    const count = list.length === 1 ? lines.length : new Set(lines).size;
    for (const unit of list) ownKeys[unit] = byOwn.size;
    byOwn.set(own, { key: byOwn.size, units: list, count });
  }
  return { byOwn, ownKeys };
}

function indexGroups(distinct: readonly AskedUnit[]): ReadonlyMap<string, readonly number[]> {
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

/** Rarity of a key among so many lines: there "why" tells more than a name that every second line has. */
export function weightOf(own: string, byOwn: ReadonlyMap<string, KeyEntry>, lineCount: number): number {
  const count = byOwn.get(own)?.count ?? 0;
  if (count === 0 && isStopWord(own)) return UNKNOWN_STOP_WORD;
  return idf(count, Math.max(1, lineCount));
}
