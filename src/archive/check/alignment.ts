import type { ClaimPattern } from './claim-pattern.ts';
import { isCompound, type QuoteWord } from './quote-words.ts';
import { itemAt } from '../../item-at.ts';

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
  const claimWeights = claim.map(({ form }) => weigh(form));
  const recordWeights = record.map(({ form }) => weigh(form));
  const width = record.length + 1;
  const moves = new Uint8Array((claim.length + 1) * width);
  const scores = new Float64Array((claim.length + 1) * width);
  const at = (row: number, column: number): number => scores[row * width + column] ?? -Infinity;
  for (let row = 1; row <= claim.length; row += 1) {
    const weight = itemAt(claimWeights, row - 1);
    const isFree = isGapBefore[row] === true;
    const own = claim[row - 1]?.form;
    const before = claim[row - 2]?.form;
    for (let column = 0; column <= record.length; column += 1) {
      let best = at(row - 1, column) - SKIP_COST * weight;
      let move: Move = MOVE.skipClaim;
      if (column > 0) {
        const skipped = at(row, column - 1) - (isFree ? 0 : SKIP_COST * (recordWeights[column - 1] ?? Infinity));
        if (skipped > best) [best, move] = [skipped, MOVE.skipRecord];
      }
      const pair = pairMove(before, own, record[column - 2]?.form, record[column - 1]?.form);
      if (pair !== undefined) {
        const earlier = pair === MOVE.twoToOne ? itemAt(claimWeights, row - 2) : 0;
        const from = at(row - (pair === MOVE.twoToOne ? 2 : 1), column - (pair === MOVE.oneToTwo ? 2 : 1));
        if (from + weight + earlier >= best) [best, move] = [from + weight + earlier, pair];
      }
      scores[row * width + column] = best;
      moves[row * width + column] = move;
    }
  }
  const pairs = traceBack(moves, bestEnd(at, claim.length, record.length), claim.length, width);
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

function bestEnd(at: (row: number, column: number) => number, row: number, columns: number): number {
  let best = 0;
  for (let column = 1; column <= columns; column += 1) if (at(row, column) > at(row, best)) best = column;
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
  claimWeights: readonly number[],
  recordWeights: readonly number[],
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

function sum(weights: readonly number[], from: number, to: number): number {
  let total = 0;
  for (let index = from; index < to; index += 1) total += itemAt(weights, index);
  return total;
}
