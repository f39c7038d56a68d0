import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, wrapText } from '../../../src/terminal/screen/wrap.ts';

function lines(text: string, width: number): readonly string[] {
  return wrapText(text, width).map(({ start, end }) => text.slice(start, end));
}

describe('Wrapping', () => {
  it('breaks at blanks and drops those at the line’s end only', () => {
    expect(lines('one  two three', 9)).toEqual(['one  two', 'three']);
  });

  it('keeps the lines and the empty lines of the text', () => {
    expect(lines('one\n\ntwo\n', 9)).toEqual(['one', '', 'two', '']);
  });

  it('counts wide characters and emoji as two columns, marks as none', () => {
    expect([displayWidth('世界'), displayWidth('e\u0301'), displayWidth('👩‍👩‍👧‍👦')]).toEqual([4, 1, 2]);
    expect(lines('世界 世界 e\u0301e\u0301', 9)).toEqual(['世界 世界', 'e\u0301e\u0301']);
  });

  it('breaks a run without blanks at its words, with the stop beside its word', () => {
    expect(lines('世界は美しい。世界は「美しい」。', 14)).toEqual(['世界は美しい。', '世界は', '「美しい」。']);
  });

  it('breaks neither a long word nor a web address', () => {
    const word = 'x'.repeat(30);
    const url = `https://example.org/${'a-b/'.repeat(10)}`;
    expect(lines(`see ${word} at ${url} now`, 20)).toEqual(['see', word, 'at', url, 'now']);
  });

  it('does not break where a blank must not', () => {
    expect(lines('a b\u00A0c', 3)).toEqual(['a', 'b\u00A0c']);
  });

  it('loses nothing but blanks, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 1, max: 40 }), (text, width) => {
        const kept = wrapText(text, width)
          .map(({ start, end }) => text.slice(start, end))
          .join('');
        expect(kept.replace(/[ \t\u3000\u2000-\u200A]/g, '')).toBe(text.replace(/[ \t\u3000\u2000-\u200A\n]/g, ''));
      }),
    );
  });

  it('fits every line of short words', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), fc.integer({ min: 20, max: 100 }), (text, width) => {
        for (const line of lines(text, width)) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
