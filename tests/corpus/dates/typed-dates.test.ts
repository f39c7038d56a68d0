import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { firstDay, formatDateSpan, lastDay } from '../../../src/corpus/dates/date-span.ts';
import { readTypedDate } from '../../../src/corpus/dates/typed-dates.ts';
import type { DateSurroundings, TypedDate } from '../../../src/corpus/dates/typed-dates.ts';
import { date } from '../../support/dates.ts';

const surroundings: DateSurroundings = {
  today: '2026-11-24',
  record: { first: '2012-01-01', last: '2026-09-17' },
  findLandmark: (words) => {
    if (words.replace('the ', '') === 'trial')
      return { title: 'The trial', date: date('28 April 2026 to 18 May 2026') };
    return words.replace('the ', '') === 'bid'
      ? { title: 'An offer', date: date('10 February 2025'), id: 'e/12345678' }
      : undefined;
  },
};

const readDate = (typed: string) => readTypedDate(typed, surroundings);

/** A reading in one line: `2018`, `2019 .. 2021`, `2024 ..`, `any 11-24`, `unread`. */
function inWords(reading: TypedDate): string {
  switch (reading.kind) {
    case 'period':
      return formatDateSpan(reading.date);
    case 'bounds':
      return [reading.from, '..', reading.to]
        .map((each) => (typeof each === 'object' ? formatDateSpan(each) : each))
        .join(' ')
        .trim();
    case 'month-day':
      return `any ${reading.monthDay}`;
    case 'ambiguous':
      return reading.readings.map(formatDateSpan).join(' or ');
    case 'unread':
      return 'unread';
  }
}

describe('one stretch of time', () => {
  test.each([
    ['2018', '2018'],
    ['early 2015', 'early 2015'],
    ['beginning of 2018', 'early 2018'],
    ['the end of 2018', 'late 2018'],
    ['mid-2018', 'mid 2018'],
    ['feb 2025', 'February 2025'],
    ['Febuary 2025', 'February 2025'],
    ['sept. 2023', 'September 2023'],
    ['2023-11', 'November 2023'],
    ['11/2023', 'November 2023'],
    ['2023-11-17', '17 November 2023'],
    ['17 nov 2023', '17 November 2023'],
    ['nov 17 2023', '17 November 2023'],
    ['Nov. 17th, 2023', '17 November 2023'],
    ['17th of November 2023', '17 November 2023'],
    ['11/17/2023', '17 November 2023'],
    ['17/11/2023', '17 November 2023'],
    ['05.06.2023', '5 June 2023'],
    ['5/5/2023', '5 May 2023'],
    ['summer 2023', 'summer 2023'],
    ['spring of 2018', 'spring 2018'],
    ['fall 2023', 'autumn 2023'],
    ['Q3 2024', 'July 2024 to September 2024'],
    ['2024 q1', 'January 2024 to March 2024'],
    ['third quarter of 2024', 'July 2024 to September 2024'],
    ['second half of 2024', 'July 2024 to December 2024'],
    ['the 2010s', '2010 to 2019'],
    ['2020s', '2020 to 2029'],
  ])('“%s” is %s', (typed, expected) => {
    expect(inWords(readDate(typed))).toBe(expected);
  });
});

describe('dates told from today (24 November 2026)', () => {
  test.each([
    ['today', '24 November 2026'],
    ['now', '24 November 2026'],
    ['Yesterday', '23 November 2026'],
    ['this year', '2026'],
    ['last year', '2025'],
    ['last month', 'October 2026'],
    ['tomorrow', '25 November 2026'],
    ['lately', 'August 2026'],
    ['two days ago', '22 November 2026'],
    ['h2 2020', 'July 2020 to December 2020'],
    ['2023/2/5', '5 February 2023'],
    ['last week', '16–22 November 2026'],
    ['two years ago', '2024'],
    ['3 months ago', 'August 2026'],
    ['february', 'February 2026'],
    ['december', 'December 2025'],
    ['november 17', '17 November 2026'],
    ['25 november', '25 November 2025'],
    ['29 feb', '29 February 2024'],
    ['last summer', 'summer 2026'],
    ['last 3 months', 'August 2026 .. 24 November 2026'],
    ['on this day', 'any 11-24'],
    ['every 17 november', 'any 11-17'],
  ])('“%s” is %s', (typed, expected) => {
    expect(inWords(readDate(typed))).toBe(expected);
  });
});

describe('words that say where it begins and ends', () => {
  test.each([
    ['since 2024', '2024 ..'],
    ['from feb 2018', 'February 2018 ..'],
    ['2024 onwards', '2024 ..'],
    ['until nov 2023', '.. November 2023'],
    ['before 2018', '.. 2017'],
    ['before march 2024', '.. February 2024'],
    ['before 1 march 2024', '.. 29 February 2024'],
    ['after 2018', '2019 ..'],
    ['after dec 2018', 'January 2019 ..'],
    ['in 2018', '2018 .. 2018'],
    ['2023-2024', '2023 .. 2024'],
    ['2023-24', '2023 .. 2024'],
    ['between 2019 and 2021', '2019 .. 2021'],
    ['2019 to 2021', '2019 .. 2021'],
    ['march to may 2023', 'March 2023 .. May 2023'],
    ['17-22 november 2023', '17 November 2023 .. 22 November 2023'],
    ['nov 17-22 2023', '17 November 2023 .. 22 November 2023'],
    ['2023-11-17 to 2023-11-22', '17 November 2023 .. 22 November 2023'],
    ['feb 2018 – may 2018', 'February 2018 .. May 2018'],
    ['2018 to now', '2018 .. 24 November 2026'],
    ['start', '1 January 2012'],
    ['the end', '17 September 2026'],
  ])('“%s” is %s', (typed, expected) => {
    expect(inWords(readDate(typed))).toBe(expected);
  });
});

describe('dates of long ago', () => {
  const old = { ...surroundings, record: { first: '-9246-01-01', last: '1789-07-14' } };

  it.each([
    ['1789', '1789'],
    ['44 bc', '44 BC'],
    ['from 44 BC', '44 BC ..'],
    ['before AD 79', '.. AD 78'],
    ['793', '793'],
    ['8 june 793', '8 June 793'],
  ])('“%s” is %s', (typed, expected) => {
    expect(inWords(readTypedDate(typed, old))).toBe(expected);
  });

  it('are none where the record knows nothing of them', () => {
    expect(readDate('793').kind).toBe('unread');
  });
});

describe('dates told from the record', () => {
  it('"since" and "after" begin on the first day of what is named, "before" ends on the day before', () => {
    expect(inWords(readDate('since the trial'))).toBe('28 April 2026 ..');
    expect(inWords(readDate('after the bid'))).toBe('10 February 2025 ..');
    expect(inWords(readDate('before the trial'))).toBe('.. 27 April 2026');
    expect(inWords(readDate('the bid to the trial'))).toBe('10 February 2025 .. 18 May 2026');
  });

  it('says what it took for what was named', () => {
    expect(readDate('after the bid')).toMatchObject({ landmark: { title: 'An offer', id: 'e/12345678' } });
  });
});

describe('what is no date', () => {
  it('two readings of a numeric date are both given', () => {
    expect(inWords(readDate('05/06/2023'))).toBe('6 May 2023 or 5 June 2023');
  });

  it.each(['31 september 2023', '2023-02-30', '13/13/2023', 'foo', '', '3000', '97.4 billion'])(
    '“%s” is not read',
    (typed) => {
      expect(readDate(typed).kind).toBe('unread');
    },
  );

  it('the longest part that is a date is named', () => {
    expect(readDate('sometime around feb 2018 maybe')).toMatchObject({
      kind: 'unread',
      understood: { text: 'around feb 2018', date: date('February 2018') },
    });
  });

  it('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (typed) => {
        expect(readDate(typed)).toHaveProperty('kind');
      }),
    );
  });
});

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((each) => each.toISOString().slice(0, 10));

describe('any day', () => {
  it('is read back from the spelling of articles and from ISO 8601', () => {
    fc.assert(
      fc.property(days, (day) => {
        const reading = readDate(day);
        expect(reading.kind).toBe('period');
        if (reading.kind !== 'period') return;
        expect([firstDay(reading.date), lastDay(reading.date)]).toEqual([day, day]);
        expect(readDate(formatDateSpan(reading.date))).toEqual(reading);
      }),
    );
  });

  it('"since" and "before" it share no day and leave none out', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [since, before] = [readDate(`since ${day}`), readDate(`before ${day}`)];
        if (since.kind !== 'bounds' || before.kind !== 'bounds' || !since.from || !before.to) throw new Error(day);
        const gap = Date.parse(firstDay(since.from)) - Date.parse(lastDay(before.to));
        expect(gap).toBe(86_400_000);
      }),
    );
  });

  it('two days are read as a range in both kinds of dash', () => {
    fc.assert(
      fc.property(days, days, fc.constantFrom(' to ', '–', ' - ', ' until '), (from, to, dash) => {
        const reading = readDate(`${from}${dash}${to}`);
        if (reading.kind !== 'bounds' || !reading.from || !reading.to) throw new Error(`${from}${dash}${to}`);
        expect([firstDay(reading.from), lastDay(reading.to)]).toEqual([from, to]);
      }),
    );
  });
});
