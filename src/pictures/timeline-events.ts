import { compareDateSpans, firstDay, lastDay } from '../corpus/dates.ts';
import type { DateSpan } from '../corpus/dates.ts';
import type { Lane } from '../corpus/model.ts';
import { oneLine } from './drawable-text.ts';
import type { ChartEvent, TimelineChartSpec } from './model.ts';
import { COLOURS, safeColour } from './theme.ts';

/** Most events that carry a number; the others are small ticks. */
export const MOST_NUMBERED = 20;

/** The events of one side. `numbered` and `unnumbered` by date. */
export interface LaneEvents {
  readonly label: string;
  readonly colour: string;
  readonly numbered: readonly ChartEvent[];
  readonly unnumbered: readonly ChartEvent[];
}

/** Events by date; of the same date by their number in the text. */
function sortByDate(events: readonly ChartEvent[]): readonly ChartEvent[] {
  return events.toSorted((a, b) => compareDateSpans(a.date, b.date) || a.number - b.number);
}

/** The events that carry a number, at most `most`: main events first, spread evenly over the list where not all fit. In the order of time. */
export function chooseNumbered(events: readonly ChartEvent[], most: number): readonly ChartEvent[] {
  const sorted = sortByDate(events);
  const main = spread(
    sorted.filter((event) => event.isMain),
    most,
  );
  const lesser = spread(
    sorted.filter((event) => !event.isMain),
    most - main.length,
  );
  return sortByDate([...main, ...lesser]);
}

function spread(events: readonly ChartEvent[], count: number): readonly ChartEvent[] {
  if (events.length <= count) return events;
  if (count <= 0) return [];
  const step = count === 1 ? 0 : (events.length - 1) / (count - 1);
  return Array.from({ length: count }, (_, index) => events[Math.round(index * step)]).filter(
    (event) => event !== undefined,
  );
}

/** Sorts events into the lanes of the spec, those without a (known) lane into a neutral one at the end; lanes without an event are left out. */
export function sortIntoLanes(spec: TimelineChartSpec, numbered: readonly ChartEvent[]): readonly LaneEvents[] {
  const chosen = new Set(numbered);
  const known = new Set(spec.lanes.map(({ id }) => id));
  const events = sortByDate(spec.events);
  const toLane = (lane: Pick<Lane, 'label' | 'colour'>, own: readonly ChartEvent[]): LaneEvents => ({
    label: oneLine(lane.label),
    colour: safeColour(lane.colour),
    numbered: own.filter((event) => chosen.has(event)),
    unnumbered: own.filter((event) => !chosen.has(event)),
  });
  const lanes = spec.lanes.map((lane) =>
    toLane(
      lane,
      events.filter(({ laneId }) => laneId === lane.id),
    ),
  );
  const others = events.filter(({ laneId }) => laneId === undefined || !known.has(laneId));
  const all = [...lanes, toLane({ label: neutralLabel(spec.lanes), colour: COLOURS.neutral }, others)];
  return all.filter((lane) => lane.numbered.length + lane.unnumbered.length > 0);
}

function neutralLabel(lanes: readonly Lane[]): string {
  if (lanes.length === 0) return '';
  return lanes.some(({ label }) => label.toLowerCase() === 'others') ? 'No side' : 'Others';
}

/** True if the date does not say the day at both of its ends. */
export function isInexact({ start, end }: DateSpan): boolean {
  return start.day === undefined || (end !== undefined && end.day === undefined);
}

/** From the first event's beginning to the last one's end. Undefined without events. */
export function spanOf(events: readonly ChartEvent[]): DateSpan | undefined {
  const sorted = sortByDate(events);
  const [first] = sorted;
  if (!first) return undefined;
  const last = sorted.reduce((latest, { date }) => (lastDay(date) > lastDay(latest) ? date : latest), first.date);
  const end = last.end ?? last.start;
  const isOneDate = firstDay(first.date) === firstDay({ start: end }) && lastDay(first.date) === lastDay(last);
  return isOneDate ? first.date : { start: first.date.start, end };
}
