import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { leaveOutComponent, type ArticleReader } from '../inline/article-reader.ts';
import { HIDDEN_ELEMENTS, HTML_ELEMENTS, attributeWords } from '../inline/html-tags.ts';
import { joinPieces, readInline } from '../inline/inline-content.ts';
import { elementTags } from '../inline/inline-parts.ts';
import { titlePiece } from '../inline/inline-text.ts';
import type { PassageKind } from '../model.ts';
import { parseLine, placeOf } from '../syntax/parse-markdown.ts';
import { headingBlock, passageBlock, type ArticleBlock } from './article-block.ts';
import { endOfLine } from './code-blocks.ts';
import { headingLevel } from './html-blocks.ts';

type ReadBlocks = (nodes: MdxJsxFlowElement['children'], kind: PassageKind) => readonly ArticleBlock[];

/** An element of MDX that stands by itself: the title that it is given, and the blocks in it. */
export function componentBlocks(
  reader: ArticleReader,
  node: MdxJsxFlowElement,
  kind: PassageKind,
  readBlocks: ReadBlocks,
): readonly ArticleBlock[] {
  const { source } = reader;
  const [start, end] = placeOf(node);
  const [tag] = elementTags(source, start, end);
  if (!tag) return readBlocks(node.children, kind);
  if (HIDDEN_ELEMENTS.has(tag.name)) return [];
  const level = headingLevel(tag.name);
  if (level !== undefined) {
    const lines = node.children.flatMap((child) => (child.type === 'paragraph' ? [child.children] : []));
    return headingBlock(reader, readInline(reader, lines), level);
  }
  const blocks = readBlocks(node.children, tag.name === 'li' ? 'item' : kind);
  if (HTML_ELEMENTS.has(tag.name)) return blocks;
  const title = titlePiece(source, tag);
  if (!title && node.children.length === 0) leaveOutComponent(reader, start, end);
  return title ? [...passageBlock(reader, joinPieces(source, [[title]]), 'paragraph'), ...blocks] : blocks;
}

/** `:::note Title`, `::: {.tip title="Title"}`, `:::note[Title]`, `/// tip | Title`, `!!! note "Title"`, `=== "Title"`: what stands between the kind and the end. */
const TITLE =
  /^(?:[:/]{3,}[ \t]*(?:\{[^}\n]*\}|[\p{L}\p{M}\p{N}_-]*)[ \t]*\|?[ \t]*\[?|[!?=]{3}\+?!?[^"\n]*")(.*?)(?:\]?[ \t]*(?:\{[^}\n]*\})?[ \t]*:*|"[ \t]*)$/du;

/** The title of a boxed text as a passage above it; none if it has none. */
export function titleBlocks(reader: ArticleReader, start: number): readonly ArticleBlock[] {
  const { source } = reader;
  const end = endOfLine(source, start);
  const match = TITLE.exec(source.slice(start, end));
  if (!match) return [];
  const [from, to] = match.indices?.[1] ?? [0, 0];
  const title = attributeWords(source, { start, end }) ?? { start: start + from, end: start + to };
  if (title.end <= title.start) return [];
  return passageBlock(reader, readInline(reader, [parseLine(source, title.start, title.end)]), 'paragraph');
}
