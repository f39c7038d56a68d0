/** Texts by number, and numbers by text, in flat arrays: a hundred thousand words are read by another thread or from a file without making one of them. */
export interface StringTable {
  /** The code units of all texts, one after another: those of text `n` from `starts[n]` on, to `starts[n + 1]`. */
  readonly letters: Uint16Array;
  readonly starts: Int32Array;
  /** A hash table with open addressing: the number of a text and 1; 0 is free. A power of two long. */
  readonly slots: Int32Array;
}

/** A table that can be asked. */
export interface Strings {
  readonly size: number;
  /** Empty for a number that is not in it. */
  at(number: number): string;
  readonly find: (text: string) => number | undefined;
}

/** Packs texts, numbered in their order; of equals the first is found. */
export function packStrings(texts: readonly string[]): StringTable {
  const starts = new Int32Array(texts.length + 1);
  for (let at = 0; at < texts.length; at += 1) starts[at + 1] = (starts[at] ?? 0) + (texts[at]?.length ?? 0);
  const letters = new Uint16Array(starts[texts.length] ?? 0);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * texts.length + 1)));
  const mask = slots.length - 1;
  for (const [number, text] of texts.entries()) {
    const start = starts[number] ?? 0;
    for (let at = 0; at < text.length; at += 1) letters[start + at] = text.charCodeAt(at);
    let slot = hashOf(text) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  }
  return { letters, starts, slots };
}

export function openStrings({ letters, starts, slots }: StringTable): Strings {
  const mask = slots.length - 1;
  const isAt = (number: number, text: string): boolean => {
    const start = starts[number] ?? 0;
    if ((starts[number + 1] ?? 0) - start !== text.length) return false;
    for (let at = 0; at < text.length; at += 1) if (letters[start + at] !== text.charCodeAt(at)) return false;
    return true;
  };
  return {
    size: starts.length - 1,
    at: (number) => decode(letters, starts[number] ?? 0, starts[number + 1] ?? 0),
    find(text) {
      let slot = hashOf(text) & mask;
      for (let number = slots[slot] ?? 0; number !== 0; number = slots[slot] ?? 0) {
        if (isAt(number - 1, text)) return number - 1;
        slot = (slot + 1) & mask;
      }
      return undefined;
    },
  };
}

/** Longer texts are put together in pieces: so many arguments are safe on any stack. */
const MOST_ARGUMENTS = 4_096;

function decode(letters: Uint16Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += MOST_ARGUMENTS) {
    text += String.fromCharCode(...letters.subarray(at, Math.min(end, at + MOST_ARGUMENTS)));
  }
  return text;
}

/** FNV-1a over code units, mixed once more: its low bits are those that choose the slot. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}
