import { dayNumber } from '../../corpus/dates/calendar.ts';
import { firstDay, lastDay } from '../../corpus/dates/date-span.ts';
import type { Corpus, PassageId, PersonId, Quote } from '../../corpus/model.ts';
import { groupByKey } from '../../group-by-key.ts';
import { compareText } from '../../text/normalise.ts';
import { speakerIdOf } from './speakers.ts';

/** Two quotations of which the later one answers the earlier one. */
export interface Exchange {
  readonly said: Quote;
  readonly answer: Quote;
}

/** Later, an answer is none to just these words. */
const MAX_DAYS = 7;
/** What speaks for an answer, the most first; a day in between speaks against it. */
const SIGNS = { sameEvent: 4, namedBack: 3, names: 2, perDay: -0.5 };

/**
 * The pairs in which one of two persons answers the other, each quotation in one pair at most. An answer has a day of its own, at most a
 * week after the other's and never before it, and names the other's speaker in its words or its occasion. The pairs that surely belong
 * together (one event, each names the other, the same day) come first; ties: in the order of the quotations given.
 */
export function findExchanges(
  corpus: Pick<Corpus, 'articles'>,
  one: readonly Quote[],
  other: readonly Quote[],
): readonly Exchange[] {
  const named = namedIn(corpus, [...one, ...other]);
  const datedOf = (quotes: readonly Quote[]) => quotes.flatMap((quote, rank) => toDated(quote, rank, named));
  const others = groupByKey(datedOf(other).map((each) => [each.day, each] as const));
  const candidates = datedOf(one)
    .flatMap((a) => daysAround(a.day).flatMap((day) => (others.get(day) ?? []).map((b) => [a, b] as const)))
    .flatMap(([a, b]) => [...candidateOf(a, b), ...candidateOf(b, a)])
    .toSorted((a, b) => b.weight - a.weight || a.rank - b.rank || compareText(a.said.id, b.said.id));
  const taken = new Set<string>();
  return candidates.flatMap(({ said, answer }) => {
    if (taken.has(said.id) || taken.has(answer.id)) return [];
    taken.add(said.id).add(answer.id);
    return [{ said, answer }];
  });
}

/** The days within which a quotation of this day is answered, or answers. */
function daysAround(day: number): readonly number[] {
  return Array.from({ length: 2 * MAX_DAYS + 1 }, (_, at) => day - MAX_DAYS + at);
}

/** A quotation with a day of its own. */
interface Dated {
  readonly quote: Quote;
  readonly day: number;
  /** Its place among the quotations given. */
  readonly rank: number;
  readonly personId: PersonId;
  readonly names: readonly PersonId[];
}

function toDated(quote: Quote, rank: number, named: Named): readonly Dated[] {
  const { date, passageId } = quote;
  if (!date || firstDay(date) !== lastDay(date)) return [];
  const names = named.get(passageId) ?? [];
  return [{ quote, day: dayNumber(firstDay(date)), rank, personId: speakerIdOf(quote), names }];
}

type Named = ReadonlyMap<PassageId, readonly PersonId[]>;

/** Whom each quotation names, its words and its occasion taken together. */
function namedIn({ articles }: Pick<Corpus, 'articles'>, quotes: readonly Quote[]): Named {
  const wanted = new Set(quotes.map(({ passageId }) => passageId));
  const passages = articles.flatMap((article) => article.passages.filter(({ id }) => wanted.has(id)));
  return new Map(passages.map(({ id, personIds }) => [id, personIds]));
}

interface Candidate extends Exchange {
  readonly weight: number;
  readonly rank: number;
}

function candidateOf(said: Dated, answer: Dated): readonly Candidate[] {
  const days = answer.day - said.day;
  if (days < 0 || days > MAX_DAYS || !answer.names.includes(said.personId)) return [];
  if (days === 0 && isBefore(answer.quote, said.quote)) return [];
  const { eventId } = said.quote;
  const weight =
    SIGNS.names +
    (eventId !== undefined && eventId === answer.quote.eventId ? SIGNS.sameEvent : 0) +
    (said.names.includes(answer.personId) ? SIGNS.namedBack : 0) +
    days * SIGNS.perDay;
  return [{ said: said.quote, answer: answer.quote, weight, rank: said.rank + answer.rank }];
}

/** Of the same day, an article tells first what was said first. */
function isBefore(a: Quote, b: Quote): boolean {
  return a.articleId === b.articleId && a.span.start < b.span.start;
}
