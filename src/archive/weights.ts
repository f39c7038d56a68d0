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
    bm25: 1.9,
    bm25InContext: 2.407,
    coverage: 1.583,
    coverageInContext: 1.864,
    exactForms: 1.862,
    heading: 0.075,
    nearestHeading: 1.359,
    headingPrecision: 0.224,
    headingMatch: 0.954,
    opening: 0.766,
    subject: 1.273,
    definition: 0.484,
    definitionOpening: -0.239,
    apposition: 1.791,
    inOrder: 0.731,
    datedOpening: -0.759,
    datedHeading: -0.908,
    speaker: 2.132,
    speakerOpening: 0.706,
    title: 1.443,
    beside: 0.88,
    sentence: 1.214,
    rareSentence: 0.443,
    answerDate: 0.632,
    answerAmount: 1.326,
    answerName: -0.181,
    answerReason: -0.351,
    answerPlace: 0.245,
    answerSpeech: -0.692,
    holdsKind: 0.835,
    pairs: 2.296,
    window: 0.93,
    everyWord: -0.312,
    rarestWord: -0.482,
    numbers: 0.703,
    length: 0.473,
    quotation: 0.933,
    bareQuotation: -1.163,
    mainEvent: -0.24,
    opensSection: 0.786,
    people: 2.684,
    sentenceInContext: 1.544,
    leadInContext: 0.443,
    answerDuration: 0.67,
    adjacent: 1.068,
    feedback: 1.58,
  },
  confidence: {
    bias: -5.725,
    score: 2.77,
    coverage: 1.312,
    sentence: 0.837,
    known: 1.438,
    margin: 0.175,
    rarest: -0.352,
    size: 0.849,
    met: 0.833,
    adjacent: 0.511,
    people: 1.842,
  },
  thresholds: { answer: 0.501, nearby: 0.151 },
};
