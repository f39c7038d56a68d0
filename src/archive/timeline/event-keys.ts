import type { Article } from '../../corpus/model.ts';
import { joinBytes, joinInts, offsetsOf } from '../packed/joins.ts';
import { int32At, uint8At } from '../packed/number-at.ts';
import { daysAt, firstDayAt, overlap, packSpans, type PackedSpans } from './packed-spans.ts';

/** What the events of articles are put in order by. */
export interface EventKeys {
  readonly spans: PackedSpans;
  /** The bits below. */
  readonly kinds: Uint8Array;
  /** Which is told first: article by article. */
  readonly ranks: Int32Array;
}

const MAIN = 1;
const FOUND = 2;

export function readEventKeys({ events }: Article): EventKeys {
  const places = Array.from(events.keys()).sort((a, b) => {
    const [one, other] = [events[a], events[b]];
    if (!one || !other) return 0;
    return one.titleSpan.start - other.titleSpan.start || (one.id < other.id ? -1 : 1);
  });
  const ranks = new Int32Array(events.length);
  for (const [rank, place] of places.entries()) ranks[place] = rank;
  return {
    spans: packSpans(events.map(({ date }) => date)),
    kinds: Uint8Array.from(events, ({ isMain, isFound }) => (isMain ? MAIN : 0) + (isFound ? FOUND : 0)),
    ranks,
  };
}

export function joinEventKeys(segments: readonly EventKeys[]): EventKeys {
  const ranks = segments.map((segment) => segment.ranks);
  return {
    spans: joinInts(segments.map(({ spans }) => spans)),
    kinds: joinBytes(segments.map(({ kinds }) => kinds)),
    ranks: joinInts(ranks, offsetsOf(ranks.map(({ length }) => length))),
  };
}

export function isFoundEvent({ kinds }: EventKeys, event: number): boolean {
  return (uint8At(kinds, event) & FOUND) !== 0;
}

/** The numbers of all events, by first day, then the more precise (that ends earlier) first; ties: main events first, then marked ones, then by article and place in it. */
export function inOrder({ spans, kinds, ranks }: EventKeys): Int32Array {
  const isMain = (event: number) => uint8At(kinds, event) & MAIN;
  const isFound = (event: number) => uint8At(kinds, event) & FOUND;
  return Int32Array.from(ranks.keys()).sort(
    (a, b) =>
      firstDayAt(spans, a) - firstDayAt(spans, b) ||
      daysAt(spans, a) - daysAt(spans, b) ||
      isMain(b) - isMain(a) ||
      isFound(a) - isFound(b) ||
      int32At(ranks, a) - int32At(ranks, b),
  );
}

/** True if two events can share a day. */
export function canShareDay({ spans }: EventKeys, a: number, b: number): boolean {
  return overlap(firstDayAt(spans, a), daysAt(spans, a), firstDayAt(spans, b), daysAt(spans, b));
}
