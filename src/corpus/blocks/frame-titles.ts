import type { ArticleReader } from '../inline/article-reader.ts';
import { endOfLine } from './code-blocks.ts';
import { attributeWords } from '../inline/html-tags.ts';
import { readInline } from '../inline/inline-content.ts';
import { parseLine } from '../syntax/parse-markdown.ts';
import { passageBlock, type ArticleBlock } from './article-block.ts';

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
