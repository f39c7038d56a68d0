// oxlint-disable oxc/approx-constant -- a learned weight may lie near any constant.
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
    bm25: 1.881,
    bm25InContext: 2.408,
    coverage: 1.578,
    coverageInContext: 1.872,
    exactForms: 1.854,
    heading: 0.176,
    nearestHeading: 1.173,
    headingMatch: 1.341,
    opening: 0.878,
    subject: 1.307,
    apposition: 1.828,
    inOrder: 0.658,
    speaker: 2.158,
    speakerOpening: 0.764,
    title: 1.473,
    beside: 0.916,
    sentence: 1.437,
    answerDate: 0.629,
    answerAmount: 1.353,
    holdsKind: 0.702,
    pairs: 2.324,
    window: 1.067,
    rarestWord: -0.45,
    numbers: 0.694,
    length: 0.618,
    quotation: 1.082,
    bareQuotation: -1.137,
    mainEvent: -0.252,
    opensSection: 0.724,
    people: 2.613,
    sentenceInContext: 1.711,
    answerDuration: 0.719,
    adjacent: 0.994,
    feedback: 1.738,
  },
  confidence: {
    bias: -5.85,
    score: 2.714,
    coverage: 1.464,
    sentence: 0.927,
    known: 1.47,
    margin: 0.155,
    rarest: -0.446,
    size: 0.899,
    met: 0.848,
    adjacent: 0.465,
    people: 1.853,
  },
  thresholds: { answer: 0.523, nearby: 0.179 },
};
