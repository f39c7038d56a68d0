import { createFinder, type Finding } from '../archive/search/finder.ts';
import { SEAM } from '../archive/search/answer-texts.ts';
import { chooseShown, isQuestion } from '../archive/search/excerpt.ts';
import type { GoldenQuestion, QuestionSet } from './question-sets.ts';
import { areaUnderRoc, describeMeasures, isForTuning, percentile, askUncounted } from './measures.ts';
import { groupByKey } from '../group-by-key.ts';
import { itemAt } from '../item-at.ts';
import { compareText } from '../text/normalise.ts';

interface Asked {
  readonly question: GoldenQuestion;
  readonly kind: Finding['kind'];
  readonly confidence: number;
  /** Place of the first right passage, from 0; -1: none. */
  readonly place: number;
  /** The excerpt of the first passage contains the answer; undefined if that passage is not right. */
  readonly isShown: boolean | undefined;
  readonly ms: number;
  /** What stood first instead of the right passage, and why. Kept as text: whole findings would fill the memory, and the clearing of it would be timed. */
  readonly miss: string;
}

/** Everything that a corpus folder and its question file can tell, for one half or all of the questions. */
export function printGolden(
  set: QuestionSet<GoldenQuestion>,
  half: 'tuning' | 'reporting' | 'all',
  showsMisses: boolean,
  print: (line: string) => void,
): void {
  const asked = askAll(set, half);
  const answerable = asked.filter(({ question }) => question.unanswerable === undefined);
  const others = asked.filter(({ question }) => question.unanswerable !== undefined);
  print(
    `questions (${half}): ${String(answerable.length)} answerable, ${String(others.length)} not; passages: ${String(set.index.passages.length)}`,
  );
  printRow('all', answerable, print);
  for (const by of ['part', 'kind', 'style'] as const) {
    print(`by ${by}`);
    for (const [value, group] of inGroups(answerable, ({ question }) => question[by])) {
      printRow(`  ${value}`, group, print);
    }
  }
  printExcerpts(answerable, print);
  printRefusals(answerable, others, print);
  const durations = asked.map(({ ms }) => ms);
  print(
    `p50 ${percentile(durations, 0.5).toFixed(2)} ms, p99 ${percentile(durations, 0.99).toFixed(2)} ms; index built in ${set.buildMs.toFixed(0)} ms`,
  );
  if (showsMisses) for (const { place, miss } of answerable) if (place !== 0) print(miss);
}

function askAll(set: QuestionSet<GoldenQuestion>, half: 'tuning' | 'reporting' | 'all'): readonly Asked[] {
  const finder = createFinder(set.index, set.asOf);
  const questions = set.questions.filter(({ id }) => half === 'all' || isForTuning(id) === (half === 'tuning'));
  askUncounted((question) => finder.find(question), questions);
  return questions.map((question) => {
    const start = performance.now();
    const finding = finder.find(question.text);
    const ms = performance.now() - start;
    const passages = finding.ranked.map(({ passageIndex }) => itemAt(set.index.passages, passageIndex));
    const place = passages.findIndex(({ id }) => question.answers.has(id));
    const { kind, confidence } = finding;
    const asked = { question, kind, confidence, place, ms };
    const [first, passage] = [finding.ranked[0], passages[0]];
    if (!first || !passage || place !== 0) {
      return { ...asked, isShown: undefined, miss: describeMiss(set, question, finding, place) };
    }
    const parts = passage.text.split(SEAM);
    const opensWithAnswer = isQuestion(passage.headings.at(-1));
    const shown = chooseShown(parts, first.question, set.index, opensWithAnswer)
      .map((range, at) => (range ? itemAt(parts, at).slice(range.start, range.end) : ''))
      .join(SEAM);
    return { ...asked, isShown: question.stretches.some((stretch) => shown.includes(stretch)), miss: '' };
  });
}

function printRow(name: string, asked: readonly Asked[], print: (line: string) => void): void {
  const count = String(asked.length).padStart(4);
  print(`${name.padEnd(14)} ${count}  ${describeMeasures(asked.map(({ place }) => place))}`);
}

function printExcerpts(asked: readonly Asked[], print: (line: string) => void): void {
  const judged = asked.filter(({ isShown }) => isShown !== undefined);
  const shown = judged.filter(({ isShown }) => isShown);
  print(
    `excerpt holds the answer: ${(shown.length / Math.max(1, judged.length)).toFixed(3)} of ${String(judged.length)} right passages`,
  );
}

function printRefusals(answerable: readonly Asked[], others: readonly Asked[], print: (line: string) => void): void {
  const kinds = (asked: readonly Asked[]) =>
    (['answer', 'nearby', 'nothing'] as const)
      .map((kind) => `${kind} ${String(asked.filter((one) => one.kind === kind).length)}`)
      .join(', ');
  const confidences = (asked: readonly Asked[]) => asked.map(({ confidence }) => confidence);
  print(`outcomes, answerable: ${kinds(answerable)}`);
  for (const [reason, group] of inGroups(others, ({ question }) => question.unanswerable ?? '')) {
    const auroc = areaUnderRoc(confidences(answerable), confidences(group));
    print(`outcomes, ${reason}: ${kinds(group)}; AUROC ${auroc.toFixed(3)}`);
  }
}

function inGroups(asked: readonly Asked[], nameOf: (one: Asked) => string): readonly [string, readonly Asked[]][] {
  return [...groupByKey(asked.map((one) => [nameOf(one), one]))].toSorted(([a], [b]) => compareText(a, b));
}

function describeMiss(
  set: QuestionSet<GoldenQuestion>,
  question: GoldenQuestion,
  { ranked }: Finding,
  place: number,
): string {
  const describe = (at: number) => {
    const one = ranked[at];
    const passage = one && set.index.passages[one.passageIndex];
    if (!one || !passage) return '  (none found)';
    const signals = Object.entries(one.signals)
      .filter(([, value]) => value !== 0)
      .map(([name, value]) => `${name} ${value.toFixed(2)}`);
    return `  ${one.score.toFixed(2)} [${[passage.title, ...passage.headings].join(' / ')}] ${passage.text.slice(0, 140)}\n      ${signals.join(', ')}`;
  };
  const head = `\nMISS ${question.id} "${question.text}" (${question.kind}, ${question.style}): right one at ${place < 0 ? 'none' : String(place + 1)}`;
  return [head, describe(0), ...(place > 0 ? [describe(place)] : [])].join('\n');
}
