import { float64At, int32At } from '../packed/number-at.ts';

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
  const numbers = new Int32Array(limit);
  const scores = new Float64Array(limit);
  let size = 0;
  return {
    get least() {
      if (size < limit) return Number.NEGATIVE_INFINITY;
      return limit === 0 ? Number.POSITIVE_INFINITY : float64At(scores, limit - 1);
    },
    offer(number, score) {
      let at = size;
      if (at === limit) {
        at -= 1;
        if (at < 0 || comesFirst(int32At(numbers, at), float64At(scores, at), number, score)) return;
      } else {
        size += 1;
      }
      for (; at > 0 && comesFirst(number, score, int32At(numbers, at - 1), float64At(scores, at - 1)); at -= 1) {
        numbers[at] = int32At(numbers, at - 1);
        scores[at] = float64At(scores, at - 1);
      }
      numbers[at] = number;
      scores[at] = score;
    },
    numbers: () => [...numbers.subarray(0, size)],
  };
}

function comesFirst(number: number, score: number, other: number, otherScore: number): boolean {
  return score > otherScore || (score === otherScore && number < other);
}
