import type { ConfidenceWeights } from './confidence.ts';
import type { SignalName } from './signals.ts';

/** What was learned from questions with known answers. */
export interface Learned {
  readonly weights: Readonly<Record<SignalName, number>>;
  readonly confidence: ConfidenceWeights;
  /** From which confidence on the first passage is shown as the answer, or the closest ones without that claim. */
  readonly thresholds: { readonly answer: number; readonly nearby: number };
}

/** Written by `npm run evaluate -- --train` (docs/search.md); never by hand. */
export const LEARNED: Learned = {
  weights: {
    bm25: 2.15,
    bm25InContext: 2.713,
    coverage: 1.428,
    coverageInContext: 1.682,
    exactForms: 1.576,
    heading: -0.196,
    nearestHeading: 1.351,
    headingPrecision: 0.621,
    headingMatch: 0.753,
    opening: 0.763,
    subject: 1.617,
    definition: 0.126,
    definitionOpening: 0.277,
    title: 1.263,
    beside: 1.08,
    sentence: 1.624,
    rareSentence: 0.974,
    answerDate: 0.658,
    answerAmount: 1.341,
    answerName: 0.256,
    answerReason: 0.999,
    answerPlace: 1.097,
    answerSpeech: -0.205,
    holdsKind: 0.934,
    pairs: 3.085,
    window: 0.878,
    everyWord: -0.142,
    rarestWord: -0.406,
    numbers: 0.094,
    length: -0.332,
    quotation: 1.436,
    bareQuotation: -1.662,
    mainEvent: 0.227,
    opensSection: 1.089,
    feedback: 0,
  },
  confidence: {
    bias: -4.447,
    score: 3.223,
    coverage: 1.956,
    sentence: 1.063,
    known: 0.95,
    margin: -0.294,
    rarest: 0.015,
  },
  thresholds: { answer: 0.319, nearby: 0.118 },
};
