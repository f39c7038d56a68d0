import { dayNumber, dayText } from '../../corpus/dates/calendar.ts';
import { firstDay, lastDay, type DateSpan } from '../../corpus/dates/date-span.ts';
import type { Corpus, Event, EventId } from '../../corpus/model.ts';
import { itemAt } from '../../item-at.ts';
import { makeAnew, type Remember } from '../packed/remember.ts';
import { joinTextLists } from '../packed/string-lists.ts';
import { joinDated, readDated } from './dated-passages.ts';
import { joinEventKeys, readEventKeys } from './event-keys.ts';
import { weighEvents } from './importance.ts';
import type { TimelineOutcome, TimelineQuery } from '../archive-model.ts';
import { readRecordParts, type RecordPart } from './record-parts.ts';
import { createNameFinder } from '../name-finder.ts';
import { readEventWords, withoutRepeatedEvents } from './repeated-events.ts';
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
const LEAST_FIT = 0.6;
/** No event fits a text of which none speaks of so much. */
const LEAST_SHARE = 0.3;
const NEAREST = 5;

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
  const events = Array.from(order).flatMap((at) => all[at] ?? []);
  const parts = once(() => readRecordParts(corpus, events));
  const partFinder = once(() => createNameFinder(parts()));
  const findPart = (words: string) => partFinder()(words);
  const eventsAbout = (about: string): ReadonlySet<EventId> =>
    findPart(about)?.eventIds ?? fittingEvents(searchEvents(about));
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

/** The events that are told, by their numbers among all: the oldest first. */
export function indexEvents(
  { articles }: Pick<Corpus, 'articles'>,
  remember: Remember = makeAnew,
): { readonly order: Int32Array } {
  return remember.index('events', () => {
    const keys = remember.joined('events', articles, { read: readEventKeys, join: joinEventKeys });
    const readWords = () => remember.joined('repeats', articles, { read: readEventWords, join: joinTextLists });
    return { order: withoutRepeatedEvents(keys, readWords) };
  });
}

/** How much of the record speaks of each of all events; `told`: the numbers of those that are told. */
export function indexImportance(
  { articles, phases }: Pick<Corpus, 'articles' | 'phases'>,
  told: Int32Array,
  remember: Remember = makeAnew,
): { readonly weights: Float64Array } {
  return remember.index('importance', () => {
    const dated = remember.joined('importance', articles, { read: readDated, join: joinDated });
    return { weights: weighEvents(dated, phases, told) };
  });
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

function boundsOf({ from, to }: NonNullable<TimelineQuery['date']>): { readonly from: string; readonly to: string } {
  return { from: from ? firstDay(from) : dayText(-9999, 1, 1), to: to ? lastDay(to) : dayText(9999, 12, 31) };
}

type EventsAbout = (about: string) => ReadonlySet<EventId>;

interface Filter {
  readonly name: 'date' | 'monthDay' | 'person' | 'about';
  readonly admits: (event: Event) => boolean;
}

function findEvents(all: readonly Event[], query: TimelineQuery, eventsAbout: EventsAbout): TimelineOutcome {
  const filters = filtersOf(query, eventsAbout);
  const found = all.filter((event) => filters.every((filter) => filter.admits(event)));
  if (found.length > 0) return { kind: 'events', query, events: inAskedOrder(found, query) };
  const loosened = filters.flatMap(({ name }) => {
    const count = admittedWithout(all, filters, name).length;
    return count === 0 ? [] : [{ without: name, count }];
  });
  return { kind: 'empty', query, loosened, nearest: findNearest(all, filters, query) };
}

function filtersOf(query: TimelineQuery, eventsAbout: EventsAbout): readonly Filter[] {
  const { date, monthDay, personId, about } = query;
  const filters: Filter[] = [];
  if (date && (date.from || date.to)) {
    const { from, to } = boundsOf(date);
    filters.push({ name: 'date', admits: (event) => firstDay(event.date) <= to && lastDay(event.date) >= from });
  }
  if (monthDay !== undefined) {
    filters.push({ name: 'monthDay', admits: (event) => coversMonthDay(event.date, monthDay) });
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

function fittingEvents(scores: ReadonlyMap<EventId, number>): ReadonlySet<EventId> {
  const least = Math.max(LEAST_SHARE, LEAST_FIT * Math.max(0, ...scores.values()));
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

function admittedWithout(all: readonly Event[], filters: readonly Filter[], without: Filter['name']): readonly Event[] {
  const others = filters.filter((filter) => filter.name !== without);
  return others.length === 0 ? [] : all.filter((event) => others.every((filter) => filter.admits(event)));
}

/** Events that surely lie in the asked dates come first, those that only may lie there behind; both in the asked order. */
function inAskedOrder(events: readonly Event[], { date, order }: TimelineQuery): readonly Event[] {
  const ordered = order === 'newest' ? events.toReversed() : events;
  if (!date) return ordered;
  const sure = ordered.filter((event) => liesSurelyWithin(event, date));
  return [...sure, ...ordered.filter((event) => !liesSurelyWithin(event, date))];
}

/** The events nearest to the asked dates that fit everything else; where there are none, those that fit the dates, if any were asked for. */
function findNearest(all: readonly Event[], filters: readonly Filter[], query: TimelineQuery): readonly Event[] {
  const isDate = ({ name }: Filter) => name === 'date' || name === 'monthDay';
  if (!filters.some(isDate)) return [];
  const fitting = all.filter((event) => filters.every((filter) => isDate(filter) || filter.admits(event)));
  const dated = all.filter((event) => filters.every((filter) => !isDate(filter) || filter.admits(event)));
  const candidates = fitting.length > 0 ? fitting : dated.length > 0 ? dated : all;
  const placed = candidates.filter((event) => Number.isFinite(distance(event, query)));
  const byDistance = placed.toSorted(
    (a, b) => distance(a, query) - distance(b, query) || Number(b.isMain) - Number(a.isMain),
  );
  const nearest = new Set(byDistance.slice(0, NEAREST));
  const inOrder = placed.filter((event) => nearest.has(event));
  return inAskedOrder(inOrder, { order: query.order });
}

/** Days between an event and the asked dates; for a day of any year, days between the two days of the year. */
function distance({ date }: Event, query: TimelineQuery): number {
  if (query.monthDay !== undefined) return dayOfYearDistance(date, query.monthDay);
  if (!query.date) return 0;
  const { from, to } = boundsOf(query.date);
  if (lastDay(date) < from) return daysBetween(lastDay(date), from);
  return firstDay(date) > to ? daysBetween(to, firstDay(date)) : 0;
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
