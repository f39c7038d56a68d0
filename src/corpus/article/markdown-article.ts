import { titleArticle, dateOfFile } from './article-title.ts';
import type { ArticleContext } from '../article-context.ts';
import { assembleArticle } from './assemble-article.ts';
import { parseDateSpan } from '../dates/date-span.ts';
import { entryEvent } from './dated-entry.ts';
import { emptyArticle } from './empty-article.ts';
import { readFootnotes } from './footnotes.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Article, Problem } from '../model.ts';
import { parseMarkdown } from '../syntax/parse-markdown.ts';
import type { TextFile } from '../files/text-file.ts';
import { readBlocks } from '../blocks/markdown-blocks.ts';

/** Reads a Markdown article. All that is odd about the file is reported together; only without any words there is no article; that is an error in an empty file. */
export function readMarkdownArticle(
  file: TextFile,
  context: ArticleContext,
): { readonly article?: Article; readonly problems: readonly Problem[] } {
  const { root, fault } = parseMarkdown(file);
  const frontMatter = readFrontMatter(file, root);
  const footnotes = readFootnotes(file, root);
  const reading = readBlocks(file, root, footnotes.notes);
  const read = [...frontMatter.problems, ...footnotes.problems, ...reading.problems];
  if (reading.blocks.length === 0) return { problems: file.text.trim() === '' ? [emptyArticle(file)] : read };
  const { title, blocks } = titleArticle(frontMatter.value.title, file.path, file.text, reading.blocks);
  const { date = parseDateSpan(dateOfFile(file.path) ?? ''), ...about } = frontMatter.value;
  const asOf = about.asOf ?? date;
  const head = { ...about, title, ...(asOf === undefined ? {} : { asOf }) };
  const { article, problems } = assembleArticle({ file, head, blocks, sources: footnotes.sources }, context);
  const entry = entryEvent(article, date, context);
  return {
    article: entry ? { ...article, events: [entry] } : article,
    problems: [...read, ...(fault ? [noMdx(file, fault)] : []), ...problems],
  };
}

function noMdx(file: TextFile, { line, reason }: { readonly line: number; readonly reason: string }): Problem {
  return {
    severity: 'warning',
    rule: 'mdx',
    path: file.path,
    line,
    message: `The file is no sound MDX and is read as Markdown: ${reason}`,
    hint: 'Mend it, or see with /ask what is shown of it.',
  };
}
