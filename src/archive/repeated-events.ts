import { overlaps } from '../corpus/dates.ts';
import type { Article, Event } from '../corpus/model.ts';
import { stem } from '../text/stems.ts';
import { isStopWord } from '../text/stop-words.ts';
import { readTerms } from '../text/terms.ts';

/** A found sentence of whose words a marked event has this share says nothing that the event does not. */
const REPEATED_SHARE = 0.45;

/**
 * The events of a record without those found ones that only say again what a marked event of the same time says
 * (an overview names everything twice). Order is kept; marked events always stay.
 */
export function withoutRepeats(articles: readonly Article[], events: readonly Event[]): readonly Event[] {
  if (!events.some((event) => event.isFound)) return events;
  const marked = events
    .filter((event) => !event.isFound)
    .map((event) => ({ event, stems: contentStems(textOf(event, articles)) }));
  return events.filter((event) => {
    if (!event.isFound) return true;
    const said = [...contentStems(event.title)];
    return !marked.some(({ event: other, stems }) => {
      if (!overlaps(event.date, other.date)) return false;
      return said.filter((each) => stems.has(each)).length >= said.length * REPEATED_SHARE;
    });
  });
}

function textOf(event: Event, articles: readonly Article[]): string {
  const article = articles.find((each) => each.id === event.articleId);
  const passages = article?.passages.filter((passage) => passage.sectionId === event.sectionId) ?? [];
  return [event.title, ...passages.map((passage) => passage.text)].join('\n');
}

function contentStems(text: string): ReadonlySet<string> {
  const terms = readTerms(text).filter((term) => !term.isExtra && !isStopWord(term.form));
  return new Set(terms.map((term) => stem(term.form)));
}
