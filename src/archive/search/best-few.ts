/** Keeps the best few of many numbered things. */
export interface BestFew {
  /** The least score that it holds once it is full; until then lower than any. */
  readonly least: number;
  offer(number: number, score: number): void;
  /** Numbers, best first; of equals the lower number first. */
  numbers(): readonly number[];
}

/** Few scores of thousands come among the best: the others cost one comparison each, and nothing is sorted. */
export function createBestFew(limit: number): BestFew {
  const numbers: number[] = [];
  const scores: number[] = [];
  return {
    get least() {
      return numbers.length < limit ? Number.NEGATIVE_INFINITY : (scores[limit - 1] ?? Number.POSITIVE_INFINITY);
    },
    offer(number, score) {
      let at = numbers.length;
      if (at === limit) {
        at -= 1;
        if (at < 0 || comesFirst(numbers[at] ?? 0, scores[at] ?? 0, number, score)) return;
      }
      for (; at > 0 && comesFirst(number, score, numbers[at - 1] ?? 0, scores[at - 1] ?? 0); at -= 1) {
        numbers[at] = numbers[at - 1] ?? 0;
        scores[at] = scores[at - 1] ?? 0;
      }
      numbers[at] = number;
      scores[at] = score;
    },
    numbers: () => numbers,
  };
}

function comesFirst(number: number, score: number, other: number, otherScore: number): boolean {
  return score > otherScore || (score === otherScore && number < other);
}
