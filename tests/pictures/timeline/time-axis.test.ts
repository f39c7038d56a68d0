import { describe, expect, test } from 'vitest';
import { given } from '../../../src/given.ts';
import { axisRange, chooseTicks, dayRange, type DayRange } from '../../../src/pictures/timeline/time-axis.ts';
import { date as on } from '../../support/dates.ts';

const labels = (date: string, most: number): readonly string[] =>
  chooseTicks(dayRange(on(date)), (ticks) => ticks.length <= most).map(({ label }) => label);

const rangeOf = (dates: readonly string[], asked?: string): DayRange =>
  axisRange({
    events: dates.map((date) => ({ date: on(date) })),
    ...given({ range: asked === undefined ? undefined : on(asked) }),
  });

describe('chooseTicks', () => {
  test('takes days for a week', () => {
    expect(labels('17–23 November 2023', 9)).toEqual(['17 Nov', '18', '19', '20', '21', '22', '23', '24']);
  });

  test('takes Mondays for two months', () => {
    expect(labels('April–May 2026', 10).slice(0, 5)).toEqual(['6 Apr', '13', '20', '27', '4 May']);
  });

  test('takes months or quarters for a year', () => {
    expect(labels('2018', 13).slice(0, 3)).toEqual(['2018', 'Feb', 'Mar']);
    expect(labels('2018', 8)).toEqual(['2018', 'Apr', 'Jul', 'Oct', '2019']);
  });

  test('names the year of the first month', () => {
    expect(labels('October 2023–March 2024', 8)).toEqual(['Oct 2023', 'Nov', 'Dec', '2024', 'Feb', 'Mar', 'Apr']);
  });

  test('takes years for a decade', () => {
    expect(labels('2015 to 2026', 13)[0]).toBe('2015');
    expect(labels('753 BC to AD 793', 6)).toEqual(['500 BC', 'AD 1', '500']);
    expect(labels('2015 to 2026', 8)).toEqual(['2016', '2018', '2020', '2022', '2024', '2026']);
  });
});

describe('axisRange', () => {
  test('holds all dates with some room', () => {
    const { from, to } = rangeOf(['2018', '3 May 2019']);
    expect(from).toBeLessThan(dayRange(on('2018')).from);
    expect(to).toBeGreaterThan(dayRange(on('3 May 2019')).to);
  });

  test('is a week at least', () => {
    const { from, to } = rangeOf(['3 May 2019']);
    expect(to - from).toBeGreaterThanOrEqual(7);
  });

  test('holds very many dates', () => {
    const event = { date: on('3 May 2019') };
    const { from, to } = axisRange({ events: Array.from({ length: 200_000 }, () => event) });
    expect(to - from).toBeGreaterThanOrEqual(7);
  });

  test('ends where the range that was asked for ends', () => {
    const { from, to } = rangeOf(['2023', '18 November 2023'], 'November 2023');
    expect(to - from).toBeLessThan(35);
  });

  test('shows the dates themselves if none lies in the range that was asked for', () => {
    const { from } = rangeOf(['2018'], '2023');
    expect(from).toBeLessThan(dayRange(on('2018')).from);
  });
});
