import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, normalise } from '../../src/text/normalise.ts';
import { readTerms } from '../../src/text/terms.ts';

const forms = (text: string) => readTerms(text).map(({ form }) => form);
const words = (text: string) =>
  readTerms(text)
    .filter(({ isExtra }) => !isExtra)
    .map(({ form }) => form);

describe('words are compared without their dress', () => {
  it('folds case, accents and compatibility forms', () => {
    expect(fold('Ｃafé')).toBe('cafe');
    expect(fold('Øst')).toBe('ost');
  });

  it('makes texts equal that differ in case, quotes and spacing', () => {
    expect(normalise('  “What’s”  this ')).toBe(normalise('"what\'s" THIS'));
  });

  it('drops possessives and contractions', () => {
    expect(words("Musk's Altman’s what's didn't")).toEqual(['musk', 'altman', 'what', 'didnt']);
  });

  it('splits hyphenated words and joins them as an extra', () => {
    expect(forms('for-profit')).toEqual(['for', 'profit', 'forprofit']);
  });

  it('keeps initialisms together', () => {
    expect(words('the U.S. and A.I.')).toEqual(['the', 'usa', 'and', 'ai']);
  });
});

describe('numbers have one spelling', () => {
  it.each(['$97.4 billion', '97.4bn', '97.4B', '$97.4B', '97.4 billion dollars'])('reads %s', (text) => {
    expect(words(text)).toEqual(['97.4', 'billion']);
    expect(forms(text)).toContain('=97400000000');
  });

  it.each(['1,000', '1000', '1k'])('reads %s as a thousand', (text) => {
    expect(words(text)).toEqual(['1000']);
  });

  it.each(['1,500,000', '1.5 million', '1.5m'])('finds the value of %s', (text) => {
    expect(forms(text)).toContain('=1500000');
  });

  it('reads small number words and ordinals as digits', () => {
    expect(words('nine jurors on the 5th')).toEqual(['9', 'jurors', 'on', 'the', '5']);
  });

  it('leaves names with digits alone', () => {
    expect(words('o1 4o gpt4')).toEqual(['o1', '4o', 'gpt4']);
  });
});

describe('dates have one spelling', () => {
  it('reads ISO dates as year, month and day', () => {
    expect(words('2018-02-20')).toEqual(['2018', 'february', '20']);
    expect(words('2018-02')).toEqual(['2018', 'february']);
    expect(words('2018-13')).toEqual(['2018', '13']);
    expect(words('$2018-02')).toEqual(['2018', '2']);
  });

  it('spells out abbreviated months', () => {
    expect(words('feb 2018')).toEqual(['february', '2018']);
    expect(words('Mar 3')).toEqual(['march', '3']);
  });

  it('leaves a name alone that is a month only beside a number', () => {
    expect(words('Jan Leike left')).toEqual(['jan', 'leike', 'left']);
  });
});

describe('offsets', () => {
  it('point at the words as written, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        let position = 0;
        for (const { start, end, isExtra } of readTerms(text)) {
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (isExtra) continue;
          expect(start).toBeGreaterThanOrEqual(position);
          position = start;
        }
      }),
    );
  });
});

it.each([
  ['灯塔由玛尔塔看管', '灯塔'],
  ['箭头函数有什么注意点', '函数'],
  ['灯台を消したかった', '灯台'],
  ['ไปโรงเรียน', 'โรงเรียน'],
])('finds words where a script sets no blanks: %s', (text, word) => {
  const terms = readTerms(text);
  expect(terms.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  expect(terms.map(({ start, end }) => text.slice(start, end))).toContain(word);
});

it('keeps the letters that marks make in other scripts, and drops accents', () => {
  expect(['が', 'й', 'ที่', 'की', 'é', 'ё'].map(fold)).toEqual(['が', 'й', 'ที่', 'की', 'e', 'е']);
});
