import { lastDay, type DateSpan } from '../corpus/dates/date-span.ts';
import type { Article, Corpus, Person } from '../corpus/model.ts';
import type { Language } from '../text/languages/language.ts';
import { answerTexts } from './search/answer-texts.ts';
import { makeAnew, type Remember } from './packed/remember.ts';
import { bareText, createAsker, createTextSearch } from './search/passage-search.ts';
import { readPassages } from './search/passage-index.ts';
import { createEventSearch } from './timeline/event-search.ts';
import { createLookup } from './lookup.ts';
import type { Archive } from './archive-model.ts';
import { findExchanges } from './quotations/exchanges.ts';
import { createSpeakers } from './quotations/speakers.ts';
import { searchItems } from './quotations/quote-search-items.ts';
import { createQuotations } from './quotations/quotations.ts';
import type { KnownQuestions } from './search/asked/suggestions.ts';
import { createSuggester } from './search/asked/suggestions.ts';
import type { ConceptFinder } from './search/index/lexicon.ts';
import { createLandmarkFinder } from './timeline/landmarks.ts';
import { createTimeline } from './timeline/event-timeline.ts';
import { createTextChecker } from './check/text-checker.ts';

/** A text has to do with a quotation if it shares at least this much of what was typed, by rarity. */
const LEAST_SHARE = 0.5;

/** Indexes a corpus; `remember` may keep what takes long to make; `language`: what is known of its words, of English by default. Each index is built when it is first needed: a question in the terminal pays for its own only. */
export function createArchive(corpus: Corpus, remember?: Remember, language?: Language): Archive {
  const lookup = createLookup(corpus);
  const people = new Map<string, Person>(corpus.people.map((person) => [person.id, person]));
  const { asker, suggester, speakers, quotations, timeline, landmarks, checker } = createRooms(corpus, {
    remember,
    language,
  });
  return {
    corpus,
    asOf: latest(corpus.articles.flatMap((article) => article.asOf ?? [])),
    ask: (question) => asker().ask(question),
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

/** Makes all that an archive would make when it is first needed, for `remember` to keep. */
export function indexAll(corpus: Corpus, remember: Remember, language: Language): void {
  const { asker, suggester, quotations, timeline, checker } = createRooms(corpus, { remember, language });
  asker();
  suggester();
  quotations().findQuotes({ about: '' });
  checker();
  timeline().timeline({ about: '', order: 'oldest' });
  for (const event of timeline().events.slice(0, 1)) timeline().importanceOf(event);
}

function createRooms(corpus: Corpus, { remember, language }: IndexOptions) {
  const asker = once(() => createAsker(corpus, remember, language));
  const suggester = once(() => createSuggester(() => knownQuestions(corpus), remember));
  const speakers = once(() => createSpeakers(corpus));
  const quotations = once(() =>
    createQuotations(corpus, {
      speakers: speakers(),
      createSearch: () => createQuoteSearch(corpus, { remember, language }),
      remember,
    }),
  );
  const eventSearch = once(() => createEventSearch(corpus, { remember, language }));
  const timeline = once(() => createTimeline(corpus, { searchEvents: (text) => eventSearch()(text), remember }));
  const landmarks = once(() => createLandmarkFinder(corpus, timeline().events));
  const checker = once(() => createTextChecker(quotations().quotes, corpus, speakers(), remember));
  return { asker, suggester, speakers, quotations, timeline, landmarks, checker };
}

interface IndexOptions {
  readonly remember: Remember | undefined;
  readonly language: Language | undefined;
}

function knownQuestions(corpus: Corpus): readonly KnownQuestions[] {
  return answerTexts(corpus).map(({ passages }) => ({
    lines: passages.flatMap(({ asked }) => asked.map(({ text }) => text)),
    heading: passages[0].headingPath.at(-1) ?? '',
  }));
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function latest(dates: readonly DateSpan[]): DateSpan | undefined {
  return dates.toSorted((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1))[0];
}

/** The words of a quotation count as its text; its heading and the paragraph before say what it is about. */
function createQuoteSearch(corpus: Corpus, { remember = makeAnew, language }: Partial<IndexOptions>) {
  const { articles, people } = corpus;
  const ids = articles.flatMap(({ quotes }) => quotes.map(({ id }) => id));
  const readQuotes = (article: Article, concepts: ConceptFinder) =>
    readPassages(
      searchItems({ articles: [article], people }).map(({ id, text, context }) => bareText(id, `${text}\n${context}`)),
      concepts,
    );
  const search = createTextSearch(
    ids,
    (concepts) =>
      articles.map((article) => remember.segment('quote-search', article, () => readQuotes(article, concepts))),
    { lexicon: corpus, remember, language },
  );
  return (text: string) => search.search(text, ids.length).filter(({ share }) => share >= LEAST_SHARE);
}
