import type { Article, Corpus, EventId, PersonId, Quote, QuoteId } from '../../corpus/model.ts';
import type { Archive, QuoteOutcome, QuoteQuery } from '../archive-model.ts';
import { speakerIdOf, type Speakers } from './speakers.ts';
import { firstDay, lastDay } from '../../corpus/dates/date-span.ts';
import { makeAnew, type Remember, type SegmentKind } from '../packed/remember.ts';
import { joinTexts, packTexts, sortedOrder, textsOf, type TextList } from '../packed/text-list.ts';
import { createNameFinder } from '../name-finder.ts';
import { createTopicReader } from './quote-topics.ts';
import { itemAt } from '../../item-at.ts';
import { once } from '../../once.ts';
import { groupByKey } from '../../group-by-key.ts';

/** Finds items by free text, best first; nothing for a text that none of them has to do with. */
export type QuoteSearch = (text: string) => readonly { readonly id: string; readonly score: number }[];

/** What finding quotations needs besides the corpus. */
export interface QuotationsDeps {
  readonly speakers: Speakers;
  /** Called when words are first searched for. */
  readonly createSearch: () => QuoteSearch;
  readonly remember?: Remember | undefined;
  readonly order?: QuoteOrder | undefined;
}

/** The part of an archive that quotations answer. */
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
  const byId = once(() => new Map<QuoteId, Quote>(quotes.map((quote) => [quote.id, quote])));
  const telling = once(() => arrange(inOrder, order.telling));
  const findArticle = createNameFinder(corpus.articles.map(({ id, title }) => ({ id, name: title })));
  const search = once(createSearch);
  const readTopics = once(() => createTopicReader(corpus, remember));
  const quotesAbout = (about: string): readonly Quote[] => {
    const article = findArticle(about);
    if (article) return telling().filter(({ articleId }) => articleId === article.id);
    return search()(about).flatMap(({ id }) => byId().get(id as QuoteId) ?? []);
  };
  const matching = ({ about, year }: QuoteQuery): readonly Quote[] => {
    const found = about === undefined ? telling() : quotesAbout(about);
    return year === undefined ? found : found.filter((quote) => isOfYear(quote, year));
  };
  return {
    quotes,
    topicsOf: (own) => readTopics()(own),
    quote: (id) => byId().get(id.toLowerCase() as QuoteId),
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

/** What a speaker wrote or said for the record: the words themselves are the document. Interviews, talks and remarks to reporters come through others. */
const PRIMARY =
  /\b(?:posts?|posted|tweet|e-?mail|text message|message|letter|memo|blog|journal|diary|charter|testimony|deposition|complaint|filing|motion|brief|order|ruling|exhibit|hearing|judgment|statement)\b/i;

/** From so many sources on a quotation is part of the story. */
const WIDELY_REPORTED = 3;

/** The places of all quotations of a corpus (article by article) in two orders: the first number of each is the place of what comes first. */
export interface QuoteOrder {
  /** Undated last; ties by id. */
  readonly byDate: Int32Array;
  /**
   * How telling they are: marked before found; of a main event, of a lesser one, of none; those that three or more sources bring before the
   * others; primary sources (own post, email, court document) before reports; then date, undated last; ties by id.
   */
  readonly telling: Int32Array;
}

/** Puts the quotations of a corpus in both orders. */
export function indexQuoteOrder({ articles }: Pick<Corpus, 'articles'>, remember: Remember = makeAnew): QuoteOrder {
  return remember.index('quote-order', () => {
    const { byDate, telling } = remember.joined('quote-order', articles, orderSegments);
    return { byDate: sortedOrder(textsOf(byDate)), telling: sortedOrder(textsOf(telling)) };
  });
}

/** Texts that sort as the quotations of articles do. */
interface QuoteKeys {
  readonly byDate: TextList;
  readonly telling: TextList;
}

export const orderSegments: SegmentKind<QuoteKeys> = { read: readKeys, join: joinKeys };

function readKeys({ events, quotes }: Article): QuoteKeys {
  const mainEvents = new Set(events.filter(({ isMain }) => isMain).map(({ id }) => id));
  return {
    byDate: packTexts(quotes.map(({ id, date }) => `${date ? `${firstDay(date)} ${lastDay(date)}` : UNDATED} ${id}`)),
    telling: packTexts(quotes.map((quote) => tellingKey(quote, mainEvents))),
  };
}

function joinKeys(segments: readonly QuoteKeys[]): QuoteKeys {
  return {
    byDate: joinTexts(segments.map(({ byDate }) => byDate)),
    telling: joinTexts(segments.map(({ telling }) => telling)),
  };
}

/** After all years. */
const UNDATED = '9999';

function tellingKey(quote: Quote, mainEvents: ReadonlySet<EventId>): string {
  const { eventId, isFound, sources, occasion = '', date, id } = quote;
  const signs = [
    !isFound,
    eventId !== undefined && mainEvents.has(eventId),
    eventId !== undefined,
    sources.length >= WIDELY_REPORTED,
    PRIMARY.test(occasion),
  ];
  return [...signs.map((isSo) => (isSo ? '0' : '1')), date ? firstDay(date) : UNDATED, id].join(' ');
}
