import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutralise, safeJson } from '../../../src/terminal/screen/safe-text.ts';

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
