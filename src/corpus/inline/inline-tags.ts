import { WITHDRAWN, nameMarkup, warnLeftOut, type ArticleReader } from './article-reader.ts';
import { HIDDEN_ELEMENTS, HTML_ELEMENTS, STRUCK_ELEMENTS, attributeWords, type Tag } from './html-tags.ts';
import { GAP, plainPiece, replacedPiece, type InlinePart, type Piece } from './inline-text.ts';

/** Raised letters that are read on without a sign. */
const RAISED_LETTERS = /^(?:st|nd|rd|th|er|re|e|o|a|tm|sm|®|™|©)$/i;

/** What tags among words mean: struck words go, raised ones get a sign, pictures their names, components without words a gap; all other tags are marks. */
export function resolveTags(reader: ArticleReader, parts: readonly InlinePart[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (part?.kind === 'piece') pieces.push(part.piece);
    if (part?.kind !== 'tag') continue;
    const { tag } = part;
    const end = tag.kind === 'open' ? findEnd(parts, at) : -1;
    const last = parts[end];
    if (last?.kind === 'tag' && (STRUCK_ELEMENTS.has(tag.name) || isHidden(reader.source, tag))) {
      if (STRUCK_ELEMENTS.has(tag.name))
        pieces.push(leaveOut(reader, tag.start, last.tag.end, 'The struck text', WITHDRAWN));
      at = end;
    } else if (last?.kind === 'tag' && end === at + 1 && !HTML_ELEMENTS.has(tag.name)) {
      pieces.push(...componentPieces(reader, tag, last.tag.end));
      at = end;
    } else pieces.push(...tagPieces(reader, tag, parts[at + 1]));
  }
  return pieces;
}

/** Icons are drawn by the class of an element; its text names them. */
const ICON = /\bclass\s*=\s*["'][^"']*\b(?:fa|fas|fab|far|fa-[\w-]+|material-icons|twemoji)\b/;

function isHidden(source: string, { name, start, end }: Tag): boolean {
  return HIDDEN_ELEMENTS.has(name) || ((name === 'i' || name === 'span') && ICON.test(source.slice(start, end)));
}

/** The end of an opened element; -1 if it is not among these parts. */
function findEnd(parts: readonly InlinePart[], from: number): number {
  const opened = parts[from];
  let depth = 0;
  for (let at = from; at < parts.length; at += 1) {
    const part = parts[at];
    if (part?.kind !== 'tag' || opened?.kind !== 'tag' || part.tag.name !== opened.tag.name) continue;
    if (part.tag.kind === 'open') depth += 1;
    if (part.tag.kind === 'close') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

function tagPieces(reader: ArticleReader, tag: Tag, next: InlinePart | undefined): readonly Piece[] {
  const { source } = reader;
  const { start, end, name, kind } = tag;
  if (HTML_ELEMENTS.has(name)) return elementPieces(source, tag, next);
  if (kind === 'empty') return componentPieces(reader, tag, end);
  if (reader.closed.has(name)) return [];
  // `git clone <url>`: a word in angle brackets, not a tag.
  return [plainPiece(source, start, end)];
}

function elementPieces(
  source: string,
  { start, end, name, kind }: Tag,
  next: InlinePart | undefined,
): readonly Piece[] {
  if (name === 'br') return [replacedPiece(start, end, ' ')];
  if (name === 'sup' && kind === 'open') {
    const words = next?.kind === 'piece' ? source.slice(next.piece.start, next.piece.end).trim() : '';
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
  return [{ start: tag.start, end: tag.end, marks, kind: 'picture' }];
}

/** A component without content shows its title, or something that is not in the file. */
function componentPieces(reader: ArticleReader, tag: Tag, end: number): readonly Piece[] {
  const words = attributeWords(reader.source, tag);
  if (words) return [plainPiece(reader.source, words.start, words.end)];
  return [leaveOut(reader, tag.start, end, 'The component')];
}

function leaveOut(reader: ArticleReader, start: number, end: number, what: string, why?: string): Piece {
  warnLeftOut(reader, start, `${what} ${nameMarkup(reader.source, start, end)}`, why);
  return replacedPiece(start, end, GAP, 'gap');
}
