import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DateSpan, PartialDate } from '../../../src/corpus/dates/date-span.ts';
import type { Corpus } from '../../../src/corpus/model.ts';
import { createSideFinder } from '../../../src/pictures/timeline/event-side.ts';
import type { ChartEvent, TimelineChartSpec } from '../../../src/pictures/picture-spec.ts';
import { CHART_MAX_HEIGHT, layoutTimeline } from '../../../src/pictures/timeline/timeline-chart.ts';
import { MAX_NUMBERED } from '../../../src/pictures/timeline/timeline-events.ts';
import { shippedCorpus } from '../../support/corpus.ts';
import { date as on } from '../../support/dates.ts';
import { chartOf, eventsByDate, timelineOf } from '../../support/picture-samples.ts';
import { STUDIOS, illegibleTexts, strayShapes, textsOf, touchingLabels } from '../../support/scenes.ts';
import { anyText } from '../../support/random-cases.ts';

const LANES = [
  { id: 'musk', label: 'Musk', colour: '#d55e00' },
  { id: 'openai', label: 'Altman and OpenAI', colour: '#0072b2' },
];

function event(number: number, date: string, more: Partial<ChartEvent> = {}): ChartEvent {
  return { number, title: `Event ${String(number)}`, date: on(date), isMain: false, ...more };
}

function chart(events: readonly ChartEvent[], more: Partial<TimelineChartSpec> = {}): TimelineChartSpec {
  return {
    kind: 'timeline',
    title: 'A title',
    subtitle: '',
    accent: '#2563eb',
    lanes: LANES,
    phases: [],
    events,
    ...more,
  };
}

/** What is wrong with a timeline's layout; nothing if it is tidy and can be read. */
function faultsOf(spec: TimelineChartSpec, studio = STUDIOS.dark): readonly string[] {
  const scene = layoutTimeline(spec, studio);
  const isOversized = scene.width !== 1200 || scene.height > CHART_MAX_HEIGHT;
  return [
    ...strayShapes(scene),
    ...touchingLabels(scene),
    ...illegibleTexts(scene),
    ...(isOversized ? ['too large'] : []),
  ];
}

describe('the shipped record', () => {
  let corpus: Corpus;
  beforeAll(async () => {
    ({ corpus } = await shippedCorpus());
  });

  test('a range of years, few or many, early or late, keeps its labels apart and inside the picture', () => {
    for (const years of [1, 2, 3, 5, 8, 12, 15]) {
      for (let from = 2012; from + years <= 2027; from += 1) {
        const to = from + years - 1;
        expect(faultsOf(timelineOf(corpus, `${String(from)}-01-01`, `${String(to)}-12-31`))).toEqual([]);
      }
    }
  });

  test('every month of the record keeps its labels apart and inside the picture', () => {
    for (let year = 2022; year <= 2026; year += 1) {
      for (const month of ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']) {
        expect(faultsOf(timelineOf(corpus, `${String(year)}-${month}-01`, `${String(year)}-${month}-28`))).toEqual([]);
      }
    }
  });

  test('reads in the light theme too', () => {
    for (const year of ['2015', '2018', '2023', '2026']) {
      expect(faultsOf(timelineOf(corpus, `${year}-01-01`, '2026-12-31'), STUDIOS.light)).toEqual([]);
    }
  });

  test('the whole story names all its phases', () => {
    const scene = layoutTimeline(timelineOf(corpus, '2015-01-01', '2026-12-31'), STUDIOS.dark);
    const names = corpus.phases.map(({ label }) => label);
    expect(textsOf(scene, 'phase-label').join(' ')).toBe(names.join(' '));
  });

  test('in the whole story every number stands near its mark', () => {
    const { shapes } = layoutTimeline(timelineOf(corpus, '2015-01-01', '2026-12-31'), STUDIOS.dark);
    const moves = shapes.flatMap((shape) =>
      shape.kind === 'line' && shape.part === 'leader' ? [Math.abs(shape.from[0] - shape.to[0])] : [],
    );
    expect(moves.length).toBeGreaterThanOrEqual(8);
    expect(Math.max(...moves)).toBeLessThan(30);
  });

  test('what judges, juries and courts do stands with the courts, what the sides do before them with the sides', () => {
    const findSide = createSideFinder(corpus);
    const misplaced = (side: string, title: RegExp): readonly string[] => {
      const events = eventsByDate(corpus).filter((each) => title.test(each.title));
      expect(events.length).toBeGreaterThan(15);
      return events.filter((each) => findSide(each) !== side).map((each) => each.title);
    };
    expect(misplaced('court', /^(?:(?:The|Texas) )?(?:Judge|jury|Court|Nine jurors)\b/i)).toEqual([]);
    expect(misplaced('musk', /^Musk (?!and)/)).toEqual([]);
    expect(misplaced('openai', /^OpenAI /)).toEqual([]);
  });

  test('all events at once show about ten and count the rest', () => {
    const events = eventsByDate(corpus);
    const scene = layoutTimeline(chartOf(corpus, 'All', '', events), STUDIOS.dark);
    const shown = textsOf(scene, 'legend-date').length;
    expect(shown).toBeGreaterThanOrEqual(8);
    expect(shown).toBeLessThanOrEqual(MAX_NUMBERED);
    expect(textsOf(scene, 'foot').join(' ')).toContain(`${String(shown)} of ${String(events.length)} events shown`);
  });
});

describe('generated timelines', () => {
  const date: fc.Arbitrary<PartialDate> = fc.oneof(
    fc.record({ year: fc.integer({ min: 1990, max: 2035 }) }),
    fc.record({ year: fc.integer({ min: 2023, max: 2024 }), month: fc.integer({ min: 1, max: 12 }) }),
    fc.record({ year: fc.integer({ min: 2015, max: 2016 }), season: fc.constantFrom('early', 'spring', 'late') }),
    fc.record({ year: fc.constant(2023), month: fc.constant(11), day: fc.integer({ min: 15, max: 23 }) }),
    fc.record({
      year: fc.integer({ min: 2012, max: 2026 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    }),
  );
  const span: fc.Arbitrary<DateSpan> = fc.oneof(
    date.map((start) => ({ start })),
    fc.tuple(date, fc.integer({ min: 0, max: 4 })).map(([start, years]) => ({
      start,
      end: { ...start, year: start.year + years },
    })),
  );
  const words = fc.oneof(fc.lorem({ maxCount: 12 }), anyText({ maxLength: 80 }));
  const events = fc
    .array(
      fc.record({
        title: words,
        date: span,
        isMain: fc.boolean(),
        laneId: fc.constantFrom('musk', 'openai', 'court', 'nobody'),
      }),
      { maxLength: 120, size: 'max' },
    )
    .map((list) => list.map((each, index): ChartEvent => ({ ...each, number: index + 1 })));
  const spec = fc.record({
    title: words,
    subtitle: words,
    asOf: span,
    events,
    lanes: fc.constantFrom([], LANES, [
      ...LANES,
      { id: 'court', label: 'Courts, governments and regulators', colour: '#zz' },
    ]),
    phases: fc.array(fc.record({ label: words, date: span }), { maxLength: 8 }),
  });

  test('keep their labels apart and inside the picture', () => {
    fc.assert(
      fc.property(spec, (parts) => {
        expect(faultsOf(chart(parts.events, parts))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('with a range that was asked for stay inside it', () => {
    fc.assert(
      fc.property(spec, span, (parts, range) => {
        expect(faultsOf(chart(parts.events, { ...parts, range }))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('what is shown', () => {
  test('of a text that tells some events alone, these are numbered', () => {
    const scene = layoutTimeline(
      { ...chart([event(1, '2018'), event(3, '2019'), event(2, '2020')]), told: 2 },
      STUDIOS.dark,
    );
    expect(textsOf(scene, 'legend-title')).toEqual(['Event 1', 'Event 2']);
    expect(scene.shapes.filter(({ part }) => part === 'tick')).toHaveLength(1);
  });

  test('a mark carries the number that its event has in the text', () => {
    const scene = layoutTimeline(chart([event(7, '2018'), event(3, '2 May 2019'), event(12, '2020')]), STUDIOS.dark);
    expect(textsOf(scene, 'number').toSorted()).toEqual(['12', '12', '3', '3', '7', '7']);
    expect(textsOf(scene, 'legend-title')).toEqual(['Event 3', 'Event 7', 'Event 12']);
  });

  test('main events come before the others where not all fit', () => {
    const lesser = Array.from({ length: 60 }, (_, index) => event(index + 1, `${String(1 + (index % 28))} May 2020`));
    const main = [event(61, '3 May 2020', { isMain: true }), event(62, '9 May 2020', { isMain: true })];
    const titles = textsOf(layoutTimeline(chart([...lesser, ...main]), STUDIOS.dark), 'legend-title');
    expect(titles).toHaveLength(MAX_NUMBERED);
    expect(titles).toEqual(expect.arrayContaining(['Event 61', 'Event 62']));
  });

  test('of main events the weightiest come first', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      event(index + 1, `${String(1 + (index % 28))} May 2020`, { isMain: true, weight: index === 40 ? 9 : 1 }),
    );
    const titles = textsOf(layoutTimeline(chart(many), STUDIOS.dark), 'legend-title');
    expect(titles).toContain('Event 41');
  });

  test('a weighty week does not take all numbers of a decade', () => {
    const quiet = Array.from({ length: 20 }, (_, index) =>
      event(index + 1, `1 May ${String(2001 + index)}`, { isMain: true, weight: 1 }),
    );
    const loud = Array.from({ length: 30 }, (_, index) =>
      event(index + 21, `${String(1 + (index % 7))} June 2010`, { isMain: true, weight: 3 }),
    );
    const titles = textsOf(layoutTimeline(chart([...quiet, ...loud]), STUDIOS.dark), 'legend-title');
    const fromQuiet = titles.filter((title) => Number(title.replace('Event ', '')) <= 20);
    expect(fromQuiet.length).toBeGreaterThan(6);
    expect(fromQuiet.length).toBeLessThan(MAX_NUMBERED);
  });

  test('a week that was asked for shows all its numbers', () => {
    const week = Array.from({ length: 30 }, (_, index) => event(index + 1, `${String(1 + (index % 7))} June 2010`));
    const scene = layoutTimeline(chart(week, { range: on('1–7 June 2010') }), STUDIOS.dark);
    expect(textsOf(scene, 'legend-title')).toHaveLength(MAX_NUMBERED);
  });

  test('events that carry no number are ticks', () => {
    const many = Array.from({ length: 64 }, (_, index) => event(index + 1, `${String(1 + (index % 28))} May 2020`));
    const scene = layoutTimeline(chart(many), STUDIOS.dark);
    expect(scene.shapes.filter(({ part }) => part === 'tick')).toHaveLength(64 - MAX_NUMBERED);
    expect(textsOf(scene, 'foot').join(' ')).toContain(`${String(MAX_NUMBERED)} of 64 events shown`);
  });

  test('events without a lane stand in the last one', () => {
    const lanes = [...LANES, { id: 'rest', label: 'All others', colour: '#117733' }];
    const events = [event(1, '2018', { laneId: 'musk' }), event(2, '2019'), event(3, '2020', { laneId: 'gone' })];
    const scene = layoutTimeline(chart(events, { lanes }), STUDIOS.dark);
    expect(textsOf(scene, 'lane-label')).toEqual(['Musk', 'All others']);
  });

  test('without lanes all events stand in one that has no name', () => {
    const scene = layoutTimeline(
      chart([event(1, '2018', { laneId: 'musk' }), event(2, '2019')], { lanes: [] }),
      STUDIOS.dark,
    );
    expect(textsOf(scene, 'lane-label')).toEqual([]);
    expect(textsOf(scene, 'legend-title')).toHaveLength(2);
  });

  test('an inexact date is hollow over its extent, a day is not, a range is a bar', () => {
    const events = [event(1, '2018'), event(2, '5 May 2018'), event(3, '1 March–9 April 2018')];
    const { shapes } = layoutTimeline(chart(events), STUDIOS.dark);
    const marks = shapes.filter(({ part }) => part === 'mark');
    const widths = marks.map(({ box }) => Math.round(box.right - box.left));
    expect(marks.map(({ kind }) => kind).toSorted()).toEqual(['circle', 'rectangle', 'rectangle']);
    expect(Math.max(...widths)).toBeGreaterThan(700);
    expect(marks.filter((mark) => mark.kind === 'rectangle' && mark.stroke !== undefined)).toHaveLength(1);
  });

  test('a month is no hollow mark where the scale cannot show it', () => {
    const { shapes } = layoutTimeline(chart([event(1, 'May 2000'), event(2, '3 May 2026')]), STUDIOS.dark);
    expect(shapes.filter(({ part, kind }) => part === 'mark' && kind === 'rectangle')).toEqual([]);
  });

  test('the foot says count and date of the record', () => {
    const events = [event(1, '17 November 2023'), event(2, '22 November 2023'), event(3, '18 November 2023')];
    const scene = layoutTimeline(chart(events, { asOf: on('4 March 2025') }), STUDIOS.dark);
    expect(textsOf(scene, 'foot')).toEqual(['3 events', 'As of 4 March 2025']);
  });

  test('a year does not stretch the axis beyond the week that was asked for', () => {
    const events = [event(1, '2023'), event(2, '18 November 2023'), event(3, '21 November 2023')];
    const scene = layoutTimeline(chart(events, { range: on('17–22 November 2023') }), STUDIOS.dark);
    expect(textsOf(scene, 'tick-label')).toContain('17 Nov');
  });

  test('without events title and foot stand alone', () => {
    const scene = layoutTimeline(chart([]), STUDIOS.dark);
    expect(textsOf(scene, 'title')).toEqual(['A title']);
    expect(textsOf(scene, 'foot')[0]).toBe('0 events');
  });
});
