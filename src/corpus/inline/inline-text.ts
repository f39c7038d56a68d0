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
      const reference = readReference(written);
      return reference ? [markAt(start + index, written.length, reference.meaning.replace(/\s/, ' '))] : [];
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
    const reference = readReference(rest);
    if (reference && value.startsWith(reference.meaning, index)) {
      marks.push(markAt(at, reference.length, reference.meaning.replace(/\s/, ' ')));
      index += reference.meaning.length - 1;
      at += reference.length;
    } else if (character === '\n' || character === '\r') {
      const length = LEADING_LINE_BREAK.exec(rest)?.[0].length ?? 1;
      marks.push(markAt(at, length, ' '));
      at += length;
      if (character === '\r' && value.charAt(index + 1) === '\n') index += 1;
    } else if (rest.startsWith('\\') && rest.charAt(1) === character) {
      marks.push(markAt(at, 1, ''));
      at += 2;
    } else {
      at += 1;
    }
  }
  return marks;
}

/** A character reference at the beginning of a text, and what it stands for. */
function readReference(text: string): { readonly length: number; readonly meaning: string } | undefined {
  const match = text.startsWith('&') ? REFERENCE.exec(text) : null;
  if (!match) return undefined;
  const [{ length }, hexadecimal, decimal = '', name] = match;
  if (name !== undefined) {
    const meaning = decodeNamedCharacterReference(name);
    return meaning === false ? undefined : { length, meaning };
  }
  const [digits, base] = hexadecimal === undefined ? [decimal, 10] : [hexadecimal, 16];
  return { length, meaning: decodeNumericCharacterReference(digits, base) };
}

function markAt(start: number, length: number, shown: string): Mark {
  return { start, end: start + length, shown };
}
