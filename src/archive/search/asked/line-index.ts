import { isStopWord } from '../../../text/stop-words.ts';
import { createUnitReader, type AskedUnit } from './asked-terms.ts';
import type { ConceptFinder } from '../index/lexicon.ts';
import { idf } from '../index/idf.ts';

/** What a function word is worth that no line has. */
const UNKNOWN_STOP_WORD = 0.7;
/** Lines in flat arrays: some ten thousand are compared with every question. Units and keys are numbered through all lines. */
export interface AskedLines {
  /** As somebody would type them. */
  readonly texts: readonly string[];
  /** The passages of each line, and the lines of each passage. */
  readonly passages: Lists;
  readonly linesOf: Lists;
  /** First unit of each line; one more at the end. */
  readonly unitStarts: Int32Array;
  /** The keys of each unit. The first is the unit's own, the others its groups'. */
  readonly keys: Lists;
  readonly unitWeights: Float64Array;
  readonly lineWeights: Float64Array;
  /** Lines that have a key. */
  readonly postings: Lists;
}

/** Lists of numbers, one after another: those of list `n` from `starts[n]` on, to `starts[n + 1]`. */
export interface Lists {
  readonly items: Int32Array;
  readonly starts: Int32Array;
}

function packLists(lists: readonly (readonly number[])[]): Lists {
  const starts = new Int32Array(lists.length + 1);
  for (const [at, list] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + list.length;
  return { items: Int32Array.from(lists.flat()), starts };
}

/** A line before it is packed: its words, and the passages that it belongs to. */
export interface ReadLine {
  readonly text: string;
  readonly own: readonly number[];
  readonly units: readonly AskedUnit[];
}

/** Reads the lines of passages, in the order of the passages. A line may belong to several (rows of one table). */
export function readLinesOf(
  passages: readonly { readonly asked?: readonly string[] }[],
  concepts: ConceptFinder,
): readonly ReadLine[] {
  const readUnits = createUnitReader(concepts, true);
  return [...ownersOf(passages)].map(([text, own]) => ({ text, own, units: readUnits(text) }));
}

/** Lines with the passages that they belong to. */
function ownersOf(passages: readonly { readonly asked?: readonly string[] }[]): ReadonlyMap<string, readonly number[]> {
  const owners = new Map<string, number[]>();
  for (const [passage, { asked = [] }] of passages.entries()) {
    for (const text of asked) {
      const own = owners.get(text);
      if (!own) owners.set(text, [passage]);
      else if (own.at(-1) !== passage) own.push(passage);
    }
  }
  return owners;
}

/** Packs lines. `numbers` takes the keys by number. */
export function packLines(
  read: readonly ReadLine[],
  passageCount: number,
  weigh: (unit: AskedUnit) => number,
  numbers: Map<string, number>,
): AskedLines {
  const unitStarts = [0];
  const keys: number[][] = [];
  const unitWeights: number[] = [];
  const linesOfKey: number[][] = [];
  const linesOf = Array.from({ length: passageCount }, (): number[] => []);
  for (const [line, { units, own }] of read.entries()) {
    for (const passage of own) linesOf[passage]?.push(line);
    for (const unit of units) {
      const numbered = unit.keys.map((key) => numberOf(key, numbers));
      for (const key of numbered) {
        const posted = (linesOfKey[key] ??= []);
        if (posted.at(-1) !== line) posted.push(line);
      }
      keys.push(numbered);
      unitWeights.push(weigh(unit));
    }
    unitStarts.push(unitWeights.length);
  }
  return {
    texts: read.map(({ text }) => text),
    passages: packLists(read.map(({ own }) => own)),
    linesOf: packLists(linesOf),
    unitStarts: Int32Array.from(unitStarts),
    keys: packLists(keys),
    unitWeights: Float64Array.from(unitWeights),
    lineWeights: Float64Array.from(read, ({ units }) => units.reduce((sum, unit) => sum + weigh(unit), 0)),
    postings: packLists(linesOfKey),
  };
}

function numberOf(key: string, numbers: Map<string, number>): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const next = numbers.size;
  numbers.set(key, next);
  return next;
}

/** In how many lines each unit's own key stands. */
export function countLines(lines: readonly (readonly AskedUnit[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const units of lines) {
    for (const key of new Set(units.map(({ keys }) => keys[0] ?? ''))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Rarity among the lines: there "why" tells more than a name that every second line has. */
export function weightOf(key: string, counts: ReadonlyMap<string, number>, size: number): number {
  const count = counts.get(key) ?? 0;
  if (count === 0 && isStopWord(key)) return UNKNOWN_STOP_WORD;
  return idf(count, Math.max(1, size));
}

/** How much of what is typed any line knows. */
export function knownShare(
  units: readonly AskedUnit[],
  weigh: (unit: AskedUnit) => number,
  counts: ReadonlyMap<string, number>,
): number {
  let known = 0;
  let whole = 0;
  for (const unit of units) {
    const weight = weigh(unit);
    whole += weight;
    if (counts.has(unit.keys[0] ?? '')) known += weight;
  }
  return whole > 0 ? known / whole : 0;
}
