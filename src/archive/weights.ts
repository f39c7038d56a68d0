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
    bm25: 1.867,
    bm25InContext: 2.46,
    coverage: 1.542,
    coverageInContext: 1.964,
    exactForms: 1.816,
    heading: -0.041,
    nearestHeading: 1.408,
    headingPrecision: 0.201,
    headingMatch: 0.937,
    opening: 0.648,
    subject: 1.253,
    definition: 0.479,
    definitionOpening: -0.176,
    apposition: 1.819,
    inOrder: 0.773,
    datedOpening: -0.935,
    datedHeading: -0.919,
    speaker: 2.224,
    speakerOpening: 0.937,
    title: 1.612,
    beside: 0.945,
    sentence: 1.214,
    rareSentence: 0.39,
    answerDate: 0.54,
    answerAmount: 1.159,
    answerName: -0.385,
    answerReason: -0.619,
    answerPlace: 0.147,
    answerSpeech: -0.52,
    holdsKind: 1.134,
    pairs: 2.344,
    window: 0.97,
    everyWord: -0.301,
    rarestWord: -0.49,
    numbers: 0.715,
    length: 0.349,
    quotation: 1.18,
    bareQuotation: -1.032,
    mainEvent: -0.275,
    opensSection: 0.863,
    people: 2.535,
    sentenceInContext: 1.593,
    leadInContext: 0.506,
    answerDuration: 0.547,
    adjacent: 1.058,
    feedback: 1.731,
  },
  confidence: {
    bias: -5.73,
    score: 2.878,
    coverage: 1.074,
    sentence: 0.924,
    known: 1.446,
    margin: 0.225,
    rarest: -0.375,
    size: 0.855,
    met: 0.906,
    adjacent: 0.469,
    people: 1.854,
  },
  thresholds: { answer: 0.504, nearby: 0.141 },
};
