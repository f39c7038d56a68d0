import type { Corpus, Event } from '../corpus/model.ts';
import { createTextSearch } from './asker.ts';
import type { SearchEvents } from './timeline.ts';

/**
 * Searches events by their title and the first passage below it: what they are about, not all that is named on the way.
 * The score is the share of the text's words, by rarity, that the event speaks of.
 */
export function createEventSearch(
  corpus: Pick<Corpus, 'articles' | 'people' | 'synonyms'>,
  events: readonly Event[],
): SearchEvents {
  const passages = new Map(
    corpus.articles.flatMap((article) => article.passages.map((passage) => [passage.id, passage.text] as const)),
  );
  const search = createTextSearch(
    events.map(({ id, title, passageId }) => ({
      id,
      text: `${title}\n${(passageId && passages.get(passageId)) ?? ''}`,
    })),
    corpus,
  );
  const byId = new Map<string, Event>(events.map((event) => [event.id, event]));
  return (text) => {
    const hits = search.search(text, events.length).flatMap(({ id, share }) => {
      const event = byId.get(id);
      return event ? [[event.id, share] as const] : [];
    });
    return new Map(hits);
  };
}
