import type { AskedReading } from '../asked/line-comparison.ts';
import type { AskedQuestion } from '../asked/asked-index.ts';
import { findCandidates } from './candidates.ts';
import { passageAt, type PassageIndex } from '../passage-index.ts';
import type { Question } from '../query/question.ts';
import { createPassageReader, roomForStrengths, type PassageReading } from './passage-features.ts';
import { SIGNALS, SIGNAL_NAMES, type Signal, type SignalName } from './signals.ts';
import { compareText } from '../../../text/normalise.ts';

/** A passage with its evidence. */
export interface RankedPassage {
  readonly passageIndex: number;
  readonly score: number;
  /** How the question compares with those that the passage is known to answer. */
  readonly asked: AskedReading;
  /** Read again when it is first looked at, which those of few are. */
  readonly reading: PassageReading;
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
  const weighed = SIGNAL_NAMES.map((name): WeighedSignal => ({ read: SIGNALS[name], weight: weights[name] }));
  const room = roomForStrengths(question);
  const scored: ScoredReading[] = [];
  for (const passageIndex of findCandidates(question, index, asked)) {
    const reading = readPassage(passageIndex, room);
    scored.push({ passageIndex, score: scoreOf(reading, question, index, weighed), asked: reading.asked });
  }
  scored.sort((a, b) => b.score - a.score || compareIds(index, a.passageIndex, b.passageIndex));
  return scored.map((one) => new ReadAgain(one, question, index, readPassage));
}

type ScoredReading = Pick<RankedPassage, 'passageIndex' | 'score' | 'asked'>;

/** A class, because a candidate is nothing but this: getters of its own, for each of some dozens, were a tenth of what a question leaves to be cleared away. */
class ReadAgain implements RankedPassage {
  readonly passageIndex: number;
  readonly score: number;
  readonly asked: AskedReading;
  readonly question: Question;
  readonly #index: PassageIndex;
  readonly #readPassage: (passageIndex: number) => PassageReading;
  #reading: PassageReading | undefined;
  #signals: RankedPassage['signals'] | undefined;

  constructor(
    { passageIndex, score, asked }: ScoredReading,
    question: Question,
    index: PassageIndex,
    readPassage: (passageIndex: number) => PassageReading,
  ) {
    this.passageIndex = passageIndex;
    this.score = score;
    this.asked = asked;
    this.question = question;
    this.#index = index;
    this.#readPassage = readPassage;
  }

  get reading(): PassageReading {
    return (this.#reading ??= this.#readPassage(this.passageIndex));
  }

  get signals(): RankedPassage['signals'] {
    return (this.#signals ??= readSignals(this.reading, this.question, this.#index));
  }
}

/** Minutes, logs and translations say the same in many places: the best of them stands for all, and no curator's answer goes. */
export function withoutRepeats(
  ranked: readonly RankedPassage[],
  index: PassageIndex,
  asked: AskedQuestion,
): readonly RankedPassage[] {
  const seen = new Set<string>();
  return ranked.filter(({ passageIndex }) => {
    const { text } = passageAt(index, passageIndex);
    const isRepeat = seen.has(text);
    seen.add(text);
    return !isRepeat || asked.exact.includes(passageIndex);
  });
}

function compareIds(index: PassageIndex, a: number, b: number): number {
  return compareText(passageAt(index, a).id, passageAt(index, b).id);
}

interface WeighedSignal {
  readonly read: Signal;
  readonly weight: number;
}

function scoreOf(
  reading: PassageReading,
  question: Question,
  index: PassageIndex,
  weighed: readonly WeighedSignal[],
): number {
  let score = 0;
  for (const { read, weight } of weighed) score += read(reading, question, index) * weight;
  return score;
}

function readSignals(reading: PassageReading, question: Question, index: PassageIndex): Record<SignalName, number> {
  const named = SIGNAL_NAMES.map((name) => [name, SIGNALS[name](reading, question, index)]);
  return Object.fromEntries(named) as Record<SignalName, number>;
}
