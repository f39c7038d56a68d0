import type { Archive, TimelineQuery } from '../../src/archive/archive-model.ts';
import {
  firstDay,
  formatDateSpan,
  lastDay,
  type DateSpan,
  type PartialDate,
} from '../../src/corpus/dates/date-span.ts';
import type { Corpus, Event } from '../../src/corpus/model.ts';
import { describeChart } from '../../src/pictures/timeline/timeline-as-text.ts';
import { createSideFinder } from '../../src/pictures/timeline/event-side.ts';
import { chooseNumbered } from '../../src/pictures/timeline/timeline-events.ts';
import type { ChartEvent, TimelineChartSpec } from '../../src/pictures/picture-spec.ts';
import type { CommandContext } from '../../src/reply/options.ts';
import type { Block } from '../../src/reply/reply.ts';
import { given } from '../../src/given.ts';
import { ofEach } from '../../src/of-each.ts';

/** As many as a phone's screen has room for, in the picture and below it. */
const STORY_EVENTS = 7;
/** Fewer events are a line, not a picture. */
const MIN_EVENTS = 3;

/** The whole timeline drawn, whichever page of its text is shown: the numbers on the marks are those of the text, which tells all events or, if given, those of `told`. None for fewer than three events. */
export function pictureBlocks(
  { archive, words }: CommandContext,
  events: readonly Event[],
  { title, query, told }: { readonly title: string; readonly query: TimelineQuery; readonly told?: readonly Event[] },
): readonly Block[] {
  if (events.length < MIN_EVENTS) return [];
  const numbered = told === undefined ? events : [...told, ...events.filter((event) => !told.includes(event))];
  const spec = { ...toSpec(archive, numbered, title, query), ...given({ told: told?.length }) };
  return [{ kind: 'picture', spec, alt: describeChart(spec, words), fileName: 'timeline.png' }];
}

function toSpec(archive: Archive, events: readonly Event[], title: string, { date }: TimelineQuery): TimelineChartSpec {
  const { corpus, asOf } = archive;
  const span = spanOf(events);
  const range = date && joinDates((date.from ?? span).start, date.to?.start ?? span.end);
  return {
    kind: 'timeline',
    title,
    subtitle: formatDateSpan(range ?? joinDates(span.start, span.end)),
    ...given({ asOf, range }),
    accent: corpus.accent,
    lanes: corpus.lanes,
    phases: corpus.phases,
    events: events.map((event, index) => toChartEvent(event, index + 1, archive)),
  };
}

/** The events that tell the story, oldest first: the weightiest of each stretch of time, few enough for one list and for the picture to number them all. */
export function chooseStory(archive: Archive, events: readonly Event[]): readonly Event[] {
  const chosen = chooseNumbered(
    { events: events.map((event, index) => toChartEvent(event, index + 1, archive)) },
    STORY_EVENTS,
  );
  return chosen.flatMap(({ number }) => events[number - 1] ?? []);
}

/** From the earliest day of any event to the latest of any. */
function spanOf(events: readonly Event[]): { readonly start: PartialDate; readonly end: PartialDate } {
  const dates = events.map(({ date }) => ({ date, first: firstDay(date), last: lastDay(date) }));
  const earliest = dates.reduce((a, b) => (b.first < a.first || (b.first === a.first && b.last < a.last) ? b : a));
  const latest = dates.reduce((a, b) => (b.last > a.last ? b : a));
  return { start: earliest.date.start, end: latest.date.end ?? latest.date.start };
}

/** "November 2023 to November 2023" is November 2023. */
function joinDates(start: PartialDate, end: PartialDate): DateSpan {
  return formatDateSpan({ start }) === formatDateSpan({ start: end }) ? { start } : { start, end };
}

function toChartEvent(event: Event, number: number, archive: Archive): ChartEvent {
  const laneId = findSide(archive.corpus)(event);
  return {
    number,
    title: event.title,
    date: event.date,
    isMain: event.isMain,
    weight: archive.importanceOf(event),
    ...given({ laneId }),
  };
}

/** Reads the whole record once, and each event once; forgotten with the corpus. */
const findSide = ofEach((corpus: Corpus) => ofEach(createSideFinder(corpus)));
