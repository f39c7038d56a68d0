import type { BlockContent, DefinitionContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { nameMarkup, warnLeftOut, type ArticleReader } from '../inline/article-reader.ts';
import { HIDDEN_ELEMENTS, HTML_ELEMENTS, attributeWords } from '../inline/html-tags.ts';
import { joinPieces, readInline } from '../inline/inline-content.ts';
import { elementTags } from '../inline/inline-parts.ts';
import { plainPiece } from '../inline/inline-text.ts';
import type { PassageKind } from '../model.ts';
import { headingBlock, passageBlock, type ArticleBlock } from './article-block.ts';
import { placeOf, parseLine } from '../syntax/parse-markdown.ts';
import { endOfLine } from './code-blocks.ts';

type ReadBlocks = (nodes: readonly (BlockContent | DefinitionContent)[], kind: PassageKind) => readonly ArticleBlock[];

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
  const name = tag?.name ?? '';
  if (HIDDEN_ELEMENTS.has(name)) return [];
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level !== undefined) {
    const lines = node.children.flatMap((child) => (child.type === 'paragraph' ? [child.children] : []));
    return headingBlock(reader, readInline(reader, lines), Number(level));
  }
  const isComponent = tag !== undefined && !HTML_ELEMENTS.has(name);
  const words = isComponent ? attributeWords(source, tag) : undefined;
  if (isComponent && !words && node.children.length === 0) {
    warnLeftOut(reader, start, `The component ${nameMarkup(source, start, end)}`);
  }
  const title = words && joinPieces(source, [[plainPiece(source, words.start, words.end)]]);
  return [...passageBlock(reader, title, 'paragraph'), ...readBlocks(node.children, name === 'li' ? 'item' : kind)];
}

/** `:::note Title`, `::: {.tip title="Title"}`, `:::note[Title]`, `/// tip | Title`, `!!! note "Title"`, `=== "Title"`: what stands between the kind and the end. */
const TITLE =
  /^(?:[:/]{3,}[ \t]*(?:\{[^}\n]*\}|[\w-]*)[ \t]*\|?[ \t]*\[?|[!?=]{3}\+?!?[^"\n]*")(.*?)(?:\]?[ \t]*(?:\{[^}\n]*\})?[ \t]*:*|"[ \t]*)$/d;

/** The title of a boxed text as a passage above it; none if it has none. */
export function titleBlocks(reader: ArticleReader, start: number): readonly ArticleBlock[] {
  const { source } = reader;
  const end = endOfLine(source, start);
  if (!/^(?:[:/!?=]{3})/.test(source.slice(start, start + 3))) return [];
  const written = attributeWords(source, { start, end });
  const [from, to] = TITLE.exec(source.slice(start, end))?.indices?.[1] ?? [0, 0];
  const place = written ?? { start: start + from, end: start + to };
  if (place.end <= place.start) return [];
  return passageBlock(reader, readInline(reader, [parseLine(source, place.start, place.end)]), 'paragraph');
}
