import { createFinder } from '../archive/search/finder.ts';
import { describeMeasures, percentile, askUncounted } from './measures.ts';
import type { QuestionSet } from './question-sets.ts';
import { itemAt } from '../item-at.ts';

/** TREC run lines (`qid Q0 docid rank score tag`) for a set, then what it cost as `#` lines. */
export function printRun(set: QuestionSet, top: number, print: (line: string) => void): void {
  const finder = createFinder(set.index, set.asOf);
  askUncounted((question) => finder.find(question), set.questions);
  const durations: number[] = [];
  for (const question of set.questions) {
    const start = performance.now();
    const { ranked } = finder.find(question.text);
    durations.push(performance.now() - start);
    for (const [place, { passageIndex, score }] of ranked.slice(0, top).entries()) {
      print(`${question.id} Q0 ${idOf(set, passageIndex)} ${String(place + 1)} ${score.toFixed(6)} rift`);
    }
  }
  print(`# build_ms ${set.buildMs.toFixed(0)}`);
  print(`# heap_mb ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)}`);
  print(`# p50_ms ${percentile(durations, 0.5).toFixed(2)}`);
  print(`# p99_ms ${percentile(durations, 0.99).toFixed(2)}`);
}

/** Each question's outcome and confidence, a JSON object a line. */
export function printConfidence(set: QuestionSet, print: (line: string) => void): void {
  const finder = createFinder(set.index, set.asOf);
  for (const question of set.questions) {
    const { kind, reason, confidence, ranked } = finder.find(question.text);
    const first = ranked[0] && idOf(set, ranked[0].passageIndex);
    print(JSON.stringify({ _id: question.id, outcome: kind, reason, confidence, first }));
  }
}

/** Prints R@1, R@5 and MRR@10 over the questions of a set that have an answer. */
export function printMeasures(set: QuestionSet, print: (line: string) => void): void {
  const finder = createFinder(set.index, set.asOf);
  const places = set.questions
    .filter(({ answers }) => answers.size > 0)
    .map(({ text, answers }) =>
      finder.find(text).ranked.findIndex(({ passageIndex }) => answers.has(idOf(set, passageIndex))),
    );
  print(`questions ${String(places.length)}  ${describeMeasures(places)}`);
}

function idOf({ index }: QuestionSet, passageIndex: number): string {
  return itemAt(index.passages, passageIndex).id;
}
