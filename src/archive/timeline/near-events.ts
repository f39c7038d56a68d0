import { firstWhere } from '../../first-where.ts';
import { groupByKey } from '../../group-by-key.ts';
import { float64At, int32At } from '../packed/number-at.ts';
import { daysAt, firstDayAt, firstYearAt, lastYearAt, SPAN, type PackedSpans } from './packed-spans.ts';

/** Two dates of which one is this many times longer than the other have nothing to do with one another (a day and a year). */
const MAX_RATIO = 256;

/** Shows the events that dates can mean, by number, each once with how close the closest of the dates is. */
export type NearEvents = (dates: PackedSpans, see: (event: number, closeness: number) => void) => void;

/** Finds those of the events `told` that dates can mean: of a hundred thousand only those are looked at that are about as long, and of about that time. */
export function createNearEvents(spans: PackedSpans, told: Int32Array): NearEvents {
  const byLength = groupByKey(Array.from(told, (event) => [doublings(daysAt(spans, event)), event] as const));
  const groups = Array.from(byLength, ([length, events]) => groupOf(2 ** length, events, spans));
  const near: Near = { events: [], closeness: new Float64Array(spans.length / SPAN) };
  return (dates, see) => {
    for (let at = 0; at < dates.length; at += SPAN) {
      const date = dates.subarray(at, at + SPAN);
      for (const group of groups) addNear(near, date, group, spans);
    }
    for (const event of near.events) {
      see(event, float64At(near.closeness, event));
      near.closeness[event] = 0;
    }
    near.events.length = 0;
  };
}

/** Used again for the next dates. */
interface Near {
  readonly events: number[];
  /** By event; 0 for those that are not near. */
  readonly closeness: Float64Array;
}

/** Events that last `least` days and less than twice as many, by their first day. */
interface EventGroup {
  readonly least: number;
  readonly events: Int32Array;
  readonly begins: Int32Array;
  readonly logs: Float64Array;
}

function groupOf(least: number, all: readonly number[], spans: PackedSpans): EventGroup {
  const begin = (event: number) => firstDayAt(spans, event);
  const events = Int32Array.from(all).sort((a, b) => begin(a) - begin(b));
  return {
    least,
    events,
    begins: events.map(begin),
    logs: Float64Array.from(events, (event) => logOf(daysAt(spans, event))),
  };
}

function addNear(near: Near, date: Int32Array, group: EventGroup, spans: PackedSpans): void {
  const { least, events, begins, logs } = group;
  const [from, days] = [firstDayAt(date, 0), daysAt(date, 0)];
  if (days > (2 * least - 1) * MAX_RATIO || least > days * MAX_RATIO) return;
  const dateLog = logOf(days);
  const first = firstWhere(0, begins.length, (at) => int32At(begins, at) >= from - 2 * least);
  for (let at = first; at < begins.length; at += 1) {
    const begin = int32At(begins, at);
    if (begin >= from + days) return;
    const event = int32At(events, at);
    if (from >= begin + daysAt(spans, event) || !isOfYears(date, event, spans)) continue;
    const closeness = closenessOf(dateLog, float64At(logs, at));
    const known = float64At(near.closeness, event);
    if (closeness <= known) continue;
    if (known === 0) near.events.push(event);
    near.closeness[event] = closeness;
  }
}

/** Of what lasts for years the first and the last count, not those between. */
function isOfYears(date: Int32Array, event: number, spans: PackedSpans): boolean {
  const [first, last] = [firstYearAt(spans, event), lastYearAt(spans, event)];
  const isOf = (year: number) => first <= year && year <= last;
  return isOf(firstYearAt(date, 0)) || isOf(lastYearAt(date, 0));
}

function doublings(days: number): number {
  return Math.floor(Math.log2(Math.max(1, days)));
}

function logOf(days: number): number {
  return Math.log(days) / Math.log(MAX_RATIO);
}

/** Of two dates that share a day, so long by their logarithms. 1 for the same day; less the longer they are, and the more one is longer than the other. */
function closenessOf(one: number, other: number): number {
  const [shorter, longer] = [Math.min(one, other), Math.max(one, other)];
  return Math.max(0, 1 - (longer - shorter)) / (1 + longer);
}
