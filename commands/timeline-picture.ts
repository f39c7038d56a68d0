import type { Archive } from '../src/archive/model.ts';
import { compareDateSpans, formatDateSpan, lastDay } from '../src/corpus/dates.ts';
import type { Corpus, Event } from '../src/corpus/model.ts';
import type { ChartEvent, TimelineChartSpec } from '../src/pictures/model.ts';
import type { Block } from '../src/reply/model.ts';

/** Fewer events are a line, not a picture. */
const FEWEST_EVENTS = 3;
/** What Discord takes as the description of a picture. */
const MAX_ALT_LENGTH = 1000;

/** The whole timeline drawn, whichever page of its text is shown: the numbers on the marks are those of the text. None for fewer than three events. */
export function pictureBlocks(archive: Archive, events: readonly Event[], title: string): readonly Block[] {
  if (events.length < FEWEST_EVENTS) return [];
  const spec = toSpec(archive, events, title);
  return [{ kind: 'picture', spec, alt: describe(spec), fileName: 'timeline.png' }];
}

function toSpec({ corpus, asOf }: Archive, events: readonly Event[], title: string): TimelineChartSpec {
  return {
    kind: 'timeline',
    title,
    subtitle: spanOf(events),
    ...(asOf === undefined ? {} : { asOf }),
    accent: corpus.accent,
    lanes: corpus.lanes,
    phases: corpus.phases,
    events: events.map((event, index) => toChartEvent(event, index + 1, corpus)),
  };
}

function spanOf(events: readonly Event[]): string {
  const first = events.map((event) => event.date).toSorted(compareDateSpans)[0];
  const last = events.map((event) => event.date).toSorted((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1))[0];
  if (!first || !last) return '';
  const [from, to] = [formatDateSpan({ start: first.start }), formatDateSpan({ start: last.end ?? last.start })];
  return from === to ? from : `${from} to ${to}`;
}

function toChartEvent(event: Event, number: number, corpus: Corpus): ChartEvent {
  const laneId = laneOf(event, corpus);
  return {
    number,
    title: event.title,
    date: event.date,
    isMain: event.isMain,
    ...(laneId === undefined ? {} : { laneId }),
  };
}

/** The side of the first person named (in the title, then below it) who has one. */
function laneOf({ personIds }: Event, { people, lanes }: Corpus): string | undefined {
  const sides = personIds.map((id) => people.find((person) => person.id === id)?.side);
  return sides.find((side) => side !== undefined && lanes.some((lane) => lane.id === side));
}

/** For those who do not see the picture: its events, as many as there is room for. */
function describe({ title, events }: TimelineChartSpec): string {
  const lines = events.map(({ number, date, title }) => `${String(number)}. ${formatDateSpan(date)}: ${title}`);
  let text = `${title}: ${String(events.length)} events on a line of time.`;
  for (const line of lines) {
    if (text.length + line.length + 3 > MAX_ALT_LENGTH) return `${text} …`;
    text += ` ${line}.`;
  }
  return text;
}
