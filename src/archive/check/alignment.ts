import type { ClaimPattern } from './claim-pattern.ts';
import { isCompound, type QuoteWord } from './quote-words.ts';
import { float64At } from '../packed/number-at.ts';

/** Words of a claim and of a record that are the same; one of the two may be a compound of two words. */
export interface WordPair {
  readonly claim: number;
  readonly claimLength: number;
  readonly record: number;
  readonly recordLength: number;
}

/** A claim laid word by word beside a recorded quotation. */
export interface Alignment {
  /** In the order of both. */
  readonly pairs: readonly WordPair[];
  /** 0 to 1: twice the weight of the shared words by the weight of the claim's and of the record's words between the first and the last shared one (Dice 1945, over weighted words). What an ellipsis leaves out is not counted. */
  readonly similarity: number;
}

/** What a word that stands on one side only costs, as a share of its weight. */
const SKIP_COST = 0.3;
const MOVE = { both: 1, twoToOne: 2, oneToTwo: 3, skipClaim: 4, skipRecord: 5 } as const;
type Move = (typeof MOVE)[keyof typeof MOVE];

/**
 * Aligns a claim, whole, with the stretch of a record that suits it best (Needleman and Wunsch 1970 with free ends in the record);
 * `weigh` says how much a word tells.
 */
export function alignWords(
  { words: claim, isGapBefore }: Pick<ClaimPattern, 'words' | 'isGapBefore'>,
  record: readonly QuoteWord[],
  weigh: (form: string) => number,
): Alignment {
  const claimWeights = Float64Array.from(claim, ({ form }) => weigh(form));
  const recordWeights = Float64Array.from(record, ({ form }) => weigh(form));
  const forms = record.map(({ form }) => form);
  const width = record.length + 1;
  const moves = new Uint8Array((claim.length + 1) * width);
  const scores = new Float64Array((claim.length + 1) * width);
  for (let row = 1; row <= claim.length; row += 1) {
    const [here, above] = [row * width, (row - 1) * width];
    const weight = float64At(claimWeights, row - 1);
    const skipShare = isGapBefore[row] === true ? 0 : SKIP_COST;
    const [before, own] = [claim[row - 2]?.form, claim[row - 1]?.form];
    scores[here] = float64At(scores, above) - SKIP_COST * weight;
    moves[here] = MOVE.skipClaim;
    for (let column = 1; column <= record.length; column += 1) {
      let best = float64At(scores, above + column) - SKIP_COST * weight;
      let move: Move = MOVE.skipClaim;
      const skipped = float64At(scores, here + column - 1) - skipShare * float64At(recordWeights, column - 1);
      if (skipped > best) [best, move] = [skipped, MOVE.skipRecord];
      const pair = pairMove(before, own, forms[column - 2], forms[column - 1]);
      if (pair !== undefined) {
        const earlier = pair === MOVE.twoToOne ? float64At(claimWeights, row - 2) : 0;
        const from = pair === MOVE.twoToOne ? above - width : above;
        const met = float64At(scores, from + column - (pair === MOVE.oneToTwo ? 2 : 1)) + weight + earlier;
        if (met >= best) [best, move] = [met, pair];
      }
      scores[here + column] = best;
      moves[here + column] = move;
    }
  }
  const pairs = traceBack(moves, bestEnd(scores.subarray(claim.length * width)), claim.length, width);
  return { pairs, similarity: similarityOf(pairs, claimWeights, recordWeights, isGapBefore) };
}

/** How the words up to here are the same on both sides, if they are. */
function pairMove(
  claimBefore: string | undefined,
  own: string | undefined,
  recordBefore: string | undefined,
  other: string | undefined,
): Move | undefined {
  if (own === undefined || other === undefined) return undefined;
  if (own === other) return MOVE.both;
  if (isCompound(claimBefore, own, other)) return MOVE.twoToOne;
  return isCompound(recordBefore, other, own) ? MOVE.oneToTwo : undefined;
}

function bestEnd(last: Float64Array): number {
  let best = 0;
  for (let column = 1; column < last.length; column += 1)
    if (float64At(last, column) > float64At(last, best)) best = column;
  return best;
}

function traceBack(moves: Uint8Array, end: number, rows: number, width: number): readonly WordPair[] {
  const pairs: WordPair[] = [];
  let [row, column] = [rows, end];
  while (row > 0) {
    const move = moves[row * width + column];
    const claimLength = move === MOVE.twoToOne ? 2 : move === MOVE.skipRecord ? 0 : 1;
    const recordLength = move === MOVE.oneToTwo ? 2 : move === MOVE.skipClaim ? 0 : 1;
    row -= claimLength;
    column -= recordLength;
    if (claimLength > 0 && recordLength > 0) pairs.push({ claim: row, claimLength, record: column, recordLength });
  }
  return pairs.reverse();
}

function similarityOf(
  pairs: readonly WordPair[],
  claimWeights: Float64Array,
  recordWeights: Float64Array,
  isGapBefore: readonly boolean[],
): number {
  let shared = 0;
  let window = 0;
  let previous: WordPair | undefined;
  for (const pair of pairs) {
    const own = sum(recordWeights, pair.record, pair.record + pair.recordLength);
    shared += own;
    window += own;
    if (previous && isGapBefore[pair.claim] !== true) {
      window += sum(recordWeights, previous.record + previous.recordLength, pair.record);
    }
    previous = pair;
  }
  const whole = sum(claimWeights, 0, claimWeights.length) + window;
  return whole === 0 ? 0 : Math.min(1, (2 * shared) / whole);
}

function sum(weights: Float64Array, from: number, to: number): number {
  let total = 0;
  for (let index = from; index < to; index += 1) total += float64At(weights, index);
  return total;
}
