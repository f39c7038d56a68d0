/** BM25's inverse document frequency (Robertson & Zaragoza 2009): of `count` texts `frequency` have the term; one that none has is the rarest. */
export function idf(frequency: number, count: number): number {
  return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
}
