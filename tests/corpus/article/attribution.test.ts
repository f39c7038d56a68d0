import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAttribution } from '../../../src/corpus/article/marked-quotes.ts';
import { formatDateSpan } from '../../../src/corpus/dates/date-span.ts';
import { parseSourceLine } from '../../../src/corpus/article/footnotes.ts';

function parts(line: string) {
  const { date, ...rest } = parseAttribution(line) ?? { speaker: '' };
  return { ...rest, ...(date ? { date: formatDateSpan(date) } : {}) };
}

describe('parseAttribution', () => {
  it('reads speaker, role, occasion and date', () => {
    expect(parts('— Sam Altman, CEO of OpenAI, post on X, 10 February 2025')).toEqual({
      speaker: 'Sam Altman',
      role: 'CEO of OpenAI',
      occasion: 'post on X',
      date: '10 February 2025',
    });
  });

  it('does without role and occasion', () => {
    expect(parts('— Sam Altman, 2025')).toEqual({ speaker: 'Sam Altman', date: '2025' });
  });

  it('tells a lone occasion from a lone role', () => {
    expect(parts('— Sam Altman, interview with CNBC, 2025')).toMatchObject({ occasion: 'interview with CNBC' });
    expect(parts('— Sam Altman, CEO of OpenAI, 2025')).toMatchObject({ role: 'CEO of OpenAI' });
  });

  it('keeps commas inside role and occasion', () => {
    expect(parts('— Elon Musk, CEO of Tesla, SpaceX and xAI, post on X, in reply to a user, March 2023')).toEqual({
      speaker: 'Elon Musk',
      role: 'CEO of Tesla, SpaceX and xAI',
      occasion: 'post on X, in reply to a user',
      date: 'March 2023',
    });
  });

  it('has no date where the last part is none', () => {
    expect(parts('— Elon Musk, post on X')).toEqual({ speaker: 'Elon Musk', occasion: 'post on X' });
  });

  it('is undefined without a speaker', () => {
    expect(parseAttribution('— ')).toBeUndefined();
  });

  it('never loses a word of the line', () => {
    const part = fc.stringMatching(/^[A-Za-z]{2,9}( [a-z]{2,9}){0,3}$/);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (written) => {
        const read = parseAttribution(`— ${written.join(', ')}, 2020`);
        const shown = [read?.speaker, read?.role, read?.occasion].filter((each) => each !== undefined);
        expect(shown.join(', ')).toBe(written.join(', '));
      }),
    );
  });
});

describe('parseSourceLine', () => {
  it('reads publisher, title, date and address', () => {
    const source = parseSourceLine(
      'Associated Press, "A title, with a comma", 10 February 2025, <https://example.com/a,b>',
    );
    expect(source).toMatchObject({
      publisher: 'Associated Press',
      title: 'A title, with a comma',
      url: 'https://example.com/a,b',
      date: { start: { year: 2025, month: 2, day: 10 } },
    });
  });

  it('keeps quotation marks inside the title, and an address without brackets', () => {
    expect(parseSourceLine('Mint, "Musk says "no" again", https://example.com')).toEqual({
      publisher: 'Mint',
      title: 'Musk says "no" again',
      url: 'https://example.com',
    });
  });

  it('does without date and address', () => {
    expect(parseSourceLine('A book, “Its title”')).toEqual({ publisher: 'A book', title: 'Its title' });
  });

  it('is undefined where no title stands in quotation marks', () => {
    expect(parseSourceLine('see above')).toBeUndefined();
  });
});
