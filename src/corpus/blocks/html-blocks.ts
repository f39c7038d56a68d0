import { given } from '../../given.ts';
import { itemAt } from '../../item-at.ts';
import type { ArticleReader } from '../inline/article-reader.ts';
import { BLOCK_ELEMENTS, HIDDEN_ELEMENTS, HTML_ELEMENTS, readHtml, type Tag } from '../inline/html-tags.ts';
import { joinPieces, type InlineContent } from '../inline/inline-content.ts';
import { findEnd, resolveTags } from '../inline/inline-tags.ts';
import { htmlPiece, isTag, replacedPiece, titlePiece, type InlinePart, type Piece } from '../inline/inline-text.ts';
import { templatePieces } from '../inline/sign-pieces.ts';
import { showText } from '../marks.ts';
import type { Mark, PassageKind } from '../model.ts';
import { headingBlock, passageBlock, type ArticleBlock } from './article-block.ts';

/** What templates put into HTML. */
const TEMPLATE = /\{\{[^]*?\}\}|\{%[^]*?%\}/g;

/** A block of HTML: its words, by the elements that they stand in. */
export function htmlBlocks(
  reader: ArticleReader,
  start: number,
  end: number,
  kind: PassageKind,
): readonly ArticleBlock[] {
  const parts = readHtml(reader.source, start, end).flatMap((part): readonly InlinePart[] =>
    isTag(part) ? [part] : textPieces(reader, part.start, part.end),
  );
  return blocksOfParts(reader, parts, kind);
}

function textPieces(reader: ArticleReader, start: number, end: number): readonly Piece[] {
  const { source } = reader;
  const pieces: Piece[] = [];
  let from = start;
  for (const { 0: written, index } of source.slice(start, end).matchAll(TEMPLATE)) {
    const at = start + index;
    if (at > from) pieces.push(htmlPiece(source, from, at));
    from = at + written.length;
    pieces.push(...templatePieces(reader, at, from));
  }
  if (end > from) pieces.push(htmlPiece(source, from, end));
  return pieces;
}

/** True if tags among the parts set lines of their own. */
export function hasBlocks(parts: readonly InlinePart[]): boolean {
  return parts.some((part) => isTag(part) && BLOCK_ELEMENTS.has(part.name));
}

interface Walk {
  readonly reader: ArticleReader;
  readonly kind: PassageKind;
  readonly blocks: ArticleBlock[];
  group: InlinePart[];
  /** Of the open heading. */
  level?: number | undefined;
  /** How many items of lists are open. */
  items: number;
  /** The open row; the cells of a header name the columns of those that follow. */
  row?: { readonly cells: InlinePart[][]; isHeader: boolean } | undefined;
  columns?: readonly string[] | undefined;
}

/** Words between tags as passages: a paragraph, item or row each. */
export function blocksOfParts(
  reader: ArticleReader,
  parts: readonly InlinePart[],
  kind: PassageKind,
): readonly ArticleBlock[] {
  const walk: Walk = { reader, kind, blocks: [], group: [], items: 0 };
  for (let at = 0; at < parts.length; at += 1) {
    const part = itemAt(parts, at);
    if (!isTag(part)) walk.group.push(part);
    else if (part.kind === 'open' && (part.name === 'pre' || HIDDEN_ELEMENTS.has(part.name))) {
      const end = findEnd(parts, part, at);
      const inside = parts.slice(at + 1, end === -1 ? parts.length : end);
      if (part.name === 'pre') codeBlock(walk, inside);
      at += inside.length + 1;
    } else if (BLOCK_ELEMENTS.has(part.name)) enter(walk, part);
    else if (part.kind === 'open' && !HTML_ELEMENTS.has(part.name)) component(walk, part);
    else walk.group.push(part);
  }
  flush(walk);
  flushRow(walk);
  return walk.blocks;
}

const TABLE_PARTS = new Set(['tr', 'table', 'thead', 'tbody', 'tfoot']);

function enter(walk: Walk, tag: Tag): void {
  const { name, kind } = tag;
  if (name === 'td' || name === 'th') return cell(walk, tag);
  const isOfTable = TABLE_PARTS.has(name);
  if (walk.row && !isOfTable) {
    walk.group.push(replacedPiece(tag.start, tag.end, ' '));
    return;
  }
  flush(walk);
  if (isOfTable) flushRow(walk);
  if (name === 'table') walk.columns = undefined;
  walk.level = kind === 'open' ? headingLevel(name) : undefined;
  if (name === 'li') walk.items = Math.max(0, walk.items + (kind === 'open' ? 1 : -1));
}

/** The level of `h1` to `h6`; undefined for any other element. */
export function headingLevel(name: string): number | undefined {
  const level = /^h([1-6])$/.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
}

function cell(walk: Walk, { name, kind }: Tag): void {
  if (!walk.row) flush(walk);
  else if (kind === 'close' || walk.group.length > 0) walk.row.cells.push(walk.group);
  walk.group = [];
  walk.row ??= { cells: [], isHeader: true };
  if (name === 'td' && kind === 'open') walk.row.isHeader = false;
}

/** A component around words: its title stands above them. */
function component(walk: Walk, tag: Tag): void {
  const title = walk.row ? undefined : titlePiece(walk.reader.source, tag);
  if (!title || !walk.reader.closed.has(tag.name)) {
    walk.group.push(tag);
    return;
  }
  flush(walk);
  walk.group.push(title);
  flush(walk);
}

function flush(walk: Walk): void {
  if (walk.row) return;
  const { reader, group, level } = walk;
  walk.group = [];
  const pieces = resolveTags(reader, group).filter(({ kind }) => level === undefined || kind !== 'picture');
  const content = joinPieces(reader.source, [pieces]);
  const kind = walk.items > 0 ? 'item' : walk.kind;
  walk.blocks.push(
    ...(level === undefined ? passageBlock(reader, content, kind) : headingBlock(reader, content, level)),
  );
}

function flushRow(walk: Walk): void {
  const { reader, row, group } = walk;
  if (!row) return;
  const cells = (group.length > 0 ? [...row.cells, group] : row.cells).map((parts) => resolveTags(reader, parts));
  const contents = cells.map((pieces) => joinPieces(reader.source, [pieces]));
  const names = row.isHeader ? namesOf(reader, contents) : undefined;
  walk.row = undefined;
  walk.group = [];
  if (names) walk.columns = names;
  else walk.blocks.push(...rowBlocks(reader, joinPieces(reader.source, cells, ' | '), walk.columns));
}

/** What the cells of a header name; undefined where none of them has words. */
export function namesOf(
  { source }: ArticleReader,
  cells: readonly (InlineContent | undefined)[],
): readonly string[] | undefined {
  const names = cells.map((content) => (content ? showText({ text: source, marks: content.marks }, content) : ''));
  return names.some((name) => name !== '') ? names : undefined;
}

/** A row as a passage, with the names of its columns. */
export function rowBlocks(
  reader: ArticleReader,
  row: InlineContent | undefined,
  columns: readonly string[] | undefined,
): readonly ArticleBlock[] {
  return passageBlock(reader, row, 'row').map((block) => ({ ...block, ...given({ columns }) }));
}

/** Preformatted text keeps its lines. */
function codeBlock(walk: Walk, parts: readonly InlinePart[]): void {
  const { source } = walk.reader;
  flush(walk);
  const pieces = parts
    .filter((part) => !isTag(part))
    .map((piece): Piece => ({
      ...piece,
      kind: 'words',
      marks: piece.marks.flatMap((mark) => lineMarks(source, mark)),
    }));
  walk.blocks.push(...passageBlock(walk.reader, joinPieces(source, [pieces]), 'code'));
}

/** A run of blanks as it stands, but for the CR of its line breaks. */
function lineMarks(source: string, mark: Mark): readonly Mark[] {
  const written = source.slice(mark.start, mark.end);
  if (mark.shown !== ' ') return [mark];
  return written.includes('\r\n') ? [{ ...mark, shown: written.replaceAll('\r', '') }] : [];
}
