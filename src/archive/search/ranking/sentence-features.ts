import { float64At, int32At, numberAt, uint8At } from '../../packed/number-at.ts';
import type { PassageIndex } from '../passage-index.ts';
import type { Question } from '../query/question.ts';
import type { Matches } from './passage-matches.ts';

/** What the sentences of a passage hold of a question: the most that any one of them does. */
export interface SentenceReading {
  /** Rarity of the query terms met, with the headings above it. */
  readonly met: number;
  /** A sentence holds a kind of answer that is asked for. */
  readonly holdsKind: boolean;
}

/** Makes a reader of passages' sentences for one question. */
export function createSentenceReader(index: PassageIndex, { rarities, kinds }: Question) {
  const { sentenceStarts, sentenceWords, sentenceKinds } = index.store;
  const best = new Float64Array(rarities.length);
  return (passageIndex: number, { count, places, queryTerms: met, strengths }: Matches, headings: Float64Array) => {
    const end = int32At(sentenceStarts, passageIndex + 1);
    let most = 0;
    let holdsKind = false;
    let at = 0;
    for (let sentence = int32At(sentenceStarts, passageIndex); sentence < end; sentence += 1) {
      const stop = sentence + 1 < end ? int32At(sentenceWords, sentence + 1) : Number.POSITIVE_INFINITY;
      best.fill(0);
      for (; at < count && numberAt(places, at) < stop; at += 1) {
        const queryTerm = numberAt(met, at);
        best[queryTerm] = Math.max(float64At(best, queryTerm), numberAt(strengths, at));
      }
      most = Math.max(most, rarityMet(rarities, best, headings));
      holdsKind ||= (uint8At(sentenceKinds, sentence) & kinds) !== 0;
    }
    return { met: most, holdsKind };
  };
}

function rarityMet(rarities: Float64Array, best: Float64Array, headings: Float64Array): number {
  let met = 0;
  for (let queryTerm = 0; queryTerm < rarities.length; queryTerm += 1)
    met += float64At(rarities, queryTerm) * Math.max(float64At(best, queryTerm), 0.9 * float64At(headings, queryTerm));
  return met;
}
