import { dayNumber, dayText } from '../../corpus/dates/calendar.ts';
import { firstDay, lastDay, type DateSpan } from '../../corpus/dates/date-span.ts';
import type { Corpus, Event, EventId } from '../../corpus/model.ts';
import { itemAt } from '../../item-at.ts';
import { makeAnew, type Remember } from '../packed/remember.ts';
import { indexEvents } from './event-order.ts';
import { indexImportance } from './importance.ts';
import type { TimelineOutcome, TimelineQuery } from '../archive-model.ts';
import { readRecordParts, type RecordPart } from './record-parts.ts';
import { createNameFinder } from '../name-finder.ts';
import { countAt } from '../../counts.ts';
import { once } from '../../once.ts';

/** How well each event fits a text: the share (0 to 1) of what was typed that it speaks of; events that do not fit are left out. */
export type SearchEvents = (text: string) => ReadonlyMap<EventId, number>;

/** The dated record. Pure: the same query gives the same events. */
export interface Timeline {
  /** Oldest first; ties: main, then marked, then in the order of their article. */
  readonly events: readonly Event[];
  readonly parts: readonly RecordPart[];
  readonly findPart: (words: string) => RecordPart | undefined;
  /** A topic that is the name of a part has that part's own events; any other is searched for. */
  readonly timeline: (query: TimelineQuery) => TimelineOutcome;
  /** How much of the record speaks of an event of it: from 0, higher is more, comparable within one corpus only. */
  readonly importanceOf: (event: Event) => number;
}

/** Events whose score is below this share of the best one's only brush the text. */
const MIN_FIT = 0.6;
/** No event fits a text of which none speaks of so much. */
const MIN_SHARE = 0.3;
const NEAREST = 5;

/** What a timeline needs besides the corpus. */
export interface TimelineDeps {
  readonly searchEvents: SearchEvents;
  readonly remember?: Remember | undefined;
}

/** The timeline of a corpus, over the events of all its articles; found ones that repeat a marked one are left out. */
export function createTimeline(
  corpus: Pick<Corpus, 'articles' | 'phases'>,
  { searchEvents, remember = makeAnew }: TimelineDeps,
): Timeline {
  const all = corpus.articles.flatMap((article) => article.events);
  const { order } = indexEvents(corpus, remember);
  const events = Array.from(order, (at) => itemAt(all, at));
  const parts = once(() => readRecordParts(corpus, events));
  const partFinder = once(() => createNameFinder(parts()));
  const findPart = (words: string) => partFinder()(words);
  const eventsAbout = (about: string): ReadonlySet<EventId> =>
    findPart(about)?.eventIds() ?? fittingEvents(searchEvents(about));
  const importance = once((): ReadonlyMap<EventId, number> => {
    const { weights } = indexImportance(corpus, order, remember);
    return new Map(all.map(({ id }, at) => [id, itemAt(weights, at)]));
  });
  return {
    events,
    get parts() {
      return parts();
    },
    findPart,
    timeline: (query) => findEvents(events, query, eventsAbout),
    importanceOf: ({ id }) => countAt(importance(), id),
  };
}

/**
 * True if the event lies in what is asked for beyond doubt: wholly within the dates, or a range of which a sure day is.
 * An event of "2018" may lie in February to May 2018, but nobody can say so.
 */
export function liesSurelyWithin(event: Event, date: NonNullable<TimelineQuery['date']>): boolean {
  const { from, to } = boundsOf(date);
  const { start, end } = event.date;
  if (firstDay(event.date) >= from && lastDay(event.date) <= to) return true;
  if (!end) return false;
  // From the last day that the start can mean to the first that the end can mean it was going on.
  const [surelyFrom, surelyTo] = [lastDay({ start }), firstDay({ start: end })];
  return surelyFrom <= surelyTo && surelyFrom <= to && surelyTo >= from;
}

/** True if any of the events is of the asked dates, surely or not. */
export function hasEventWithin(events: readonly Event[], dates: Pick<TimelineQuery, 'date' | 'monthDay'>): boolean {
  const filters = filtersOf(dates, () => new Set());
  return events.some((event) => filters.every(({ admits }) => admits(event)));
}

function boundsOf({ from, to }: NonNullable<TimelineQuery['date']>): { readonly from: string; readonly to: string } {
  return { from: from ? firstDay(from) : dayText(-9999, 1, 1), to: to ? lastDay(to) : dayText(9999, 12, 31) };
}

type EventsAbout = (about: string) => ReadonlySet<EventId>;

interface Filter {
  readonly name: 'date' | 'monthDay' | 'person' | 'about';
  readonly admits: (event: Event) => boolean;
  /** Of one for dates: the days between an event and the asked ones. */
  readonly distanceTo?: (event: Event) => number;
}

function findEvents(all: readonly Event[], query: TimelineQuery, eventsAbout: EventsAbout): TimelineOutcome {
  const filters = filtersOf(query, eventsAbout);
  const found = admitted(all, filters);
  if (found.length > 0) return { kind: 'events', query, events: inAskedOrder(found, query) };
  const loosened = filters.flatMap(({ name }) => {
    const others = filters.filter((filter) => filter.name !== name);
    const count = others.length === 0 ? 0 : admitted(all, others).length;
    return count === 0 ? [] : [{ without: name, count }];
  });
  return { kind: 'empty', query, loosened, nearest: findNearest(all, filters, query) };
}

function admitted(events: readonly Event[], filters: readonly Filter[]): readonly Event[] {
  return events.filter((event) => filters.every((filter) => filter.admits(event)));
}

function filtersOf(
  { date, monthDay, personId, about }: Omit<TimelineQuery, 'order'>,
  eventsAbout: EventsAbout,
): readonly Filter[] {
  const filters: Filter[] = [];
  if (date && (date.from || date.to)) filters.push(filterByDate(date));
  if (monthDay !== undefined) {
    filters.push({
      name: 'monthDay',
      admits: (event) => coversMonthDay(event.date, monthDay),
      distanceTo: (event) => dayOfYearDistance(event.date, monthDay),
    });
  }
  if (personId !== undefined) {
    filters.push({ name: 'person', admits: (event) => event.personIds.includes(personId) });
  }
  if (about !== undefined) {
    const fits = eventsAbout(about);
    filters.push({ name: 'about', admits: (event) => fits.has(event.id) });
  }
  return filters;
}

function filterByDate(date: NonNullable<TimelineQuery['date']>): Filter {
  const { from, to } = boundsOf(date);
  return {
    name: 'date',
    admits: (event) => firstDay(event.date) <= to && lastDay(event.date) >= from,
    distanceTo: (event) => {
      const [first, last] = [firstDay(event.date), lastDay(event.date)];
      if (last < from) return daysBetween(last, from);
      return first > to ? daysBetween(to, first) : 0;
    },
  };
}

function fittingEvents(scores: ReadonlyMap<EventId, number>): ReadonlySet<EventId> {
  let best = 0;
  for (const score of scores.values()) best = Math.max(best, score);
  const least = Math.max(MIN_SHARE, MIN_FIT * best);
  return new Set([...scores].filter(([, score]) => score >= least).map(([id]) => id));
}

/** For dates of a day, and ranges from day to day, alone: an event of "November 2023" has no day to share. */
function coversMonthDay(date: DateSpan, monthDay: string): boolean {
  const { start, end = start } = date;
  if (start.day === undefined || end.day === undefined) return false;
  const [first, last] = [firstDay(date), lastDay(date)];
  return [start.year, end.year].some((year) => {
    const day = `${dayText(year, 1, 1).slice(0, -5)}${monthDay}`;
    return first <= day && day <= last;
  });
}

/** Events that surely lie in the asked dates come first, those that only may lie there behind; both in the asked order. */
function inAskedOrder(events: readonly Event[], { date, order }: TimelineQuery): readonly Event[] {
  const ordered = order === 'newest' ? events.toReversed() : events;
  if (!date) return ordered;
  const sure = ordered.filter((event) => liesSurelyWithin(event, date));
  return [...sure, ...ordered.filter((event) => !liesSurelyWithin(event, date))];
}

/** The events nearest to the asked dates that fit everything else; where there are none, those that fit the dates, if any were asked for. */
function findNearest(all: readonly Event[], filters: readonly Filter[], { order }: TimelineQuery): readonly Event[] {
  const byDate = filters.filter(({ distanceTo }) => distanceTo);
  const distanceTo = byDate.at(-1)?.distanceTo;
  if (!distanceTo) return [];
  const others = filters.filter((filter) => !filter.distanceTo);
  const fitting = [admitted(all, others), admitted(all, byDate)].find(({ length }) => length > 0) ?? all;
  const distances = new Map(fitting.map((event) => [event, distanceTo(event)]));
  const placed = fitting.filter((event) => Number.isFinite(countAt(distances, event)));
  const byDistance = placed.toSorted(
    (a, b) => countAt(distances, a) - countAt(distances, b) || Number(b.isMain) - Number(a.isMain),
  );
  const nearest = new Set(byDistance.slice(0, NEAREST));
  const inOrder = placed.filter((event) => nearest.has(event));
  return order === 'newest' ? inOrder.toReversed() : inOrder;
}

/** Infinite for events without a day of their own. */
function dayOfYearDistance({ start }: DateSpan, monthDay: string): number {
  if (start.day === undefined) return Number.POSITIVE_INFINITY;
  const days = daysBetween(`2000-${monthDay}`, `2000-${firstDay({ start }).slice(-5)}`);
  return Math.min(days, 366 - days);
}

function daysBetween(a: string, b: string): number {
  return Math.abs(dayNumber(a) - dayNumber(b));
}
