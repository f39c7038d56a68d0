import { itemAt } from '../../item-at.ts';
import { joinStarts, startsOf } from './joins.ts';
import { int32At, uint16At } from './number-at.ts';
import { compareText } from '../../text/normalise.ts';

/** Texts by number, in flat arrays. */
export interface TextList {
  /** The code units of all texts, one after another: those of text `n` from `starts[n]` on, to `starts[n + 1]`. */
  readonly letters: Uint16Array;
  readonly starts: Int32Array;
}

/** Code units as they lie in memory: the machines that this runs on have their low bytes first. */
const ENCODING = 'utf16le';

/** Packs texts, numbered in their order. */
export function packTexts(texts: readonly string[]): TextList {
  const starts = startsOf(texts.map(({ length }) => length));
  const letters = new Uint16Array(int32At(starts, texts.length));
  Buffer.from(letters.buffer).write(texts.join(''), ENCODING);
  return { letters, starts };
}

/** The texts of all lists, one after another. */
export function joinTexts(lists: readonly TextList[]): TextList {
  const starts = joinStarts(lists.map((list) => list.starts));
  const letters = new Uint16Array(int32At(starts, starts.length - 1));
  let at = 0;
  for (const list of lists) {
    letters.set(list.letters, at);
    at += list.letters.length;
  }
  return { letters, starts };
}

/** Longer texts are put together in pieces: so many arguments are safe on any stack. */
const MAX_ARGUMENTS = 4_096;

/** Empty for a number that none has. */
export function textAt({ letters, starts }: TextList, number: number): string {
  const start = starts[number];
  const end = starts[number + 1];
  if (start === undefined || end === undefined) return '';
  let text = '';
  for (let at = start; at < end; at += MAX_ARGUMENTS) {
    text += textOf(letters, at, Math.min(end, at + MAX_ARGUMENTS));
  }
  return text;
}

/** Spread from the array itself, the letters of a word would take eight times as long. */
function textOf(letters: Uint16Array, start: number, end: number): string {
  const codes: number[] = [];
  for (let at = start; at < end; at += 1) codes.push(uint16At(letters, at));
  return Reflect.apply(String.fromCharCode, undefined, codes);
}

/** All texts, in their order, for who does not keep them: the longer ones are parts of one text. */
export function textsOf({ letters, starts }: TextList): readonly string[] {
  const all = Buffer.from(letters.buffer, letters.byteOffset, letters.byteLength).toString(ENCODING);
  return Array.from({ length: starts.length - 1 }, (_, at) => all.slice(int32At(starts, at), int32At(starts, at + 1)));
}

/** The numbers of texts in the order of their code units; equals by number. */
export function sortedOrder(texts: readonly string[]): Int32Array {
  const at = (number: number) => itemAt(texts, number);
  return Int32Array.from(texts.keys()).sort((a, b) => compareText(at(a), at(b)));
}
