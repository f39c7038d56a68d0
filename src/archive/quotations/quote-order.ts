import { firstDay } from '../../corpus/dates/date-span.ts';
import type { Corpus, Quote, QuoteId } from '../../corpus/model.ts';

/** What a speaker wrote or said for the record: the words themselves are the document. Interviews, talks and remarks to reporters come through others. */
const PRIMARY =
  /\b(?:posts?|posted|tweet|e-?mail|text message|message|letter|memo|blog|journal|diary|charter|testimony|deposition|complaint|filing|motion|brief|order|ruling|exhibit|hearing|judgment|statement)\b/i;

/** What so many sources bring has become part of the story. */
const WIDELY_REPORTED = 3;

/**
 * Orders quotations by how telling they are: marked before found; of a main event, of a lesser one, of none;
 * those that three or more sources bring before the others; primary sources (own post, email, court document) before reports;
 * then date, undated last; ties by id.
 */
export function createTellingOrder(corpus: Corpus): (a: Quote, b: Quote) => number {
  const mainEvents = new Set(
    corpus.articles.flatMap((article) => article.events.filter((event) => event.isMain).map((event) => event.id)),
  );
  const keys = new Map<QuoteId, string>();
  const keyOf = (quote: Quote): string => {
    const found = keys.get(quote.id);
    if (found !== undefined) return found;
    const event = quote.eventId === undefined ? '2' : mainEvents.has(quote.eventId) ? '0' : '1';
    const source = PRIMARY.test(quote.occasion ?? '') ? '0' : '1';
    const date = quote.date ? firstDay(quote.date) : '9999';
    const reach = quote.sources.length >= WIDELY_REPORTED ? '0' : '1';
    const key = [quote.isFound ? '1' : '0', event, reach, source, date, quote.id].join(' ');
    keys.set(quote.id, key);
    return key;
  };
  return (a, b) => {
    const [keyA, keyB] = [keyOf(a), keyOf(b)];
    return keyA === keyB ? 0 : keyA < keyB ? -1 : 1;
  };
}
