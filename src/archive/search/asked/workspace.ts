import type { AskedUnit } from './asked-terms.ts';
import { weightOf, type AskedLines } from './line-index.ts';

/** How far a word counts that means the same as the one in the line. */
export const AKIN = 0.62;
/** Of a pasted text the weightiest units are compared: a line's units are kept as bits of one number. */
const MOST_UNITS = 31;

/** A unit of a question beside the lines. */
export interface ComparedUnit {
  readonly weight: number;
  readonly isIdle: boolean;
  /** Its key's number; -1 if no line has it. */
  readonly key: number;
  /** Units of the lines that are the same word, and those of words that mean the same. */
  readonly own: Int32Array;
  readonly akin: readonly number[];
}

const NO_UNITS = new Int32Array(0);

/** A question's units beside those of the lines. */
export function compareUnits(units: readonly AskedUnit[], lines: AskedLines): readonly ComparedUnit[] {
  const compared = units.map(({ own, groups, isIdle }): ComparedUnit => {
    const same = lines.findKey(own);
    return {
      weight: weightOf(own, same?.count ?? 0, lines.texts.size),
      isIdle,
      key: same?.key ?? -1,
      own: same?.units ?? NO_UNITS,
      akin: [...new Set(groups.flatMap((group) => [...lines.unitsOfGroup(group)]))],
    };
  });
  if (compared.length <= MOST_UNITS) return compared;
  const least = compared.map(({ weight }) => weight).sort((a, b) => b - a)[MOST_UNITS - 1] ?? 0;
  return compared.filter(({ weight }) => weight >= least).slice(0, MOST_UNITS);
}

/** A question to be compared with the lines. */
export interface ComparedQuestion {
  readonly units: readonly ComparedUnit[];
  /** Weight of all units. */
  readonly whole: number;
  /** Number of a line that does not count; -1: none. */
  readonly without: number;
}

/** Room in which one question is compared with thousands of lines, used again for the next: arrays as long as all lines are not made for each. */
export interface Workspace {
  readonly lines: AskedLines;
  /** By line: weight met (0: untouched), the last unit that met it, and which units it has, themselves or by words akin to them, as bits. */
  readonly met: Float64Array;
  readonly seen: Int32Array;
  readonly own: Int32Array;
  readonly akin: Int32Array;
  /** By line: how like the question it is. */
  readonly likeness: Float64Array;
  /** The lines met so far. */
  readonly touched: Int32Array;
  touchedCount: number;
  /** Counts units, from question to question. */
  stamp: number;
  /** Whose comparison is laid out. */
  question: ComparedQuestion;
}

const NO_QUESTION: ComparedQuestion = { units: [], whole: 0, without: -1 };

export function createWorkspace(lines: AskedLines): Workspace {
  const count = lines.texts.size;
  return {
    lines,
    met: new Float64Array(count),
    seen: new Int32Array(count),
    own: new Int32Array(count),
    akin: new Int32Array(count),
    likeness: new Float64Array(count),
    touched: new Int32Array(count),
    touchedCount: 0,
    stamp: 0,
    question: NO_QUESTION,
  };
}

/** Lays out a question: which lines it meets, and how like it they are. Nothing is done if it lies there already. */
export function layOut(question: ComparedQuestion, room: Workspace): void {
  if (room.question === question) return;
  for (let at = 0; at < room.touchedCount; at += 1) clear(room.touched[at] ?? 0, room);
  room.touchedCount = 0;
  room.question = question;
  // Function words tell lines apart that share a word with the question; alone they find none.
  const isAllIdle = question.units.every(({ isIdle }) => isIdle);
  for (const [at, unit] of question.units.entries()) if (!unit.isIdle) meet(unit, at, true, room);
  for (const [at, unit] of question.units.entries()) if (unit.isIdle) meet(unit, at, isAllIdle, room);
  const { touched, met, likeness, lines } = room;
  for (let at = 0; at < room.touchedCount; at += 1) {
    const line = touched[at] ?? 0;
    likeness[line] = (2 * (met[line] ?? 0)) / (question.whole + (lines.lineWeights[line] ?? 0));
  }
}

function clear(line: number, { met, own, akin }: Workspace): void {
  met[line] = 0;
  own[line] = 0;
  akin[line] = 0;
}

/** Adds a unit to the lines that have it. `finds`: lines untouched so far count too. */
function meet({ weight, own, akin }: ComparedUnit, at: number, finds: boolean, room: Workspace): void {
  room.stamp += 1;
  // What has the word itself needs none akin to it.
  for (const number of own) meetUnit(number, weight, 1 << at, room.own, finds, room);
  for (const number of akin) meetUnit(number, weight * AKIN, 1 << at, room.akin, finds, room);
}

function meetUnit(unit: number, worth: number, bit: number, bits: Int32Array, finds: boolean, room: Workspace): void {
  const { met, seen, touched, question, stamp } = room;
  const { items, starts } = room.lines.postings;
  const end = starts[unit + 1] ?? 0;
  for (let posting = starts[unit] ?? 0; posting < end; posting += 1) {
    const line = items[posting] ?? 0;
    const before = met[line] ?? 0;
    if ((before === 0 && !finds) || seen[line] === stamp || line === question.without) continue;
    if (before === 0) touched[room.touchedCount++] = line;
    seen[line] = stamp;
    met[line] = before + worth;
    bits[line] = (bits[line] ?? 0) | bit;
  }
}
