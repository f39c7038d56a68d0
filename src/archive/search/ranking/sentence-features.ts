import type { PassageIndex } from '../passage-index.ts';
import type { Question } from '../query/question.ts';
import type { Match } from './term-table.ts';

/** What the sentences of a passage hold of a question: the most that any one of them does. */
export interface SentenceReading {
  /** Rarity of the units met, with the headings above it. */
  readonly met: number;
  /** A sentence holds a kind of answer that is asked for. */
  readonly holdsKind: boolean;
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
  const { units, kinds } = question;
  const end = sentenceStarts[passageIndex + 1] ?? 0;
  const best = new Float64Array(units.length);
  let most = 0;
  let holdsKind = false;
  let at = 0;
  for (let sentence = sentenceStarts[passageIndex] ?? 0; sentence < end; sentence += 1) {
    const stop = sentence + 1 < end ? (sentenceWords[sentence + 1] ?? 0) : Number.POSITIVE_INFINITY;
    best.fill(0);
    for (let match = matches[at]; match && match.place < stop; match = matches[at]) {
      if (match.strength > (best[match.unit] ?? 0)) best[match.unit] = match.strength;
      at += 1;
    }
    let met = 0;
    for (let unit = 0; unit < units.length; unit += 1)
      met += (units[unit]?.rarity ?? 0) * Math.max(best[unit] ?? 0, 0.9 * (headings[unit] ?? 0));
    most = Math.max(most, met);
    holdsKind ||= ((sentenceKinds[sentence] ?? 0) & kinds) !== 0;
  }
  return { met: most, holdsKind };
}
