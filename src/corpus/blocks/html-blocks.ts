import type { ArticleReader } from '../inline/article-reader.ts';
import {
  BLOCK_ELEMENTS,
  HIDDEN_ELEMENTS,
  HTML_ELEMENTS,
  attributeWords,
  readHtml,
  type Tag,
} from '../inline/html-tags.ts';
import { joinPieces, type InlineContent } from '../inline/inline-content.ts';
import { given } from '../../given.ts';
import { resolveTags } from '../inline/inline-tags.ts';
import { htmlPiece, plainPiece, replacedPiece, type InlinePart, type Piece } from '../inline/inline-text.ts';
import { showText } from '../marks.ts';
import type { Mark, PassageKind } from '../model.ts';
import { templatePieces } from '../inline/sign-pieces.ts';
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
    part.kind === 'tag' ? [part] : textParts(reader, part.start, part.end),
  );
  return blocksOfParts(reader, parts, kind);
}

function textParts(reader: ArticleReader, start: number, end: number): readonly InlinePart[] {
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
  return pieces.map((piece) => ({ kind: 'piece', piece }));
}

/** True if tags among the parts set lines of their own. */
export function hasBlocks(parts: readonly InlinePart[]): boolean {
  return parts.some((part) => part.kind === 'tag' && BLOCK_ELEMENTS.has(part.tag.name));
}

interface Walk {
  readonly reader: ArticleReader;
  readonly kind: PassageKind;
  readonly blocks: ArticleBlock[];
  group: InlinePart[];
  level: number | undefined;
  items: number;
  /** The cells of the open row, and whether they only name columns. */
  cells: InlinePart[][] | undefined;
  isHeader: boolean;
  columns: readonly string[] | undefined;
}

/** Words between tags as passages: a paragraph, item or row each. */
export function blocksOfParts(
  reader: ArticleReader,
  parts: readonly InlinePart[],
  kind: PassageKind,
): readonly ArticleBlock[] {
  const walk: Walk = {
    reader,
    kind,
    blocks: [],
    group: [],
    level: undefined,
    items: 0,
    cells: undefined,
    isHeader: true,
    columns: undefined,
  };
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (part?.kind !== 'tag') {
      if (part) walk.group.push(part);
      continue;
    }
    const { tag } = part;
    if (tag.kind === 'open' && (tag.name === 'pre' || HIDDEN_ELEMENTS.has(tag.name))) {
      const end = endOf(parts, at);
      if (tag.name === 'pre') codeBlock(walk, parts.slice(at + 1, end));
      at = end;
    } else if (BLOCK_ELEMENTS.has(tag.name)) enter(walk, tag);
    else if (tag.kind === 'open' && !HTML_ELEMENTS.has(tag.name)) component(walk, part);
    else walk.group.push(part);
  }
  flush(walk);
  flushRow(walk);
  return walk.blocks;
}

/** The matching end, or the last part. */
function endOf(parts: readonly InlinePart[], from: number): number {
  const opened = parts[from];
  const end = parts.findIndex(
    (part, at) =>
      at > from &&
      part.kind === 'tag' &&
      part.tag.kind === 'close' &&
      opened?.kind === 'tag' &&
      part.tag.name === opened.tag.name,
  );
  return end === -1 ? parts.length : end;
}

function enter(walk: Walk, tag: Tag): void {
  const { name, kind } = tag;
  if (name === 'td' || name === 'th') return cell(walk, tag);
  if (walk.cells && !/^(?:tr|table|thead|tbody|tfoot)$/.test(name)) {
    walk.group.push({ kind: 'piece', piece: replacedPiece(tag.start, tag.end, ' ') });
    return;
  }
  flush(walk);
  if (/^(?:tr|table|thead|tbody|tfoot)$/.test(name)) flushRow(walk);
  if (name === 'table') walk.columns = undefined;
  const level = /^h([1-6])$/.exec(name)?.[1];
  walk.level = level !== undefined && kind === 'open' ? Number(level) : undefined;
  if (name === 'li') walk.items = Math.max(0, walk.items + (kind === 'open' ? 1 : -1));
}

function cell(walk: Walk, { name, kind }: Tag): void {
  if (!walk.cells) flush(walk);
  else if (kind === 'close' || walk.group.length > 0) walk.cells.push(walk.group);
  walk.group = [];
  walk.cells ??= [];
  if (name === 'td' && kind === 'open') walk.isHeader = false;
}

/** A component around words: its title stands above them. */
function component(walk: Walk, part: Extract<InlinePart, { kind: 'tag' }>): void {
  const { source } = walk.reader;
  const words = walk.cells ? undefined : attributeWords(source, part.tag);
  if (!words || !walk.reader.closed.has(part.tag.name)) {
    walk.group.push(part);
    return;
  }
  flush(walk);
  walk.group.push({ kind: 'piece', piece: plainPiece(source, words.start, words.end) });
  flush(walk);
}

function flush(walk: Walk): void {
  if (walk.cells) return;
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
  const { reader, isHeader } = walk;
  if (!walk.cells) return;
  const groups = walk.group.length > 0 ? [...walk.cells, walk.group] : walk.cells;
  const cells = groups.map((parts) => resolveTags(reader, parts));
  const names = namesOf(
    reader,
    cells.map((pieces) => joinPieces(reader.source, [pieces])),
  );
  Object.assign(walk, { cells: undefined, group: [], isHeader: true });
  if (isHeader && names) walk.columns = names;
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
  const { reader } = walk;
  flush(walk);
  const pieces = parts.flatMap((part) => {
    if (part.kind !== 'piece') return [];
    const { start, end, marks } = part.piece;
    const kept = marks.flatMap((mark): readonly Mark[] => {
      const lineBreak = /\r?\n/.exec(reader.source.slice(mark.start, mark.end))?.[0];
      if (mark.shown !== ' ') return [mark];
      return lineBreak === undefined || lineBreak === '\n'
        ? []
        : [{ ...mark, shown: reader.source.slice(mark.start, mark.end).replaceAll('\r', '') }];
    });
    return [{ start, end, marks: kept }];
  });
  walk.blocks.push(...passageBlock(reader, joinPieces(reader.source, [pieces]), 'code'));
}
