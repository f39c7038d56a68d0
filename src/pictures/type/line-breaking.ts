import { firstWhere } from '../../first-where.ts';
import { itemAt } from '../../item-at.ts';

/** Width of a text in one style, in pixels. */
export type Measure = (text: string) => number;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** After these a line may end inside a word; ideographs and kana need no sign between them. */
const SOFT_END =
  /(?<=[\p{L}\p{N}][-‐–—/])(?=[\p{L}\p{N}])|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;
const ELLIPSIS = '…';
const LEADS_ON = /\d|^(?:a|an|and|as|at|by|for|from|in|its|of|on|or|that|the|to|with)$/iu;
/** Sums of measured words may fall short of a measured line by kerning across the blank. */
const TOLERANCE_PX = 1;

interface Piece {
  readonly text: string;
  readonly width: number;
  readonly isAfterBlank: boolean;
}

/**
 * Breaks a text into the fewest lines of at most `width`, as even in length as these allow (least sum of squared rests, after
 * Knuth and Plass, "Breaking Paragraphs into Lines", 1981). Joined with the blanks that the breaks stand for, the lines are the
 * text; a word wider than a line is broken between graphemes. Line feeds are kept as breaks. Empty text gives no lines.
 */
export function breakLines(text: string, width: number, measure: Measure): readonly string[] {
  return text
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .flatMap((paragraph) => breakParagraph(paragraph, width - TOLERANCE_PX, measure));
}

function breakParagraph(paragraph: string, width: number, measure: Measure): readonly string[] {
  const pieces = cutPieces(paragraph, width, measure);
  const blank = measure(' ');
  const ends = balance(pieces, width, blank, fillGreedily(pieces, width, blank));
  return ends.map((end, index) => joinPieces(pieces, ends[index - 1] ?? 0, end));
}

function joinPieces(pieces: readonly Piece[], start: number, end?: number): string {
  return pieces
    .slice(start, end)
    .map(({ text, isAfterBlank }, index) => (index > 0 && isAfterBlank ? ` ${text}` : text))
    .join('');
}

function cutPieces(paragraph: string, width: number, measure: Measure): readonly Piece[] {
  return paragraph.split(/[ \t]+/).flatMap((word) => {
    const parts = word
      .split(SOFT_END)
      .flatMap((part) => (measure(part) <= width ? [part] : cutWord(part, width, measure)));
    return parts.map((text, index) => ({ text, width: measure(text), isAfterBlank: index === 0 }));
  });
}

function cutWord(word: string, width: number, measure: Measure): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const { segment } of graphemes.segment(word)) {
    if (part !== '' && measure(part + segment) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}

function gap(piece: Piece, blank: number): number {
  return piece.isAfterBlank ? blank : 0;
}

function fillGreedily(pieces: readonly Piece[], width: number, blank: number): readonly number[] {
  const ends: number[] = [];
  let used = 0;
  for (const [index, piece] of pieces.entries()) {
    const isFirst = used === 0;
    const next = isFirst ? piece.width : used + gap(piece, blank) + piece.width;
    if (!isFirst && next > width) {
      ends.push(index);
      used = piece.width;
    } else used = next;
  }
  return [...ends, pieces.length];
}

/** Ends of as many lines as there are `filled` ones, with the least sum of squared rests; of equals, those with longer first lines. */
function balance(pieces: readonly Piece[], width: number, blank: number, filled: readonly number[]): readonly number[] {
  /** By how many pieces are set. */
  let best = new Map<number, Lines>([[0, { cost: 0, ends: [] }]]);
  for (let line = 0; line < filled.length; line += 1) {
    const next = new Map<number, Lines>();
    for (const [start, { cost, ends }] of best) {
      let used = 0;
      for (const [at, piece] of pieces.slice(start).entries()) {
        used += piece.width + (at === 0 ? 0 : gap(piece, blank));
        if (used > width && at > 0) break;
        const end = start + at + 1;
        const total = cost + (width - used) ** 2;
        if (total < (next.get(end)?.cost ?? Infinity)) next.set(end, { cost: total, ends: [...ends, end] });
      }
    }
    best = next;
  }
  return best.get(pieces.length)?.ends ?? filled;
}

interface Lines {
  readonly cost: number;
  readonly ends: readonly number[];
}

/**
 * Cuts a text at a word's end so that it fits `width` with an ellipsis; inside a word only if not even the first fits.
 * Never right after a number, which would say another one ("$97.4…" for "$97.4 billion"), nor after a word that only leads on.
 * Empty if nothing fits.
 */
export function ellipsize(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const words = text.split(/(?<=\S)\s+/);
  const fits = (count: number): boolean => measure(cutAfter(words, count)) <= width;
  const count = largest(words.length - 1, fits);
  if (count > 0) return cutAfter(words, stepBack(words, count));
  const letters = Array.from(graphemes.segment(text), ({ segment }) => segment);
  const kept = largest(letters.length, (length) => measure(`${letters.slice(0, length).join('')}${ELLIPSIS}`) <= width);
  return kept === 0 ? '' : `${letters.slice(0, kept).join('')}${ELLIPSIS}`;
}

/** At least one word stays. */
function stepBack(words: readonly string[], count: number): number {
  return count > 1 && LEADS_ON.test(itemAt(words, count - 1)) ? stepBack(words, count - 1) : count;
}

function cutAfter(words: readonly string[], count: number): string {
  return `${words
    .slice(0, count)
    .join(' ')
    .replace(/[\s,;:.–—-]+$/u, '')}${ELLIPSIS}`;
}

/** The largest whole number from 0 to `limit` for which `fits` holds, if it holds for all below. */
function largest(limit: number, fits: (count: number) => boolean): number {
  return firstWhere(1, limit + 1, (count) => !fits(count)) - 1;
}

/** Breaks a text into at most `count` lines, the last one ellipsized if more would be needed. */
export function breakIntoAtMost(text: string, width: number, count: number, measure: Measure): readonly string[] {
  const lines = breakLines(text, width, measure);
  if (lines.length <= count) return lines;
  const pieces = cutPieces(text.replace(/[ \t\n]+/g, ' ').trim(), width - TOLERANCE_PX, measure);
  const ends = fillGreedily(pieces, width - TOLERANCE_PX, measure(' ')).slice(0, count - 1);
  const full = ends.map((end, index) => joinPieces(pieces, ends[index - 1] ?? 0, end));
  return [...full, ellipsize(joinPieces(pieces, ends.at(-1) ?? 0), width, measure)].filter((line) => line !== '');
}
