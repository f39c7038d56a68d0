import type { Blockquote, ListItem, Paragraph, PhrasingContent, Table } from 'mdast';
import type { ArticleReader } from '../inline/article-reader.ts';
import { blocksOfParts, hasBlocks, namesOf, rowBlocks } from './html-blocks.ts';
import { joinPieces, readInline } from '../inline/inline-content.ts';
import { partsOf, type FootnoteMarker } from '../inline/inline-parts.ts';
import { resolveTags } from '../inline/inline-tags.ts';
import { plainPiece, type Piece } from '../inline/inline-text.ts';
import { placeOf } from '../syntax/parse-markdown.ts';
import type { PassageKind } from '../model.ts';
import { passageBlock, type ArticleBlock } from './article-block.ts';

/** A paragraph is one passage, unless tags in it set lines of their own. `before`: signs that stand before it and are shown. */
export function paragraphBlocks(
  reader: ArticleReader,
  nodes: readonly PhrasingContent[],
  kind: PassageKind,
  before: readonly Piece[] = [],
): readonly ArticleBlock[] {
  const footnotes: FootnoteMarker[] = [];
  const parts = nodes.flatMap((node) => partsOf(reader, node, footnotes));
  if (hasBlocks(parts)) return withFootnotes(blocksOfParts(reader, parts, kind), footnotes);
  const pieces = [...before, ...resolveTags(reader, parts)];
  const [first] = nodes;
  const isBoxed = first?.type === 'sign' && first.form === 'alert';
  const lines = isBoxed ? splitAtLine(reader.source, pieces, placeOf(first)[1]) : [pieces];
  const blocks = lines.flatMap((line) => passageBlock(reader, joinPieces(reader.source, [line]), kind));
  return withFootnotes(blocks, footnotes);
}

/** A marker belongs to the block whose words it stands among or behind. */
function withFootnotes(blocks: readonly ArticleBlock[], markers: readonly FootnoteMarker[]): readonly ArticleBlock[] {
  return blocks.map((block, at) => {
    const [from, to] = [at === 0 ? 0 : block.content.start, blocks[at + 1]?.content.start ?? Infinity];
    const footnotes = markers.filter(({ start }) => from <= start && start < to).map(({ name }) => name);
    return { ...block, content: { ...block.content, footnotes } };
  });
}

/** Words beside the kind of a boxed note are its title. */
function splitAtLine(source: string, pieces: readonly Piece[], start: number): readonly (readonly Piece[])[] {
  const end = source.indexOf('\n', start);
  if (end === -1) return [pieces];
  const parts = pieces.flatMap((piece) => {
    const mark = piece.marks.find((each) => each.start <= end && end < each.end);
    if (!mark || piece.start > end || piece.end < end) return [piece];
    return [
      { ...piece, end: mark.start, marks: piece.marks.filter((each) => each.end <= mark.start) },
      { ...piece, start: mark.end, marks: piece.marks.filter((each) => each.start >= mark.end) },
    ].filter((half) => half.start < half.end);
  });
  return [parts.filter((piece) => piece.start < end), parts.filter((piece) => piece.start >= end)];
}

/** The box of a task: an open task is not a done one. */
export function taskPieces(source: string, item: ListItem, { children: [first] }: Paragraph): readonly Piece[] {
  if (typeof item.checked !== 'boolean' || !first) return [];
  return [plainPiece(source, source.indexOf('[', placeOf(item)[0]), placeOf(first)[0])];
}

/** Rows below the header, or the header if there are none; a row's cells are one passage, which keeps the names of their columns. */
export function tableBlocks(reader: ArticleReader, table: Table): readonly ArticleBlock[] {
  const [header, ...rows] = table.children.map((row) => row.children.map((cell) => cell.children));
  const names = namesOf(reader, header?.map((cell) => readInline(reader, [cell])) ?? []);
  return (rows.length === 0 && header ? [header] : rows).flatMap((cells) =>
    rowBlocks(reader, readInline(reader, cells, { joint: ' | ' }), rows.length === 0 ? undefined : names),
  );
}

/** A block quote whose last paragraph is an attribution; undefined for any other. */
export function quotationBlocks(reader: ArticleReader, node: Blockquote): readonly ArticleBlock[] | undefined {
  const paragraphs = node.children.filter((child) => child.type === 'paragraph');
  const last = paragraphs.at(-1);
  if (!last || paragraphs.length < 2 || paragraphs.length < node.children.length) return undefined;
  const [start, end] = placeOf(last);
  if (!/^[*_]{0,3}[—–]\s/.test(reader.source.slice(start, end))) return undefined;
  const lines = paragraphs.map(({ children }) => children);
  const content = readInline(reader, lines);
  const words = readInline(reader, lines.slice(0, -1));
  const attribution = readInline(reader, lines.slice(-1));
  if (!content || !words || !attribution) return undefined;
  return passageBlock(reader, content, 'quote').map((block) => ({ ...block, quote: { words, attribution } }));
}
