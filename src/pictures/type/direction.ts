import bidiFactory from 'bidi-js';
import { itemAt } from '../../item-at.ts';

/** A stretch of one direction; runs stand in the order in which they are drawn, from the left. */
export interface DirectionRun {
  readonly text: string;
  readonly isRightToLeft: boolean;
}

/** Unicode Bidirectional Algorithm (UAX #9). */
const bidi = bidiFactory();
/** bidi-js takes each half of a surrogate pair for a Latin letter. */
const PAIRED_SIGN = /(?!\p{L})[\u{10000}-\u{10FFFF}]/gu;
const MAYBE_RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/;

/** True if the first letter of the text is written from right to left. */
export function startsRightToLeft(text: string): boolean {
  return MAYBE_RIGHT_TO_LEFT.test(text) && bidi.getEmbeddingLevels(withoutPairs(text)).paragraphs[0]?.level === 1;
}

/** Splits one line into runs of one direction, in drawing order. Signs within a run stand in the order in which they are read. */
export function directionRuns(text: string, isBaseRightToLeft: boolean): readonly DirectionRun[] {
  if (!isBaseRightToLeft && !MAYBE_RIGHT_TO_LEFT.test(text)) return text === '' ? [] : [{ text, isRightToLeft: false }];
  const embedding = bidi.getEmbeddingLevels(withoutPairs(text), isBaseRightToLeft ? 'rtl' : 'ltr');
  const runs: { start: number; end: number; level: number }[] = [];
  for (const index of bidi.getReorderedIndices(text, embedding)) {
    const level = itemAt(embedding.levels, index);
    const last = runs.at(-1);
    if (last?.level === level && last.end === index) last.end += 1;
    else if (last?.level === level && last.start === index + 1) last.start = index;
    else runs.push({ start: index, end: index + 1, level });
  }
  return runs.map(({ start, end, level }) => ({ text: text.slice(start, end), isRightToLeft: level % 2 === 1 }));
}

function withoutPairs(text: string): string {
  return text.replace(PAIRED_SIGN, '\u2022\u2022');
}
