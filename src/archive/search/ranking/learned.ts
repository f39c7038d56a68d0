import type { ConfidenceWeights } from './confidence.ts';
import type { PassageIndex } from '../passage-index.ts';
import type { SignalName } from './signals.ts';
import { LEARNED } from './weights.ts';

/** What was learned from questions with known answers. */
export interface Learned {
  readonly weights: Readonly<Record<SignalName, number>>;
  readonly confidence: ConfidenceWeights;
  /** From which confidence on the first passage is shown as the answer, or the closest ones without that claim. */
  readonly thresholds: { readonly answer: number; readonly nearby: number };
}

/** What was learned for corpora like this one: with asked lines, or without. */
export function learnedFor({ asked }: Pick<PassageIndex, 'asked'>): Learned {
  return asked.size > 0 ? LEARNED.asked : LEARNED.plain;
}
