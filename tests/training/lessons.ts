import { createFinder, type Finder, type FindOptions } from '../../src/archive/search/finder.ts';
import { EVIDENCE_NAMES, weighEvidence, type ConfidenceWeights } from '../../src/archive/search/ranking/confidence.ts';
import { SIGNAL_NAMES, type SignalName } from '../../src/archive/search/ranking/signals.ts';
import type { Learned } from '../../src/archive/search/ranking/learned.ts';
import type { JudgedQuestion } from '../../src/evaluate/beir.ts';
import { learnConfidence, type ConfidenceExample } from './logistic.ts';
import { isForTuning, measure } from '../../src/evaluate/measures.ts';
import type { GoldenQuestion, QuestionSet } from '../../src/evaluate/question-sets.ts';
import { learnWeights, type Lesson } from './learn-weights.ts';

type Weights = Readonly<Record<SignalName, number>>;
const FOLDS = 3;

/** A question with its candidates, best first. */
type Judged = Omit<Lesson, 'weight'> & { readonly id: string };

/** A set as it is learned from: its questions with the candidates found for them. Sets of any size weigh the same, but for their `weight`. */
export interface AskedSet {
  readonly name: string;
  readonly weight: number;
  readonly lessons: readonly Judged[];
}

/** One in so many asked lines is learned from: all of them would teach no more and take an hour. */
const LINE_STEP = 12;
/** The lines are other lines' paraphrases, not questions of strangers. */
const LINES_WEIGHT = 0.5;

/** Asks every question of a set that has an answer. */
export function askSet(set: QuestionSet): AskedSet {
  const finder = createFinder(set.index, set.asOf);
  const questions = set.questions.filter(({ answers }) => answers.size > 0);
  return { name: set.name, weight: 1, lessons: questions.map((question) => judge(set, finder, question, {})) };
}

/** Asks the lines of a set's own passages, each as if nobody had written it: how well a passage is found by its other lines and its text. */
export function askLines(set: QuestionSet): AskedSet {
  const finder = createFinder(set.index, set.asOf);
  const lines = set.index.passages.flatMap(({ id, asked = [] }) => asked.map((text) => ({ id, text })));
  const lessons = lines
    .filter((_, at) => at % LINE_STEP === 0)
    .map(({ id, text }) =>
      judge(set, finder, { id: `${id} ${text}`, text, answers: new Set([id]) }, { withoutLine: text }),
    );
  return { name: `${set.name}, asked lines left out in turn`, weight: LINES_WEIGHT, lessons };
}

function judge(
  { index }: QuestionSet,
  finder: Finder,
  { id, text, answers }: JudgedQuestion,
  options: FindOptions,
): Judged {
  const candidates = finder.find(text, options).ranked.map(({ signals, passageIndex }) => ({
    signals,
    isRight: answers.has(index.passages[passageIndex]?.id ?? ''),
  }));
  return { id, candidates };
}

/** Weights learned from the tuning halves of all sets. */
export function trainWeights(sets: readonly AskedSet[], names: readonly SignalName[] = SIGNAL_NAMES): Weights {
  return learnFrom(sets.map(tuningHalf), names);
}

function tuningHalf(set: AskedSet): AskedSet {
  return { ...set, lessons: set.lessons.filter(({ id }) => isForTuning(id)) };
}

/** Measures by cross-validation within the tuning halves, and of the learned weights on the reporting halves. */
export function printTraining(sets: readonly AskedSet[], weights: Weights, print: (line: string) => void): void {
  const tuning = sets.map(tuningHalf);
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const kept = tuning.map((set) => ({ ...set, lessons: set.lessons.filter((_, at) => at % FOLDS !== fold) }));
    return learnFrom(kept, SIGNAL_NAMES);
  });
  for (const [at, { name, lessons }] of sets.entries()) {
    const crossed = (tuning[at]?.lessons ?? []).map((lesson, index) =>
      placeOf(lesson, folds[index % FOLDS] ?? weights),
    );
    printMeasure(`${name}: tuning half, cross-validated`, crossed, print);
    printMeasure(
      `${name}: reporting half`,
      lessons.filter(({ id }) => !isForTuning(id)).map((lesson) => placeOf(lesson, weights)),
      print,
    );
  }
}

/** What each signal is worth: the measures when it is left out and the others are learned anew. */
export function printAblation(sets: readonly AskedSet[], print: (line: string) => void): void {
  const rate = (weights: Weights) =>
    sets.map(({ lessons }) =>
      measure(lessons.filter(({ id }) => !isForTuning(id)).map((lesson) => placeOf(lesson, weights))),
    );
  const whole = rate(trainWeights(sets));
  print(['| signal left out |', ...sets.map(({ name }) => ` ${name}: R@1, MRR@10 lost |`)].join(''));
  print(`|---|${sets.map(() => '---|').join('')}`);
  for (const left of SIGNAL_NAMES) {
    const without = rate(
      trainWeights(
        sets,
        SIGNAL_NAMES.filter((name) => name !== left),
      ),
    );
    const cells = without.map((one, at) => {
      const full = whole[at];
      return ` ${signed((full?.rightAtOne ?? 0) - one.rightAtOne)}, ${signed((full?.reciprocalRank ?? 0) - one.reciprocalRank)} |`;
    });
    print(`| ${left} |${cells.join('')}`);
  }
}

function signed(change: number): string {
  return `${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(3)}`;
}

function learnFrom(sets: readonly AskedSet[], names: readonly SignalName[]): Weights {
  const lessons = sets.flatMap((set) =>
    set.lessons.map((lesson) => ({ ...lesson, weight: set.weight / set.lessons.length })),
  );
  const learned = learnWeights(lessons, names);
  return Object.fromEntries(SIGNAL_NAMES.map((name) => [name, names.includes(name) ? learned[name] : 0])) as Record<
    SignalName,
    number
  >;
}

function placeOf({ candidates }: Judged, weights: Weights): number {
  const scored = candidates.map(({ signals, isRight }) => ({
    isRight,
    score: SIGNAL_NAMES.reduce((sum, name) => sum + signals[name] * weights[name], 0),
  }));
  return scored.toSorted((a, b) => b.score - a.score).findIndex(({ isRight }) => isRight);
}

function printMeasure(name: string, places: readonly number[], print: (line: string) => void): void {
  const { count, rightAtOne, rightAtFive, reciprocalRank } = measure(places);
  print(
    `${name}: ${String(count)} questions, R@1 ${rightAtOne.toFixed(3)}, R@5 ${rightAtFive.toFixed(3)}, MRR@10 ${reciprocalRank.toFixed(3)}`,
  );
}

/** Questions for an index: those with `answers` count as right where the first passage is one of them, all others as wrong. */
export interface ConfidenceSource {
  readonly set: QuestionSet;
  readonly questions: readonly JudgedQuestion[];
  /** Questions about something else altogether. */
  readonly isForeign: boolean;
  /** Questions such as members ask: of those that are answered, so many must be right. */
  readonly isTypical: boolean;
  /** Of all examples of this source together. */
  readonly weight: number;
}

/** Learns the weights of confidence from tuning halves, under the ranking weights in use. */
export function trainConfidence(sources: readonly ConfidenceSource[], learned: Learned): ConfidenceWeights {
  return learnConfidence(sources.flatMap((source) => confidenceExamples(source, learned)));
}

function confidenceExamples(
  { set, questions, weight }: ConfidenceSource,
  learned: Learned,
): readonly ConfidenceExample[] {
  const finder = createFinder(set.index, set.asOf, learned);
  const kept = questions.filter(({ id }) => isForTuning(id));
  return kept.flatMap(({ text, answers }) => {
    const { ranked, askedKnown } = finder.find(text);
    const [first] = ranked;
    if (!first) return [];
    const isRight = answers.has(set.index.passages[first.passageIndex]?.id ?? '');
    return [{ evidence: weighEvidence(first.question, ranked, askedKnown), isRight, weight: weight / kept.length }];
  });
}

/** The text of src/archive/search/ranking/weights.ts. */
export function formatLearned({ asked, plain }: { readonly asked: Learned; readonly plain: Learned }): string {
  return `// oxlint-disable oxc/approx-constant -- a learned weight may lie near any constant.
/** For a corpus with asked lines, and for one without. Written by \`npm run train\` (docs/search.md); never by hand. */
export const LEARNED = {
  asked: ${formatOne(asked)},
  plain: ${formatOne(plain)},
} as const;
`;
}

function formatOne({ weights, confidence, thresholds }: Learned): string {
  const rows = (record: Readonly<Record<string, number>>, names: readonly string[]) =>
    names.map((name) => `      ${name}: ${String(record[name] ?? 0)},`).join('\n');
  return `{
    weights: {
${rows(weights, SIGNAL_NAMES)}
    },
    confidence: {
${rows(confidence, ['bias', ...EVIDENCE_NAMES])}
    },
    thresholds: { answer: ${String(thresholds.answer)}, nearby: ${String(thresholds.nearby)} },
  }`;
}

/** The parts of a question set, each a set of its own. */
export function splitParts(set: QuestionSet<GoldenQuestion>): readonly QuestionSet<GoldenQuestion>[] {
  return (['long', 'short'] as const)
    .map((part) => ({
      ...set,
      name: `${set.name}, ${part} questions`,
      questions: set.questions.filter((question) => question.part === part),
    }))
    .filter(({ questions }) => questions.length > 0);
}
