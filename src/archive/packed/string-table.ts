import { int32At, uint16At } from './number-at.ts';
import { packTexts, textAt, textsOf, type TextList } from './text-list.ts';

/** Texts by number, and numbers by text, in flat arrays: a hundred thousand words are read by another thread or from a file without making one of them. */
export interface StringTable extends TextList {
  /** A hash table with open addressing: the number of a text and 1; 0 is free. A power of two long. */
  readonly slots: Int32Array;
}

/** A table that can be asked. */
export interface Strings {
  readonly size: number;
  /** Empty for a number that is not in it. */
  at(number: number): string;
  /** Every text by its number, as {@link textsOf} gives them. */
  readonly all: () => readonly string[];
  readonly find: (text: string) => number | undefined;
}

/** Packs texts, numbered in their order; of equals the first is found. */
export function packStrings(texts: readonly string[]): StringTable {
  return withSlots(packTexts(texts));
}

/** {@link packStrings} of texts that are packed already. */
export function withSlots({ letters, starts }: TextList): StringTable {
  const slots = new Int32Array(slotsFor(starts.length - 1));
  const mask = slots.length - 1;
  for (let number = 0; number + 1 < starts.length; number += 1) {
    let slot = hashOf(letters, int32At(starts, number), int32At(starts, number + 1)) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  }
  return { letters, starts, slots };
}

/** At most half of the slots are taken. */
export function slotsFor(count: number): number {
  return 2 ** Math.ceil(Math.log2(2 * count + 1));
}

export function openStrings(table: StringTable): Strings {
  const { letters, starts, slots } = table;
  const mask = slots.length - 1;
  const isAt = (number: number, text: string): boolean => {
    const start = int32At(starts, number);
    if (int32At(starts, number + 1) - start !== text.length) return false;
    for (let at = 0; at < text.length; at += 1) if (letters[start + at] !== text.charCodeAt(at)) return false;
    return true;
  };
  return {
    size: starts.length - 1,
    at: (number) => textAt(table, number),
    all: () => textsOf(table),
    find(text) {
      let slot = hashOfText(text) & mask;
      for (let number = int32At(slots, slot); number !== 0; number = int32At(slots, slot)) {
        if (isAt(number - 1, text)) return number - 1;
        slot = (slot + 1) & mask;
      }
      return undefined;
    },
  };
}

/** FNV-1a over code units, mixed once more: its low bits are those that choose the slot. */
export function hashOf(letters: Uint16Array, start: number, end: number): number {
  let hash = FNV_BASIS;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ uint16At(letters, at), FNV_PRIME);
  return mixed(hash);
}

function hashOfText(text: string): number {
  let hash = FNV_BASIS;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return mixed(hash);
}

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function mixed(fnv: number): number {
  const hash = Math.imul(fnv ^ (fnv >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 12);
}
