import { createBestFew } from '../best-few.ts';
import { float64At, int32At } from '../../packed/number-at.ts';
import { AKIN, type ComparedQuestion, type ComparedTerm } from './compared-question.ts';
import type { AskedLines } from './line-index.ts';
import { meetLines, type LineMeetings } from './line-meetings.ts';

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
export function nominate(
  question: ComparedQuestion,
  meetings: LineMeetings,
  most: number = NOMINATED,
): readonly number[] {
  meetLines(question, meetings);
  const { weights, lines } = meetings;
  const best = createBestFew(most);
  let { least } = best;
  // Nothing of less weight can be so much alike, whatever the line weighs itself.
  let lightest = 0;
  for (let at = 0; at < meetings.count; at += 1) {
    const line = int32At(meetings.found, at);
    const met = float64At(weights, line);
    if (met <= lightest) continue;
    const likeness = likenessOf(met, float64At(lines.lineWeights, line), question);
    if (likeness < least) continue;
    best.offer(line, likeness);
    least = best.least;
    if (least > 0) lightest = (least * question.whole) / 2;
  }
  const { items, starts } = lines.passages;
  const passages = new Set<number>();
  for (const line of best.numbers()) {
    const end = int32At(starts, line + 1);
    for (let at = int32At(starts, line); at < end; at += 1) passages.add(int32At(items, at));
  }
  return [...passages];
}

/** Compares a question with the lines of one passage. */
export function readLines(question: ComparedQuestion, passageIndex: number, meetings: LineMeetings): AskedReading {
  meetLines(question, meetings);
  const { weights, lines } = meetings;
  const { lineWeights } = lines;
  const { items, starts } = lines.linesOf;
  let best = -1;
  let likeness = 0;
  let second = 0;
  let own = 0;
  let akin = 0;
  const end = int32At(starts, passageIndex + 1);
  for (let at = int32At(starts, passageIndex); at < end; at += 1) {
    const line = int32At(items, at);
    const met = float64At(weights, line);
    if (met === 0) continue;
    const alike = likenessOf(met, float64At(lineWeights, line), question);
    own |= int32At(meetings.met, 2 * line);
    akin |= int32At(meetings.met, 2 * line + 1);
    if (alike <= likeness) {
      if (alike > second) second = alike;
      continue;
    }
    second = likeness;
    likeness = alike;
    best = line;
  }
  if (best < 0) return UNASKED;
  const met = float64At(weights, best);
  return {
    ofQuestion: met / question.whole,
    ofLine: Math.min(1, met / float64At(lineWeights, best)),
    likeness,
    order: shareInOrder(best, question, lines),
    second,
    together: weightOf(own, akin, question) / question.whole,
    line: best,
  };
}

/** Twice what is met, of what line and question weigh. */
function likenessOf(met: number, lineWeight: number, { whole }: ComparedQuestion): number {
  return (2 * met) / (whole + lineWeight);
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
