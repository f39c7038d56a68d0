import { contentStems } from '../../text/terms.ts';
import { formatDateSpan, firstDay, lastDay, type DateSpan } from '../dates/date-span.ts';
import { addToGroup } from '../../group-by-key.ts';
import type { Corpus, Event, Problem, Article } from '../model.ts';
import { beginning, describePlace, problemAt } from './problem-place.ts';

/** Two titles that share this part of their words tell the same event (Jaccard index of the stems without stop words). */
const SIMILAR_TITLES = 0.5;

/** Each event stands in one place: no two of the same date with the same title, or with a similar one and the same people. */
export function checkEvents(corpus: Corpus): readonly Problem[] {
  const earlier = new Map<string, Event[]>();
  const marked = corpus.articles.flatMap((article) =>
    article.events.filter(({ isFound }) => !isFound).map((event) => ({ article, event })),
  );
  return marked.flatMap(({ article, event }) => {
    const date = formatDateSpan(event.date);
    const twin = earlier.get(date)?.find((other) => isSameEvent(event, other));
    addToGroup(earlier, date, event);
    if (!twin) return [];
    const place = describePlace(corpus, twin.titleSpan);
    const message = `The event ${beginning(event.title)} of ${date} stands already in ${place}.`;
    return [problemAt(article, event.titleSpan.start, 'event-twice', message)];
  });
}

function isSameEvent(a: Event, b: Event): boolean {
  const similarity = similarityOf(wordsOf(a.title), wordsOf(b.title));
  return similarity === 1 || (similarity >= SIMILAR_TITLES && sharesPeople(a, b));
}

function sharesPeople(a: Event, b: Event): boolean {
  return a.personIds.some((id) => b.personIds.includes(id));
}

function wordsOf(title: string): ReadonlySet<string> {
  const stems = contentStems(title);
  return new Set(stems.length > 0 ? stems : [title.toLowerCase()]);
}

function similarityOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
}

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
