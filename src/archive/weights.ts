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
    bm25: 1.91,
    bm25InContext: 2.579,
    coverage: 1.471,
    coverageInContext: 1.536,
    exactForms: 1.652,
    heading: -0.523,
    nearestHeading: 1.319,
    headingPrecision: 0.997,
    headingMatch: 0.542,
    opening: 0.74,
    subject: 1.551,
    definition: 0.1,
    definitionOpening: 0.066,
    apposition: 2.659,
    inOrder: 1.035,
    datedOpening: -0.706,
    datedHeading: -1.237,
    speaker: 2.703,
    speakerOpening: 1.446,
    title: 1.252,
    beside: 0.847,
    sentence: 1.383,
    rareSentence: 0.753,
    answerDate: 1.26,
    answerAmount: 1.64,
    answerName: -0.632,
    answerReason: 0.33,
    answerPlace: 0.395,
    answerSpeech: -0.477,
    holdsKind: 1.123,
    pairs: 2.621,
    window: 0.479,
    everyWord: -0.512,
    rarestWord: -0.061,
    numbers: 0.442,
    length: 0.15,
    quotation: 1.499,
    bareQuotation: -0.815,
    mainEvent: 0.01,
    opensSection: 1.227,
    people: 2.668,
    sentenceInContext: 1.283,
    leadInContext: 0.196,
    answerDuration: 0.573,
    feedback: 1.939,
  },
  confidence: {
    bias: -4.682,
    score: 3.459,
    coverage: 1.877,
    sentence: 1.597,
    known: 0.936,
    margin: -0.431,
    rarest: -0.336,
  },
  thresholds: { answer: 0.424, nearby: 0.081 },
};
