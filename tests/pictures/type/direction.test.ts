import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directionRuns, startsRightToLeft } from '../../../src/pictures/type/direction.ts';

const written = (text: string, isBase = startsRightToLeft(text)): readonly string[] =>
  directionRuns(text, isBase).map((run) => `${run.isRightToLeft ? '<' : '>'}${run.text}`);

describe('directionRuns', () => {
  test('leaves a text of one direction whole', () => {
    expect(written('He left, twice.')).toEqual(['>He left, twice.']);
    expect(written('שלום לך.')).toEqual(['<שלום לך.']);
    expect(written('')).toEqual([]);
  });

  test('sets a right-to-left word into a line from the left', () => {
    expect(written('He wrote שלום and left')).toEqual(['>He wrote ', '<שלום', '> and left']);
  });

  test('sets numbers and Latin words into a line from the right, in drawing order', () => {
    expect(written('או 2 הדברים')).toEqual(['< הדברים', '>2', '<או ']);
    expect(written('שלום Open AI שלום')).toEqual(['< שלום', '>Open AI', '<שלום ']);
  });

  test('keeps every sign', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'ש', 'م', '1', ' ', '(', '.') }),
        fc.boolean(),
        (text, isBase) => {
          const drawn = directionRuns(text, isBase)
            .map((run) => run.text)
            .join('');
          expect(Array.from(drawn).toSorted()).toEqual(Array.from(text).toSorted());
        },
      ),
    );
  });
});
