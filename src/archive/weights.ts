import type { Evidence } from './confidence.ts';
import type { SignalName } from './signals.ts';

/** Weights of the ranking signals. Written by `npm run evaluate -- --train`; never by hand. */
export const WEIGHTS: Readonly<Record<SignalName, number>> = {
  bm25: 2.442,
  firstStage: 1.959,
  coverage: 1.793,
  coverageInContext: 1.834,
  exactForms: 2.33,
  heading: 1,
  title: 1,
  beside: 0.452,
  sentence: 2.719,
  rareSentence: 2.25,
  answerKind: 1.434,
  holdsKind: 0,
  pairs: 3.221,
  window: 2.635,
  everyWord: 0,
  rarestWord: 0,
  numbers: 0.588,
  length: 1,
  quotation: 0.5,
  bareQuotation: -0.3,
  mainEvent: 0.1,
  opensSection: 0.1,
  feedback: 0,
};

/** Weights of the evidence for an answer. Written by the same command. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<keyof Evidence | 'bias', number>> = {
  bias: -5,
  score: 3,
  coverage: 4,
  sentence: 2,
  known: 2,
  margin: 2,
  rarest: 0.5,
};

/** From which confidence on the first passage is shown as the answer, or the closest ones without that claim. */
export const THRESHOLDS = { answer: 0.5, nearby: 0.2 } as const;
