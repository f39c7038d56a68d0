import { itemAt } from '../../item-at.ts';
import { leaveOutComponent, leaveOutStruck, type ArticleReader } from './article-reader.ts';
import { HIDDEN_ELEMENTS, HTML_ELEMENTS, STRUCK_ELEMENTS, attributeWords, type Tag } from './html-tags.ts';
import { isTag, plainPiece, replacedPiece, titlePiece, type InlinePart, type Piece } from './inline-text.ts';

/** Raised letters that are read on without a sign. */
const RAISED_LETTERS = /^(?:st|nd|rd|th|er|re|e|o|a|tm|sm|®|™|©)$/i;

/** What tags among words mean: struck words go, raised ones get a sign, pictures their names, components without words a gap; all other tags are marks. */
export function resolveTags(reader: ArticleReader, parts: readonly InlinePart[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = itemAt(parts, at);
    if (!isTag(part)) {
      pieces.push(part);
      continue;
    }
    const end = part.kind === 'open' ? findEnd(parts, part, at) : -1;
    const last = parts[end];
    if (last && STRUCK_ELEMENTS.has(part.name)) pieces.push(leaveOutStruck(reader, part.start, last.end));
    else if (last && end === at + 1 && !HTML_ELEMENTS.has(part.name)) {
      pieces.push(componentPiece(reader, part, last.end));
    } else if (!last || !isHidden(reader.source, part)) {
      pieces.push(...tagPieces(reader, part, parts[at + 1]));
      continue;
    }
    at = end;
  }
  return pieces;
}

/** Icons are drawn by the class of an element; its text names them. */
const ICON = /\bclass\s*=\s*["'][^"']*\b(?:fa|fas|fab|far|fa-[\w-]+|material-icons|twemoji)\b/;

function isHidden(source: string, { name, start, end }: Tag): boolean {
  return HIDDEN_ELEMENTS.has(name) || ((name === 'i' || name === 'span') && ICON.test(source.slice(start, end)));
}

/** The end of an element that is opened at a place; -1 if it is not among these parts. */
export function findEnd(parts: readonly InlinePart[], opened: Tag, from: number): number {
  let depth = 0;
  for (let at = from; at < parts.length; at += 1) {
    const part = itemAt(parts, at);
    if (!isTag(part) || part.name !== opened.name) continue;
    if (part.kind === 'open') depth += 1;
    if (part.kind === 'close') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

function tagPieces(reader: ArticleReader, tag: Tag, next: InlinePart | undefined): readonly Piece[] {
  const { source } = reader;
  const { start, end, name, kind } = tag;
  if (HTML_ELEMENTS.has(name)) return elementPieces(source, tag, next);
  if (kind === 'empty') return [componentPiece(reader, tag, end)];
  if (reader.closed.has(name)) return kind === 'open' ? titlePieces(source, tag) : [];
  // `git clone <url>`: a word in angle brackets, not a tag.
  return [plainPiece(source, start, end)];
}

/** Components that show their title only to who points at them. */
const POINTED_AT = /tooltip|popover|hover|term|glossary|abbr/i;

/** A component among words shows its title before them. */
function titlePieces(source: string, tag: Tag): readonly Piece[] {
  const words = POINTED_AT.test(tag.name) ? undefined : attributeWords(source, tag);
  if (!words || words.isAlt) return [];
  const marks = [
    { start: tag.start, end: words.start, shown: '' },
    ...plainPiece(source, words.start, words.end).marks,
    { start: words.end, end: tag.end, shown: ': ' },
  ];
  return [{ kind: 'words', start: tag.start, end: tag.end, marks }];
}

function elementPieces(
  source: string,
  { start, end, name, kind }: Tag,
  next: InlinePart | undefined,
): readonly Piece[] {
  if (name === 'br') return [replacedPiece(start, end, ' ')];
  if (name === 'sup' && kind === 'open') {
    const words = next && !isTag(next) ? source.slice(next.start, next.end).trim() : '';
    return RAISED_LETTERS.test(words) || words.startsWith('[') ? [] : [replacedPiece(start, end, '^')];
  }
  if (name === 'q' && kind !== 'empty') return [replacedPiece(start, end, kind === 'open' ? '“' : '”')];
  if (name === 'input' && /\btype\s*=\s*["']?checkbox/i.test(source.slice(start, end))) {
    return [replacedPiece(start, end, /\schecked\b/i.test(source.slice(start, end)) ? '[x]' : '[ ]')];
  }
  return name === 'img' ? imagePieces(source, { start, end }) : [];
}

/** A picture's description, in brackets as Markdown has it. */
function imagePieces(source: string, tag: Pick<Tag, 'start' | 'end'>): readonly Piece[] {
  const words = attributeWords(source, tag);
  if (!words?.isAlt) return [];
  const marks = [
    { start: tag.start, end: words.start, shown: '[' },
    ...plainPiece(source, words.start, words.end).marks,
    { start: words.end, end: tag.end, shown: ']' },
  ];
  return [{ kind: 'picture', start: tag.start, end: tag.end, marks }];
}

/** A component without content shows its title, or something that is not in the file. */
function componentPiece(reader: ArticleReader, tag: Tag, end: number): Piece {
  return titlePiece(reader.source, tag) ?? leaveOutComponent(reader, tag.start, end);
}
