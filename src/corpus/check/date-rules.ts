import { firstDay, formatDateSpan, lastDay, type DateSpan } from '../dates/date-span.ts';
import type { Article, Corpus, Problem } from '../model.ts';
import { problemAt } from './problem-place.ts';

/** A record tells what has happened: nothing in it is dated after `today`, and no event after the day that its article speaks for. */
export function checkDates(corpus: Corpus, today: string): readonly Problem[] {
  return corpus.articles.flatMap((article) => [
    ...datesOf(article).flatMap(({ what, date, offset }) =>
      firstDay(date) > today ? [future(article, what, date, offset)] : [],
    ),
    ...beyondAsOf(article),
  ]);
}

interface Dated {
  readonly what: string;
  readonly date: DateSpan;
  readonly offset: number;
}

function datesOf(article: Article): readonly Dated[] {
  const sources = new Set(article.passages.flatMap((passage) => passage.sources));
  return [
    ...(article.asOf ? [{ what: 'asOf', date: article.asOf, offset: Math.max(article.text.indexOf('asOf'), 0) }] : []),
    ...article.events.map(({ date, titleSpan }) => ({ what: 'The event', date, offset: titleSpan.start })),
    ...article.quotes.flatMap(({ date, span }) => (date ? [{ what: 'The quotation', date, offset: span.start }] : [])),
    ...[...sources].flatMap(({ date, title }) =>
      date ? [{ what: 'The source', date, offset: Math.max(article.text.lastIndexOf(title), 0) }] : [],
    ),
  ];
}

function future(article: Article, what: string, date: DateSpan, offset: number): Problem {
  const message = `${what} is dated ${formatDateSpan(date)}, which has not come yet.`;
  return problemAt(article, offset, 'date-in-the-future', message);
}

function beyondAsOf(article: Article): readonly Problem[] {
  const { asOf } = article;
  if (!asOf) return [];
  return article.events
    .filter(({ date, isFound }) => !isFound && firstDay(date) > lastDay(asOf))
    .map(({ date, titleSpan }) => {
      const message = `The event of ${formatDateSpan(date)} is later than the article’s asOf, ${formatDateSpan(asOf)}.`;
      return problemAt(article, titleSpan.start, 'event-after-as-of', message);
    });
}
