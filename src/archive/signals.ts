import { KIND } from './answer-kinds.ts';
import type { PassageIndex } from './passages.ts';
import type { Question } from './question.ts';
import type { Match, Reading } from './reading.ts';

/** One piece of evidence that a passage answers a question: 0 is none, about 1 is as much as there can be. Pure. */
type Signal = (reading: Reading, question: Question, index: PassageIndex) => number;

const K = 0.9;
const B = 0.75;
const WINDOW = 12;

/** BM25 over the passage's own words (Robertson & Zaragoza 2009, k₁ 0.9, b 0.75), as a share of what the question could reach. */
const bm25: Signal = ({ counts, length }, { units, totalRarity }, { meanLength }) => {
  let sum = 0;
  for (const [unit, { rarity }] of units.entries()) {
    const count = counts[unit] ?? 0;
    sum += (rarity * count * (K + 1)) / (count + K * (1 - B + (B * length) / meanLength));
  }
  return share(sum, totalRarity) / 1.5;
};

/** The first stage's own score, headings and title included: where words are spread over both. */
const firstStage: Signal = ({ firstStage }, { totalRarity }) => share(firstStage, totalRarity) / 1.5;

/** How much of what the question asks, by rarity, the passage speaks of. */
const coverage: Signal = ({ text }, question) => met(text, question);

/** The same where heading, title or a passage beside may supply what the passage takes as said. */
const coverageInContext: Signal = ({ text, headings, title, beside }, question) =>
  met(
    text.map((own, unit) =>
      Math.max(own, 0.9 * (headings[unit] ?? 0), 0.7 * (title[unit] ?? 0), 0.4 * (beside[unit] ?? 0)),
    ),
    question,
  );

/** The very word forms of the question: `founder` is closer to `founder` than to `founding`. */
const exactForms: Signal = ({ exact }, question) => met(exact, question);

/** The question's words in the headings: a writer's own word for what the section answers. */
const heading: Signal = ({ headings }, question) => met(headings, question);

/** The question's words in the article's title: which story the question is about. */
const title: Signal = ({ title }, question) => met(title, question);

/** The passages beside it speak of the same: it stands in the right stretch. */
const beside: Signal = ({ beside }, question) => met(beside, question);

/** The most that one sentence covers: an answer is mostly said in one breath. */
const sentence: Signal = ({ sentences }, { totalRarity }) =>
  share(Math.max(0, ...sentences.map(({ met }) => met)), totalRarity);

/** The same with rare words counting more. */
const rareSentence: Signal = ({ sentences }, { units }) =>
  share(
    Math.max(0, ...sentences.map(({ rare }) => rare)),
    units.reduce((sum, { rarity }) => sum + rarity * rarity, 0),
  );

/** The best sentence that also holds the kind of thing asked for: a date for "when", a name for "who". */
const answerKind: Signal = ({ sentences }, { kinds, totalRarity }) =>
  kinds === 0
    ? 0
    : share(Math.max(0, ...sentences.filter((one) => (one.kinds & kinds) !== 0).map(({ met }) => met)), totalRarity);

/** The passage holds the kind of thing asked for at all. */
const holdsKind: Signal = ({ sentences }, { kinds }) =>
  kinds !== 0 && sentences.some((one) => (one.kinds & kinds) !== 0) ? 1 : 0;

/** Words that are neighbours in the question, function words included, are neighbours in the passage. */
const pairs: Signal = ({ pairs }, question) =>
  share(
    pairs,
    question.pairs.reduce((sum, { rarity }) => sum + rarity, 0),
  );

/** The most that twelve words in a row cover: the question's words stand together. */
const window: Signal = ({ matches }, question) => share(bestWindow(matches, question), question.totalRarity);

/** Every word of the question is met. */
const everyWord: Signal = ({ text }, { units }) =>
  units.length > 0 && units.every((_, unit) => (text[unit] ?? 0) > 0.3) ? 1 : 0;

/** The rarest word is met: without it a passage is seldom the one. */
const rarestWord: Signal = ({ text }, { units }) => {
  let rarest = 0;
  for (const [unit, { rarity, isKnown }] of units.entries())
    if (isKnown && rarity > (units[rarest]?.rarity ?? 0)) rarest = unit;
  return text[rarest] ?? 0;
};

/** Numbers, years and amounts of the question stand in the passage or above it. */
const numbers: Signal = ({ text, headings }, { units }) => {
  const wanted = units.flatMap(({ isNumber }, unit) => (isNumber ? [unit] : []));
  return wanted.length === 0
    ? 0
    : wanted.reduce((sum, unit) => sum + Math.max(text[unit] ?? 0, 0.8 * (headings[unit] ?? 0)), 0) / wanted.length;
};

/** Long passages meet more words by chance. */
const length: Signal = ({ length }) => -Math.log(1 + length) / 6;

/** Somebody's own words where words are asked for. */
const quotation: Signal = ({ passageIndex }, { kinds }, { passages }) => {
  const isQuote = passages[passageIndex]?.isQuote === true;
  return isQuote && (kinds & KIND.speech) !== 0 ? 1 : 0;
};

/** A bare quotation where something else is asked for: it seldom explains itself. */
const bareQuotation: Signal = ({ passageIndex }, { kinds }, { passages }) =>
  passages[passageIndex]?.isQuote === true && (kinds & KIND.speech) === 0 ? 1 : 0;

/** It stands in the section of a main event: people ask for what mattered. */
const mainEvent: Signal = ({ passageIndex }, _, { passages }) => (passages[passageIndex]?.isMain === true ? 1 : 0);

/** It opens its section: the first passage says what happened, the later ones how. */
const opensSection: Signal = ({ order }) => 1 / (1 + order);

/** All signals by name, in the order of the weights. */
export const SIGNALS = {
  bm25,
  firstStage,
  coverage,
  coverageInContext,
  exactForms,
  heading,
  title,
  beside,
  sentence,
  rareSentence,
  answerKind,
  holdsKind,
  pairs,
  window,
  everyWord,
  rarestWord,
  numbers,
  length,
  quotation,
  bareQuotation,
  mainEvent,
  opensSection,
} as const satisfies Readonly<Record<string, Signal>>;

export type SignalName = keyof typeof SIGNALS | 'feedback';

/** All names, in a fixed order. `feedback` is computed over all candidates together (ranking.ts). */
export const SIGNAL_NAMES = [...Object.keys(SIGNALS), 'feedback'] as readonly SignalName[];

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/** Rarity of the units met, as a share of all. */
function met(strengths: Float64Array, { units, totalRarity }: Question): number {
  let sum = 0;
  for (const [unit, { rarity }] of units.entries()) sum += rarity * (strengths[unit] ?? 0);
  return share(sum, totalRarity);
}

function bestWindow(matches: readonly Match[], { units }: Question): number {
  let best = 0;
  for (const [first, { place }] of matches.entries()) {
    const strengths = new Map<number, number>();
    for (let next = first; next < matches.length; next += 1) {
      const match = matches[next];
      if (!match || match.place >= place + WINDOW) break;
      strengths.set(match.unit, Math.max(strengths.get(match.unit) ?? 0, match.strength));
    }
    let sum = 0;
    for (const [unit, strength] of strengths) sum += (units[unit]?.rarity ?? 0) * strength;
    best = Math.max(best, sum);
  }
  return best;
}
