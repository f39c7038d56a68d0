import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutralise, safeJson, safeUrl } from '../../../src/terminal/screen/safe-text.ts';

const ANY_TEXT = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) });

describe('Neutralised text', () => {
  it('keeps its length, so that offsets hold, and has no control character but the line feed', () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        const shown = neutralise(text);
        expect(shown).toHaveLength(text.length);
        expect(shown).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u2028\u2029]/);
        expect(shown).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  it('is the text itself where that is harmless', () => {
    const harmless = 'Ordinary “words”, naïve 世界 👩‍👩‍👧‍👦 \u200Eעברית\u200F\nand a line.';
    expect(neutralise(harmless)).toBe(harmless);
  });
});

describe('A web address', () => {
  it('comes out in ASCII, or not at all', () => {
    expect(safeUrl('https://de.wikipedia.org/wiki/Größe')).toBe('https://de.wikipedia.org/wiki/Gr%C3%B6%C3%9Fe');
    expect(safeUrl('https://x.org/\u001B]8;;')).toBe('https://x.org/%1B]8;;');
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'nothing', '']) {
      expect(safeUrl(url)).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.webUrl(), ANY_TEXT, (url, rest) => {
        expect(safeUrl(url + rest) ?? '').toMatch(/^[\x21-\x7E]*$/);
      }),
    );
  });
});

describe('JSON', () => {
  it('reads back as it was, without a character that a terminal obeys', () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        const json = safeJson({ text });
        expect(JSON.parse(json)).toEqual({ text });
        expect(json).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
      }),
    );
  });
});
