import { titleArticle, dateOfFile } from './article-title.ts';
import type { ArticleContext } from '../article-context.ts';
import { assembleArticle } from './assemble-article.ts';
import { parseDateSpan, formatDateSpan, type DateSpan } from '../dates/date-span.ts';
import { readFootnotes } from './footnotes.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Article, Problem, Event } from '../model.ts';
import { parseMarkdown } from '../syntax/parse-markdown.ts';
import { toProblem, withoutWords } from '../problems.ts';
import type { TextFile } from '../files/corpus-folder.ts';
import { readBlocks } from '../blocks/markdown-blocks.ts';
import { given } from '../../given.ts';

/** Makes an article of a file. All that is odd about it is reported together; only without any words there is no article; that is an error in an empty file. */
export function readMarkdownArticle(
  file: TextFile,
  context: ArticleContext,
): { readonly article?: Article; readonly problems: readonly Problem[] } {
  const { root, fault } = parseMarkdown(file);
  const frontMatter = readFrontMatter(file, root);
  const footnotes = readFootnotes(file, root);
  const { looks, ...reading } = readBlocks(file, root, footnotes.notes);
  const { date = parseDateSpan(dateOfFile(file.path) ?? ''), ...about } = frontMatter.value;
  const { title, blocks } = titleArticle(about.title, file.path, file.text, reading.blocks);
  const problems = [...frontMatter.problems, ...footnotes.problems, ...reading.problems];
  if (fault) {
    const message = `The file is no sound MDX and is read as Markdown: ${fault.reason}`;
    problems.push(toProblem('mdx', { path: file.path, line: fault.line }, message));
  }
  if (blocks.length === 0) return { problems: file.text.trim() === '' ? [withoutWords(file)] : problems };
  const head = { ...about, title, ...given({ asOf: about.asOf ?? date }) };
  const assembled = assembleArticle({ file, head, blocks, looks, sources: footnotes.sources }, context);
  const { article } = assembled;
  const entry = entryEvent(article, date, context);
  return {
    article: entry ? { ...article, events: [entry] } : article,
    problems: [...problems, ...assembled.problems],
  };
}

/** Folders of entries that tell what happened on their day; a page of a manual has a date, too, and tells nothing of it. */
const ENTRIES =
  /(?:^|\/)_?(?:posts?|blog|news|journals?|diary|diaries|minutes|meetings?|entries|dailies|daily|releases?|announcements?|events?)\//i;

/**
 * The event that an entry of a day stands for (a post, minutes, a page of a journal, by its folder or a file name that begins
 * with the day): its title, as it stands in the file. None for another article, or one that marks events itself.
 */
function entryEvent(
  article: Article,
  date: DateSpan | undefined,
  { makeId, findMentions }: ArticleContext,
): Event | undefined {
  const isEntry = ENTRIES.test(article.path) || dateOfFile(article.path) !== undefined;
  const start = article.text.indexOf(article.title);
  const [section] = article.sections;
  if (!isEntry || date?.start.day === undefined || start === -1 || !section || article.events.length > 0) return;
  const [first] = article.passages;
  return {
    id: makeId('event', formatDateSpan(date), article.title),
    articleId: article.id,
    sectionId: section.id,
    date,
    title: article.title,
    titleSpan: { articleId: article.id, start, end: start + article.title.length },
    isMain: false,
    isFound: true,
    ...given({ passageId: first?.id }),
    personIds: findMentions(article.title),
    sources: first?.sources ?? [],
  };
}
