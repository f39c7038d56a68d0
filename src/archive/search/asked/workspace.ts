import { itemAt } from '../../../item-at.ts';
import { float64At, int32At } from '../../packed/number-at.ts';
import type { AskedTerm } from './asked-terms.ts';
import { weightOf, type AskedLines } from './line-index.ts';

/** How far a word counts that means the same as the one in the line. */
export const AKIN = 0.62;
/** Of a pasted text the weightiest terms are compared: a line's terms are kept as bits of one number. */
const MOST_QUERY_TERMS = 31;

/** What lines have of a term. */
export interface KnownTerm {
  readonly isIdle: boolean;
  readonly weight: number;
  /** Its key's number; -1 if no line has it. */
  readonly key: number;
  /** Terms of the lines that are the same word, and those of words that mean the same, some of them more than once. */
  readonly own: Int32Array;
  readonly akin: Int32Array;
}

/** A term of a question beside the lines. */
export interface ComparedTerm extends KnownTerm {
  /** Number of the bit that stands for it: terms that find lines first, then those that only tell them apart. */
  readonly bit: number;
}

const NO_TERMS = new Int32Array(0);

/** Looks a term up among those of the lines. */
export function findTerm({ own, groups, isIdle }: AskedTerm, lines: AskedLines): KnownTerm {
  const same = lines.findKey(own);
  return {
    isIdle,
    weight: weightOf(own, same?.count ?? 0, lines.texts.size),
    key: same?.key ?? -1,
    own: same?.terms ?? NO_TERMS,
    akin: Int32Array.from(groups.flatMap((group) => [...lines.termsOfGroup(group)])),
  };
}

/** A question's terms beside those of the lines, in their order; of a pasted text the weightiest. */
export function compareTerms(terms: readonly KnownTerm[]): readonly ComparedTerm[] {
  const compared = weightiest(terms);
  let finders = 0;
  let others = compared.filter(({ isIdle }) => !isIdle).length;
  return compared.map((term) => ({ ...term, bit: term.isIdle ? others++ : finders++ }));
}

function weightiest(terms: readonly KnownTerm[]): readonly KnownTerm[] {
  if (terms.length <= MOST_QUERY_TERMS) return terms;
  const least = itemAt(
    terms.map(({ weight }) => weight).sort((a, b) => b - a),
    MOST_QUERY_TERMS - 1,
  );
  return terms.filter(({ weight }) => weight >= least).slice(0, MOST_QUERY_TERMS);
}

/** A question to be compared with the lines. */
export interface ComparedQuestion {
  readonly terms: readonly ComparedTerm[];
  /** Weight of all terms. */
  readonly whole: number;
  /** Number of a line that does not count; -1: none. */
  readonly without: number;
}

/** Room in which one question is compared with lines, used again for the next: arrays as long as all lines are not made for each. */
export interface Workspace {
  readonly lines: AskedLines;
  /** By term of the lines, two numbers each: the terms of the question that it is, and those that it is akin to, as bits. */
  readonly bits: Int32Array;
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
  /** What was met of the line that was compared last, as bits: terms themselves, and by words akin to them. */
  metOwn: number;
  metAkin: number;
}

const NO_QUESTION: ComparedQuestion = { terms: [], whole: 0, without: -1 };

export function createWorkspace(lines: AskedLines): Workspace {
  return {
    lines,
    bits: new Int32Array(2 * lines.ownKeys.length),
    ownWeights: new Float64Array(MOST_QUERY_TERMS),
    akinWeights: new Float64Array(MOST_QUERY_TERMS),
    lookedAt: new Int32Array(lines.texts.size),
    stamp: 0,
    question: NO_QUESTION,
    finders: 0,
    metOwn: 0,
    metAkin: 0,
  };
}

/** Lays out a question's terms. Nothing is done if they lie there already. */
export function layOut(question: ComparedQuestion, room: Workspace): void {
  if (room.question === question) return;
  const { bits, ownWeights, akinWeights } = room;
  for (const { own, akin } of room.question.terms) {
    for (const term of own) bits[2 * term] = 0;
    for (const term of akin) bits[2 * term + 1] = 0;
  }
  room.question = question;
  room.stamp += 1;
  room.finders = 0;
  const isAllIdle = question.terms.every(({ isIdle }) => isIdle);
  for (const { own, akin, weight, bit, isIdle } of question.terms) {
    if (!isIdle || isAllIdle) room.finders |= 1 << bit;
    ownWeights[bit] = weight;
    akinWeights[bit] = weight * AKIN;
    for (const term of own) bits[2 * term] = int32At(bits, 2 * term) | (1 << bit);
    for (const term of akin) bits[2 * term + 1] = int32At(bits, 2 * term + 1) | (1 << bit);
  }
}

/** Weight of the question's terms that a line has; 0 for one that shares no word which finds lines. Leaves in the room what was met. */
export function weighLine(line: number, room: Workspace): number {
  const { bits, ownWeights, akinWeights } = room;
  const { items, starts } = room.lines.terms;
  const end = int32At(starts, line + 1);
  let own = 0;
  let akin = 0;
  for (let at = int32At(starts, line); at < end; at += 1) {
    const term = 2 * int32At(items, at);
    own |= int32At(bits, term);
    akin |= int32At(bits, term + 1);
  }
  // What has the word itself needs none akin to it.
  akin &= ~own;
  if (((own | akin) & room.finders) === 0 || line === room.question.without) return 0;
  room.metOwn = own;
  room.metAkin = akin;
  let met = 0;
  for (let left = own | akin; left !== 0; left &= left - 1) {
    const bit = 31 - Math.clz32(left & -left);
    met += ((own >>> bit) & 1) === 1 ? float64At(ownWeights, bit) : float64At(akinWeights, bit);
  }
  return met;
}

/** How like the question a line is that has so much of it. */
export function likenessOf(line: number, met: number, { question, lines }: Workspace): number {
  return (2 * met) / (question.whole + float64At(lines.lineWeights, line));
}
