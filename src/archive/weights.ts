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
    bm25: 2.106,
    bm25InContext: 2.493,
    coverage: 1.572,
    coverageInContext: 1.734,
    exactForms: 1.516,
    heading: -0.327,
    nearestHeading: 1.256,
    headingPrecision: 1.149,
    headingMatch: 0.804,
    opening: 0.792,
    subject: 1.485,
    definition: -0.043,
    definitionOpening: 0.343,
    apposition: 2.293,
    inOrder: 0.607,
    datedOpening: -1.499,
    datedHeading: -0.12,
    speaker: 2.444,
    speakerOpening: 1.161,
    title: 1.27,
    beside: 1.003,
    sentence: 1.478,
    rareSentence: 0.882,
    answerDate: 0.724,
    answerAmount: 1.502,
    answerName: 0.293,
    answerReason: 0.922,
    answerPlace: 1.128,
    answerSpeech: -0.607,
    holdsKind: 0.553,
    pairs: 2.914,
    window: 0.742,
    everyWord: -0.387,
    rarestWord: -0.319,
    numbers: 0.167,
    length: -0.362,
    quotation: 1.344,
    bareQuotation: -1.766,
    mainEvent: 0.18,
    opensSection: 1.141,
    feedback: 0,
  },
  confidence: {
    bias: -4.445,
    score: 3.09,
    coverage: 2.09,
    sentence: 1.055,
    known: 0.947,
    margin: -0.215,
    rarest: -0.021,
  },
  thresholds: { answer: 0.317, nearby: 0.12 },
};
