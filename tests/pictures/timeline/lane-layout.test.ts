import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeChips, spreadOut, stackStretches } from '../../../src/pictures/timeline/lane-layout.ts';

const LIMITS = { left: 0, right: 900, width: 40, gap: 6, maxRows: 2 };

describe('spreadOut', () => {
  const spread = (places: readonly (readonly [number, number])[]): readonly number[] =>
    spreadOut(
      places.map(([x, weight]) => ({ x, weight })),
      (index) => 40 * index,
      0,
      900,
    );

  test('leaves places that are far enough apart', () => {
    expect(
      spread([
        [10, 1],
        [100, 1],
      ]),
    ).toEqual([10, 100]);
  });

  test('moves close places apart around their middle', () => {
    expect(
      spread([
        [100, 1],
        [100, 1],
      ]),
    ).toEqual([80, 120]);
  });

  test('moves a weighty place less than a light one', () => {
    expect(
      spread([
        [100, 3],
        [100, 1],
      ]),
    ).toEqual([90, 130]);
  });
});

describe('placeChips', () => {
  test('stacks chips in a second row where they would stray from their marks', () => {
    const close = Array.from({ length: 6 }, (_, index) => 400 + index);
    expect(new Set(placeChips(close, LIMITS).map(({ row }) => row))).toEqual(new Set([0, 1]));
    expect(new Set(placeChips([100, 300], LIMITS).map(({ row }) => row))).toEqual(new Set([0]));
  });

  test('takes more rows than asked for only where chips would not fit', () => {
    const many = Array.from({ length: 60 }, () => 10);
    expect(Math.max(...placeChips(many, LIMITS).map(({ row }) => row))).toBeGreaterThan(1);
  });

  test('keeps chips of a row apart, inside, and in the order of their marks', () => {
    const marks = fc.array(fc.double({ min: 0, max: 900, noNaN: true }), { maxLength: 60 });
    fc.assert(
      fc.property(marks, fc.integer({ min: 1, max: 3 }), (list, maxRows) => {
        const chips = placeChips(
          list.toSorted((a, b) => a - b),
          { ...LIMITS, maxRows },
        );
        for (const [index, { x, row }] of chips.entries()) {
          expect(x).toBeGreaterThanOrEqual(20 - 1e-6);
          expect(x).toBeLessThanOrEqual(880 + 1e-6);
          const next = chips.slice(index + 1).find((other) => other.row === row);
          expect((next?.x ?? Infinity) - x).toBeGreaterThanOrEqual(46 - 1e-6);
        }
      }),
    );
  });
});

describe('stackStretches', () => {
  test('puts stretches that overlap into rows of their own, the short ones first', () => {
    const year = { from: 0, to: 900 };
    expect(stackStretches([year, { from: 10, to: 80 }, { from: 300, to: 360 }], 4, 3)).toEqual([1, 0, 0]);
  });
});
