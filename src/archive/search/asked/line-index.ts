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
  readonly passages: readonly (readonly number[])[];
  /** First unit of each line; one more at the end. */
  readonly unitStarts: Int32Array;
  /** First key of each unit; one more at the end. The first is the unit's own, the others its groups'. */
  readonly keyStarts: Int32Array;
  readonly keys: Int32Array;
  readonly unitWeights: Float64Array;
  readonly lineWeights: Float64Array;
  /** Lines that have a key, and where those of each key begin. */
  readonly postings: Int32Array;
  readonly postingStarts: Int32Array;
  readonly passageCount: number;
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
  const keyStarts = [0];
  const keys: number[] = [];
  const unitWeights: number[] = [];
  const linesOfKey: number[][] = [];
  for (const [line, { units }] of read.entries()) {
    for (const unit of units) {
      for (const key of unit.keys) {
        const number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        keys.push(number);
        const posted = (linesOfKey[number] ??= []);
        if (posted.at(-1) !== line) posted.push(line);
      }
      keyStarts.push(keys.length);
      unitWeights.push(weigh(unit));
    }
    unitStarts.push(unitWeights.length);
  }
  const postingStarts = [0];
  for (const posted of linesOfKey) postingStarts.push((postingStarts.at(-1) ?? 0) + posted.length);
  return {
    texts: read.map(({ text }) => text),
    passages: read.map(({ own }) => own),
    unitStarts: Int32Array.from(unitStarts),
    keyStarts: Int32Array.from(keyStarts),
    keys: Int32Array.from(keys),
    unitWeights: Float64Array.from(unitWeights),
    lineWeights: Float64Array.from(read, (_, line) =>
      unitWeights.slice(unitStarts[line], unitStarts[line + 1]).reduce((sum, weight) => sum + weight, 0),
    ),
    postings: Int32Array.from(linesOfKey.flat()),
    postingStarts: Int32Array.from(postingStarts),
    passageCount,
  };
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
