import { createFinder } from '../archive/answer.ts';
import { EVIDENCE_NAMES, weighEvidence, type ConfidenceWeights } from '../archive/confidence.ts';
import { SIGNAL_NAMES, type SignalName } from '../archive/signals.ts';
import type { Learned } from '../archive/weights.ts';
import type { JudgedQuestion } from './beir.ts';
import { learnConfidence, type ConfidenceExample } from './logistic.ts';
import { isForTuning, measure } from './measures.ts';
import type { QuestionSet } from './sets.ts';
import { learnWeights, type Lesson } from './train.ts';

type Weights = Readonly<Record<SignalName, number>>;
const FOLDS = 3;

/** A question with its candidates, best first. */
type Judged = Omit<Lesson, 'weight'> & { readonly id: string };

/** A set as it is learned from: its questions with the candidates found for them. Sets of any size weigh the same. */
export interface AskedSet {
  readonly name: string;
  readonly lessons: readonly Judged[];
}

/** Asks every question of a set that has an answer. */
export function askSet(set: QuestionSet): AskedSet {
  const finder = createFinder(set.index, set.asOf);
  const lessons = set.questions
    .filter(({ answers }) => answers.size > 0)
    .map(({ id, text, answers }) => ({
      id,
      candidates: finder.find(text).ranked.map(({ signals, passageIndex }) => ({
        signals,
        isRight: answers.has(set.index.passages[passageIndex]?.id ?? ''),
      })),
    }));
  return { name: set.name, lessons };
}

/** Weights learned from the tuning halves of all sets. */
export function trainWeights(sets: readonly AskedSet[], names: readonly SignalName[] = SIGNAL_NAMES): Weights {
  return learnFrom(
    sets.map(({ lessons }) => lessons.filter(({ id }) => isForTuning(id))),
    names,
  );
}

/** Measures by cross-validation within the tuning halves, and of the learned weights on the reporting halves. */
export function printTraining(sets: readonly AskedSet[], weights: Weights, print: (line: string) => void): void {
  const tuning = sets.map(({ lessons }) => lessons.filter(({ id }) => isForTuning(id)));
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const kept = tuning.map((lessons) => lessons.filter((_, at) => at % FOLDS !== fold));
    return learnFrom(kept, SIGNAL_NAMES);
  });
  for (const [at, { name, lessons }] of sets.entries()) {
    const crossed = (tuning[at] ?? []).map((lesson, index) => placeOf(lesson, folds[index % FOLDS] ?? weights));
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

function learnFrom(sets: readonly (readonly Judged[])[], names: readonly SignalName[]): Weights {
  const lessons = sets.flatMap((set) => set.map((lesson) => ({ ...lesson, weight: 1 / set.length })));
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

/** Questions with what they are to an index: ones that it answers, or not. */
export interface ConfidenceSource {
  readonly set: QuestionSet;
  readonly questions: readonly JudgedQuestion[];
  readonly isAnswerable: boolean;
  /** Questions about something else altogether. */
  readonly isForeign?: boolean;
  /** Of all examples of this source together. */
  readonly weight: number;
}

/** Learns the weights of confidence from tuning halves, under the ranking weights in use. */
export function trainConfidence(sources: readonly ConfidenceSource[], learned: Learned): ConfidenceWeights {
  return learnConfidence(sources.flatMap((source) => confidenceExamples(source, learned)));
}

function confidenceExamples(
  { set, questions, isAnswerable, weight }: ConfidenceSource,
  learned: Learned,
): readonly ConfidenceExample[] {
  const finder = createFinder(set.index, set.asOf, learned);
  const kept = questions.filter(({ id }) => isForTuning(id));
  return kept.flatMap(({ text }) => {
    const { ranked } = finder.find(text);
    const [first] = ranked;
    return first
      ? [{ evidence: weighEvidence(first.question, ranked), isAnswerable, weight: weight / kept.length }]
      : [];
  });
}

/** The text of src/archive/weights.ts. */
export function formatLearned({ weights, confidence, thresholds }: Learned): string {
  const rows = (record: Readonly<Record<string, number>>, names: readonly string[]) =>
    names.map((name) => `    ${name}: ${String(record[name] ?? 0)},`).join('\n');
  return `// oxlint-disable oxc/approx-constant -- a learned weight may lie near any constant.
import type { ConfidenceWeights } from './confidence.ts';
import type { SignalName } from './signals.ts';

/** What was learned from questions with known answers. */
export interface Learned {
  readonly weights: Readonly<Record<SignalName, number>>;
  readonly confidence: ConfidenceWeights;
  /** From which confidence on the first passage is shown as the answer, or the closest ones without that claim. */
  readonly thresholds: { readonly answer: number; readonly nearby: number };
}

/** Written by \`npm run evaluate -- --train\` (docs/search.md); never by hand. */
export const LEARNED: Learned = {
  weights: {
${rows(weights, SIGNAL_NAMES)}
  },
  confidence: {
${rows(confidence, ['bias', ...EVIDENCE_NAMES])}
  },
  thresholds: { answer: ${String(thresholds.answer)}, nearby: ${String(thresholds.nearby)} },
};
`;
}
