import { latestDate } from '../corpus/dates/date-span.ts';
import type { Corpus, Person } from '../corpus/model.ts';
import { once } from '../once.ts';
import type { Language } from '../text/languages/language.ts';
import { makeAnew, type Remember } from './packed/remember.ts';
import { createPassageSearch, indexPassages } from './search/passage-search.ts';
import { createEventSearch, indexEventSearch } from './timeline/event-search.ts';
import { indexIds } from './id-index.ts';
import { createLookup } from './lookup.ts';
import type { Archive } from './archive-model.ts';
import { findExchanges } from './quotations/exchanges.ts';
import { createSpeakers } from './quotations/speakers.ts';
import { createQuotations, indexQuoteOrder } from './quotations/quotations.ts';
import { indexSubjects } from './quotations/quote-topics.ts';
import { createQuoteSearch, indexQuoteSearch } from './quote-search.ts';
import { createSuggester, indexSuggestions } from './search/asked/suggestions.ts';
import { compileLexicon } from './search/index/lexicon.ts';
import { createLandmarkFinder } from './timeline/landmarks.ts';
import { createTimeline } from './timeline/event-timeline.ts';
import { indexEvents } from './timeline/event-order.ts';
import { indexImportance } from './timeline/importance.ts';
import { createTextChecker } from './check/text-checker.ts';
import { indexQuotes } from './check/phrase-index.ts';

/** Indexes a corpus; `remember` may keep what takes long to make; `language`: what is known of its words, of English by default. Each index is built when it is first needed: a question in the terminal pays for its own only. */
export function createArchive(corpus: Corpus, remember?: Remember, language?: Language): Archive {
  const lookup = createLookup(corpus, remember);
  const people = new Map<string, Person>(corpus.people.map((person) => [person.id, person]));
  const { passageSearch, suggester, speakers, quotations, timeline, landmarks, checker } = createRooms(corpus, {
    remember,
    language,
  });
  return {
    corpus,
    asOf: latestDate(corpus.articles.flatMap(({ asOf }) => asOf ?? [])),
    ask: (question) => passageSearch().ask(question),
    suggest: (typed, limit) => suggester().suggest(typed, limit),
    find: lookup.find,
    idsFrom: lookup.idsFrom,
    article: lookup.article,
    person: (id) => people.get(id),
    around: lookup.around,
    shownWith: lookup.shownWith,
    get events() {
      return timeline().events;
    },
    get quotes() {
      return quotations().quotes;
    },
    get speakers() {
      return speakers();
    },
    get parts() {
      return timeline().parts.map(({ name }) => name);
    },
    findPart: (words) => timeline().findPart(words)?.name,
    quote: (id) => quotations().quote(id),
    timeline: (query) => timeline().timeline(query),
    findLandmark: (words) => landmarks()(words),
    importanceOf: (event) => timeline().importanceOf(event),
    findQuotes: (query) => quotations().findQuotes(query),
    topicsOf: (quotes) => quotations().topicsOf(quotes),
    findExchanges: (one, other) => findExchanges(corpus, one, other),
    check: (text, speaker) => checker()(text, speaker),
  };
}

/** Makes all that an archive would make when it is first needed, for `remember` to keep. Of articles whose segments are remembered hardly anything is read. */
export function indexAll(corpus: Corpus, remember: Remember, language: Language): void {
  const concepts = compileLexicon(corpus, language, remember);
  indexIds(corpus, remember);
  indexPassages(corpus, concepts, remember);
  indexSuggestions(corpus, remember);
  indexQuoteSearch(corpus, concepts, remember);
  indexSubjects(corpus, remember);
  indexQuotes(corpus, indexQuoteOrder(corpus, remember).byDate, remember);
  indexEventSearch(corpus, concepts, remember);
  indexImportance(corpus, indexEvents(corpus, remember).order, remember);
}

function createRooms(corpus: Corpus, { remember = makeAnew, language }: IndexOptions) {
  const passageSearch = once(() => createPassageSearch(corpus, remember, language));
  const suggester = once(() =>
    createSuggester(indexSuggestions(corpus, remember), (text) => passageSearch().knownLike(text)),
  );
  const speakers = once(() => createSpeakers(corpus));
  const quoteOrder = once(() => indexQuoteOrder(corpus, remember));
  const quotations = once(() =>
    createQuotations(corpus, {
      speakers: speakers(),
      createSearch: () => createQuoteSearch(corpus, compileLexicon(corpus, language, remember), remember),
      remember,
      order: quoteOrder(),
    }),
  );
  const eventSearch = once(() => createEventSearch(corpus, { remember, language }));
  const timeline = once(() => createTimeline(corpus, { searchEvents: (text) => eventSearch()(text), remember }));
  const landmarks = once(() => createLandmarkFinder(corpus, timeline().events));
  const checker = once(() => {
    const phrases = indexQuotes(corpus, quoteOrder().byDate, remember);
    return createTextChecker(quotations().quotes, corpus, speakers(), phrases);
  });
  return { passageSearch, suggester, speakers, quotations, timeline, landmarks, checker };
}

interface IndexOptions {
  readonly remember: Remember | undefined;
  readonly language: Language | undefined;
}
