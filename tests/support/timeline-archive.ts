import { createEventSearch } from '../../src/archive/event-search.ts';
import { createLookup } from '../../src/archive/lookup.ts';
import type { Archive } from '../../src/archive/model.ts';
import { createPersonFinder } from '../../src/archive/person-finder.ts';
import { createTimeline } from '../../src/archive/timeline.ts';
import { parseDateSpan } from '../../src/corpus/dates.ts';
import type { DateSpan } from '../../src/corpus/dates.ts';
import type { Corpus } from '../../src/corpus/model.ts';
import { emptyArchive } from './empty-archive.ts';

/** What /timeline needs of an archive, over this corpus; it answers no questions. */
export function timelineArchive(corpus: Corpus): Archive {
  const marked = corpus.articles.flatMap((article) => article.events);
  const timeline = createTimeline(corpus, { searchEvents: createEventSearch(corpus, marked) });
  const asOf = corpus.articles.flatMap((article) => article.asOf ?? [])[0];
  const quotes = corpus.articles.flatMap((article) => article.quotes);
  return {
    ...emptyArchive(corpus),
    ...timeline,
    ...createLookup(corpus),
    asOf,
    quotes,
    quote: (id) => quotes.find((quote) => quote.id === id),
    person: (id) => corpus.people.find((person) => person.id === id),
    findPerson: createPersonFinder(corpus.people),
  };
}

/** The date in an article's spelling; throws for what is none. */
export function date(text: string): DateSpan {
  const span = parseDateSpan(text);
  if (!span) throw new Error(`No date: ${text}`);
  return span;
}
