import type { DateSpan } from '../../corpus/dates/date-span.ts';
import type { Lane } from '../../corpus/model.ts';
import { oneLine } from '../type/drawable-text.ts';
import type { ChartEvent, TimelineChartSpec } from '../picture-spec.ts';
import { axisRange, cut, dayRange, middleOf, type DayRange } from './time-axis.ts';

/** Most events that carry a number; the others are small ticks. */
export const MAX_NUMBERED = 12;
/** How much an event loses to one that is chosen already and stands beside it: a second of the same day must weigh 2.5 times as much as one far off. */
const CROWDING = 1.5;

/** The events of one side, by date. */
export interface EventLane {
  readonly label: string;
  /** As the corpus has it; empty for the lane without a name. */
  readonly colour: string;
  readonly events: readonly ChartEvent[];
}

/** Events by date; of the same date by their number in the text. */
function sortByDate(events: readonly ChartEvent[]): readonly ChartEvent[] {
  const keyed = events.map((event) => ({ event, ...dayRange(event.date) }));
  keyed.sort((a, b) => a.from - b.from || a.to - b.to || a.event.number - b.event.number);
  return keyed.map(({ event }) => event);
}

/**
 * The events that carry a number, at most `max`, in the order of time: main events first, of these the weightiest (ties: the earlier).
 * Of a text that tells some of the events alone, these are chosen from.
 * An event counts less the more of those already chosen stand within one `max`-th of the time shown: no week takes all numbers of a decade.
 */
export function chooseNumbered(
  spec: Pick<TimelineChartSpec, 'events' | 'range' | 'told'>,
  max: number,
): readonly ChartEvent[] {
  const { events, told = Infinity } = spec;
  const inText = events.filter(({ number }) => number <= told);
  if (inText.length <= max) return sortByDate(inText);
  const shown = axisRange(spec);
  const nearMargin = (shown.to - shown.from) / max;
  const candidates = sortByDate(inText).map((event) => ({ event, day: middleIn(shown, event), crowd: 0 }));
  const chosen = new Set<Candidate>();
  for (const isMain of [true, false]) {
    const pool = candidates.filter(({ event }) => event.isMain === isMain);
    while (chosen.size < max) {
      const rest = pool.filter((candidate) => !chosen.has(candidate));
      if (rest.length === 0) break;
      const next = rest.reduce((best, each) => (gainOf(each) > gainOf(best) ? each : best));
      chosen.add(next);
      for (const each of candidates) each.crowd += Math.max(0, 1 - Math.abs(each.day - next.day) / nearMargin);
    }
  }
  return candidates.filter((candidate) => chosen.has(candidate)).map(({ event }) => event);
}

interface Candidate {
  readonly event: ChartEvent;
  readonly day: number;
  /** Chosen events nearby, each by how near it is. */
  crowd: number;
}

function middleIn(shown: DayRange, { date }: ChartEvent): number {
  return middleOf(cut(dayRange(date), shown));
}

function gainOf({ event: { weight = 1 }, crowd }: Candidate): number {
  return weight / (1 + CROWDING * crowd);
}

/** Sorts events into the lanes of the spec, those without a (known) lane into the last one; lanes without an event are left out. Without lanes all stand in one that has no name. */
export function sortIntoLanes(spec: TimelineChartSpec): readonly EventLane[] {
  const lanes = spec.lanes.length === 0 ? [NAMELESS] : spec.lanes;
  const known = new Set(lanes.map(({ id }) => id));
  const last = lanes.at(-1)?.id;
  const laneOf = ({ laneId }: ChartEvent) => (laneId !== undefined && known.has(laneId) ? laneId : last);
  const events = sortByDate(spec.events);
  return lanes.flatMap(({ id, label, colour }) => {
    const own = events.filter((event) => laneOf(event) === id);
    return own.length === 0 ? [] : [{ label: oneLine(label), colour, events: own }];
  });
}

const NAMELESS: Lane = { id: '', label: '', colour: '' };

/** True if the date does not say the day at both of its ends. */
export function isInexact({ start, end }: DateSpan): boolean {
  return start.day === undefined || (end !== undefined && end.day === undefined);
}
