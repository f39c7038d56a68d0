import { createBestFew, type BestFew } from '../best-few.ts';
import {
  AKIN,
  layOut,
  likenessOf,
  weighLine,
  type ComparedQuestion,
  type ComparedTerm,
  type Workspace,
} from './workspace.ts';

/** Lines whose passages are candidates. */
const NOMINATED = 40;

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
  /** The line that is most alike; undefined if none shares a word. */
  readonly line?: string;
}

export const UNASKED: AskedReading = { ofQuestion: 0, ofLine: 0, likeness: 0, order: 0, second: 0, together: 0 };

/** Passages of the lines that share most with a question, the most alike first. */
export function nominate(question: ComparedQuestion, room: Workspace): readonly number[] {
  layOut(question, room);
  const best = createBestFew(NOMINATED);
  const weightiest = question.terms.toSorted((a, b) => b.weight - a.weight);
  for (const [at, { own, akin }] of weightiest.entries()) {
    const left = weightiest.slice(at);
    if (!canReach(best.least, left, question)) break;
    const most = left.reduce((sum, { weight }) => sum + weight, ROUNDING);
    for (const term of own) offerLines(term, most, best, room);
    for (const term of akin) offerLines(term, most, best, room);
  }
  const { items, starts } = room.lines.passages;
  const passages = new Set<number>();
  for (const line of best.numbers()) {
    for (let at = starts[line] ?? 0; at < (starts[line + 1] ?? 0); at += 1) passages.add(items[at] ?? 0);
  }
  return [...passages];
}

/** Offers the lines that have a term, each once a question. `most`: weight that a line may meet which was not offered before. */
function offerLines(term: number, most: number, best: BestFew, room: Workspace): void {
  const { lookedAt, stamp } = room;
  const { postings, lineWeights } = room.lines;
  const heaviest = best.least > 0 ? (2 * most) / best.least - room.question.whole : Number.POSITIVE_INFINITY;
  const end = postings.starts[term + 1] ?? 0;
  for (let posting = postings.starts[term] ?? 0; posting < end; posting += 1) {
    const line = postings.items[posting] ?? 0;
    if ((lineWeights[line] ?? 0) > heaviest || lookedAt[line] === stamp) continue;
    lookedAt[line] = stamp;
    const met = weighLine(line, room);
    if (met > 0) best.offer(line, likenessOf(line, met, room));
  }
}

/** More than what rounding may take from a sum. */
const ROUNDING = 1e-9;

/**
 * Whether a line that has none but these terms of a question can be so much like it. Names and function words stand in thousands of lines:
 * those that share nothing else are mostly out of reach. A line is as like as `least` where 2 · met ≥ least · (whole + its own weight),
 * and its own weight is at least that of the words that it shares.
 */
function canReach(least: number, terms: readonly ComparedTerm[], { whole }: ComparedQuestion): boolean {
  const most = terms.reduce((sum, { key, weight, akin }, at) => {
    // The same word twice in a question is met by one in the line; what is akin to a word may itself weigh nothing.
    const isRepeated = terms.findIndex((other) => other.key === key) < at;
    return sum + weight * (isRepeated ? 2 : Math.max(2 - least, akin.length > 0 ? 2 * AKIN : 0));
  }, 0);
  return most + ROUNDING >= least * whole;
}

/** Compares a question with the lines of one passage. */
export function readLines(question: ComparedQuestion, passageIndex: number, room: Workspace): AskedReading {
  layOut(question, room);
  const { items, starts } = room.lines.linesOf;
  let [best, bestMet, likeness, second, own, akin] = [-1, 0, 0, 0, 0, 0];
  const end = starts[passageIndex + 1] ?? 0;
  for (let at = starts[passageIndex] ?? 0; at < end; at += 1) {
    const line = items[at] ?? 0;
    const met = weighLine(line, room);
    if (met === 0) continue;
    own |= room.metOwn;
    akin |= room.metAkin;
    const other = likenessOf(line, met, room);
    if (other > likeness) [best, bestMet, likeness, second] = [line, met, other, likeness];
    else second = Math.max(second, other);
  }
  if (best < 0) return UNASKED;
  const { texts } = room.lines;
  return {
    ofQuestion: bestMet / question.whole,
    ofLine: Math.min(1, bestMet / (room.lines.lineWeights[best] ?? bestMet)),
    likeness,
    order: shareInOrder(best, room),
    second,
    together: weightOf(own, akin, question) / question.whole,
    get line() {
      return texts.at(best);
    },
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
function shareInOrder(line: number, { lines, ownBits, question: { terms } }: Workspace): number {
  const { items, starts } = lines.terms;
  let [last, steps, forward] = [-1, 0, 0];
  for (let at = starts[line] ?? 0; at < (starts[line + 1] ?? 0); at += 1) {
    const item = items[at] ?? 0;
    if (ownBits[item] === 0) continue;
    const own = lines.ownKeys[item] ?? -1;
    // Of the same word twice in a question, the one that continues what was met before.
    const term = terms[last + 1]?.key === own ? last + 1 : terms.findIndex(({ key }) => key === own);
    if (last >= 0) steps += 1;
    if (last >= 0 && term > last) forward += 1;
    last = term;
  }
  return steps > 0 ? forward / steps : 0;
}
