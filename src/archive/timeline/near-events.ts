import { groupByKey } from '../../group-by-key.ts';
import { int32At } from '../packed/number-at.ts';
import { SPAN, type PackedSpans } from './dated-passages.ts';
import { countAt } from '../../counts.ts';

/** Two dates of which one is this many times longer than the other have nothing to do with one another (a day and a year). */
const LONGEST_RATIO = 256;

/** The events that dates can mean, by number, with how close the closest of the dates is. */
export type NearEvents = (dates: PackedSpans) => ReadonlyMap<number, number>;

/** Finds those of the events `told` that dates can mean. */
export function createNearEvents(spans: PackedSpans, told: Int32Array): NearEvents {
  const pairs = Array.from(told).flatMap((event) => {
    const [first = 0, last = first] = spans.subarray(event * SPAN + 2, event * SPAN + 4);
    return Array.from({ length: last - first + 1 }, (_, at) => [first + at, event] as const);
  });
  const byYear = new Map([...groupByKey(pairs)].map(([year, events]) => [year, Int32Array.from(events)]));
  return (dates) => {
    const near = new Map<number, number>();
    for (let at = 0; at < dates.length; at += SPAN) {
      const [from = 0, days = 0, first = 0, last = 0] = dates.subarray(at, at + SPAN);
      for (const year of first === last ? [first] : [first, last])
        addNear(near, from, days, byYear.get(year) ?? NONE, spans);
    }
    return near;
  };
}

const NONE = new Int32Array(0);

function addNear(near: Map<number, number>, from: number, days: number, events: Int32Array, spans: PackedSpans): void {
  for (const event of events) {
    const begins = int32At(spans, event * SPAN);
    const lasts = int32At(spans, event * SPAN + 1);
    if (from >= begins + lasts || begins >= from + days) continue;
    const closeness = closenessOf(days, lasts);
    if (closeness > countAt(near, event)) near.set(event, closeness);
  }
}

/** Of two dates that share a day, so many days long. 1 for the same day; less the longer they are, and the more one is longer than the other. */
function closenessOf(days: number, others: number): number {
  const shorter = Math.log(Math.min(days, others)) / Math.log(LONGEST_RATIO);
  const longer = Math.log(Math.max(days, others)) / Math.log(LONGEST_RATIO);
  return Math.max(0, 1 - (longer - shorter)) / (1 + longer);
}
