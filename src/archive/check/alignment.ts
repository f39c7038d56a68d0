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
  { words, isGapBefore }: Pick<ClaimPattern, 'words' | 'isGapBefore'>,
  record: readonly QuoteWord[],
  weigh: (form: string) => number,
): Alignment {
  const numbers = numberForms([...words, ...record]);
  const weights = Float64Array.from(numbers.keys(), weigh);
  const [own, other] = [numberWords(words, numbers, weights), numberWords(record, numbers, weights)];
  const width = record.length + 1;
  const moves = new Uint8Array((words.length + 1) * width);
  /** Of the row that is filled and of the two above it: all rows of a long claim would be megabytes. */
  const scores = new Float64Array(3 * width);
  for (let row = 1; row <= words.length; row += 1) {
    const [here, above, twoAbove] = [(row % 3) * width, ((row + 2) % 3) * width, ((row + 1) % 3) * width];
    const [form, joined, weight] = [own.forms[row - 1], own.joined[row - 1], float64At(own.weights, row - 1)];
    const skipShare = isGapBefore[row] === true ? 0 : SKIP_COST;
    scores[here] = float64At(scores, above) - SKIP_COST * weight;
    moves[row * width] = MOVE.skipClaim;
    for (let column = 1; column < width; column += 1) {
      let best = float64At(scores, above + column) - SKIP_COST * weight;
      let move: Move = MOVE.skipClaim;
      const skipped = float64At(scores, here + column - 1) - skipShare * float64At(other.weights, column - 1);
      if (skipped > best) [best, move] = [skipped, MOVE.skipRecord];
      const met = other.forms[column - 1];
      let pair: Move | undefined;
      let matched = weight;
      if (form === met) {
        pair = MOVE.both;
        matched += float64At(scores, above + column - 1);
      } else if (joined === met) {
        pair = MOVE.twoToOne;
        matched = float64At(scores, twoAbove + column - 1) + weight + float64At(own.weights, row - 2);
      } else if (form === other.joined[column - 1]) {
        pair = MOVE.oneToTwo;
        matched += float64At(scores, above + column - 2);
      }
      if (pair !== undefined && matched >= best) [best, move] = [matched, pair];
      scores[here + column] = best;
      moves[row * width + column] = move;
    }
  }
  const last = (words.length % 3) * width;
  const pairs = traceBack(moves, bestEnd(scores.subarray(last, last + width)), words.length, width);
  return { pairs, similarity: similarityOf(pairs, own.weights, other.weights, isGapBefore) };
}

/** Words by number: numbers are compared millions of times. */
interface NumberedWords {
  readonly forms: Int32Array;
  /** Of each word the one that it is together with the word before it; -1 where neither side has that. */
  readonly joined: Int32Array;
  readonly weights: Float64Array;
}

function numberForms(words: readonly QuoteWord[]): ReadonlyMap<string, number> {
  const distinct = new Set(words.map(({ form }) => form));
  return new Map(Array.from(distinct, (form, number) => [form, number]));
}

function numberWords(
  words: readonly QuoteWord[],
  numbers: ReadonlyMap<string, number>,
  weights: Float64Array,
): NumberedWords {
  const forms = Int32Array.from(words, ({ form }) => numbers.get(form) ?? -1);
  const pairs = new Map<number, number>();
  const joined = forms.map((form, at) => {
    const before = forms[at - 1];
    if (before === undefined) return -1;
    const key = before * numbers.size + form;
    const known = pairs.get(key) ?? numberJoined(words[at - 1]?.form, words[at]?.form, numbers);
    pairs.set(key, known);
    return known;
  });
  return { forms, joined, weights: Float64Array.from(forms, (form) => float64At(weights, form)) };
}

function numberJoined(first = '', second = '', numbers: ReadonlyMap<string, number>): number {
  const whole = first + second;
  return isCompound(first, second, whole) ? (numbers.get(whole) ?? -1) : -1;
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
