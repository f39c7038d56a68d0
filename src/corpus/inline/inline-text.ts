import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';
import { attributeWords, type HtmlPart, type Tag } from './html-tags.ts';
import type { Mark } from '../model.ts';

/** A line break with the blanks around it and the next line's quote signs. */
const LINE_BREAK = /[ \t]*(?:\r\n|\r|\n)[ \t]*(?:>[ \t]?)*[ \t]*/;
const LEADING_LINE_BREAK = new RegExp(`^${LINE_BREAK.source}`);
const REFERENCE = /^&(?:#[xX]([\da-fA-F]{1,6})|#(\d{1,7})|(\w+));/;

const LINE_BREAKS = new RegExp(LINE_BREAK.source, 'g');
const BREAKS_AND_PIPES = new RegExp(`${LINE_BREAK.source}|\\\\(?=\\|)`, 'g');

/** A piece of source text whose words are shown: everything between two pieces is a mark. `gap`: it stands for words that are left out; `picture`: it names a picture. */
export interface Piece {
  readonly kind: 'words' | 'gap' | 'picture';
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/** What a line of text comes to before its tags are understood. */
export type InlinePart = Piece | Tag;

/** True for a tag among pieces. */
export function isTag(part: InlinePart | HtmlPart | undefined): part is Tag {
  return part !== undefined && 'name' in part;
}

/** Text as it stands, its line breaks as blanks. */
export function plainPiece(source: string, start: number, end: number): Piece {
  const breaks = source.slice(start, end).matchAll(LINE_BREAKS);
  const marks = [...breaks].map(({ 0: written, index }) => markAt(start + index, written.length, ' '));
  return { kind: 'words', start, end, marks };
}

/** A stretch of source that something else stands for. */
export function replacedPiece(start: number, end: number, shown: string, kind: Piece['kind'] = 'words'): Piece {
  return { kind, start, end, marks: [{ start, end, shown }] };
}

/** The words of an attribute that readers see (a title, a picture's description); undefined for a tag or command without. */
export function titlePiece(source: string, tag: Pick<Tag, 'start' | 'end'>): Piece | undefined {
  const words = attributeWords(source, tag);
  return words && plainPiece(source, words.start, words.end);
}

/** Text of HTML: any run of blanks is one blank, character references are what they stand for. */
export function htmlPiece(source: string, start: number, end: number): Piece {
  const marks = [...source.slice(start, end).matchAll(/\s*[\r\n]\s*(?:>[ \t]?)*\s*|[ \t]{2,}|&#?\w+;/g)].flatMap(
    ({ 0: written, index }): readonly Mark[] => {
      if (!written.startsWith('&')) return [markAt(start + index, written.length, ' ')];
      const shown = decodeReference(written);
      return shown === undefined ? [] : [markAt(start + index, written.length, shown.replace(/\s/, ' '))];
    },
  );
  return { kind: 'words', start, end, marks };
}

/** Code without its backticks and the blank beside them; line breaks are blanks, and `\\|` in a table's cell is `|`. */
export function codePiece(source: string, start: number, end: number, value: string): Piece {
  const fence = /^`*/.exec(source.slice(start, end))?.[0].length ?? 0;
  const isPadded = /^\s.*\S.*\s$/s.test(source.slice(start + fence, end - fence));
  const [from, to] = isPadded ? [start + fence + 1, end - fence - 1] : [start + fence, end - fence];
  const signs = value.includes('\\|') ? LINE_BREAKS : BREAKS_AND_PIPES;
  const marks = [...source.slice(from, to).matchAll(signs)].map(({ 0: written, index }) =>
    markAt(from + index, written.length, written === '\\' ? '' : ' '),
  );
  return { kind: 'words', start: from, end: to, marks };
}

/** Marks inside a text node: where its value is not its source (escapes, character references, line breaks with the prefix of the next line). */
export function alignText(source: string, start: number, end: number, value: string): readonly Mark[] {
  if (end - start === value.length && !/[\r\n]/.test(value)) return [];
  const marks: Mark[] = [];
  let at = start;
  for (let index = 0; index < value.length && at < end; index += 1) {
    const character = value.charAt(index);
    const rest = source.slice(at, end);
    const decoded = decodeReference(rest);
    if (decoded !== undefined && value.startsWith(decoded, index)) {
      const length = REFERENCE.exec(rest)?.[0].length ?? 1;
      marks.push({ start: at, end: at + length, shown: decoded.replace(/\s/, ' ') });
      index += decoded.length - 1;
      at += length;
    } else if (character === '\n' || character === '\r') {
      const lineBreak = LEADING_LINE_BREAK.exec(rest)?.[0] ?? character;
      marks.push({ start: at, end: at + lineBreak.length, shown: ' ' });
      at += lineBreak.length;
      if (character === '\r' && value.charAt(index + 1) === '\n') index += 1;
    } else if (rest.startsWith('\\') && rest.charAt(1) === character) {
      marks.push({ start: at, end: at + 1, shown: '' });
      at += 2;
    } else {
      at += 1;
    }
  }
  return marks;
}

/** What a character reference at the beginning of a text stands for; undefined if it is none. */
function decodeReference(text: string): string | undefined {
  const match = text.startsWith('&') ? REFERENCE.exec(text) : null;
  if (!match) return undefined;
  const [, hexadecimal, decimal, name] = match;
  if (name !== undefined) return decodeNamedCharacterReference(name) || undefined;
  return hexadecimal === undefined
    ? decodeNumericCharacterReference(decimal ?? '', 10)
    : decodeNumericCharacterReference(hexadecimal, 16);
}

function markAt(start: number, length: number, shown: string): Mark {
  return { start, end: start + length, shown };
}
