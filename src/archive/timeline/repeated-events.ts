import { overlaps } from '../../corpus/dates/date-span.ts';
import type { Article, Event } from '../../corpus/model.ts';
import { contentStems } from './content-stems.ts';
import { groupByKey } from '../../group-by-key.ts';

/** A found sentence of whose words a marked event has this share says nothing that the event does not. */
const REPEATED_SHARE = 0.45;
/** Passages of a marked event that are read for it: what it is about stands at its beginning. */
const MOST_READ = 2;

/**
 * The events of a record without those found ones that only say again what a marked event of the same time says
 * (an overview names everything twice). Order is kept; marked events always stay.
 */
export function withoutRepeats(articles: readonly Article[], events: readonly Event[]): readonly Event[] {
  const marked = events.filter((event) => !event.isFound);
  const stemsOf = createStemReader(articles);
  return events.filter((event) => {
    if (!event.isFound) return true;
    const said = [...new Set(contentStems(event.title))];
    return !marked.some((other) => {
      if (!overlaps(event.date, other.date)) return false;
      const stems = stemsOf(other);
      return said.filter((each) => stems.has(each)).length >= said.length * REPEATED_SHARE;
    });
  });
}

/** The words of a marked event's title and of the first passages below it, read when they are first asked for. */
function createStemReader(articles: readonly Article[]): (event: Event) => ReadonlySet<string> {
  const passages = articles.flatMap((article) => article.passages);
  const texts = groupByKey(passages.map(({ sectionId, text }) => [sectionId, text] as const));
  const known = new Map<string, ReadonlySet<string>>();
  return (event) => {
    const found = known.get(event.id);
    if (found) return found;
    const stems = new Set(
      contentStems([event.title, ...(texts.get(event.sectionId) ?? []).slice(0, MOST_READ)].join('\n')),
    );
    known.set(event.id, stems);
    return stems;
  };
}
