import type { PassageIndex } from '../passage-index.ts';
import type { Question } from '../query/question.ts';
import type { Match } from './term-table.ts';

/** What the sentences of a passage hold of a question: the most that any one of them does. */
export interface SentenceReading {
  /** Rarity of the units met. */
  readonly met: number;
  /** Rarity met by a sentence that holds a kind of answer that is asked for. */
  readonly metWithKind: number;
  /** A sentence holds a kind of answer that is asked for. */
  readonly holdsKind: boolean;
  /** Rarity met by a sentence with the headings above it. */
  readonly metInContext: number;
}

/** Reads a passage's sentences. `matches` in order of place. */
export function readSentences(
  index: PassageIndex,
  passageIndex: number,
  question: Question,
  matches: readonly Match[],
  headings: Float64Array,
): SentenceReading {
  const { sentenceStarts, sentenceWords, sentenceKinds } = index.store;
  const reading = {
    met: 0,
    metWithKind: 0,
    holdsKind: false,
    metInContext: 0,
  };
  const end = sentenceStarts[passageIndex + 1] ?? 0;
  const best = new Float64Array(question.units.length);
  let at = 0;
  for (let sentence = sentenceStarts[passageIndex] ?? 0; sentence < end; sentence += 1) {
    const stop = sentence + 1 < end ? (sentenceWords[sentence + 1] ?? 0) : Number.POSITIVE_INFINITY;
    let met = 0;
    best.fill(0);
    for (let match = matches[at]; match && match.place < stop; match = matches[at]) {
      const gain = match.strength - (best[match.unit] ?? 0);
      at += 1;
      if (gain <= 0) continue;
      best[match.unit] = match.strength;
      const rarity = question.units[match.unit]?.rarity ?? 0;
      met += rarity * gain;
    }
    reading.met = Math.max(reading.met, met);
    let inContext = 0;
    for (const [unit, { rarity }] of question.units.entries())
      inContext += rarity * Math.max(best[unit] ?? 0, 0.9 * (headings[unit] ?? 0));
    reading.metInContext = Math.max(reading.metInContext, inContext);
    if (((sentenceKinds[sentence] ?? 0) & question.kinds) === 0) continue;
    reading.holdsKind = true;
    reading.metWithKind = Math.max(reading.metWithKind, met);
  }
  return reading;
}
