import { titleArticle, dateOfFile } from './article-title.ts';
import type { ArticleContext } from '../article-context.ts';
import type { ArticleParts } from './assembly.ts';
import { assembleArticle } from './assemble-article.ts';
import { parseDateSpan, type DateSpan } from '../dates/date-span.ts';
import { entryEvent } from './dated-entry.ts';
import { readFootnotes } from './footnotes.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Article, Problem, Source } from '../model.ts';
import { parseMarkdown } from '../syntax/parse-markdown.ts';
import { toProblem } from '../problems.ts';
import type { TextFile } from '../files/corpus-folder.ts';
import { readBlocks } from '../blocks/markdown-blocks.ts';
import { given } from '../../given.ts';

const NO_MDX = 'The file is no sound MDX and is read as Markdown';

/** What a Markdown file says by itself, whatever stands in the other files: plain data, that is, JSON keeps it. */
export interface ParsedFile extends Pick<ArticleParts, 'head' | 'blocks' | 'looks'> {
  readonly date?: DateSpan;
  readonly sources: readonly (readonly [footnote: string, source: Source])[];
  readonly problems: readonly Problem[];
}

/** Parses a file; the same file gives the same. This is most of the time that reading a corpus takes. */
export function parseMarkdownFile(file: TextFile): ParsedFile {
  const { root, fault } = parseMarkdown(file);
  const frontMatter = readFrontMatter(file, root);
  const footnotes = readFootnotes(file, root);
  const reading = readBlocks(file, root, footnotes.notes);
  const { title, blocks } = titleArticle(frontMatter.value.title, file.path, file.text, reading.blocks);
  const { date = parseDateSpan(dateOfFile(file.path) ?? ''), ...about } = frontMatter.value;
  const asOf = about.asOf ?? date;
  const problems = [...frontMatter.problems, ...footnotes.problems, ...reading.problems];
  return {
    head: { ...about, title, ...given({ asOf }) },
    blocks,
    looks: reading.looks,
    ...given({ date }),
    sources: [...footnotes.sources],
    problems: [
      ...problems,
      ...(fault ? [toProblem('mdx', { path: file.path, line: fault.line }, `${NO_MDX}: ${fault.reason}`)] : []),
    ],
  };
}

/** Makes an article of a file. All that is odd about it is reported together; only without any words there is no article; that is an error in an empty file. */
export function readMarkdownArticle(
  file: TextFile,
  context: ArticleContext,
  parsed: ParsedFile = parseMarkdownFile(file),
): { readonly article?: Article; readonly problems: readonly Problem[] } {
  const { head, blocks, looks, date } = parsed;
  if (blocks.length === 0)
    return {
      problems:
        file.text.trim() === ''
          ? [toProblem('empty-article', { path: file.path, line: 1 }, 'The file has no words.')]
          : parsed.problems,
    };
  const { article, problems } = assembleArticle(
    { file, head, blocks, looks, sources: new Map(parsed.sources) },
    context,
  );
  const entry = entryEvent(article, date, context);
  return {
    article: entry ? { ...article, events: [entry] } : article,
    problems: [...parsed.problems, ...problems],
  };
}
