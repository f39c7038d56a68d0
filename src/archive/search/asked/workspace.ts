import { float64At, int32At, uint16At } from '../../packed/number-at.ts';
import { AKIN, MAX_COMPARED_TERMS, type ComparedQuestion } from './compared-question.ts';
import type { AskedLines } from './line-index.ts';

/** Room in which one question is compared with lines, used again for the next: arrays as long as all lines are not made for each. */
export interface Workspace {
  readonly lines: AskedLines;
  /** By term of the lines: its slot; 0 for the most, which a question of some dozens of words does not ask for. Small, so that it stays near the processor. */
  readonly slotOf: Uint16Array;
  /** By slot, two numbers each: the terms of the question that it is, and those that it is akin to, as bits. None at slot 0. */
  readonly bits: Int32Array;
  /** Slots in use. */
  slots: number;
  /** By bit: what the term weighs itself, and by a word akin to it. */
  readonly ownWeights: Float64Array;
  readonly akinWeights: Float64Array;
  /** By line: the last question that looked at it. */
  readonly lookedAt: Int32Array;
  /** Number of the question. */
  stamp: number;
  /** Whose terms are laid out. */
  question: ComparedQuestion;
  /** Its terms that find lines, as bits. Function words tell lines apart that share a word with the question; alone they find none. */
  finders: number;
  /** Of the line that was compared last: the terms met themselves, and those by words akin to them, as bits; their weight; how like the question it is. */
  metOwn: number;
  metAkin: number;
  met: number;
  likeness: number;
}

const NO_QUESTION: ComparedQuestion = { terms: [], whole: 0, without: -1 };

export function createWorkspace(lines: AskedLines): Workspace {
  return {
    lines,
    slotOf: new Uint16Array(lines.ownKeys.length),
    bits: new Int32Array(2 * (lines.ownKeys.length + 1)),
    slots: 0,
    ownWeights: new Float64Array(MAX_COMPARED_TERMS),
    akinWeights: new Float64Array(MAX_COMPARED_TERMS),
    lookedAt: new Int32Array(lines.texts.size),
    stamp: 0,
    question: NO_QUESTION,
    finders: 0,
    metOwn: 0,
    metAkin: 0,
    met: 0,
    likeness: 0,
  };
}

/** Lays out a question's terms. Nothing is done if they lie there already. */
export function layOut(question: ComparedQuestion, room: Workspace): void {
  if (room.question === question) return;
  const { slotOf, bits, ownWeights, akinWeights } = room;
  for (const { own, akin } of room.question.terms) {
    for (const term of own) slotOf[term] = 0;
    for (const term of akin) slotOf[term] = 0;
  }
  bits.fill(0, 0, 2 * (room.slots + 1));
  room.slots = 0;
  room.question = question;
  room.stamp += 1;
  room.finders = 0;
  const isAllIdle = question.terms.every(({ isIdle }) => isIdle);
  for (const { own, akin, weight, bit, isIdle } of question.terms) {
    if (!isIdle || isAllIdle) room.finders |= 1 << bit;
    ownWeights[bit] = weight;
    akinWeights[bit] = weight * AKIN;
    for (const term of own) addBit(2 * takeSlot(term, room), bit, bits);
    for (const term of akin) addBit(2 * takeSlot(term, room) + 1, bit, bits);
  }
}

function takeSlot(term: number, room: Workspace): number {
  const known = uint16At(room.slotOf, term);
  if (known !== 0) return known;
  room.slots += 1;
  room.slotOf[term] = room.slots;
  return room.slots;
}

function addBit(at: number, bit: number, bits: Int32Array): void {
  bits[at] = int32At(bits, at) | (1 << bit);
}

/** Compares a line with the question and leaves in the room what is found: numbers that are given back would fill the memory, thousands with each question. False for a line that shares no word which finds lines. */
export function compareLine(line: number, room: Workspace): boolean {
  const { slotOf, bits, ownWeights, akinWeights } = room;
  const { items, starts } = room.lines.terms;
  const end = int32At(starts, line + 1);
  let own = 0;
  let akin = 0;
  for (let at = int32At(starts, line); at < end; at += 1) {
    const slot = 2 * uint16At(slotOf, int32At(items, at));
    own |= int32At(bits, slot);
    akin |= int32At(bits, slot + 1);
  }
  // What has the word itself needs none akin to it.
  akin &= ~own;
  if (((own | akin) & room.finders) === 0 || line === room.question.without) return false;
  room.metOwn = own;
  room.metAkin = akin;
  let met = 0;
  for (let left = own | akin; left !== 0; left &= left - 1) {
    const bit = 31 - Math.clz32(left & -left);
    met += ((own >>> bit) & 1) === 1 ? float64At(ownWeights, bit) : float64At(akinWeights, bit);
  }
  room.met = met;
  room.likeness = (2 * met) / (room.question.whole + float64At(room.lines.lineWeights, line));
  return true;
}
