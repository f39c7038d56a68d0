import type { ArticleContext } from '../article-context.ts';
import { formatDateSpan, type DateSpan } from '../dates/date-span.ts';
import type { Article, Event } from '../model.ts';
import { dateOfFile } from './article-title.ts';
import { given } from '../../given.ts';

/** Folders of entries that tell what happened on their day; a page of a manual has a date, too, and tells nothing of it. */
const ENTRIES =
  /(?:^|\/)_?(?:posts?|blog|news|journals?|diary|diaries|minutes|meetings?|entries|dailies|daily|releases?|announcements?|events?)\//i;

/**
 * The event that an entry of a day stands for (a post, minutes, a page of a journal, by its folder or a file name that begins
 * with the day): its title, as it stands in the file. None for another article, or one that marks events itself.
 */
export function entryEvent(
  article: Article,
  date: DateSpan | undefined,
  { makeId, findMentions }: Pick<ArticleContext, 'makeId' | 'findMentions'>,
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
