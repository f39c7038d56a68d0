import { AKIN, layOut, type ComparedQuestion, type Workspace } from './workspace.ts';

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
  const { likeness } = room;
  const touched = room.touched.subarray(0, room.touchedCount);
  const least = leastOfBest(touched, likeness);
  const best = touched.filter((line) => (likeness[line] ?? 0) >= least);
  best.sort((a, b) => (likeness[b] ?? 0) - (likeness[a] ?? 0) || a - b);
  const { items, starts } = room.lines.passages;
  const passages = new Set<number>();
  for (const line of best.subarray(0, NOMINATED)) {
    for (let at = starts[line] ?? 0; at < (starts[line + 1] ?? 0); at += 1) passages.add(items[at] ?? 0);
  }
  return [...passages];
}

const STEPS = 256;

/** A likeness that at least as many lines reach as are nominated, and few more; without sorting thousands. */
function leastOfBest(touched: Int32Array, likeness: Float64Array): number {
  const counts = new Int32Array(STEPS + 1);
  for (const line of touched) {
    const step = Math.min(STEPS, Math.floor((likeness[line] ?? 0) * STEPS));
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let count = 0;
  for (let step = STEPS; step > 0; step -= 1) {
    count += counts[step] ?? 0;
    if (count >= NOMINATED) return step / STEPS;
  }
  return Number.MIN_VALUE;
}

/** Compares a question with the lines of one passage. */
export function readLines(question: ComparedQuestion, passageIndex: number, room: Workspace): AskedReading {
  layOut(question, room);
  const { items, starts } = room.lines.linesOf;
  let [best, likeness, second, own, akin] = [-1, 0, 0, 0, 0];
  for (let at = starts[passageIndex] ?? 0; at < (starts[passageIndex + 1] ?? 0); at += 1) {
    const line = items[at] ?? 0;
    if (room.met[line] === 0) continue;
    own |= room.own[line] ?? 0;
    akin |= room.akin[line] ?? 0;
    const other = room.likeness[line] ?? 0;
    if (other > likeness) [best, likeness, second] = [line, other, likeness];
    else second = Math.max(second, other);
  }
  if (best < 0) return UNASKED;
  const met = room.met[best] ?? 0;
  return {
    ofQuestion: met / question.whole,
    ofLine: Math.min(1, met / (room.lines.lineWeights[best] ?? met)),
    likeness,
    order: shareInOrder(best, room),
    second,
    together: weightOf(own, akin, question) / question.whole,
    line: room.lines.texts.at(best),
  };
}

function weightOf(own: number, akin: number, { units }: ComparedQuestion): number {
  let sum = 0;
  for (let unit = 0; unit < units.length; unit += 1) {
    const bit = 1 << unit;
    const strength = (own & bit) !== 0 ? 1 : (akin & bit) !== 0 ? AKIN : 0;
    sum += strength * (units[unit]?.weight ?? 0);
  }
  return sum;
}

/** Of the line's words that are in the question, how many follow one that stands before them there too; 0 if fewer than two are. */
function shareInOrder(line: number, { lines, question: { units } }: Workspace): number {
  const { items, starts } = lines.units;
  let [last, steps, forward] = [-1, 0, 0];
  for (let at = starts[line] ?? 0; at < (starts[line + 1] ?? 0); at += 1) {
    const own = lines.ownKeys[items[at] ?? 0] ?? -1;
    // Of the same word twice in a question, the one that continues what was met before.
    const unit = units[last + 1]?.key === own ? last + 1 : units.findIndex(({ key }) => key === own);
    if (unit < 0) continue;
    if (last >= 0) steps += 1;
    if (last >= 0 && unit > last) forward += 1;
    last = unit;
  }
  return steps > 0 ? forward / steps : 0;
}
