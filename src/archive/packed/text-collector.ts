import { int32At, uint16At } from './number-at.ts';
import { hashOf, slotsFor } from './string-table.ts';
import type { TextList } from './text-list.ts';

/** Puts the texts of many lists together, each once. No text is made on the way: there are millions of words in the lists of thousands of articles. */
export interface TextCollector {
  /** The number of each text of a list. New ones are numbered in the order in which they are met. */
  addAll(list: TextList): Int32Array;
  /** How many different ones there are. */
  readonly size: number;
  pack(): TextList;
}

export function createTextCollector(): TextCollector {
  let letters = new Uint16Array(1_024);
  let slots: Int32Array = new Int32Array(1);
  let starts: Int32Array = new Int32Array(512);
  let hashes: Int32Array = new Int32Array(512);
  let size = 0;
  const isAt = (number: number, from: Uint16Array, start: number, end: number): boolean => {
    const own = int32At(starts, number);
    if (int32At(starts, number + 1) - own !== end - start) return false;
    for (let at = start; at < end; at += 1) if (letters[own + at - start] !== from[at]) return false;
    return true;
  };
  const append = (hash: number, from: Uint16Array, start: number, end: number): void => {
    const own = int32At(starts, size);
    const needed = own + end - start;
    if (needed > letters.length) letters = longer(letters, new Uint16Array(2 * needed));
    if (size + 1 === starts.length) {
      starts = longer(starts, new Int32Array(2 * starts.length));
      hashes = longer(hashes, new Int32Array(2 * hashes.length));
    }
    for (let at = start; at < end; at += 1) letters[own + at - start] = uint16At(from, at);
    hashes[size] = hash;
    size += 1;
    starts[size] = needed;
  };
  const add = (from: Uint16Array, start: number, end: number): number => {
    const hash = hashOf(from, start, end);
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let number = int32At(slots, slot); number !== 0; number = int32At(slots, slot)) {
      if (hashes[number - 1] === hash && isAt(number - 1, from, start, end)) return number - 1;
      slot = (slot + 1) & mask;
    }
    append(hash, from, start, end);
    if (2 * size + 1 > slots.length) slots = slotsOf(hashes.subarray(0, size));
    else slots[slot] = size;
    return size - 1;
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
      return size;
    },
    pack: () => ({ letters: letters.slice(0, starts[size]), starts: starts.slice(0, size + 1) }),
  };
}

function longer<Items extends Int32Array | Uint16Array>(items: Items, made: Items): Items {
  made.set(items);
  return made;
}

function slotsOf(hashes: Int32Array): Int32Array {
  const slots = new Int32Array(slotsFor(hashes.length));
  const mask = slots.length - 1;
  for (let number = 0; number < hashes.length; number += 1) {
    let slot = int32At(hashes, number) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  }
  return slots;
}
