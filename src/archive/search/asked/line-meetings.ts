import { float64At, int32At } from '../../packed/number-at.ts';
import { AKIN, type ComparedQuestion, type ComparedTerm } from './compared-question.ts';
import type { AskedLines } from './line-index.ts';

/** What every line has of one question; used again for the next: arrays as long as all lines are not made for each. */
export interface LineMeetings {
  readonly lines: AskedLines;
  /** By line, two numbers each: the terms of the question met themselves, and those met only by words akin to them, as bits. */
  readonly met: Int32Array;
  /** By line: their weight; 0 for a line that is not found. */
  readonly weights: Float64Array;
  /** The lines that are found, `count` of them: those of the first term, then the others of the second. */
  readonly found: Int32Array;
  count: number;
  question: ComparedQuestion | undefined;
}

export function createMeetings(lines: AskedLines): LineMeetings {
  const { size } = lines.texts;
  return {
    lines,
    met: new Int32Array(2 * size),
    weights: new Float64Array(size),
    found: new Int32Array(size),
    count: 0,
    question: undefined,
  };
}

/**
 * Reads which lines have which terms of a question, from the lists of each term: one after another they are read faster than the words
 * of a few lines here and there. Nothing is done if it was read last.
 */
export function meetLines(question: ComparedQuestion, meetings: LineMeetings): void {
  if (meetings.question === question) return;
  meetings.question = question;
  forget(meetings);
  const finders = question.terms.filter(({ isIdle }) => !isIdle);
  for (const term of finders.length > 0 ? finders : question.terms) meetTerm(term, true, meetings);
  // Function words tell lines apart that share a word with the question; alone they find none.
  if (finders.length > 0) for (const term of question.terms) if (term.isIdle) meetTerm(term, false, meetings);
  if (question.without < 0) return;
  forgetLine(question.without, meetings);
}

/** Few lines of all are found: the others need not be cleared. */
function forget(meetings: LineMeetings): void {
  for (let at = 0; at < meetings.count; at += 1) forgetLine(int32At(meetings.found, at), meetings);
  meetings.count = 0;
}

function forgetLine(line: number, { met, weights }: LineMeetings): void {
  met[2 * line] = 0;
  met[2 * line + 1] = 0;
  weights[line] = 0;
}

function meetTerm({ own, akin, weight, bit }: ComparedTerm, isFinder: boolean, meetings: LineMeetings): void {
  for (const word of own) meetWord(word, { bit: 1 << bit, weight, side: 0, isFinder }, meetings);
  // What has the word itself needs none akin to it.
  for (const word of akin) meetWord(word, { bit: 1 << bit, weight: weight * AKIN, side: 1, isFinder }, meetings);
}

interface Meeting {
  readonly bit: number;
  readonly weight: number;
  /** 0: the term itself; 1: a word akin to it. */
  readonly side: 0 | 1;
  readonly isFinder: boolean;
}

function meetWord(word: number, { bit, weight, side, isFinder }: Meeting, meetings: LineMeetings): void {
  const { met, weights, found, lines } = meetings;
  const { items, starts } = lines.postings;
  let { count } = meetings;
  const end = int32At(starts, word + 1);
  for (let at = int32At(starts, word); at < end; at += 1) {
    const line = int32At(items, at);
    const before = int32At(met, 2 * line) | int32At(met, 2 * line + 1);
    if (before === 0) {
      if (!isFinder) continue;
      found[count] = line;
      count += 1;
    } else if ((before & bit) !== 0) continue;
    met[2 * line + side] = int32At(met, 2 * line + side) | bit;
    weights[line] = float64At(weights, line) + weight;
  }
  meetings.count = count;
}
