import { MONTHS } from '../../text/months.ts';
import { dayText, daysInMonth } from './calendar.ts';
import { given } from '../../given.ts';
import { itemAt } from '../../item-at.ts';

const SEASONS = ['early', 'mid', 'late', 'spring', 'summer', 'autumn', 'winter'] as const;

/** Parts of a year that people name; the months they span are in {@link SEASON_MONTHS}. */
export type Season = (typeof SEASONS)[number];

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
 * The part of EDTF (ISO 8601-2) that articles need. `year` 0 is 1 BC, -43 is 44 BC; `month` 1 to 12, `day` 1 to 31.
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

const MONTH = `(?<month>${MONTHS.map((name) => `${name}|${name.slice(0, 3)}`).join('|')}|sept)\\.?`;
const ERA = '(?: ?(?<era>bce?|ce|ad))?';
const ISO = /^(?<year>\d{4})(?:[-/](?<month>\d{2})(?:[-/](?<day>\d{2}))?)?$/;
const POINTS = /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/;
const US_DAY = new RegExp(`^${MONTH} (?<day>\\d{1,2}) (?:ad )?(?<year>\\d{3,4})${ERA}$`, 'i');
const SINGLE = new RegExp(
  `^(?:(?<season>${SEASONS.join('|')})[ -](?:(?:of|in) )?)?(?:(?:(?<day>\\d{1,2})\\.? )?${MONTH} )?(?:ad )?(?<year>\\d{1,4})${ERA}$`,
  'i',
);
const WEEKDAY = /^(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]* /i;

/**
 * Reads one date in a form that articles use (`2018`, `early 2018`, `February 2018`, `20 February 2018`, `Tuesday, 20th of
 * February 2018`, `February 20, 2018`, `2018-02-20`, `20.2.2018`, `44 BC`, `8 June 793`, `AD 79`); undefined if it is none or
 * no day of the calendar. A year of three figures needs a month, or BC, AD or CE; one of fewer needs one of these.
 */
export function parsePartialDate(text: string): PartialDate | undefined {
  const written = text.trim().replace(/\s+/g, ' ');
  const plain = plainDate(written);
  const match = ISO.exec(written) ?? POINTS.exec(written) ?? US_DAY.exec(plain) ?? SINGLE.exec(plain);
  if (!match?.groups) return undefined;
  const { year = '', month, day, season, era } = match.groups;
  const hasEra = era !== undefined || /\bad /i.test(plain);
  if (!hasEra && year.length < (month === undefined ? 4 : 3)) return undefined;
  if (season !== undefined && month !== undefined) return undefined;
  return checked({
    year: /^b/i.test(era ?? '') ? 1 - Number(year) : Number(year),
    ...given({
      season: SEASONS.find((name) => name === season?.toLowerCase()),
      month: month === undefined ? undefined : monthNumber(month),
      day: day === undefined ? undefined : Number(day),
    }),
  });
}

function monthNumber(written: string): number {
  const start = written.slice(0, 3).toLowerCase();
  return Number(written) || MONTHS.findIndex((name) => name.slice(0, 3).toLowerCase() === start) + 1;
}

/** Undefined for what is no day of the calendar. */
function checked(date: PartialDate): PartialDate | undefined {
  const { year, month = 1, day = 1 } = date;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? date : undefined;
}

/** Without what people add for the ear: the weekday, `th`, `of`, commas; the era without points. */
function plainDate(text: string): string {
  return text
    .replace(WEEKDAY, '')
    .replace(/^the (?=\d)/i, '')
    .replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1')
    .replace(/\b([abc])\.\s?([cde])\.(?:\s?e\.)?/gi, (_, a: string, b: string) => a + b)
    .replace(/(?<=\d) of (?=\p{L})/giu, ' ')
    .replace(/(?<=\p{L}) of (?=\d)/giu, ' ')
    .replace(/,(?= )/g, '');
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
  const month = /^\d{1,2}$/.test(left) && end.month !== undefined ? itemAt(MONTHS, end.month - 1) : '';
  return parsePartialDate(`${left} ${month} ${formatYear(end.year)}`);
}

function formatPartialDate({ year, season, month, day }: PartialDate): string {
  const name = month === undefined ? undefined : itemAt(MONTHS, month - 1);
  return [season, day, name, formatYear(year)].filter((part) => part !== undefined).join(' ');
}

/** A year as people write it: `2018`, `793`, `AD 79`, `44 BC`. */
export function formatYear(year: number): string {
  if (year <= 0) return `${String(1 - year)} BC`;
  return year < 100 ? `AD ${String(year)}` : String(year);
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

/** The earliest day that the span can mean, as {@link dayText} writes it (ISO 8601 for our era; sorts as text). */
export function firstDay({ start }: DateSpan): string {
  const season = start.season === undefined ? undefined : SEASON_MONTHS[start.season];
  return dayText(start.year, start.month ?? season?.[0] ?? 1, start.day ?? 1);
}

/** The latest day that the span can mean, like {@link firstDay}. */
export function lastDay({ start, end = start }: DateSpan): string {
  const season = end.season === undefined ? undefined : SEASON_MONTHS[end.season];
  const month = end.month ?? season?.[1] ?? 12;
  return dayText(end.year, month, end.day ?? daysInMonth(end.year, month));
}

/** The date that ends last, the first of those that do; undefined for none. */
export function latestDate(dates: readonly DateSpan[]): DateSpan | undefined {
  const last = dates.map(lastDay).sort().at(-1);
  return dates.find((date) => lastDay(date) === last);
}
