/** Finds the candidates for a question among all passages. */
export interface FirstStage {
  /** Passages that have any of these terms (by number, with the share that each counts), best first, at most `limit`; equals in the order of the index. */
  search(shares: ReadonlyMap<number, number>, limit: number): readonly number[];
}

/** The distinct terms of passages, one passage after another: those of passage `p` from `starts[p]` on, to `starts[p + 1]`. */
export interface PassageTerms {
  readonly terms: readonly number[];
  readonly starts: readonly number[];
}

/** BM25 (Robertson & Zaragoza 2009) without a floor for long texts: δ = 0. */
export const BM25 = { k: 0.9, b: 0.75, d: 0 } as const;
