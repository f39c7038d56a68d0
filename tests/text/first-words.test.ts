import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstWords } from '../../src/text/first-words.ts';
import { anyText } from '../support/random-cases.ts';

describe('the first words of a text', () => {
  it.each([
    ['one two three', 13, 'one two three'],
    ['one two three', 12, 'one two'],
    ['one two three', 7, 'one two'],
    ['one two three', 6, 'one'],
    ['one   two', 5, 'one'],
    ['one\ntwo', 5, 'one'],
    ['three', 2, 'th'],
    ['我们没有空格', 3, '我们没'],
    ['a😀😀', 2, 'a'],
  ])('of “%s” within %i', (text, maxLength, words) => {
    expect(firstWords(text, maxLength)).toBe(words);
  });

  it('are its beginning, no longer than asked for, and halve no sign', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 60 }), fc.integer({ min: 0, max: 60 }), (text, maxLength) => {
        const words = firstWords(text, maxLength);
        expect(text.startsWith(words)).toBe(true);
        expect(words.length).toBeLessThanOrEqual(maxLength);
        expect(words).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
