import { normalise } from '../../text/normalise.ts';
import { firstDay, lastDay, parseDateSpan, type DateSpan, type PartialDate } from './date-span.ts';
import { addDays, dayParts } from './calendar.ts';
import { monthsLater, readPeriod } from './typed-periods.ts';
import { given } from '../../given.ts';

/** Something of the record that stands for a date: "the trial". */
export interface Landmark {
  readonly title: string;
  readonly date: DateSpan;
  /** The event's id; left out for a phase of the story. */
  readonly id?: string;
}

/** What a typed date is read against. */
export interface DateSurroundings {
  /** ISO 8601. */
  readonly today: string;
  /** First and last day of the record (ISO 8601): "the beginning", "the end". Undefined for an empty record. */
  readonly record?: { readonly first: string; readonly last: string };
  /** What words like "trial" stand for; undefined if it is nothing, or no telling what. */
  readonly findLandmark: (words: string) => Landmark | undefined;
}

/**
 * What was typed for a date. `period`: one stretch of time, which begins or ends what is asked for, depending on where it was typed.
 * `bounds`: the words themselves say where it begins or ends ("since 2024", "2019 to 2021"); `from` and `to` are single dates.
 * `month-day`: a day in any year (`MM-DD`). `unread`: `understood` is the longest part that could be read.
 */
export type TypedDate =
  | { readonly kind: 'period'; readonly date: DateSpan; readonly landmark?: Landmark }
  | { readonly kind: 'bounds'; readonly from?: DateSpan; readonly to?: DateSpan; readonly landmark?: Landmark }
  | { readonly kind: 'month-day'; readonly monthDay: string }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [DateSpan, DateSpan] }
  | { readonly kind: 'unread'; readonly understood?: { readonly text: string; readonly date: DateSpan } };

type Named = Extract<TypedDate, { kind: 'period' | 'ambiguous' }>;

/**
 * Reads a date as people type it. Never throws; the same text, day and record give the same reading.
 * "since", "until" and "between" count the named days in; "before" ends on the day before them. "after 2018" begins in 2019,
 * but "after the trial" begins on the trial's first day: what follows an event often follows on the same day.
 */
export function readTypedDate(typed: string, surroundings: DateSurroundings): TypedDate {
  const text = normalise(typed)
    .replace(/[\s.,;!?"']+$/, '')
    .replace(/^["']/, '')
    .replace(/ - /g, '-');
  return (
    readDayOfAnyYear(text, surroundings) ??
    readOpenBounds(text, surroundings) ??
    readInside(text, surroundings) ??
    readNamed(text, surroundings) ??
    readTwoEnds(text, surroundings) ??
    readLandmark(text, surroundings) ?? { kind: 'unread', ...understoodPart(text, surroundings) }
  );
}

/** The named part alone, without what stands in the record. */
function readNamed(text: string, { today, record }: DateSurroundings): Named | undefined {
  const start = record && readEdge(text, record);
  return start ? { kind: 'period', date: { start } } : readPeriod(text, today);
}

/** The first and the last day of the record; and a year of three figures, if it goes back so far. */
function readEdge(text: string, { first, last }: Required<DateSurroundings>['record']): PartialDate | undefined {
  if (/^(?:the )?(?:very )?(?:start|beginning)$/.test(text)) return dayParts(first);
  if (/^(?:the )?end$/.test(text)) return dayParts(last);
  return first < '1000' && /^\d{3}$/.test(text) ? { year: Number(text) } : undefined;
}

function readAny(text: string, surroundings: DateSurroundings): Named | undefined {
  return readNamed(text, surroundings) ?? readLandmark(text, surroundings);
}

function readLandmark(text: string, { findLandmark }: DateSurroundings): Named | undefined {
  const landmark = findLandmark(text);
  return landmark && { kind: 'period', date: landmark.date, landmark };
}

function readDayOfAnyYear(text: string, { today }: DateSurroundings): TypedDate | undefined {
  if (/^(?:on )?this day(?: in history| in (?:any|other|every) years?)?$/.test(text)) {
    return { kind: 'month-day', monthDay: today.slice(5) };
  }
  const named = /^(?:every|each|any) (.*[a-z]{3}.*)$/.exec(text)?.[1];
  if (named === undefined || /\d{3}/.test(named)) return undefined;
  const period = readPeriod(named, today);
  if (period?.kind !== 'period' || period.date.start.day === undefined || period.date.end) return undefined;
  return { kind: 'month-day', monthDay: firstDay(period.date).slice(-5) };
}

const OPEN =
  /^(since|from|starting|after|following|before|prior to|until|till|up to|to|through|by)(?: the (?:start|beginning) of| the end of)? (.+)$/;

function readOpenBounds(text: string, surroundings: DateSurroundings): TypedDate | undefined {
  const [, word, rest = ''] = OPEN.exec(text.replace(/ (?:on|onwards?)$/, '')) ?? [];
  if (word === undefined) return readTrailing(text, surroundings);
  if (word === 'from' && readTwoEnds(text, surroundings)) return undefined;
  const period = readAny(rest, surroundings);
  if (period?.kind !== 'period') return period;
  const { date, landmark } = period;
  const named = given({ landmark });
  switch (word) {
    case 'after':
    case 'following':
      return { kind: 'bounds', from: landmark ? firstOf(date) : following(date), ...named };
    case 'before':
    case 'prior to':
      return { kind: 'bounds', to: preceding(date), ...named };
    case 'since':
    case 'from':
    case 'starting':
      return { kind: 'bounds', from: firstOf(date), ...named };
    default:
      return { kind: 'bounds', to: lastOf(date), ...named };
  }
}

/** `2024 onwards`, `2018+`, `last 3 months`. */
function readTrailing(text: string, surroundings: DateSurroundings): TypedDate | undefined {
  const onwards = /^(.+?)(?: onwards?| and (?:later|after)|\+)$/.exec(text)?.[1];
  const period = onwards === undefined ? undefined : readAny(onwards, surroundings);
  if (period?.kind === 'period') return { kind: 'bounds', from: firstOf(period.date) };
  const { today } = surroundings;
  const last = /^(?:the )?(?:last|past) (\d{1,3} (?:day|week|month|year)s?)$/.exec(text)?.[1];
  const start = last === undefined ? undefined : readPeriod(`${last} ago`, today);
  return start?.kind === 'period'
    ? { kind: 'bounds', from: firstOf(start.date), to: { start: dayParts(today) } }
    : undefined;
}

/** `in 2018`, `during the trial`, `only 2018`: both ends at once. */
function readInside(text: string, surroundings: DateSurroundings): TypedDate | undefined {
  const rest = /^(?:in|on|during|only|throughout|within|all of|whole) (.+)$/.exec(text)?.[1];
  const period = rest === undefined ? undefined : readAny(rest, surroundings);
  if (period?.kind !== 'period') return period;
  const { date, landmark } = period;
  return { kind: 'bounds', from: firstOf(date), to: lastOf(date), ...given({ landmark }) };
}

const BETWEEN_ENDS = /-|\.\.+| (?:to|until|till|through|thru|and) /g;

/** `2019 to 2021`, `between feb 2018 and may 2018`, `2023-2024`, `17-22 november 2023`, `2018 to now`. */
function readTwoEnds(text: string, surroundings: DateSurroundings): TypedDate | undefined {
  const words = text
    .replace(/^(?:from|between) /, '')
    .replace(/^(\d{2})(\d{2})[-/](\d{2})$/, '$1$2-$1$3')
    .replace(/^([a-z]{3,9})\.? (\d{1,2})-(\d{1,2}),? (\d{4})$/, '$2-$3 $1 $4');
  for (const separator of words.matchAll(BETWEEN_ENDS)) {
    const left = words.slice(0, separator.index).trim();
    const right = words.slice(separator.index + separator[0].length).trim();
    const end = readAny(right, surroundings);
    if (left === '' || end?.kind !== 'period') continue;
    const start = completedStart(left, right, surroundings) ?? readAny(left, surroundings);
    if (start?.kind !== 'period') continue;
    const landmark = start.landmark ?? end.landmark;
    return { kind: 'bounds', from: firstOf(start.date), to: lastOf(end.date), ...given({ landmark }) };
  }
  return undefined;
}

/** The left end takes from the right what it leaves out: `17` and `march` of `17 to 22 november 2023`, `march to may 2023`. */
function completedStart(left: string, right: string, { today }: DateSurroundings): Named | undefined {
  const year = /\d{4}/.exec(right)?.[0];
  if (year === undefined || /\d{4}/.test(left)) return undefined;
  const month = /^\d{1,2}$/.test(left) ? /[a-z]{3,}/.exec(right)?.[0] : undefined;
  return readPeriod([left, month, year].filter((part) => part !== undefined).join(' '), today);
}

function firstOf({ start }: DateSpan): DateSpan {
  return { start };
}

function lastOf({ start, end = start }: DateSpan): DateSpan {
  return { start: end };
}

/** The year before a year, the month before a month, else the day before. */
function preceding(span: DateSpan): DateSpan {
  return { start: neighbour(span.start, -1, firstDay(span)) };
}

function following(span: DateSpan): DateSpan {
  return { start: neighbour(span.end ?? span.start, 1, lastDay(span)) };
}

function neighbour(date: PartialDate, step: 1 | -1, day: string): PartialDate {
  if (date.season !== undefined || date.day !== undefined) return dayParts(addDays(day, step));
  if (date.month !== undefined) return monthsLater({ year: date.year, month: date.month }, step);
  return { year: date.year + step };
}

/** The longest run of words that is a date by itself. */
function understoodPart(text: string, { today }: DateSurroundings): Pick<TypedDate & { kind: 'unread' }, 'understood'> {
  const words = text.split(' ').slice(0, 12);
  for (let length = words.length - 1; length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const part = words.slice(start, start + length).join(' ');
      const period = readPeriod(part, today);
      const date = period?.kind === 'period' ? period.date : parseDateSpan(part);
      if (date) return { understood: { text: part, date } };
    }
  }
  return {};
}
