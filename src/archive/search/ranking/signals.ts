import { float64At } from '../../packed/number-at.ts';
import { BM25 } from '../index/bm25.ts';
import type { PassageIndex } from '../passage-index.ts';
import type { Question } from '../query/question.ts';
import type { PassageReading } from './passage-features.ts';

/** One piece of evidence that a passage answers a question: 0 is none, about 1 is as much as there can be. Pure. */
export type Signal = (reading: PassageReading, question: Question, index: PassageIndex) => number;

const { k: K, b: B } = BM25;

/** BM25 over passage, headings and title as one text, with the first stage's k₁ and b, as a share of what the question could reach. */
const bm25InContext: Signal = (
  { counts, headings, title, length, contextLength },
  { rarities, totalRarity },
  { meanLength },
) => {
  const norm = K * (1 - B + (B * (length + contextLength)) / (meanLength + contextLength));
  let sum = 0;
  for (let queryTerm = 0; queryTerm < rarities.length; queryTerm += 1) {
    const count = float64At(counts, queryTerm) + float64At(headings, queryTerm) + float64At(title, queryTerm);
    sum += (float64At(rarities, queryTerm) * count * (K + 1)) / (count + norm);
  }
  return shareOf(sum, totalRarity) / 1.5;
};

/** How much of what the question asks, by rarity, the passage speaks of; headings and title may supply what it takes as said. */
const coverageInContext: Signal = ({ inContext }, question) => shareMet(inContext, question);

/** The question's words in the innermost heading, and how much of that heading is what was asked: a heading that says just that names the answer. */
const headingMatch: Signal = ({ nearestHeading, headingPrecision }, question) =>
  Math.sqrt(shareMet(nearestHeading, question) * headingPrecision);

/** The question's words in the article's title: which story the question is about. */
const title: Signal = ({ title }, question) => shareMet(title, question);

/** What the question begins with begins the passage: mostly who did it. */
const subject: Signal = ({ opensWithSubject }) => (opensWithSubject ? 1 : 0);

/** A sentence holds the kind of thing asked for: a date for "when", a sum for "how much". */
const holdsKind: Signal = ({ sentences }) => (sentences.holdsKind ? 1 : 0);

/** Words that are neighbours in the question, function words included, are neighbours in the passage. */
const pairs: Signal = ({ pairs }, question) => shareOf(pairs, question.pairRarity);

/** The passage opens its section: the first passage says what happened, the later ones how. */
const opensSection: Signal = ({ order }) => 1 / (1 + order);

/** Of the persons that the question names, how many the passage or its headings name. */
const people: Signal = ({ text, headings }, { queryTerms }) => {
  let asked = 0;
  let found = 0;
  for (let queryTerm = 0; queryTerm < queryTerms.length; queryTerm += 1) {
    if (queryTerms[queryTerm]?.isPerson !== true) continue;
    asked += 1;
    if (Math.max(float64At(text, queryTerm), float64At(headings, queryTerm)) > 0.5) found += 1;
  }
  return shareOf(found, asked);
};

/** The most that one sentence covers together with the headings above it: an answer is mostly said in one breath. */
const sentence: Signal = ({ sentences }, { totalRarity }) => shareOf(sentences.met, totalRarity);

/** How much of the most like of the passage's asked lines is in what is typed: "did musk sue" is not "did musk sue apple". */
const askedOfLine: Signal = ({ asked }) => asked.ofLine;

/** How much of what is typed the most like of the passage's asked lines has, and of that line in what is typed, as one. */
const askedLikeness: Signal = ({ asked }) => asked.likeness;

/** That line's words stand in the order of the question: "did elon sue sam" is not "did sam sue elon". */
const askedOrder: Signal = ({ asked }) => asked.order * asked.likeness;

/** A second line of the passage is like the question too. */
const askedSecond: Signal = ({ asked }) => asked.second;

/** All lines of the passage together have what is typed. */
const askedTogether: Signal = ({ asked }) => asked.together;

/** All signals by name, in the order of the weights. */
export const SIGNALS = {
  bm25InContext,
  coverageInContext,
  headingMatch,
  title,
  subject,
  holdsKind,
  pairs,
  opensSection,
  people,
  sentence,
  askedOfLine,
  askedLikeness,
  askedOrder,
  askedSecond,
  askedTogether,
} as const satisfies Readonly<Record<string, Signal>>;

export type SignalName = keyof typeof SIGNALS;

/** All names, in a fixed order. */
export const SIGNAL_NAMES = Object.keys(SIGNALS) as readonly SignalName[];

/** Rarity of the query terms met, as a share of the question's. `strengths` run over the query terms. */
export function shareMet(strengths: Float64Array, { rarities, totalRarity }: Question): number {
  let sum = 0;
  for (let queryTerm = 0; queryTerm < rarities.length; queryTerm += 1)
    sum += float64At(rarities, queryTerm) * float64At(strengths, queryTerm);
  return shareOf(sum, totalRarity);
}

/** A part of a whole; 0 of nothing. */
function shareOf(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
