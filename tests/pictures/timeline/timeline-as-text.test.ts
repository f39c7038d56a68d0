import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  describeChart,
  drawTimelineInCharacters,
  MAX_DESCRIPTION_LENGTH,
} from '../../../src/pictures/timeline/timeline-as-text.ts';
import type { ChartEvent, TimelineChartSpec } from '../../../src/pictures/picture-spec.ts';
import { en } from '../../../src/words/en.ts';

const event = (number: number, day: number, more: Partial<ChartEvent> = {}): ChartEvent => ({
  number,
  title: `Event ${String(number)}`,
  date: { start: { year: 2023, month: 11, day } },
  isMain: false,
  ...more,
});

const chart = (events: readonly ChartEvent[]): TimelineChartSpec => ({
  kind: 'timeline',
  title: 'The week',
  subtitle: '',
  accent: '#2563eb',
  lanes: [],
  phases: [],
  events,
});

describe('describeChart', () => {
  test('lists the events with number and date', () => {
    expect(describeChart(chart([event(2, 22), event(1, 17)]), en)).toBe(
      'Timeline: The week. 2 events. 1. 17 November 2023: Event 1. 2. 22 November 2023: Event 2.',
    );
  });

  test('counts what is not listed', () => {
    const text = describeChart(chart(Array.from({ length: 64 }, (_, index) => event(index + 1, 1 + (index % 28)))), en);
    expect(text).toMatch(/ And 52 more\.$/);
  });

  test('lists as many events as have room', () => {
    const long = Array.from({ length: 9 }, (_, index) => event(index + 1, index + 1, { title: 'x'.repeat(200) }));
    expect(describeChart(chart(long), en)).toMatch(/ 4\. 4 November 2023: x{200}\. And 5 more\.$/);
  });

  test('is never too long', () => {
    fc.assert(
      fc.property(
        fc.array(fc.lorem({ maxCount: 40 }), { maxLength: 40 }),
        fc.lorem({ maxCount: 90 }),
        (titles, title) => {
          const events = titles.map((name, index) => event(index + 1, 1 + (index % 28), { title: name }));
          expect(describeChart({ ...chart(events), title }, en).length).toBeLessThanOrEqual(MAX_DESCRIPTION_LENGTH);
        },
      ),
    );
  });
});

describe('drawTimelineInCharacters', () => {
  test('draws numbers above an axis with dates below', () => {
    const range: ChartEvent = event(3, 1, {
      date: { start: { year: 2023, month: 11, day: 20 }, end: { year: 2023, month: 11, day: 22 } },
    });
    expect(drawTimelineInCharacters(chart([event(1, 17), event(2, 18), range]), 60)).toBe(
      [
        '         1       2                        3',
        '─────────●───────●───────┬────━━━━━━━━━━━━━━━━━━━━━━━━━───┬─',
        '       17 Nov    18      19       20      21      22      23',
      ].join('\n'),
    );
  });

  test('shows the extent of an inexact date', () => {
    expect(drawTimelineInCharacters(chart([event(1, 1, { date: { start: { year: 2023 } } })]), 60)).toContain('╌╌╌');
  });

  test('is empty without events', () => {
    expect(drawTimelineInCharacters(chart([]), 80)).toBe('');
  });

  test('keeps to the width in a few lines', () => {
    const events = fc.array(
      fc.record({ day: fc.integer({ min: 1, max: 28 }), year: fc.integer({ min: 2012, max: 2026 }) }),
      { minLength: 1, maxLength: 100 },
    );
    fc.assert(
      fc.property(events, fc.integer({ min: 40, max: 100 }), (list, width) => {
        const spec = chart(
          list.map(({ day, year }, index) => event(index + 1, day, { date: { start: { year, month: 5, day } } })),
        );
        const lines = drawTimelineInCharacters(spec, width).split('\n');
        expect(lines.length).toBeLessThanOrEqual(6);
        expect(Math.max(...lines.map((text) => text.length))).toBeLessThanOrEqual(width);
      }),
    );
  });
});
