import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, dayParts, dayText } from '../../../src/corpus/dates/calendar.ts';

const days = fc.record({
  year: fc.integer({ min: -9000, max: 9000 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});

describe('A day as text', () => {
  it('is ISO 8601 in our era, and sorts before it ahead of it', () => {
    expect([dayText(793, 6, 8), dayText(0, 1, 1)]).toEqual(['0793-06-08', '0000-01-01']);
    expect(dayText(-43, 3, 15) < dayText(0, 1, 1)).toBe(true);
  });

  it('sorts as the days do, and reads back', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [first, second] = [dayText(a.year, a.month, a.day), dayText(b.year, b.month, b.day)];
        expect(Math.sign(dayNumber(first) - dayNumber(second))).toBe(first < second ? -1 : first > second ? 1 : 0);
        expect(dayParts(first)).toEqual(a);
      }),
    );
  });

  it('has the next day over the end of a year, of a century and of an era', () => {
    expect(addDays('0099-12-31', 1)).toBe('0100-01-01');
    expect(addDays('0000-01-01', -1)).toBe(dayText(-1, 12, 31));
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  });
});
