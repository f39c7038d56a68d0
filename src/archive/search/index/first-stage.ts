import { invertLists, lengthAt, listAt, type Lists } from '../../packed/lists.ts';
import { float64At } from '../../packed/number-at.ts';
import { BM25, idf } from './bm25.ts';
import { createBestFew } from '../best-few.ts';

/** Finds the candidates for a question among all passages. */
export interface FirstStage {
  /** Passages that have any of these terms (by number, with the share that each counts), best first, at most `limit`; equals in the order of the index. */
  search(shares: ReadonlyMap<number, number>, limit: number): readonly number[];
  /** The passages that a term tells something in, ascending. */
  readonly passagesOf: (term: number) => Int32Array;
}

/** A first stage as plain data, to be kept. */
export interface FirstStageData {
  /** The passages of each term, ascending. */
  readonly postings: Lists;
  /** By passage the part of BM25 that its length decides. */
  readonly factors: Float64Array;
}

/** Indexes passages by their distinct terms, of which there are `termCount`: BM25 over sets of terms, in flat arrays. MiniSearch ranks alike; its object for every passage of every term costs more than all else that a question does. */
export function packFirstStage(terms: Lists, termCount: number): FirstStageData {
  const { k, b } = BM25;
  const count = terms.starts.length - 1;
  const mean = Math.max(1, terms.items.length / Math.max(1, count));
  const factors = Float64Array.from(
    { length: count },
    (_, passage) => (k + 1) / (1 + k * (1 - b + (b * lengthAt(terms, passage)) / mean)),
  );
  return { postings: invertLists(terms, termCount), factors };
}

export function openFirstStage({ postings, factors }: FirstStageData): FirstStage {
  const count = factors.length;
  /** All 0 between two searches. */
  const scores = new Float64Array(count);
  /** The passages that a search has met, as many as it counts. */
  const met = new Int32Array(count);
  return {
    passagesOf: (term) => listAt(postings, term),
    search(shares, limit) {
      let size = 0;
      for (const [term, share] of shares) {
        const own = listAt(postings, term);
        const worth = share * idf(own.length, count);
        for (const passage of own) {
          const score = float64At(scores, passage);
          if (score === 0) met[size++] = passage;
          scores[passage] = score + worth * float64At(factors, passage);
        }
      }
      const best = createBestFew(limit);
      for (const passage of met.subarray(0, size)) {
        best.offer(passage, float64At(scores, passage));
        scores[passage] = 0;
      }
      return best.numbers();
    },
  };
}
