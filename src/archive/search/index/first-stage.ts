import { createBestFew } from '../best-few.ts';

/** Finds the candidates for a question among all passages. */
export interface FirstStage {
  /** Passages that have any of these terms (by number, with the share that each counts), best first, at most `limit`; equals in the order of the index. */
  search(shares: ReadonlyMap<number, number>, limit: number): readonly number[];
  /** The passages that a term tells something in, ascending. */
  readonly passagesOf: (term: number) => Int32Array;
}

/** The distinct terms of passages, one passage after another: those of passage `p` from `starts[p]` on, to `starts[p + 1]`. */
export interface PassageTerms {
  readonly terms: readonly number[];
  readonly starts: readonly number[];
}

/** BM25 (Robertson & Zaragoza 2009) without a floor for long texts: δ = 0. */
export const BM25 = { k: 0.9, b: 0.75, d: 0 } as const;

/** A first stage as plain data, to be kept: each term's passages, and by passage the part of BM25 that its length decides. */
export interface FirstStageData extends Postings {
  readonly factors: Float64Array;
}

/** Indexes passages by their terms: BM25 over sets of terms, in flat arrays. MiniSearch ranks alike; its object for every passage of every term costs more than all else that a question does. */
export function packFirstStage({ terms, starts: passageStarts }: PassageTerms): FirstStageData {
  const { passages, starts } = packPostings(terms, passageStarts);
  const { k, b } = BM25;
  const count = passageStarts.length - 1;
  const mean = Math.max(1, passages.length / Math.max(1, count));
  const factors = Float64Array.from({ length: count }, (_, passage) => {
    const length = (passageStarts[passage + 1] ?? 0) - (passageStarts[passage] ?? 0);
    return (k + 1) / (1 + k * (1 - b + (b * length) / mean));
  });
  return { passages, starts, factors };
}

export function openFirstStage({ passages, starts, factors }: FirstStageData): FirstStage {
  const count = factors.length;
  /** All 0 between two searches. */
  const scores = new Float64Array(count);
  return {
    passagesOf: (term) => passages.subarray(starts[term] ?? 0, starts[term + 1] ?? 0),
    search(shares, limit) {
      const met: number[] = [];
      for (const [term, share] of shares) {
        const first = starts[term] ?? 0;
        const end = starts[term + 1] ?? first;
        const worth = share * Math.log(1 + (count - (end - first) + 0.5) / (end - first + 0.5));
        for (let at = first; at < end; at += 1) {
          const passage = passages[at] ?? 0;
          const score = scores[passage] ?? 0;
          if (score === 0) met.push(passage);
          scores[passage] = score + worth * (factors[passage] ?? 0);
        }
      }
      const best = createBestFew(limit);
      for (const passage of met) {
        best.offer(passage, scores[passage] ?? 0);
        scores[passage] = 0;
      }
      return best.numbers();
    },
  };
}

/** The passages of each term, ascending: those of term `t` from `starts[t]` on. */
interface Postings {
  readonly passages: Int32Array;
  readonly starts: Int32Array;
}

function packPostings(terms: readonly number[], passageStarts: readonly number[]): Postings {
  const starts = new Int32Array(terms.reduce((most, term) => Math.max(most, term), -1) + 2);
  for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 1; term < starts.length; term += 1) starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
  const next = starts.slice();
  const passages = new Int32Array(terms.length);
  for (let passage = 0; passage + 1 < passageStarts.length; passage += 1) {
    for (let at = passageStarts[passage] ?? 0; at < (passageStarts[passage + 1] ?? 0); at += 1) {
      const term = terms[at] ?? 0;
      const place = next[term] ?? 0;
      passages[place] = passage;
      next[term] = place + 1;
    }
  }
  return { passages, starts };
}
