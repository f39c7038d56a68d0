import { MONTHS } from '../../text/months.ts';

/** Parts of a year that people name; the months they span are in {@link SEASON_MONTHS}. */
export type Season = 'early' | 'mid' | 'late' | 'spring' | 'summer' | 'autumn' | 'winter';

/** First and last month of each named part of a year (1 to 12); winter is taken at the year's start. */
const SEASON_MONTHS: Readonly<Record<Season, readonly [number, number]>> = {
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
  winter: [1, 3],
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
};

/**
 * A date as precise as its source and never more: a year; a part of a year; a month; a day.
 * The part of EDTF (ISO 8601-2) that articles need. `month` 1 to 12, `day` 1 to 31.
 */
export interface PartialDate {
  readonly year: number;
  readonly season?: Season;
  readonly month?: number;
  readonly day?: number;
}

/** A date, or from a date to a date (both inclusive). */
export interface DateSpan {
  readonly start: PartialDate;
  readonly end?: PartialDate;
}

const MONTH_NAMES = MONTHS.map((name) => `${name}|${name.slice(0, 3)}`).join('|');
const SINGLE = new RegExp(
  `^(?:(early|mid|late|spring|summer|autumn|winter)[ -](?:(?:of|in) )?)?(?:(?:(\\d{1,2}) )?(${MONTH_NAMES})\\.? )?(\\d{4})$`,
  'i',
);
const US_DAY = new RegExp(`^(${MONTH_NAMES})\\.? (\\d{1,2}),? (\\d{4})$`, 'i');
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1;
}

function toSeason(word: string): Season | undefined {
  const lower = word.toLowerCase();
  return lower in SEASON_MONTHS ? (lower as Season) : undefined;
}

/** Days in a month (1 to 12) of the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function checked(date: PartialDate): PartialDate | undefined {
  if (date.month !== undefined && (date.month < 1 || date.month > 12)) return undefined;
  if (date.day !== undefined && date.month !== undefined) {
    if (date.day < 1 || date.day > daysInMonth(date.year, date.month)) return undefined;
  }
  return date;
}

/** Reads one date in a form that articles use (`2018`, `early 2018`, `February 2018`, `20 February 2018`, `2018-02-20`); undefined if it is none or no day of the calendar. */
export function parsePartialDate(text: string): PartialDate | undefined {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  const iso = ISO.exec(trimmed);
  if (iso) {
    const [, year, month, day] = iso;
    return checked({
      year: Number(year),
      ...(month === undefined ? {} : { month: Number(month) }),
      ...(day === undefined ? {} : { day: Number(day) }),
    });
  }
  const us = US_DAY.exec(trimmed);
  if (us) {
    const [, month = '', day, year] = us;
    return checked({ year: Number(year), month: monthNumber(month), day: Number(day) });
  }
  const single = SINGLE.exec(trimmed);
  if (!single) return undefined;
  const [, seasonWord, day, month, year] = single;
  if (seasonWord !== undefined && month !== undefined) return undefined;
  const season = seasonWord === undefined ? undefined : toSeason(seasonWord);
  return checked({
    year: Number(year),
    ...(season === undefined ? {} : { season }),
    ...(month === undefined ? {} : { month: monthNumber(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  });
}

/**
 * Reads a date or a range in a form that articles use: besides single dates `17–22 November 2023`,
 * `3 March–4 April 2023`, `March–May 2023`, `2017 to 2018`, `2017–2018`. Undefined if it is none, or if it ends before it begins.
 */
export function parseDateSpan(text: string): DateSpan | undefined {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  const single = parsePartialDate(trimmed);
  if (single) return { start: single };
  const halves = /^(.+?)\s*(?:–|—| - | to | until )\s*(.+)$/.exec(trimmed) ?? /^(\d{1,2})-(\d{1,2} .+)$/.exec(trimmed);
  const left = halves?.[1];
  const end = halves?.[2] === undefined ? undefined : parsePartialDate(halves[2]);
  if (left === undefined || !end) return undefined;
  const start = parsePartialDate(left) ?? completeStart(left, end);
  if (!start) return undefined;
  const span = { start, end };
  return firstDay({ start }) <= lastDay({ start: end }) ? span : undefined;
}

/** The left half of a range leaves out what it shares with the right half: `17` of `17–22 November 2023`. */
function completeStart(left: string, end: PartialDate): PartialDate | undefined {
  const month = end.month === undefined ? '' : (MONTHS[end.month - 1] ?? '');
  return /^\d{1,2}$/.test(left)
    ? parsePartialDate(`${left} ${month} ${String(end.year)}`)
    : parsePartialDate(`${left} ${String(end.year)}`);
}

function formatPartialDate(date: PartialDate): string {
  const month = date.month === undefined ? '' : `${MONTHS[date.month - 1] ?? ''} `;
  const day = date.day === undefined ? '' : `${String(date.day)} `;
  const season = date.season === undefined ? '' : `${date.season} `;
  return `${season}${day}${month}${String(date.year)}`;
}

/** A date or range in words, with exactly its precision: `17–22 November 2023`, `February 2018`, `2017 to 2018`. */
export function formatDateSpan({ start, end }: DateSpan): string {
  if (!end) return formatPartialDate(start);
  const isSameMonth = start.year === end.year && start.month === end.month;
  if (isSameMonth && start.day !== undefined && end.day !== undefined) {
    return `${String(start.day)}–${formatPartialDate(end)}`;
  }
  return `${formatPartialDate(start)} to ${formatPartialDate(end)}`;
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The earliest day that the span can mean, ISO 8601 (sorts as text). */
export function firstDay({ start }: DateSpan): string {
  const season = start.season === undefined ? undefined : SEASON_MONTHS[start.season];
  return iso(start.year, start.month ?? season?.[0] ?? 1, start.day ?? 1);
}

/** The latest day that the span can mean, ISO 8601 (sorts as text). */
export function lastDay({ start, end = start }: DateSpan): string {
  const season = end.season === undefined ? undefined : SEASON_MONTHS[end.season];
  const month = end.month ?? season?.[1] ?? 12;
  return iso(end.year, month, end.day ?? daysInMonth(end.year, month));
}

/** Orders spans by first day, then the more precise (the one that ends earlier) first. */
export function compareDateSpans(a: DateSpan, b: DateSpan): number {
  const [firstA, firstB] = [firstDay(a), firstDay(b)];
  if (firstA !== firstB) return firstA < firstB ? -1 : 1;
  const [lastA, lastB] = [lastDay(a), lastDay(b)];
  return lastA === lastB ? 0 : lastA < lastB ? -1 : 1;
}

/** True if the two spans can share a day. */
export function overlaps(a: DateSpan, b: DateSpan): boolean {
  return firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a);
}
