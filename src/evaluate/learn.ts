import { compileLexicon, EMPTY_LEXICON } from '../archive/lexicon.ts';
import { createPassageIndex } from '../archive/passages.ts';
import { createFinder } from '../archive/answer.ts';
import { readBeirQuestions, type JudgedQuestion } from './beir.ts';
import { LEARNED, type Learned } from '../archive/weights.ts';
import { areaUnderRoc, isForTuning, percentile } from './measures.ts';
import {
  askSet,
  formatLearned,
  printTraining,
  trainConfidence,
  trainWeights,
  type ConfidenceSource,
} from './training.ts';
import type { QuestionSet } from './sets.ts';

/** Share of foreign tuning questions that may be answered, and of answerable ones that may be refused; of every set. */
const MISTAKES = { answered: 0.05, refused: 0.015 } as const;
/** Below even odds nothing is called an answer. */
const EVEN = 0.5;

/** Learns all weights from the tuning halves of the sets, prints what they are worth on the other halves, and gives the text of the weights file. */
export function learnAll(
  sets: readonly QuestionSet[],
  unanswerablePath: string | undefined,
  print: (line: string) => void,
): string {
  const asked = sets.map(askSet);
  const weights = trainWeights(asked);
  printTraining(asked, weights, print);
  const sources = sets.flatMap((set) => confidenceSources(set, sets, unanswerablePath));
  const confidence = trainConfidence(sources, { ...LEARNED, weights });
  const thresholds = chooseThresholds(sources, { ...LEARNED, weights, confidence }, print);
  return formatLearned({ weights, confidence, thresholds });
}

/**
 * Per set: its questions against its own passages (answerable); against half of its passages, those of the other titles
 * (off-topic); other sets' questions against its passages (off-topic); questions known to have no answer (near misses, less weight:
 * they look like answerable ones, and drowning the rest in doubt for them would help nobody).
 */
function confidenceSources(
  set: QuestionSet,
  all: readonly QuestionSet[],
  unanswerablePath: string | undefined,
): readonly ConfidenceSource[] {
  const answerable = set.questions.filter(({ answers }) => answers.size > 0);
  const unanswerable = [
    ...set.questions.filter(({ answers }) => answers.size === 0),
    ...nearMisses(set, all, unanswerablePath),
  ];
  const foreign = all.filter((other) => other !== set).flatMap(({ questions }) => questions);
  return [
    { set, questions: answerable, isAnswerable: true, weight: 1 },
    { set, questions: unanswerable, isAnswerable: false, weight: unanswerable.length > 0 ? 0.4 : 0 },
    { set, questions: foreign, isAnswerable: false, isForeign: true, weight: foreign.length > 0 ? 0.3 : 0 },
    ...withoutOwnTitles(set, answerable),
  ];
}

/** The file of unanswerable questions belongs to the first set, whose format it shares. */
function nearMisses(
  set: QuestionSet,
  all: readonly QuestionSet[],
  path: string | undefined,
): readonly JudgedQuestion[] {
  return path !== undefined && set === all[0] ? readBeirQuestions(path) : [];
}

/** Questions asked of a corpus from which the titles of their answers are missing: off-topic, but in the same tone. */
function withoutOwnTitles(set: QuestionSet, answerable: readonly JudgedQuestion[]): readonly ConfidenceSource[] {
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
    return { set: { ...set, index }, questions, isAnswerable: false, weight: 0.3 };
  });
}

function chooseThresholds(
  sources: readonly ConfidenceSource[],
  learned: Learned,
  print: (line: string) => void,
): Learned['thresholds'] {
  const scores = sources.map(({ set, questions, isAnswerable, isForeign = false }) => {
    const finder = createFinder(set.index, set.asOf, learned);
    const confidences = (isTuning: boolean) =>
      questions.filter(({ id }) => isForTuning(id) === isTuning).map(({ text }) => finder.find(text).confidence);
    return { isAnswerable, isForeign, name: set.name, tuning: confidences(true), reporting: confidences(false) };
  });
  const positives = scores.filter(({ isAnswerable }) => isAnswerable);
  for (const { name, isAnswerable, reporting } of scores) {
    if (isAnswerable || reporting.length === 0) continue;
    const own = positives.find((one) => one.name === name)?.reporting ?? [];
    print(
      `${name}: answerable against ${String(reporting.length)} others, reporting halves: AUROC ${areaUnderRoc(own, reporting).toFixed(3)}`,
    );
  }
  const rounded = (confidence: number) => Math.round(confidence * 1000) / 1000;
  const foreign = scores.filter(({ isForeign, tuning }) => isForeign && tuning.length > 0);
  return {
    answer: rounded(Math.max(...foreign.map(({ tuning }) => percentile(tuning, 1 - MISTAKES.answered)), EVEN)),
    nearby: rounded(Math.min(...positives.map(({ tuning }) => percentile(tuning, MISTAKES.refused)))),
  };
}
