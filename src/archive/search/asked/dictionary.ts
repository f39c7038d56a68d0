import { firstWhere } from '../../../first-where.ts';
import { int32At, uint16At, uint8At } from '../../packed/number-at.ts';
import type { TextList } from '../../packed/text-list.ts';

/** A last word may be unfinished; a slip is a fifth of a word's letters, and so many at most. */
const SLIP = { share: 0.2, shortest: 4, most: 6 } as const;
/** What a word counts that begins as typed, or is spelt nearly so (MiniSearch's weights). */
const PART = { begun: 0.375, perLetter: 0.3, slip: 0.45 } as const;

/** A word by its number, and what it counts: 1 for the one that was typed. */
type WeighedWord = readonly [word: number, weight: number];

/** Finds words by their beginning (where the last one is not finished) and in spite of slips: those that count most first, then by number. */
export type Dictionary = (typed: string, isLast: boolean) => readonly WeighedWord[];

/** A dictionary of texts that stand in the order of their code units. Nothing is made of them beforehand. */
export function openDictionary(words: TextList): Dictionary {
  return (typed, isLast) => {
    const weights = new Map<number, number>();
    const most = typed.length < SLIP.shortest ? 0 : Math.min(SLIP.most, Math.round(typed.length * SLIP.share));
    for (const [word, distance] of wordsNear(typed, most, words)) {
      const length = lengthOf(word, words);
      weights.set(word, distance === 0 ? 1 : (PART.slip * length) / (length + distance));
    }
    for (const word of isLast ? wordsFrom(typed, words) : []) {
      const length = lengthOf(word, words);
      const further = length - typed.length;
      if (further > 0) weights.set(word, (PART.begun * length) / (length + PART.perLetter * further));
    }
    return [...weights].sort(([a, one], [b, other]) => other - one || a - b);
  };
}

/** The words that begin so, by number. */
function wordsFrom(typed: string, words: TextList): readonly number[] {
  const letters = Uint16Array.from(typed, (_, at) => typed.charCodeAt(at));
  const first = firstFrom(letters, 0, words, false);
  const end = firstFrom(letters, first, words, true);
  return Array.from({ length: end - first }, (_, at) => first + at);
}

/** The words that are at most so many edits away (Levenshtein), with how many. Words share their beginnings with those before them: what was reckoned for these stays, and where it is too far all that begin so are passed over. */
function wordsNear(typed: string, most: number, words: TextList): readonly (readonly [number, number])[] {
  const width = typed.length + 1;
  const rows = new Uint8Array((width + most + 1) * width);
  for (let column = 0; column < width; column += 1) rows[column] = Math.min(column, most + 1);
  const found: (readonly [number, number])[] = [];
  const size = words.starts.length - 1;
  for (let word = 0, shared = 0; word < size;) {
    const [start, length] = [int32At(words.starts, word), lengthOf(word, words)];
    let read = shared;
    let isNear = true;
    while (isNear && read < length) {
      isNear = addRow(rows, read, uint16At(words.letters, start + read), typed, most);
      read += 1;
    }
    const distance = isNear ? uint8At(rows, (length + 1) * width - 1) : most + 1;
    if (distance <= most) found.push([word, distance]);
    const next = isNear ? word + 1 : firstFrom(words.letters.subarray(start, start + read), word, words, true);
    shared = next < size ? sharedLetters(word, next, words) : 0;
    word = next;
  }
  return found;
}

/** Adds the row of a word's next letter to a matrix of edits; false if all that begins so is further away. */
function addRow(rows: Uint8Array, at: number, letter: number, typed: string, most: number): boolean {
  const width = typed.length + 1;
  const [above, here] = [at * width, (at + 1) * width];
  rows[here] = Math.min(at + 1, most + 1);
  let least = uint8At(rows, here);
  for (let column = 1; column < width; column += 1) {
    const replaced = uint8At(rows, above + column - 1) + (typed.charCodeAt(column - 1) === letter ? 0 : 1);
    const distance = Math.min(
      replaced,
      uint8At(rows, above + column) + 1,
      uint8At(rows, here + column - 1) + 1,
      most + 1,
    );
    rows[here + column] = distance;
    if (distance < least) least = distance;
  }
  return least <= most;
}

/** The first word from `low` on that does not stand before the letters; with `isBehind`, that stands behind all that begin so. */
function firstFrom(letters: Uint16Array, low: number, words: TextList, isBehind: boolean): number {
  return firstWhere(low, words.starts.length - 1, (word) => {
    const order = compareBeginning(word, letters, words);
    return order > 0 || (order === 0 && !isBehind);
  });
}

/** 0 for a word that begins so; a word that ends before stands before. */
function compareBeginning(word: number, letters: Uint16Array, { letters: all, starts }: TextList): number {
  const [start, end] = [int32At(starts, word), int32At(starts, word + 1)];
  for (let at = 0; at < letters.length; at += 1) {
    if (start + at === end) return -1;
    const order = uint16At(all, start + at) - uint16At(letters, at);
    if (order !== 0) return order;
  }
  return 0;
}

function sharedLetters(word: number, other: number, { letters, starts }: TextList): number {
  const [one, another] = [int32At(starts, word), int32At(starts, other)];
  const most = Math.min(int32At(starts, word + 1) - one, int32At(starts, other + 1) - another);
  let shared = 0;
  while (shared < most && letters[one + shared] === letters[another + shared]) shared += 1;
  return shared;
}

function lengthOf(word: number, { starts }: TextList): number {
  return int32At(starts, word + 1) - int32At(starts, word);
}
