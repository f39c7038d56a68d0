import { KIND } from '../answer-kinds.ts';
import { BM25 } from '../index/first-stage.ts';
import type { PassageIndex } from '../passage-index.ts';
import type { Question } from '../query/question.ts';
import type { Reading } from './passage-features.ts';
import type { Match } from './term-table.ts';

/** One piece of evidence that a passage answers a question: 0 is none, about 1 is as much as there can be. Pure. */
type Signal = (reading: Reading, question: Question, index: PassageIndex) => number;

const { k: K, b: B } = BM25;
const WINDOW = 12;

/** BM25 over the passage's own words, with the first stage's k₁ and b, as a share of what the question could reach. */
const bm25: Signal = ({ counts, length }, { units, totalRarity }, { meanLength }) => {
  let sum = 0;
  for (const [unit, { rarity }] of units.entries()) {
    const count = counts[unit] ?? 0;
    sum += (rarity * count * (K + 1)) / (count + K * (1 - B + (B * length) / meanLength));
  }
  return share(sum, totalRarity) / 1.5;
};

/** BM25 over passage, headings and title as one text: where words are spread over them. */
const bm25InContext: Signal = (
  { counts, headings, title, length, contextLength },
  { units, totalRarity },
  { meanLength },
) => {
  let sum = 0;
  for (const [unit, { rarity }] of units.entries()) {
    const count = (counts[unit] ?? 0) + (headings[unit] ?? 0) + (title[unit] ?? 0);
    sum +=
      (rarity * count * (K + 1)) /
      (count + K * (1 - B + (B * (length + contextLength)) / (meanLength + contextLength)));
  }
  return share(sum, totalRarity) / 1.5;
};

/** How much of what the question asks, by rarity, the passage speaks of. */
const coverage: Signal = ({ text }, question) => met(text, question);

/** The same where heading, title or a passage beside may supply what the passage takes as said. */
const coverageInContext: Signal = ({ inContext }, question) => met(inContext, question);

/** The very word forms of the question: `founder` is closer to `founder` than to `founding`. */
const exactForms: Signal = ({ exact }, question) => met(exact, question);

/** The question's words in the headings: a writer's own word for what the section answers. */
const heading: Signal = ({ headings }, question) => met(headings, question);

/** The question's words in the article's title: which story the question is about. */
const title: Signal = ({ title }, question) => met(title, question);

/** The passages beside it speak of the same: it stands in the right stretch. */
const beside: Signal = ({ beside }, question) => met(beside, question);

/** The most that one sentence covers: an answer is mostly said in one breath. */
const sentence: Signal = ({ sentences }, { totalRarity }) => share(sentences.met, totalRarity);

/** The best sentence that also holds the kind of thing asked for: a date for "when", a sum for "how much". A signal a kind, for the kinds where it tells more than `holdsKind`. */
const answerOfKind =
  (asked: number): Signal =>
  ({ sentences }, { kinds, totalRarity }) =>
    (kinds & asked) === 0 ? 0 : share(sentences.metWithKind, totalRarity);

/** The passage holds the kind of thing asked for at all. */
const holdsKind: Signal = ({ sentences }) => (sentences.holdsKind ? 1 : 0);

/** Words that are neighbours in the question, function words included, are neighbours in the passage. */
const pairs: Signal = ({ pairs }, question) => share(pairs, question.pairRarity);

/** The most that twelve words in a row cover: the question's words stand together. */
const window: Signal = ({ matches }, question) => share(bestWindow(matches, question), question.totalRarity);

/** The rarest word is met: without it a passage is seldom the one. */
const rarestWord: Signal = ({ text }, { units }) => {
  let rarest = 0;
  for (const [unit, { rarity, isKnown }] of units.entries())
    if (isKnown && rarity > (units[rarest]?.rarity ?? 0)) rarest = unit;
  return text[rarest] ?? 0;
};

/** A bare quotation where something else is asked for: it seldom explains itself. */
const bareQuotation: Signal = ({ passageIndex }, { kinds }, { passages }) =>
  passages[passageIndex]?.isBare === true && (kinds & KIND.speech) === 0 ? 1 : 0;

/** It opens its section: the first passage says what happened, the later ones how. */
const opensSection: Signal = ({ order }) => 1 / (1 + order);

/** The question's words in the innermost heading, and how much of that heading is what was asked: a heading that says just that names the answer. */
const headingMatch: Signal = ({ nearestHeading, headingPrecision }, question) =>
  Math.sqrt(met(nearestHeading, question) * headingPrecision);

/** The question's words open the passage: it is about them, and does not just name them. */
const opening: Signal = ({ matches }, question) => {
  const best = new Float64Array(question.units.length);
  for (const { place, unit, strength } of matches) if (place < 10) best[unit] = Math.max(best[unit] ?? 0, strength);
  return met(best, question);
};

/** What the question begins with begins the passage: mostly who did it. */
const subject: Signal = ({ matches }) => (matches.some(({ place, unit }) => unit === 0 && place < 4) ? 1 : 0);

/** "X, a …" or "X is the …" anywhere in the passage, for a question what or who X is. */
const apposition: Signal = ({ passageIndex }, { apposition }, { passages }) =>
  apposition?.test(passages[passageIndex]?.text ?? '') ? 1 : 0;

/** Two words that follow one another in the question do so in the passage, at most eight words apart: "xAI sues OpenAI" is not "OpenAI sues xAI". */
const inOrder: Signal = (reading, question) => following(reading, question, 8);

/** The same at most three words apart: "Musk lost" answers why he lost sooner than "Musk, within hours of losing". */
const adjacent: Signal = (reading, question) => following(reading, question, 3);

/** For questions what someone said: the quotation is by the one who is asked about. */
const speaker: Signal = ({ speaks }, { kinds }) => ((kinds & KIND.speech) !== 0 && speaks ? 1 : 0);

/** For questions what someone said: the passage begins with that one. */
const speakerOpening: Signal = (reading, question, index) =>
  (question.kinds & KIND.speech) !== 0 ? subject(reading, question, index) : 0;

/** The best sentence together with the headings above it. */
const sentenceInContext: Signal = ({ sentences }, { totalRarity }) => share(sentences.metInContext, totalRarity);

/** Of the persons that the question names, how many the passage or its headings name. */
const people: Signal = ({ text, headings }, { units }) => {
  let asked = 0;
  let found = 0;
  for (const [unit, { isPerson }] of units.entries()) {
    if (!isPerson) continue;
    asked += 1;
    if (Math.max(text[unit] ?? 0, headings[unit] ?? 0) > 0.5) found += 1;
  }
  return share(found, asked);
};

/** How much of that line is in what is typed: "did musk sue" is not "did musk sue apple". */
const askedOfLine: Signal = ({ asked }) => asked.ofLine;

/** Both at once. */
const askedLikeness: Signal = ({ asked }) => asked.likeness;

/** Its words stand in the order of the question: "did elon sue sam" is not "did sam sue elon". */
const askedOrder: Signal = ({ asked }) => asked.order * asked.likeness;

/** A second line of the passage is like the question too. */
const askedSecond: Signal = ({ asked }) => asked.second;

/** All lines of the passage together have what is typed. */
const askedTogether: Signal = ({ asked }) => asked.together;

/** All signals by name, in the order of the weights. */
export const SIGNALS = {
  bm25,
  bm25InContext,
  coverage,
  coverageInContext,
  exactForms,
  heading,
  headingMatch,
  opening,
  subject,
  apposition,
  inOrder,
  speaker,
  speakerOpening,
  title,
  beside,
  sentence,
  answerDate: answerOfKind(KIND.date),
  answerAmount: answerOfKind(KIND.number | KIND.money),
  holdsKind,
  pairs,
  window,
  rarestWord,
  bareQuotation,
  opensSection,
  people,
  sentenceInContext,
  adjacent,
  askedOfLine,
  askedLikeness,
  askedOrder,
  askedSecond,
  askedTogether,
} as const satisfies Readonly<Record<string, Signal>>;

export type SignalName = keyof typeof SIGNALS;

/** All names, in a fixed order. */
export const SIGNAL_NAMES = Object.keys(SIGNALS) as readonly SignalName[];

/** A part of a whole; 0 of nothing. */
function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/** Rarity of the units met, as a share of all. `strengths` run over the units. */
function met(strengths: Float64Array, { units, totalRarity }: Question): number {
  let sum = 0;
  for (let unit = 0; unit < units.length; unit += 1) sum += (units[unit]?.rarity ?? 0) * (strengths[unit] ?? 0);
  return share(sum, totalRarity);
}

function following({ matches }: Pick<Reading, 'matches'>, { units }: Question, reach: number): number {
  let possible = 0;
  let sum = 0;
  for (let unit = 0; unit + 1 < units.length; unit += 1) {
    const rarity = (units[unit]?.rarity ?? 0) + (units[unit + 1]?.rarity ?? 0);
    possible += rarity;
    if (isFollowed(matches, unit, reach)) sum += rarity;
  }
  return share(sum, possible);
}

function isFollowed(matches: readonly Match[], unit: number, reach: number): boolean {
  for (const [at, first] of matches.entries()) {
    if (first.unit !== unit) continue;
    for (let next = at + 1; next < matches.length; next += 1) {
      const match = matches[next];
      if (!match || match.place > first.place + reach) break;
      if (match.unit === unit + 1 && match.place > first.place) return true;
    }
  }
  return false;
}

function bestWindow(matches: readonly Match[], { units }: Question): number {
  let best = 0;
  const strengths = new Float64Array(units.length);
  for (let first = 0; first < matches.length; first += 1) {
    const end = (matches[first]?.place ?? 0) + WINDOW;
    strengths.fill(0);
    let sum = 0;
    for (let next = first; next < matches.length; next += 1) {
      const match = matches[next];
      if (!match || match.place >= end) break;
      const gain = match.strength - (strengths[match.unit] ?? 0);
      if (gain <= 0) continue;
      strengths[match.unit] = match.strength;
      sum += gain * (units[match.unit]?.rarity ?? 0);
    }
    best = Math.max(best, sum);
  }
  return best;
}
