import { itemAt } from '../../item-at.ts';
import { int32At } from './number-at.ts';

// Arrays of many segments, one after another, as one.

/** What each segment has under a name. */
export function column<Segment, Name extends keyof Segment>(
  segments: readonly Segment[],
  name: Name,
): readonly Segment[Name][] {
  return segments.map((segment) => segment[name]);
}

/** The items of all, in their order. */
export function joinBytes(all: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const items of all) {
    joined.set(items, at);
    at += items.length;
  }
  return joined;
}

/** The items of all, in their order. */
export function joinFloats(all: readonly Float64Array[]): Float64Array {
  return Float64Array.from(all.flatMap((items) => Array.from(items)));
}

/** The items of all, in their order. Each array's are looked up in its own table where there are tables, and raised by its own number where there are numbers. */
export function joinInts(all: readonly Int32Array[], by?: readonly Int32Array[] | readonly number[]): Int32Array {
  const joined = new Int32Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const [number, items] of all.entries()) {
    copyInto(joined, at, items, by === undefined ? 0 : itemAt<Int32Array | number>(by, number));
    at += items.length;
  }
  return joined;
}

function copyInto(joined: Int32Array, at: number, items: Int32Array, by: Int32Array | number): void {
  if (typeof by !== 'number') for (let n = 0; n < items.length; n += 1) joined[at + n] = int32At(by, int32At(items, n));
  else if (by === 0) joined.set(items, at);
  else for (let n = 0; n < items.length; n += 1) joined[at + n] = int32At(items, n) + by;
}

/** Where each list begins, from where it begins among those of its own; each array has one more at the end. */
export function joinStarts(all: readonly Int32Array[]): Int32Array {
  const lists = all.reduce((sum, { length }) => sum + length - 1, 0);
  const joined = new Int32Array(lists + 1);
  let [at, base] = [0, 0];
  for (const starts of all) {
    copyInto(joined, at, starts, base);
    at += starts.length - 1;
    base += itemAt(starts, starts.length - 1);
  }
  return joined;
}

/** Numbers that many count, added up: those of each array by its own table. */
export function addUp(all: readonly Int32Array[], tables: readonly Int32Array[], size: number): Int32Array {
  const sums = new Int32Array(size);
  for (const [number, counts] of all.entries()) {
    const table = itemAt(tables, number);
    for (let at = 0; at < counts.length; at += 1) {
      const place = int32At(table, at);
      sums[place] = int32At(sums, place) + int32At(counts, at);
    }
  }
  return sums;
}

/** Where each of many lists begins that stand one after another, and where the last ends. */
export function startsOf(lengths: ArrayLike<number>): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  for (let at = 0; at < lengths.length; at += 1) starts[at + 1] = int32At(starts, at) + itemAt(lengths, at);
  return starts;
}

/** What is before each of many, if they stand one after another. */
export function offsetsOf(lengths: readonly number[]): readonly number[] {
  let sum = 0;
  return lengths.map((length) => (sum += length) - length);
}
