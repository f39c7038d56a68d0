import type { AskedUnit } from './asked-terms.ts';
import { weightOf, type AskedLines } from './line-index.ts';

/** How far a word counts that means the same as the one in the line. */
export const AKIN = 0.62;
/** Of a pasted text the weightiest units are compared: a line's units are kept as bits of one number. */
const MOST_UNITS = 31;

/** A unit of a question beside the lines. */
export interface ComparedUnit {
  readonly weight: number;
  /** Number of the bit that stands for it: units that find lines first, then those that only tell them apart. */
  readonly bit: number;
  readonly isIdle: boolean;
  /** Its key's number; -1 if no line has it. */
  readonly key: number;
  /** Units of the lines that are the same word, and those of words that mean the same, some of them more than once. */
  readonly own: Int32Array;
  readonly akin: readonly number[];
}

const NO_UNITS = new Int32Array(0);

/** A question's units beside those of the lines, in their order. */
export function compareUnits(units: readonly AskedUnit[], lines: AskedLines): readonly ComparedUnit[] {
  const known = units.map((unit) => {
    const same = lines.findKey(unit.own);
    return { unit, same, weight: weightOf(unit.own, same?.count ?? 0, lines.texts.size) };
  });
  const compared = weightiest(known);
  let finders = 0;
  let others = compared.filter(({ unit }) => !unit.isIdle).length;
  return compared.map(({ unit: { groups, isIdle }, same, weight }) => ({
    weight,
    bit: isIdle ? others++ : finders++,
    isIdle,
    key: same?.key ?? -1,
    own: same?.units ?? NO_UNITS,
    akin: groups.flatMap((group) => [...lines.unitsOfGroup(group)]),
  }));
}

function weightiest<Weighed extends { readonly weight: number }>(units: readonly Weighed[]): readonly Weighed[] {
  if (units.length <= MOST_UNITS) return units;
  const least = units.map(({ weight }) => weight).sort((a, b) => b - a)[MOST_UNITS - 1] ?? 0;
  return units.filter(({ weight }) => weight >= least).slice(0, MOST_UNITS);
}

/** A question to be compared with the lines. */
export interface ComparedQuestion {
  readonly units: readonly ComparedUnit[];
  /** Weight of all units. */
  readonly whole: number;
  /** Number of a line that does not count; -1: none. */
  readonly without: number;
}

/** Room in which one question is compared with lines, used again for the next: arrays as long as all lines are not made for each. */
export interface Workspace {
  readonly lines: AskedLines;
  /** By unit of the lines: the units of the question that it is, and those that it is akin to, as bits. */
  readonly ownBits: Int32Array;
  readonly akinBits: Int32Array;
  /** By bit: what the unit weighs itself, and by a word akin to it. */
  readonly ownWeights: Float64Array;
  readonly akinWeights: Float64Array;
  /** By line: the last question that looked at it. */
  readonly lookedAt: Int32Array;
  /** Number of the question. */
  stamp: number;
  /** Whose units are laid out. */
  question: ComparedQuestion;
  /** Its units that find lines, as bits. Function words tell lines apart that share a word with the question; alone they find none. */
  finders: number;
  /** What was met of the line that was compared last, as bits: units themselves, and by words akin to them. */
  metOwn: number;
  metAkin: number;
}

const NO_QUESTION: ComparedQuestion = { units: [], whole: 0, without: -1 };

export function createWorkspace(lines: AskedLines): Workspace {
  return {
    lines,
    ownBits: new Int32Array(lines.ownKeys.length),
    akinBits: new Int32Array(lines.ownKeys.length),
    ownWeights: new Float64Array(MOST_UNITS),
    akinWeights: new Float64Array(MOST_UNITS),
    lookedAt: new Int32Array(lines.texts.size),
    stamp: 0,
    question: NO_QUESTION,
    finders: 0,
    metOwn: 0,
    metAkin: 0,
  };
}

/** Lays out a question's units. Nothing is done if they lie there already. */
export function layOut(question: ComparedQuestion, room: Workspace): void {
  if (room.question === question) return;
  const { ownBits, akinBits, ownWeights, akinWeights } = room;
  for (const { own, akin } of room.question.units) {
    for (const unit of own) ownBits[unit] = 0;
    for (const unit of akin) akinBits[unit] = 0;
  }
  room.question = question;
  room.stamp += 1;
  room.finders = 0;
  const isAllIdle = question.units.every(({ isIdle }) => isIdle);
  for (const { own, akin, weight, bit, isIdle } of question.units) {
    ownWeights[bit] = weight;
    akinWeights[bit] = weight * AKIN;
    if (!isIdle || isAllIdle) room.finders |= 1 << bit;
    for (const unit of own) ownBits[unit] = (ownBits[unit] ?? 0) | (1 << bit);
    for (const unit of akin) akinBits[unit] = (akinBits[unit] ?? 0) | (1 << bit);
  }
}

/** Weight of the question's units that a line has; 0 for one that shares no word which finds lines. Leaves in the room what was met. */
export function weighLine(line: number, room: Workspace): number {
  const { ownBits, akinBits, ownWeights, akinWeights } = room;
  const { items, starts } = room.lines.units;
  const end = starts[line + 1] ?? 0;
  let own = 0;
  let akin = 0;
  for (let at = starts[line] ?? 0; at < end; at += 1) {
    const unit = items[at] ?? 0;
    own |= ownBits[unit] ?? 0;
    akin |= akinBits[unit] ?? 0;
  }
  // What has the word itself needs none akin to it.
  akin &= ~own;
  let left = own | akin;
  if ((left & room.finders) === 0 || line === room.question.without) return 0;
  room.metOwn = own;
  room.metAkin = akin;
  let met = 0;
  while (left !== 0) {
    const bit = 31 - Math.clz32(left & -left);
    met += (((own >>> bit) & 1) === 1 ? ownWeights[bit] : akinWeights[bit]) ?? 0;
    left &= left - 1;
  }
  return met;
}

/** How like the question a line is that has so much of it. */
export function likenessOf(line: number, met: number, { question, lines }: Workspace): number {
  return (2 * met) / (question.whole + (lines.lineWeights[line] ?? 0));
}
