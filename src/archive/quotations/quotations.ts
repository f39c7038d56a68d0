import type { Corpus, PersonId, Quote, QuoteId } from '../../corpus/model.ts';
import type { Archive, QuoteOutcome, QuoteQuery } from '../archive-model.ts';
import { speakerIdOf, type Speakers } from './speakers.ts';
import { createNameFinder } from '../name-finder.ts';
import type { Remember } from '../packed/remember.ts';
import { indexQuoteOrder, type QuoteOrder } from './quote-order.ts';
import { createTopicReader } from './quote-topics.ts';
import { itemAt } from '../../item-at.ts';
import { once } from '../../once.ts';
import { groupByKey } from '../../group-by-key.ts';

/** Finds items by free text, best first; nothing for a text that none of them has to do with. */
export type QuoteSearch = (text: string) => readonly { readonly id: string; readonly score: number }[];

export interface QuotationsDeps {
  readonly speakers: Speakers;
  /** Called when words are first searched for. */
  readonly createSearch: () => QuoteSearch;
  readonly remember?: Remember | undefined;
  readonly order?: QuoteOrder | undefined;
}

export type Quotations = Pick<Archive, 'quotes' | 'quote' | 'findQuotes' | 'topicsOf'>;

/** At most this many speakers are named where the asked one has nothing. */
const MAX_NEAREST = 5;

/** Everything that people say in a corpus, found by person, topic and year. */
export function createQuotations(
  corpus: Corpus,
  { speakers, createSearch, remember, order = indexQuoteOrder(corpus, remember) }: QuotationsDeps,
): Quotations {
  const inOrder = corpus.articles.flatMap((article) => article.quotes);
  const quotes = arrange(inOrder, order.byDate);
  const byId = new Map<QuoteId, Quote>(quotes.map((quote) => [quote.id, quote]));
  const telling = arrange(inOrder, order.telling);
  const findArticle = createNameFinder(corpus.articles.map(({ id, title }) => ({ id, name: title })));
  const search = once(createSearch);
  const readTopics = once(() => createTopicReader(corpus, remember));
  const quotesAbout = (about: string): readonly Quote[] => {
    const article = findArticle(about);
    if (article) return telling.filter(({ articleId }) => articleId === article.id);
    return search()(about).flatMap(({ id }) => byId.get(id as QuoteId) ?? []);
  };
  const matching = ({ about, year }: QuoteQuery): readonly Quote[] => {
    const found = about === undefined ? telling : quotesAbout(about);
    return year === undefined ? found : found.filter((quote) => isOfYear(quote, year));
  };
  return {
    quotes,
    topicsOf: (own) => readTopics()(own),
    quote: (id) => byId.get(id.toLowerCase() as QuoteId),
    findQuotes: (query) => {
      const all = matching(query);
      const [first, ...rest] = query.personId === undefined ? all : spokenBy(all, query.personId);
      if (first) return { kind: 'quotes', query, quotes: [first, ...rest] };
      return { kind: 'empty', query, nearest: nearest(speakers, query, matching) };
    },
  };
}

function arrange<Item>(items: readonly Item[], order: Int32Array): readonly Item[] {
  return Array.from(order, (at) => itemAt(items, at));
}

function isOfYear({ date }: Quote, year: number): boolean {
  if (!date) return false;
  return date.start.year <= year && year <= (date.end ?? date.start).year;
}

function spokenBy(quotes: readonly Quote[], personId: PersonId): readonly Quote[] {
  return quotes.filter((quote) => speakerIdOf(quote) === personId);
}

/** Who does have something: on the same topic in that year, else on the topic in any year; without a topic in that year. The one with the best match first. */
function nearest(
  { quoted }: Speakers,
  query: QuoteQuery,
  matching: (query: QuoteQuery) => readonly Quote[],
): Extract<QuoteOutcome, { kind: 'empty' }>['nearest'] {
  const { about, year } = query;
  const strict = matching(query);
  const loosened = strict.length > 0 || about === undefined || year === undefined ? strict : matching({ about });
  const people = new Map(quoted.map(({ person }) => [person.id, person]));
  return [...groupByKey(loosened.map((quote) => [speakerIdOf(quote), quote] as const))]
    .flatMap(([id, quotes]) => {
      const person = people.get(id);
      return person ? [{ person, quotes }] : [];
    })
    .slice(0, MAX_NEAREST);
}
