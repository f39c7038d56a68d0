import { dayNumber } from '../../corpus/dates/calendar.ts';
import { firstDay, lastDay, type DateSpan } from '../../corpus/dates/date-span.ts';
import { int32At } from '../packed/number-at.ts';

/** Spans of days in one array, {@link SPAN} numbers each: the first day, how many there are, the first year and the last. */
export type PackedSpans = Int32Array;
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

/** True if two stretches of days, each so many from its first day on, have one in common. */
export function overlap(firstA: number, daysA: number, firstB: number, daysB: number): boolean {
  return firstA < firstB + daysB && firstB < firstA + daysA;
}
