/** BM25 (Robertson & Zaragoza 2009) without a floor for long texts: δ = 0. */
export const BM25 = { k: 0.9, b: 0.75, d: 0 } as const;

/** BM25's inverse document frequency (Robertson & Zaragoza 2009): of `count` texts `frequency` have the term; one that none has is the rarest. */
export function idf(frequency: number, count: number): number {
  return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
}
