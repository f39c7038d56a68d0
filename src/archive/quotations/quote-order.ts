import { firstDay, lastDay } from '../../corpus/dates/date-span.ts';
import type { Article, Corpus, EventId, Quote } from '../../corpus/model.ts';
import { makeAnew, type Remember } from '../packed/remember.ts';
import { joinTexts, packTexts, sortedOrder, textsOf, type TextList } from '../packed/text-list.ts';

/** What a speaker wrote or said for the record: the words themselves are the document. Interviews, talks and remarks to reporters come through others. */
const PRIMARY =
  /\b(?:posts?|posted|tweet|e-?mail|text message|message|letter|memo|blog|journal|diary|charter|testimony|deposition|complaint|filing|motion|brief|order|ruling|exhibit|hearing|judgment|statement)\b/i;

/** What so many sources bring has become part of the story. */
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

export function indexQuoteOrder({ articles }: Pick<Corpus, 'articles'>, remember: Remember = makeAnew): QuoteOrder {
  return remember.index('quote-order', () => {
    const { byDate, telling } = remember.joined('quote-order', articles, { read: readKeys, join: joinKeys });
    return { byDate: sortedOrder(textsOf(byDate)), telling: sortedOrder(textsOf(telling)) };
  });
}

/** Texts that sort as the quotations of articles do. */
interface QuoteKeys {
  readonly byDate: TextList;
  readonly telling: TextList;
}

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
  const event = quote.eventId === undefined ? '2' : mainEvents.has(quote.eventId) ? '0' : '1';
  const source = PRIMARY.test(quote.occasion ?? '') ? '0' : '1';
  const date = quote.date ? firstDay(quote.date) : UNDATED;
  const reach = quote.sources.length >= WIDELY_REPORTED ? '0' : '1';
  return [quote.isFound ? '1' : '0', event, reach, source, date, quote.id].join(' ');
}
