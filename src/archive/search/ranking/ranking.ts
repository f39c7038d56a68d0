import type { AskedReading } from '../asked/line-comparison.ts';
import type { AskedQuestion } from '../asked/asked-index.ts';
import { findCandidates } from './candidates.ts';
import type { PassageIndex } from '../passage-index.ts';
import type { Question } from '../query/question.ts';
import { createPassageReader, roomForStrengths, type Reading } from './passage-features.ts';
import { SIGNALS, SIGNAL_NAMES, type SignalName } from './signals.ts';

/** A passage with its evidence. */
export interface RankedPassage {
  readonly passageIndex: number;
  readonly score: number;
  /** How the question compares with those that the passage is known to answer. */
  readonly asked: AskedReading;
  /** Read again when it is first looked at, which those of few are. */
  readonly reading: Reading;
  readonly signals: Readonly<Record<SignalName, number>>;
  /** What it was ranked for. */
  readonly question: Question;
}

/** Passages for a question, best first; equals by id. Empty if no word of the question is known. */
export function rank(
  question: Question,
  index: PassageIndex,
  weights: Readonly<Record<SignalName, number>>,
  asked: AskedQuestion = index.asked.ask(''),
): readonly RankedPassage[] {
  const readPassage = createPassageReader(index, question, asked);
  const factors = Float64Array.from(SIGNAL_NAMES, (name) => weights[name]);
  const room = roomForStrengths(question);
  const ranked = Array.from(findCandidates(question, index, asked), (passageIndex): RankedPassage => {
    const passing = readPassage(passageIndex, room);
    let reading: Reading | undefined;
    return {
      passageIndex,
      score: scoreOf(passing, question, index, factors),
      asked: passing.asked,
      question,
      get reading() {
        return (reading ??= readPassage(passageIndex));
      },
      get signals() {
        return readSignals(this.reading, question, index);
      },
    };
  });
  return ranked.sort((a, b) => b.score - a.score || compareIds(index, a.passageIndex, b.passageIndex));
}

/** Minutes, logs and translations say the same in many places: the best of them stands for all, and no curator's answer goes. */
export function withoutRepeats(
  ranked: readonly RankedPassage[],
  index: PassageIndex,
  asked: AskedQuestion,
): readonly RankedPassage[] {
  const seen = new Set<string>();
  return ranked.filter(({ passageIndex }) => {
    const text = index.passages[passageIndex]?.text ?? '';
    const isRepeat = seen.has(text);
    seen.add(text);
    return !isRepeat || asked.exact.includes(passageIndex);
  });
}

function compareIds(index: PassageIndex, a: number, b: number): number {
  const [left = '', right = ''] = [index.passages[a]?.id, index.passages[b]?.id];
  return left < right ? -1 : left > right ? 1 : 0;
}

const READERS = Object.values(SIGNALS);

function scoreOf(reading: Reading, question: Question, index: PassageIndex, factors: Float64Array): number {
  let score = 0;
  for (let at = 0; at < READERS.length; at += 1)
    score += (READERS[at]?.(reading, question, index) ?? 0) * (factors[at] ?? 0);
  return score;
}

function readSignals(reading: Reading, question: Question, index: PassageIndex): Record<SignalName, number> {
  const named = SIGNAL_NAMES.map((name) => [name, SIGNALS[name](reading, question, index)]);
  return Object.fromEntries(named) as Record<SignalName, number>;
}
