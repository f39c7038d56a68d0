import { int32At, numberAt } from './number-at.ts';
import { hashOf, slotsFor, type StringTable } from './string-table.ts';
import type { TextList } from './text-list.ts';

/** Puts the texts of many lists together, each once. No text is made on the way: there are millions of words in the lists of thousands of articles. */
export interface TextCollector {
  /** The number of each text of a list. New ones are numbered in the order in which they are met. */
  addAll(list: TextList): Int32Array;
  /** How many different ones there are. */
  readonly size: number;
  pack(): StringTable;
}

export function createTextCollector(): TextCollector {
  let letters = new Uint16Array(1_024);
  let slots: Int32Array = new Int32Array(1);
  const starts = [0];
  const hashes: number[] = [];
  const isAt = (number: number, hash: number, from: Uint16Array, start: number, end: number): boolean => {
    if (hashes[number] !== hash) return false;
    const own = numberAt(starts, number);
    if (numberAt(starts, number + 1) - own !== end - start) return false;
    for (let at = start; at < end; at += 1) if (letters[own + at - start] !== from[at]) return false;
    return true;
  };
  const append = (hash: number, from: Uint16Array, start: number, end: number): void => {
    const own = numberAt(starts, hashes.length);
    const needed = own + end - start;
    if (needed > letters.length) {
      const longer = new Uint16Array(2 * needed);
      longer.set(letters);
      letters = longer;
    }
    letters.set(from.subarray(start, end), own);
    starts.push(needed);
    hashes.push(hash);
  };
  const add = (from: Uint16Array, start: number, end: number): number => {
    const hash = hashOf(from, start, end);
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let number = int32At(slots, slot); number !== 0; number = int32At(slots, slot)) {
      if (isAt(number - 1, hash, from, start, end)) return number - 1;
      slot = (slot + 1) & mask;
    }
    append(hash, from, start, end);
    if (slotsFor(hashes.length) > slots.length) slots = slotsOf(hashes);
    else slots[slot] = hashes.length;
    return hashes.length - 1;
  };
  return {
    addAll(list) {
      const numbers = new Int32Array(list.starts.length - 1);
      for (let at = 0; at < numbers.length; at += 1) {
        numbers[at] = add(list.letters, int32At(list.starts, at), int32At(list.starts, at + 1));
      }
      return numbers;
    },
    get size() {
      return hashes.length;
    },
    pack: () => ({ letters: letters.slice(0, starts.at(-1)), starts: Int32Array.from(starts), slots }),
  };
}

function slotsOf(hashes: readonly number[]): Int32Array {
  const slots = new Int32Array(slotsFor(hashes.length));
  const mask = slots.length - 1;
  for (const [number, hash] of hashes.entries()) {
    let slot = hash & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  }
  return slots;
}
