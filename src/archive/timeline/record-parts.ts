import { firstDay, lastDay } from '../../corpus/dates/date-span.ts';
import type { Article, Corpus, Event, EventId } from '../../corpus/model.ts';
import { normalise } from '../../text/normalise.ts';
import { ofEach } from '../../of-each.ts';
import { groupByKey } from '../../group-by-key.ts';
import { once } from '../../once.ts';

/** A part of the record as the record itself calls it, and the events that are its own. */
export interface RecordPart {
  readonly name: string;
  readonly eventIds: () => ReadonlySet<EventId>;
}

/** A heading over a single event says no more than the event does. */
const MIN_IN_SECTION = 2;

/**
 * The parts of a record that have events: phases (events wholly within them), articles, then sections with more than one event below
 * their heading; each kind in the order of the corpus. A name that several have is the first one's.
 */
export function readRecordParts(
  { articles, phases }: Pick<Corpus, 'articles' | 'phases'>,
  events: readonly Event[],
): readonly RecordPart[] {
  const during = phases.flatMap(({ label, date }) => {
    const [from, to] = [firstDay(date), lastDay(date)];
    return partOf(
      label,
      events.filter((event) => firstDay(event.date) >= from && lastDay(event.date) <= to),
    );
  });
  const ofArticle = groupByKey(events.map((event) => [event.articleId, event]));
  const inArticles = articles.flatMap(({ id, title }) => partOf(title, ofArticle.get(id) ?? []));
  const parts = new Map<string, RecordPart>();
  for (const part of [...during, ...inArticles, ...sectionsOf(articles, events)]) {
    const key = normalise(part.name);
    if (!parts.has(key)) parts.set(key, part);
  }
  return [...parts.values()];
}

function sectionsOf(articles: Corpus['articles'], events: readonly Event[]): readonly RecordPart[] {
  const above = new Map(articles.flatMap(headingsIn));
  const below = events.flatMap((event) => (above.get(event.id) ?? []).map((heading) => [heading, event] as const));
  return [...groupByKey(below)].flatMap(([heading, own]) => (own.length < MIN_IN_SECTION ? [] : partOf(heading, own)));
}

/** The events of an article that stand below headings which are more than their own. */
const headingsIn = ofEach(({ sections, events }: Article) => {
  const paths = new Map(sections.map(({ id, headingPath }) => [id, headingPath] as const));
  return events.flatMap(({ id, sectionId, isFound }) => {
    const path = paths.get(sectionId) ?? [];
    const headings = new Set(isFound ? path : path.slice(0, -1));
    return headings.size === 0 ? [] : [[id, [...headings]] as const];
  });
});

/** None without events. */
function partOf(name: string, events: readonly Event[]): readonly RecordPart[] {
  return events.length === 0 ? [] : [{ name, eventIds: once(() => new Set(events.map(({ id }) => id))) }];
}
