import type { PassageIndex } from '../passage-index.ts';
import type { Question } from '../query/question.ts';
import type { Matches } from './term-table.ts';

/** What the sentences of a passage hold of a question: the most that any one of them does. */
export interface SentenceReading {
  /** Rarity of the query terms met, with the headings above it. */
  readonly met: number;
  /** A sentence holds a kind of answer that is asked for. */
  readonly holdsKind: boolean;
}

/** Makes a reader of passages' sentences for one question. */
export function createSentenceReader(index: PassageIndex, { queryTerms, kinds }: Question) {
  const { sentenceStarts, sentenceWords, sentenceKinds } = index.store;
  const best = new Float64Array(queryTerms.length);
  return (passageIndex: number, { count, places, queryTerms: met, strengths }: Matches, headings: Float64Array) => {
    const end = sentenceStarts[passageIndex + 1] ?? 0;
    let most = 0;
    let holdsKind = false;
    let at = 0;
    for (let sentence = sentenceStarts[passageIndex] ?? 0; sentence < end; sentence += 1) {
      const stop = sentence + 1 < end ? (sentenceWords[sentence + 1] ?? 0) : Number.POSITIVE_INFINITY;
      best.fill(0);
      for (; at < count && (places[at] ?? 0) < stop; at += 1) {
        const queryTerm = met[at] ?? 0;
        best[queryTerm] = Math.max(best[queryTerm] ?? 0, strengths[at] ?? 0);
      }
      most = Math.max(most, rarityMet(queryTerms, best, headings));
      holdsKind ||= ((sentenceKinds[sentence] ?? 0) & kinds) !== 0;
    }
    return { met: most, holdsKind };
  };
}

function rarityMet(queryTerms: Question['queryTerms'], best: Float64Array, headings: Float64Array): number {
  let met = 0;
  for (let queryTerm = 0; queryTerm < queryTerms.length; queryTerm += 1)
    met += (queryTerms[queryTerm]?.rarity ?? 0) * Math.max(best[queryTerm] ?? 0, 0.9 * (headings[queryTerm] ?? 0));
  return met;
}
