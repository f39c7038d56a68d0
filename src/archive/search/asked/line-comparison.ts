import { createBestFew, type BestFew } from '../best-few.ts';
import { float64At, int32At } from '../../packed/number-at.ts';
import { AKIN, type ComparedQuestion, type ComparedTerm } from './compared-question.ts';
import type { AskedLines } from './line-index.ts';
import { compareLine, layOut, type Workspace } from './workspace.ts';

/** Lines whose passages are candidates. */
const NOMINATED = 32;

/** How a question compares with the questions that a passage is known to answer. All shares, 0 to 1; 0 without lines. */
export interface AskedReading {
  /** Of the line that is most alike: how much of what is typed it has, how much of it is in what is typed, and their harmonic mean. */
  readonly ofQuestion: number;
  readonly ofLine: number;
  readonly likeness: number;
  /** Words met in that line in the order of the question. */
  readonly order: number;
  /** Likeness of the second-best line. */
  readonly second: number;
  /** How much of what is typed all lines together have. */
  readonly together: number;
  /** Number of the line that is most alike; -1 if none shares a word. */
  readonly line: number;
}

export const UNASKED: AskedReading = {
  ofQuestion: 0,
  ofLine: 0,
  likeness: 0,
  order: 0,
  second: 0,
  together: 0,
  line: -1,
};

/** Passages of the lines that share most with a question, the most alike first. `most`: so many lines. */
export function nominate(question: ComparedQuestion, room: Workspace, most: number = NOMINATED): readonly number[] {
  layOut(question, room);
  const best = createBestFew(most);
  const weightiest = question.terms.toSorted((a, b) => b.weight - a.weight);
  for (const [at, { own, akin }] of weightiest.entries()) {
    const left = weightiest.slice(at);
    if (!canReach(best.least, left, question)) break;
    const reach = left.reduce((sum, term) => sum + mostMet(term), ROUNDING);
    for (const word of own) offerLines(word, reach, best, room);
    for (const word of akin) offerLines(word, reach, best, room);
  }
  const { items, starts } = room.lines.passages;
  const passages = new Set<number>();
  for (const line of best.numbers()) {
    const end = int32At(starts, line + 1);
    for (let at = int32At(starts, line); at < end; at += 1) passages.add(int32At(items, at));
  }
  return [...passages];
}

/** The most that a line can meet of a term. */
function mostMet({ weight, own, akin }: ComparedTerm): number {
  return own.length > 0 ? weight : akin.length > 0 ? weight * AKIN : 0;
}

/** More than what rounding may take from a sum. */
const ROUNDING = 1e-9;

/**
 * Whether a line that has none but these terms of a question can be so much like it. Names and function words stand in thousands of lines:
 * those that share nothing else are mostly out of reach. A line is as like as `least` where 2 · met ≥ least · (whole + its own weight),
 * and its own weight is at least that of the words that it shares.
 */
function canReach(least: number, left: readonly ComparedTerm[], { whole }: ComparedQuestion): boolean {
  let most = ROUNDING;
  for (const term of left) {
    // The same word twice in a question is met by one in the line; what is akin to a word may itself weigh nothing.
    const isRepeated = left.find(({ key }) => key === term.key) !== term;
    const itself = term.own.length > 0 ? (isRepeated ? 2 : 2 - least) : 0;
    most += term.weight * Math.max(itself, term.akin.length > 0 ? 2 * AKIN : 0);
  }
  return most >= least * whole;
}

/** Offers the lines that have a word, each once a question. `reach`: weight that a line may meet which was not offered before. */
function offerLines(word: number, reach: number, best: BestFew, room: Workspace): void {
  const { lookedAt, stamp } = room;
  const { postings, lineWeights } = room.lines;
  let least = best.least;
  let heaviest = heaviestWithin(reach, least, room);
  const end = int32At(postings.starts, word + 1);
  for (let posting = int32At(postings.starts, word); posting < end; posting += 1) {
    const line = int32At(postings.items, posting);
    if (float64At(lineWeights, line) > heaviest || int32At(lookedAt, line) === stamp) continue;
    lookedAt[line] = stamp;
    if (!compareLine(line, room) || room.likeness < least) continue;
    best.offer(line, room.likeness);
    least = best.least;
    heaviest = heaviestWithin(reach, least, room);
  }
}

/** A line that weighs more is less like the question than the last of the best, even if it meets all that it may. */
function heaviestWithin(reach: number, least: number, { question }: Workspace): number {
  return least > 0 ? (2 * reach) / least - question.whole : Number.POSITIVE_INFINITY;
}

/** Compares a question with the lines of one passage. */
export function readLines(question: ComparedQuestion, passageIndex: number, room: Workspace): AskedReading {
  layOut(question, room);
  const { items, starts } = room.lines.linesOf;
  let best = -1;
  let bestMet = 0;
  let likeness = 0;
  let second = 0;
  let own = 0;
  let akin = 0;
  const end = int32At(starts, passageIndex + 1);
  for (let at = int32At(starts, passageIndex); at < end; at += 1) {
    const line = int32At(items, at);
    if (!compareLine(line, room)) continue;
    own |= room.metOwn;
    akin |= room.metAkin;
    if (room.likeness <= likeness) {
      if (room.likeness > second) second = room.likeness;
      continue;
    }
    second = likeness;
    likeness = room.likeness;
    best = line;
    bestMet = room.met;
  }
  if (best < 0) return UNASKED;
  const { lineWeights } = room.lines;
  return {
    ofQuestion: bestMet / question.whole,
    ofLine: Math.min(1, bestMet / float64At(lineWeights, best)),
    likeness,
    order: shareInOrder(best, question, room.lines),
    second,
    together: weightOf(own, akin, question) / question.whole,
    line: best,
  };
}

function weightOf(own: number, akin: number, { terms }: ComparedQuestion): number {
  let sum = 0;
  for (const { weight, bit } of terms) {
    const strength = ((own >>> bit) & 1) === 1 ? 1 : ((akin >>> bit) & 1) === 1 ? AKIN : 0;
    sum += strength * weight;
  }
  return sum;
}

/** Of the line's words that are in the question, how many follow one that stands before them there too; 0 if fewer than two are. */
function shareInOrder(
  line: number,
  { terms }: ComparedQuestion,
  { ownKeys, terms: { items, starts } }: AskedLines,
): number {
  let last = -1;
  let steps = 0;
  let forward = 0;
  const end = int32At(starts, line + 1);
  for (let at = int32At(starts, line); at < end; at += 1) {
    const own = int32At(ownKeys, int32At(items, at));
    // Of the same word twice in a question, the one that continues what was met before.
    const term = terms[last + 1]?.key === own ? last + 1 : placeOf(own, terms);
    if (term < 0) continue;
    if (last >= 0) steps += 1;
    if (last >= 0 && term > last) forward += 1;
    last = term;
  }
  return steps > 0 ? forward / steps : 0;
}

/** -1 for a key that the question has not. */
function placeOf(key: number, terms: readonly ComparedTerm[]): number {
  for (let place = 0; place < terms.length; place += 1) if (terms[place]?.key === key) return place;
  return -1;
}
