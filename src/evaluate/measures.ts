import { createHash } from 'node:crypto';
import { itemAt } from '../item-at.ts';

/** How well a ranking does over questions that have an answer. All shares, 0 to 1. */
export interface Measures {
  readonly count: number;
  readonly rightAtOne: number;
  readonly rightAtFive: number;
  /** Mean of 1 / place of the first right passage, 0 beyond the tenth. */
  readonly reciprocalRank: number;
}

/** Measures of rankings, each given as the place (from 0) of its first right passage; -1 if there is none. */
export function measure(places: readonly number[]): Measures {
  const count = places.length;
  const mean = (score: (place: number) => number) =>
    count === 0 ? 0 : places.reduce((sum, place) => sum + score(place), 0) / count;
  return {
    count,
    rightAtOne: mean((place) => (place === 0 ? 1 : 0)),
    rightAtFive: mean((place) => (place >= 0 && place < 5 ? 1 : 0)),
    reciprocalRank: mean((place) => (place >= 0 && place < 10 ? 1 / (place + 1) : 0)),
  };
}

/** The measures in a line, to three places. */
export function describeMeasures(places: readonly number[]): string {
  const { rightAtOne, rightAtFive, reciprocalRank } = measure(places);
  return `R@1 ${rightAtOne.toFixed(3)}  R@5 ${rightAtFive.toFixed(3)}  MRR@10 ${reciprocalRank.toFixed(3)}`;
}

/** Area under the ROC curve: the chance that a positive scores above a negative (ties count half). 0.5 if either side is empty. */
export function areaUnderRoc(positives: readonly number[], negatives: readonly number[]): number {
  if (positives.length === 0 || negatives.length === 0) return 0.5;
  const all = [
    ...positives.map((score) => ({ score, isPositive: true })),
    ...negatives.map((score) => ({ score, isPositive: false })),
  ];
  all.sort((a, b) => a.score - b.score);
  let ranks = 0;
  for (let first = 0; first < all.length;) {
    let end = first;
    while (end < all.length && all[end]?.score === all[first]?.score) end += 1;
    const meanRank = (first + 1 + end) / 2;
    for (let at = first; at < end; at += 1) if (all[at]?.isPositive) ranks += meanRank;
    first = end;
  }
  return (ranks - (positives.length * (positives.length + 1)) / 2) / (positives.length * negatives.length);
}

/** The value below which a share of the values lies; 0 for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** True if a question belongs to the half that may be tuned to: the first byte of its id's SHA-256 is even, so that it stays there when others are added. */
export function isForTuning(id: string): boolean {
  return itemAt(createHash('sha256').update(id).digest(), 0) % 2 === 0;
}

/** Questions asked before times are taken. */
const WARM = 50;

/** Asks some questions before times are taken: the first ones take longer, because the program is compiled while it runs. */
export function askUncounted(
  find: (question: string) => unknown,
  questions: readonly { readonly text: string }[],
): void {
  for (const { text } of questions.slice(0, WARM)) find(text);
}
