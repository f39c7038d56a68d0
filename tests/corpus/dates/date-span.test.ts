import { daysInMonth } from '../../../src/corpus/dates/calendar.ts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateSpan, PartialDate } from '../../../src/corpus/dates/date-span.ts';
import {
  firstDay,
  formatDateSpan,
  lastDay,
  parseDateSpan,
  parsePartialDate,
} from '../../../src/corpus/dates/date-span.ts';

const year = fc.integer({ min: 1900, max: 2099 });
const season = fc.constantFrom('early', 'mid', 'late', 'spring', 'summer', 'autumn', 'winter');
const month = fc.integer({ min: 1, max: 12 });

const partialDate: fc.Arbitrary<PartialDate> = fc.oneof(
  fc.record({ year }),
  fc.record({ year, season }),
  fc.record({ year, month }),
  fc
    .record({ year, month, day: fc.integer({ min: 1, max: 31 }) })
    .map((date) => ({ ...date, day: Math.min(date.day, daysInMonth(date.year, date.month)) })),
) as fc.Arbitrary<PartialDate>;

const dateSpan: fc.Arbitrary<DateSpan> = fc.oneof(
  partialDate.map((start) => ({ start })),
  fc
    .tuple(partialDate, partialDate)
    .filter(([start, end]) => firstDay({ start }) <= lastDay({ start: end }))
    .map(([start, end]) => ({ start, end })),
);

describe('parsePartialDate', () => {
  it.each([
    ['2018', { year: 2018 }],
    ['early 2018', { year: 2018, season: 'early' }],
    ['Spring 2018', { year: 2018, season: 'spring' }],
    ['mid-2018', { year: 2018, season: 'mid' }],
    ['summer of 2017', { year: 2017, season: 'summer' }],
    ['February 2018', { year: 2018, month: 2 }],
    ['Feb. 2018', { year: 2018, month: 2 }],
    ['20 February 2018', { year: 2018, month: 2, day: 20 }],
    ['February 20, 2018', { year: 2018, month: 2, day: 20 }],
    ['2018-02', { year: 2018, month: 2 }],
    ['2018-02-20', { year: 2018, month: 2, day: 20 }],
    ['  20   February\n2018 ', { year: 2018, month: 2, day: 20 }],
    ['29 February 2024', { year: 2024, month: 2, day: 29 }],
  ])('reads “%s” with its own precision', (text, expected) => {
    expect(parsePartialDate(text)).toEqual(expected);
  });

  it.each([
    '',
    'soon',
    '31 February 2018',
    '29 February 2023',
    '0 May 2020',
    '2018-13',
    '2018-00-10',
    'early May 2018',
    '20 2018',
    '18',
    'May',
    '20 Febtober 2018',
  ])('takes “%s” for no date', (text) => {
    expect(parsePartialDate(text)).toBeUndefined();
  });
});

describe('parseDateSpan', () => {
  it.each([
    ['17–22 November 2023', '2023-11-17', '2023-11-22'],
    ['17-22 November 2023', '2023-11-17', '2023-11-22'],
    ['3 March–4 April 2023', '2023-03-03', '2023-04-04'],
    ['3 March 2023 to 4 April 2023', '2023-03-03', '2023-04-04'],
    ['March–May 2023', '2023-03-01', '2023-05-31'],
    ['March to May 2023', '2023-03-01', '2023-05-31'],
    ['2017 to 2018', '2017-01-01', '2018-12-31'],
    ['2017–2018', '2017-01-01', '2018-12-31'],
    ['late 2017 to early 2018', '2017-09-01', '2018-04-30'],
    ['August 2017 to January 2018', '2017-08-01', '2018-01-31'],
  ])('reads “%s” from its first to its last day', (text, from, to) => {
    const span = parseDateSpan(text);
    expect(span && [firstDay(span), lastDay(span)]).toEqual([from, to]);
  });

  it.each(['22–17 November 2023', '2018 to 2017', 'May to nothing', '–', 'to 2018', '31–32 May 2020'])(
    'takes “%s” for no range',
    (text) => {
      expect(parseDateSpan(text)).toBeUndefined();
    },
  );
});

describe('a date span', () => {
  it('is read back from its words with exactly its precision', () => {
    fc.assert(
      fc.property(dateSpan, (span) => {
        expect(parseDateSpan(formatDateSpan(span))).toEqual(span);
      }),
    );
  });

  it('ends on or after the day it begins', () => {
    fc.assert(
      fc.property(dateSpan, (span) => {
        expect(firstDay(span) <= lastDay(span)).toBe(true);
      }),
    );
  });
});
