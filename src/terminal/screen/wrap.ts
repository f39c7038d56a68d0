import stringWidth from 'string-width';
import { once } from '../../once.ts';
import type { TextRange } from '../../archive/archive-model.ts';

/** A piece of a line that is not broken, with the columns that it and the blanks before it take. */
interface Piece extends TextRange {
  readonly width: number;
  readonly gap: number;
}

const WORD = /[^ \t\u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]+/g;
/** Latin letters, typographic signs and frames, one column each: most texts have nothing else, and telling more takes tables that are slow to load. */
const NARROW = /^[\x20-\x7E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u2500-\u257F]*$/;
const CLOSES_OR_JOINS = /^[\p{P}\p{M}\u200D]+$/u;
const OPENS = /^[\p{Ps}\p{Pi}]+$/u;
const words = once(() => new Intl.Segmenter('en', { granularity: 'word' }));

/** Columns that a text takes on a terminal: wide East Asian characters and emoji two, combining marks none. */
export function displayWidth(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

/**
 * Where the lines of a text begin and end when it is wrapped to `width` columns: at blanks (which fall away where
 * a line is broken and nowhere else) and, in a run without blanks that is wider than a line, at word ends as Unicode draws them.
 * Nothing is ever cut inside a word or a web address: one that is wider than a line stands on its own and sticks out.
 * An empty text, and an empty line of the text, give an empty line.
 */
export function wrapText(text: string, width: number): readonly TextRange[] {
  const lines: TextRange[] = [];
  let start = 0;
  for (const paragraph of text.split('\n')) {
    lines.push(...wrapParagraph(paragraph, start, width));
    start += paragraph.length + 1;
  }
  return lines;
}

function wrapParagraph(paragraph: string, offset: number, width: number): readonly TextRange[] {
  const lines: TextRange[] = [];
  let line = { start: offset, end: offset };
  let used = 0;
  for (const piece of piecesOf(paragraph, width)) {
    const isFirst = line.start === line.end;
    // Blanks before the first word are the indentation of code.
    const isIndented = isFirst && lines.length === 0;
    if (!isFirst && used + piece.gap + piece.width > width) {
      lines.push(line);
      line = { start: offset + piece.start, end: offset + piece.end };
      used = piece.width;
    } else {
      line = { start: isIndented || !isFirst ? line.start : offset + piece.start, end: offset + piece.end };
      used += (isIndented || !isFirst ? piece.gap : 0) + piece.width;
    }
  }
  return [...lines, line];
}

function piecesOf(paragraph: string, width: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of paragraph.matchAll(WORD)) {
    const word = match[0];
    const gap = displayWidth(paragraph.slice(end, match.index));
    const parts = displayWidth(word) > width ? partsOf(word) : [word];
    let start = match.index;
    for (const [index, part] of parts.entries()) {
      pieces.push({ start, end: start + part.length, width: displayWidth(part), gap: index === 0 ? gap : 0 });
      start += part.length;
    }
    end = match.index + word.length;
  }
  return pieces;
}

/** A run without blanks in the parts that a line may end between: punctuation stays with the word that it closes or opens. */
function partsOf(run: string): readonly string[] {
  if (/^https?:/i.test(run)) return [run];
  const parts: string[] = [];
  let opening = '';
  for (const { segment } of words().segment(run)) {
    if (OPENS.test(segment)) {
      opening += segment;
    } else if (opening === '' && CLOSES_OR_JOINS.test(segment) && parts.length > 0) {
      parts.push((parts.pop() ?? '') + segment);
    } else {
      parts.push(opening + segment);
      opening = '';
    }
  }
  return opening === '' ? parts : [...parts, opening];
}
