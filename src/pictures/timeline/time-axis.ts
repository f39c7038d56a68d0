import { SHORT_MONTHS } from '../../text/months.ts';
import { dayNumber, monthStart } from '../../corpus/dates/calendar.ts';
import { firstDay, formatYear, lastDay, type DateSpan } from '../../corpus/dates/date-span.ts';
import { itemAt } from '../../item-at.ts';

/** From one day up to another one, exclusive; days since 1 January 1970. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** How days lie on the picture. */
export interface TimeScale {
  readonly left: number;
  readonly right: number;
  readonly toX: (day: number) => number;
}

/** Lays a range of days between two places across. */
export function createScale({ from, to }: DayRange, left: number, right: number): TimeScale {
  return { left, right, toX: (day) => left + ((day - from) / (to - from)) * (right - left) };
}

/** A line of the axis. `isMajor` where a year begins on an axis of months. */
export interface Tick {
  readonly day: number;
  /** Middle of the label: the day's noon where ticks are days, else the line itself. */
  readonly labelDay: number;
  readonly label: string;
  readonly isMajor: boolean;
}

const DAY_MS = 86_400_000;
const SHORTEST_DAYS = 7;
const PADDING_SHARE = 0.03;

type Step = { readonly unit: 'day' | 'month' | 'year'; readonly count: number };
const STEPS: readonly Step[] = [
  ...[1, 2, 7].map((count) => ({ unit: 'day' as const, count })),
  ...[1, 3, 6].map((count) => ({ unit: 'month' as const, count })),
  ...[1, 2, 5, 10, 25, 50, 100, 250, 500, 1000].map((count) => ({ unit: 'year' as const, count })),
];

/** The days that a date can mean: asked for many times while a picture is laid out, and reckoned once. */
export function dayRange(date: DateSpan): DayRange {
  const known = ranges.get(date) ?? { from: dayNumber(firstDay(date)), to: dayNumber(lastDay(date)) + 1 };
  ranges.set(date, known);
  return known;
}

const ranges = new WeakMap<DateSpan, DayRange>();

/** The stretch of time that an axis over these dates shows: all of them, as far as they lie in `asked`; at least a week; a little room at both ends. */
export function axisRange(dates: readonly DateSpan[], asked?: DateSpan): DayRange {
  const limits = asked ? dayRange(asked) : { from: -Infinity, to: Infinity };
  const all = dates.map(dayRange);
  const inside = all.filter((range) => range.from < limits.to && range.to > limits.from);
  const ranges = inside.length === 0 ? all : inside.map((range) => cut(range, limits));
  const from = Math.min(...ranges.map((range) => range.from));
  const to = Math.max(...ranges.map((range) => range.to));
  const lacking = Math.max(0, SHORTEST_DAYS - (to - from)) / 2;
  const padding = Math.max(0.2, (to - from + 2 * lacking) * PADDING_SHARE);
  return { from: from - lacking - padding, to: to + lacking + padding };
}

function cut(range: DayRange, limits: DayRange): DayRange {
  return { from: Math.max(range.from, limits.from), to: Math.min(range.to, limits.to) };
}

/**
 * The finest ticks whose labels fit: days for a week, then weeks, months, quarters, half years, years and so on.
 * `fits` is asked with all ticks of a step, in ascending order; the coarsest step is taken if none fits.
 */
export function chooseTicks(range: DayRange, fits: (ticks: readonly Tick[]) => boolean): readonly Tick[] {
  let ticks: readonly Tick[] = [];
  for (const step of STEPS) {
    // A step far too fine for the range is not worth counting out.
    if ((range.to - range.from) / daysOf(step) > 60) continue;
    const next = listTicks(range, step);
    if (next.length === 0 && ticks.length > 0) break;
    ticks = next;
    if (fits(ticks)) break;
  }
  return ticks;
}

function daysOf({ unit, count }: Step): number {
  return count * { day: 1, month: 30.44, year: 365.25 }[unit];
}

function listTicks(range: DayRange, { unit, count }: Step): readonly Tick[] {
  switch (unit) {
    case 'day':
      return listDays(range, count);
    case 'month':
      return listMonths(range, count);
    case 'year': {
      // There is no year 0: round years before our era are 500 BC (-499), not -500.
      const first = Math.ceil(yearOf(range.from) / count) * count;
      const years = Array.from(
        { length: Math.ceil((yearOf(range.to) - first) / count) + 1 },
        (_, index) => first + index * count,
      ).map((year) => (year <= 0 && count > 1 ? year + 1 : year));
      const ticks = years.map((year) => toTick(monthStart(year, 0), formatYear(year), false));
      return ticks.filter(({ day }) => day >= range.from && day <= range.to);
    }
  }
}

function listDays({ from, to }: DayRange, count: number): readonly Tick[] {
  // 5 January 1970 was a Monday: weeks begin with Mondays.
  const start = Math.ceil((from - 4) / count) * count + 4;
  const days = Array.from(
    { length: Math.max(0, Math.floor((to - start) / count) + 1) },
    (_, index) => start + index * count,
  );
  let month = '';
  return days.map((day) => {
    const date = new Date(day * DAY_MS);
    const name = itemAt(SHORT_MONTHS, date.getUTCMonth());
    const label = name === month ? String(date.getUTCDate()) : `${String(date.getUTCDate())} ${name}`;
    month = name;
    return { day, labelDay: day + 0.5, label, isMajor: false };
  });
}

function listMonths({ from, to }: DayRange, count: number): readonly Tick[] {
  const ticks: Tick[] = [];
  const start = new Date(from * DAY_MS);
  const first = start.getUTCFullYear() * 12 + start.getUTCMonth();
  for (let month = Math.ceil(first / count) * count; ; month += count) {
    const year = Math.floor(month / 12);
    const day = monthStart(year, ((month % 12) + 12) % 12);
    if (day > to) return ticks;
    if (day < from) continue;
    const name = itemAt(SHORT_MONTHS, ((month % 12) + 12) % 12);
    const isMajor = month % 12 === 0;
    const label = isMajor ? formatYear(year) : ticks.length === 0 ? `${name} ${formatYear(year)}` : name;
    ticks.push(toTick(day, label, isMajor));
  }
}

function toTick(day: number, label: string, isMajor: boolean): Tick {
  return { day, labelDay: day, label, isMajor };
}

function yearOf(day: number): number {
  return new Date(Math.floor(day) * DAY_MS).getUTCFullYear();
}
