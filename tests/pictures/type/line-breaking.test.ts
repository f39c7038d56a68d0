import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakIntoAtMost, breakLines, ellipsize } from '../../../src/pictures/type/line-breaking.ts';

/** Every sign is ten wide. */
const measure = (text: string): number => text.length * 10;

describe('breakLines', () => {
  test('takes the fewest lines and makes them even', () => {
    expect(breakLines('one two three four five six', 201, measure)).toEqual(['one two three', 'four five six']);
  });

  test('keeps line feeds and breaks after a dash', () => {
    expect(breakLines('first\n\nsecond', 1000, measure)).toEqual(['first', 'second']);
    expect(breakLines('profit-seeking', 81, measure)).toEqual(['profit-', 'seeking']);
  });

  test('breaks a word that is wider than a line between graphemes', () => {
    expect(breakLines('abcdefg', 31, measure)).toEqual(['abc', 'def', 'g']);
    expect(breakLines('e\u0301e\u0301e\u0301', 41, measure)).toEqual(['e\u0301e\u0301', 'e\u0301']);
  });

  test('gives no line for no words', () => {
    expect(breakLines(' \n ', 100, measure)).toEqual([]);
  });

  test('loses and adds nothing but blanks, and keeps to the width', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), fc.integer({ min: 11, max: 900 }), (text, width) => {
        const lines = breakLines(text, width, measure);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('ellipsize', () => {
  test('leaves a text that fits', () => {
    expect(ellipsize('one two', 70, measure)).toBe('one two');
  });

  test('cuts at the end of a word, without its comma', () => {
    expect(ellipsize('one, two three', 100, measure)).toBe('one, two…');
    expect(ellipsize('one, two three', 80, measure)).toBe('one…');
  });

  test('does not cut after a number or a word that leads on', () => {
    expect(ellipsize('offers $97.4 billion', 140, measure)).toBe('offers…');
    expect(ellipsize('signs the letter', 100, measure)).toBe('signs…');
  });

  test('cuts inside a word only if not even the first fits', () => {
    expect(ellipsize('unanimously', 50, measure)).toBe('unan…');
    expect(ellipsize('unanimously', 5, measure)).toBe('');
  });

  test('never is wider than the room', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 300 }), (text, width) => {
        expect(measure(ellipsize(text, width, measure))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('breakIntoAtMost', () => {
  test('ends the last line with an ellipsis where more would be needed', () => {
    expect(breakIntoAtMost('one two three four five', 91, 2, measure)).toEqual(['one two', 'three…']);
    expect(breakIntoAtMost('one two', 91, 2, measure)).toEqual(['one two']);
  });
});
