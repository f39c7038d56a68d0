import { dayNumber } from '../../corpus/dates/calendar.ts';
import { firstDay, lastDay, type DateSpan } from '../../corpus/dates/date-span.ts';
import { int32At } from '../packed/number-at.ts';

/** Spans of days in one array, {@link SPAN} numbers each: the first day, how many there are, the first year and the last. */
export type PackedSpans = Int32Array;
/** How many numbers make a span. */
export const SPAN = 4;

/** The spans of dates, one after another. */
export function packSpans(dates: readonly DateSpan[]): PackedSpans {
  return Int32Array.from(
    dates.flatMap((date) => {
      const from = dayNumber(firstDay(date));
      const { start, end = start } = date;
      return [from, dayNumber(lastDay(date)) - from + 1, start.year, end.year];
    }),
  );
}

/** The first day of a span, by its number among them. */
export function firstDayAt(spans: PackedSpans, number: number): number {
  return int32At(spans, number * SPAN);
}

/** How many days a span has, by its number among them. */
export function daysAt(spans: PackedSpans, number: number): number {
  return int32At(spans, number * SPAN + 1);
}

/** The first year of a span, by its number among them. */
export function firstYearAt(spans: PackedSpans, number: number): number {
  return int32At(spans, number * SPAN + 2);
}

/** The last year of a span, by its number among them. */
export function lastYearAt(spans: PackedSpans, number: number): number {
  return int32At(spans, number * SPAN + 3);
}

/** True if span `a` of `spans` and span `b` of `others` have a day in common. */
export function shareDay(spans: PackedSpans, a: number, others: PackedSpans, b: number): boolean {
  const [firstA, firstB] = [firstDayAt(spans, a), firstDayAt(others, b)];
  return firstA < firstB + daysAt(others, b) && firstB < firstA + daysAt(spans, a);
}
