import type { AskedQuestion } from '../asked/asked-index.ts';
import { findCandidates } from './candidates.ts';
import type { PassageIndex } from '../passage-index.ts';
import type { Question } from '../query/question.ts';
import { createPassageReader, type Reading } from './passage-features.ts';
import { SIGNALS, SIGNAL_NAMES, type SignalName } from './signals.ts';

/** A passage with its evidence. */
export interface RankedPassage {
  readonly passageIndex: number;
  readonly score: number;
  /** Put together when they are first looked at, which those of few are. */
  readonly signals: Readonly<Record<SignalName, number>>;
  readonly reading: Reading;
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
  const candidates = [...findCandidates(question, index, asked)].map((passageIndex) => {
    const reading = readPassage(passageIndex);
    return { reading, values: readSignals(reading, question, index), score: 0 };
  });
  const factors = Float64Array.from(SIGNAL_NAMES, (name) => weights[name]);
  for (const candidate of candidates) candidate.score = weigh(candidate.values, factors);
  return candidates
    .map(({ reading, values, score }): RankedPassage => {
      let signals: RankedPassage['signals'] | undefined;
      return {
        passageIndex: reading.passageIndex,
        score,
        reading,
        question,
        get signals() {
          signals ??= nameSignals(values);
          return signals;
        },
      };
    })
    .sort((a, b) => b.score - a.score || compareIds(index, a.passageIndex, b.passageIndex));
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

function weigh(values: Float64Array, factors: Float64Array): number {
  let score = 0;
  for (let at = 0; at < values.length; at += 1) score += (values[at] ?? 0) * (factors[at] ?? 0);
  return score;
}

const READERS = Object.values(SIGNALS);

function readSignals(reading: Reading, question: Question, index: PassageIndex): Float64Array {
  const values = new Float64Array(READERS.length);
  for (let at = 0; at < READERS.length; at += 1) values[at] = READERS[at]?.(reading, question, index) ?? 0;
  return values;
}

function nameSignals(values: Float64Array): Record<SignalName, number> {
  return Object.fromEntries(SIGNAL_NAMES.map((name, at) => [name, values[at] ?? 0])) as Record<SignalName, number>;
}
