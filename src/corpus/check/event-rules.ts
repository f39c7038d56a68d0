import { contentStems } from '../../text/content-stems.ts';
import { formatDateSpan } from '../dates/date-span.ts';
import type { Corpus, Event, Problem } from '../model.ts';
import { beginning, describePlace, problemAt } from './problem-place.ts';

/** Two titles that share this part of their words tell the same event (Jaccard index of the stems without stop words). */
const SIMILAR_TITLES = 0.5;

/** Each event stands in one place: no two of the same date with the same title, or with a similar one and the same people. */
export function checkEvents(corpus: Corpus): readonly Problem[] {
  const problems: Problem[] = [];
  const byDate = new Map<string, Event[]>();
  for (const article of corpus.articles) {
    for (const event of article.events.filter(({ isFound }) => !isFound)) {
      const date = formatDateSpan(event.date);
      const others = byDate.get(date) ?? [];
      const twin = others.find((other) => isSameEvent(event, other));
      if (twin) {
        const place = describePlace(corpus, twin.titleSpan);
        const message = `The event ${beginning(event.title)} of ${date} stands already in ${place}.`;
        problems.push(problemAt(article, event.titleSpan.start, 'event-twice', message));
      }
      byDate.set(date, [...others, event]);
    }
  }
  return problems;
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
