import { addDays, dayParts } from './calendar.ts';
import { firstDay, parseDateSpan, type DateSpan, type PartialDate } from './date-span.ts';
import { MONTH_NAMES } from '../../text/months.ts';

const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };
/** An earlier year is one where it is said to be (`AD 79`, `44 BC`, `8 June 793`). */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;

/** One stretch of time, or a numeric date of which nobody can say whether day or month comes first: `05/06/2023`. */
export type Period =
  | { readonly kind: 'period'; readonly date: DateSpan }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [DateSpan, DateSpan] };

/**
 * Reads one stretch of time, named as people name it, of a text in small letters with plain dashes and single blanks:
 * `2018`, `early 2015`, `feb 2025`, `february`, `nov 17th, 2023`, `11/17/2023`, `Q3 2024`, `the 2010s`, `last month`, `3 years ago`.
 * A month or a day without a year is the latest one that has begun by `today` (ISO 8601). Numeric dates with slashes are read in
 * whichever order is possible; with points the day comes first. Undefined if it is nothing of the kind.
 */
export function readPeriod(text: string, today: string): Period | undefined {
  const words = text.replace(/^(?:the|in|on|around|about|circa|during) /, '').replace(/^the /, '');
  return (
    readNumeric(words) ??
    toPeriod(
      readRelative(words, today) ??
        readPartOfYear(words, today) ??
        singleDate(canonical(words)) ??
        readWithoutYear(canonical(words), today),
    )
  );
}

/** Ranges are none of one stretch's names: who reads both ends reads them. */
function singleDate(text: string): DateSpan | undefined {
  const span = parseDateSpan(text);
  if (!span || span.end) return undefined;
  return /[a-z]{2}/.test(text) ? span : inRange(span);
}

function inRange(span: DateSpan | undefined): DateSpan | undefined {
  return span && span.start.year >= FIRST_YEAR && (span.end ?? span.start).year <= LAST_YEAR ? span : undefined;
}

function readRelative(words: string, today: string): DateSpan | undefined {
  if (/^(?:today|now|present)$/.test(words)) return unitsAgo('day', 0, today);
  if (words === 'yesterday') return unitsAgo('day', 1, today);
  if (words === 'tomorrow') return unitsAgo('day', -1, today);
  if (/^(?:lately|recently)$/.test(words)) return unitsAgo('month', 3, today);
  const [, which, named = ''] = /^(last|past|previous|this) (day|week|month|year)$/.exec(words) ?? [];
  if (which !== undefined) return unitsAgo(named, which === 'this' ? 0 : 1, today);
  const [, count, unit = ''] = /^(\d{1,3}|an?|one|two|three) (day|week|month|year)s? ago$/.exec(words) ?? [];
  return count === undefined ? undefined : unitsAgo(unit, COUNTS[count] ?? Number(count), today);
}

const COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3 };

/** The day, week (from Monday), month or year that lies so many of them back. */
function unitsAgo(unit: string, count: number, today: string): DateSpan | undefined {
  const { year, month } = dayParts(today);
  switch (unit) {
    case 'day':
      return inRange({ start: dayParts(addDays(today, -count)) });
    case 'week': {
      const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
      const monday = addDays(today, -weekday - 7 * count);
      return inRange({ start: dayParts(monday), end: dayParts(addDays(monday, 6)) });
    }
    case 'month':
      return inRange({ start: monthsLater({ year, month }, -count) });
    default:
      return inRange({ start: { year: year - count } });
  }
}

/** The month so many months later (earlier if negative). */
export function monthsLater({ year, month }: { year: number; month: number }, months: number): PartialDate {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

interface NumericDate {
  readonly year?: string | undefined;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

function readNumeric(words: string): Period | undefined {
  const yearFirst =
    /^(?<year>\d{4})[/.](?<month>\d{1,2})(?:[/.](?<day>\d{1,2}))?$/.exec(words) ??
    /^(?<month>\d{1,2})[/.-](?<year>\d{4})$/.exec(words);
  if (yearFirst?.groups) return toPeriod(dayOf(yearFirst.groups));
  const [, left, sign, right, year] = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(words) ?? [];
  const european = dayOf({ year, month: right, day: left });
  const american = sign === '.' ? undefined : dayOf({ year, month: left, day: right });
  if (!european || !american || left === right) return toPeriod(european ?? american);
  return { kind: 'ambiguous', readings: [american, european] };
}

function toPeriod(date: DateSpan | undefined): Period | undefined {
  return date && { kind: 'period', date };
}

function dayOf({ year, month, day }: NumericDate): DateSpan | undefined {
  const parts = [year, month?.padStart(2, '0'), day?.padStart(2, '0')];
  return inRange(parseDateSpan(parts.filter((part) => part !== undefined).join('-')));
}

/** Quarters, halves and decades. */
function readPartOfYear(words: string, today: string): DateSpan | undefined {
  const decade = /^((?:19|20)\d)0'?s$/.exec(words);
  if (decade) return { start: { year: Number(decade[1]) * 10 }, end: { year: Number(decade[1]) * 10 + 9 } };
  const text = words
    .replace(/^(?:(first|second|third|fourth)|([1-4])(?:st|nd|rd|th)) (quarter|half)/, (_, name, digit, unit) => {
      return `${String(unit).charAt(0)}${String(digit ?? ORDINALS[String(name)])}`;
    })
    .replace(' of ', ' ');
  const match =
    /^(?<unit>[qh])(?<digit>[1-4])(?:[ -/]?(?<year>\d{4}))?$/.exec(text) ??
    /^(?<year>\d{4})[ -/]?(?<unit>[qh])(?<digit>[1-4])$/.exec(text);
  const { unit, digit, year } = match?.groups ?? {};
  const length = unit === 'q' ? 3 : 6;
  const month = (Number(digit) - 1) * length + 1;
  if (!match || month > 12) return undefined;
  const current = dayParts(today);
  const latest = month <= current.month ? current.year : current.year - 1;
  const start = { year: year === undefined ? latest : Number(year), month };
  return inRange({ start, end: { ...start, month: month + length - 1 } });
}

/** The words as articles write them: `nov 17th, 2023` is `17 nov 2023`; `the end of 2018` is `late 2018`. */
function canonical(words: string): string {
  const text = words
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/^(?:the )?(?:end|close) of (?:the year )?(?=\d{4}$)/, 'late ')
    .replace(/^(?:the )?(?:start|beginning) of (?:the year )?(?=\d{4}$)/, 'early ')
    .replace(/^(?:the )?middle of (?:the year )?(?=\d{4}$)/, 'mid ')
    .replace(/\bfall\b/, 'autumn')
    .replace(/,/g, ' ')
    .replace(/ (?:of|the) /g, ' ')
    .replace(/[a-z]+\.?/g, toMonth)
    .replace(/ +/g, ' ')
    .trim();
  return text.replace(/^([a-z]+) (\d{4}) (\d{1,2})$/, '$3 $1 $2');
}

/** A month's name, abbreviation or misspelling with the right beginning and end (`febuary`), in full; any other word as it is. */
function toMonth(written: string): string {
  const word = written.replace('.', '');
  const month = MONTH_NAMES.find((name) => name.slice(0, 3) === word.slice(0, 3));
  if (month === undefined) return written;
  return month.startsWith(word) || (word.length > 4 && word.at(-1) === month.at(-1)) ? month : written;
}

/** `february`, `17 november`, `november 17`, `last november`, `summer`: the latest that has begun. */
function readWithoutYear(text: string, today: string): DateSpan | undefined {
  const words = text.replace(/^(?:last|past|this) /, '');
  if (!/[a-z]{3}/.test(words) || /\d{3}/.test(words)) return undefined;
  const { year } = dayParts(today);
  for (let back = 0; back <= 8; back += 1) {
    const span = parseDateSpan(`${words.replace(/^([a-z]+) (\d{1,2})$/, '$2 $1')} ${String(year - back)}`);
    if (span && !span.end && firstDay(span) <= today) return span;
  }
  return undefined;
}
