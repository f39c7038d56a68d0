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
    bm25: 2.172,
    bm25InContext: 2.577,
    coverage: 1.547,
    coverageInContext: 1.681,
    exactForms: 1.566,
    heading: -0.375,
    nearestHeading: 1.278,
    headingPrecision: 1.128,
    headingMatch: 0.826,
    opening: 0.862,
    subject: 1.558,
    definition: -0.16,
    definitionOpening: 0.279,
    apposition: 2.487,
    inOrder: 0.617,
    datedOpening: -1.587,
    datedHeading: -0.316,
    speaker: 2.391,
    speakerOpening: 1.249,
    title: 1.203,
    beside: 0.87,
    sentence: 1.586,
    rareSentence: 0.94,
    answerDate: 0.774,
    answerAmount: 1.54,
    answerName: 0.359,
    answerReason: 0.897,
    answerPlace: 1.078,
    answerSpeech: -0.608,
    holdsKind: 0.602,
    pairs: 3.094,
    window: 0.808,
    everyWord: -0.302,
    rarestWord: -0.334,
    numbers: 0.191,
    length: -0.011,
    quotation: 1.302,
    bareQuotation: -1.863,
    mainEvent: 0.209,
    opensSection: 1.098,
    feedback: 1.492,
  },
  confidence: {
    bias: -4.457,
    score: 3.115,
    coverage: 2.105,
    sentence: 1.121,
    known: 0.949,
    margin: -0.373,
    rarest: 0.011,
  },
  thresholds: { answer: 0.438, nearby: 0.125 },
};
