import { createFinder } from '../../src/archive/search/finder.ts';
import type { Learned } from '../../src/archive/search/ranking/learned.ts';
import { compileLexicon, EMPTY_LEXICON } from '../../src/archive/search/index/lexicon.ts';
import { createPassageIndex } from '../../src/archive/search/passage-index.ts';
import { LEARNED } from '../../src/archive/search/ranking/weights.ts';
import type { JudgedQuestion } from '../../src/evaluate/beir.ts';
import { isForTuning, percentile } from '../../src/evaluate/measures.ts';
import type { QuestionSet } from '../../src/evaluate/question-sets.ts';
import {
  formatLearned,
  printTraining,
  trainConfidence,
  trainWeights,
  type AskedSet,
  type ConfidenceSource,
} from './lessons.ts';

/** Of what is shown as an answer so many are right; of foreign questions at most so many are answered; of answerable ones so many refused. */
const WANTED = { right: 0.85, foreign: 0.05, refused: 0.015 } as const;

/** What one kind of corpus is learned from. */
export interface Curriculum {
  readonly name: 'asked' | 'plain';
  /** Sets to learn the ranking from. */
  readonly asked: readonly AskedSet[];
  /** Questions to learn the confidence from. */
  readonly sources: readonly ConfidenceSource[];
}

/** Learns all weights from the tuning halves, prints what they are worth on the other halves, and gives the text of the weights file. */
export function learnAll(curricula: readonly [Curriculum, Curriculum], print: (line: string) => void): string {
  const [asked, plain] = curricula.map((curriculum) => learnOne(curriculum, print));
  if (!asked || !plain) throw new Error('Two curricula are needed.');
  return formatLearned({ asked, plain });
}

function learnOne({ name, asked, sources }: Curriculum, print: (line: string) => void): Learned {
  print(`— corpora ${name === 'asked' ? 'with' : 'without'} asked lines`);
  const weights = trainWeights(asked);
  printTraining(asked, weights, print);
  return learnToBeSure(sources, { ...LEARNED[name], weights }, print);
}

/** Learns the confidence and its thresholds under the ranking weights that are given. */
function learnToBeSure(sources: readonly ConfidenceSource[], learned: Learned, print: (line: string) => void): Learned {
  const sure = { ...learned, confidence: trainConfidence(sources, learned) };
  const judged = judgeSources(sources, sure);
  const thresholds = chooseThresholds(judged);
  print(`thresholds: answer ${String(thresholds.answer)}, nearby ${String(thresholds.nearby)}`);
  printCalibration(judged, print);
  return { ...sure, thresholds };
}

/** Confidence sources of a set: its own questions, those that it does not answer, and those of another set. */
export function confidenceSources(
  set: QuestionSet,
  foreign: readonly JudgedQuestion[],
  unanswerable: readonly JudgedQuestion[] = [],
): readonly ConfidenceSource[] {
  const answerable = set.questions.filter(({ answers }) => answers.size > 0);
  const others = [...set.questions.filter(({ answers }) => answers.size === 0), ...unanswerable];
  const withoutAnswers = (questions: readonly JudgedQuestion[]) =>
    questions.map((question) => ({ ...question, answers: new Set<string>() }));
  return [
    { set, questions: answerable, isForeign: false, isTypical: true, weight: 1 },
    {
      set,
      questions: withoutAnswers(others),
      isForeign: false,
      isTypical: set.index.asked.size > 0,
      weight: others.length > 0 ? 0.3 : 0,
    },
    {
      set,
      questions: withoutAnswers(foreign),
      isForeign: true,
      isTypical: false,
      weight: foreign.length > 0 ? 0.3 : 0,
    },
    ...withoutOwnTitles(set, answerable),
  ];
}

/** Questions asked of a corpus from which the titles of their answers are missing: off-topic, but in the same tone. Only for sets of few titles: a chapter of an encyclopedia each. */
function withoutOwnTitles(set: QuestionSet, answerable: readonly JudgedQuestion[]): readonly ConfidenceSource[] {
  if (set.index.asked.size > 0) return [];
  const titleOf = new Map(
    set.index.passages.map((passage) => [passage.id, `${passage.title}${passage.headings.join('')}`]),
  );
  const titles = [...new Set(titleOf.values())].sort();
  if (titles.length > 200) return [];
  return [0, 1].map((half) => {
    const kept = new Set(titles.filter((_, at) => at % 2 === half));
    const passages = set.index.passages.filter(({ id }) => kept.has(titleOf.get(id) ?? ''));
    const index = createPassageIndex(passages, compileLexicon(EMPTY_LEXICON));
    const questions = answerable.filter(({ answers }) => [...answers].every((id) => !kept.has(titleOf.get(id) ?? '')));
    return { set: { ...set, index }, questions, isForeign: false, isTypical: false, weight: 0.3 };
  });
}

interface JudgedConfidence {
  readonly confidence: number;
  readonly isRight: boolean;
  readonly isForeign: boolean;
  readonly isTypical: boolean;
  readonly isAnswerable: boolean;
  readonly isTuning: boolean;
}

function judgeSources(sources: readonly ConfidenceSource[], learned: Learned): readonly JudgedConfidence[] {
  return sources.flatMap(({ set, questions, isForeign, isTypical }) => {
    const finder = createFinder(set.index, set.asOf, learned);
    return questions.map(({ id, text, answers }) => {
      const { confidence, ranked } = finder.find(text);
      const first = set.index.passages[ranked[0]?.passageIndex ?? -1]?.id ?? '';
      const isAnswerable = answers.size > 0;
      return { confidence, isRight: answers.has(first), isForeign, isTypical, isAnswerable, isTuning: isForTuning(id) };
    });
  });
}

function chooseThresholds(judged: readonly JudgedConfidence[]): Learned['thresholds'] {
  const tuning = judged.filter(({ isTuning }) => isTuning);
  const own = tuning.filter(({ isTypical }) => isTypical).toSorted((a, b) => b.confidence - a.confidence);
  let right = 0;
  let precise = 1;
  for (const [at, { isRight, confidence }] of own.entries()) {
    if (isRight) right += 1;
    if (right / (at + 1) >= WANTED.right) precise = confidence;
  }
  const foreign = tuning.filter(({ isForeign }) => isForeign).map(({ confidence }) => confidence);
  const answerable = own.filter(({ isAnswerable }) => isAnswerable).map(({ confidence }) => confidence);
  const rounded = (confidence: number) => Math.round(confidence * 1000) / 1000;
  const answer = Math.max(precise, foreign.length > 0 ? percentile(foreign, 1 - WANTED.foreign) : 0);
  return { answer: rounded(answer), nearby: rounded(Math.min(answer, percentile(answerable, WANTED.refused))) };
}

/** How often the first passage was right, by confidence, on the reporting halves. */
function printCalibration(judged: readonly JudgedConfidence[], print: (line: string) => void): void {
  const reporting = judged.filter(({ isTuning, isTypical }) => !isTuning && isTypical);
  for (let from = 0; from < 1; from += 0.1) {
    const own = reporting.filter(({ confidence }) => confidence >= from && (confidence < from + 0.1 || from > 0.85));
    if (own.length === 0) continue;
    const right = own.filter(({ isRight }) => isRight).length / own.length;
    print(
      `confidence from ${from.toFixed(1)}: ${String(own.length)} questions, first passage right ${right.toFixed(2)}`,
    );
  }
}
