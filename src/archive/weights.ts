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
    bm25: 1.911,
    bm25InContext: 2.572,
    coverage: 1.576,
    coverageInContext: 1.552,
    exactForms: 1.614,
    heading: -0.53,
    nearestHeading: 1.195,
    headingPrecision: 1.115,
    headingMatch: 0.769,
    opening: 0.613,
    subject: 1.526,
    definition: -0.126,
    definitionOpening: 0.083,
    apposition: 2.684,
    inOrder: 0.982,
    datedOpening: -0.961,
    datedHeading: -1.208,
    speaker: 2.714,
    speakerOpening: 1.396,
    title: 1.35,
    beside: 0.917,
    sentence: 1.326,
    rareSentence: 0.737,
    answerDate: 1.313,
    answerAmount: 1.651,
    answerName: -0.577,
    answerReason: 0.255,
    answerPlace: 0.391,
    answerSpeech: -0.444,
    holdsKind: 1.085,
    pairs: 2.855,
    window: 0.531,
    everyWord: -0.532,
    rarestWord: -0.071,
    numbers: 0.374,
    length: 0.045,
    quotation: 1.555,
    bareQuotation: -0.773,
    mainEvent: 0.032,
    opensSection: 1.262,
    people: 2.601,
    sentenceInContext: 1.219,
    leadInContext: 0.193,
    answerDuration: 0.592,
    feedback: 1.851,
  },
  confidence: {
    bias: -4.846,
    score: 3.502,
    coverage: 1.954,
    sentence: 1.561,
    known: 1.067,
    margin: -0.381,
    rarest: -0.397,
  },
  thresholds: { answer: 0.422, nearby: 0.086 },
};
