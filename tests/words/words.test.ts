import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { en, type Words } from '../../src/words/en.ts';
import { LANGUAGES, wordsFor } from '../../src/words/locale.ts';

/** Every text of a table by its path; a text with values in it gets some that cannot be mistaken. */
function textsOf(part: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part === 'function') return textsOf(part(...samplesFor(path, part.length)), path);
  return Object.entries(Object(part)).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

const JULY = { start: { year: 2023, month: 7, day: 14 } };

/** What the functions of the table are given, where it is not text. */
const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  'ask.otherLanguage': ['en'],
  'errors.dateTwice': ['begins', 'value1', 'value2'],
  'errors.dateAmbiguous': ['value0', ['value1', 'value2'], ['value3', 'value4']],
  'timeline.dayOfAnyYear': [7, 14],
  'timeline.within': [JULY],
  'timeline.between': [JULY, JULY],
  'timeline.since': [JULY],
  'timeline.until': [JULY],
  'timeline.tooRough': [JULY],
  'quote.and': [['value0', 'value1']],
  date: [JULY],
  'ask.readAs': [[{ typed: 'value0', read: 'value1' }]],
};

function samplesFor(path: string, length: number): readonly unknown[] {
  const name = path.replace(/^\w+\./, '');
  if (name.startsWith('count.')) return [4711];
  return SAMPLES[name] ?? Array.from({ length }, (_, place) => `value${String(place)}`);
}

/** Which of the sample values a text shows. */
const valuesIn = (text: string): readonly string[] => [...new Set(text.match(/value\d/g))].sort();

const tables = LANGUAGES.map((language): [string, Words] => [language, wordsFor(language)]);

describe.each(tables)('the words in “%s”', (language, words) => {
  const texts = textsOf(words, language);

  it('are all there', () => {
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
    expect(texts.map(([path]) => path)).toEqual(textsOf(en, language).map(([path]) => path));
  });

  it('say the values that they are given, as the English do', () => {
    const english = new Map(textsOf(en, language));
    for (const [path, text] of texts) {
      expect([path, valuesIn(text)]).toEqual([path, valuesIn(english.get(path) ?? '')]);
    }
  });

  it('name commands as they are called in that language', () => {
    const names = Object.values(words.commands).map(({ name }) => `/${name}`);
    for (const [path, text] of texts) {
      for (const [named] of text.replaceAll(/\bp\/\w+|\/value\d/g, '').matchAll(/(?<![\p{L}\p{N}.…])\/\p{L}+/gu)) {
        expect([path, names]).toEqual([path, expect.arrayContaining([named])]);
      }
    }
  });

  it('mark quotations in one way', () => {
    const marks = language === 'en' ? /["„]/ : /["”]|“[^“„]*“/;
    expect(texts.filter(([, text]) => marks.test(text))).toEqual([]);
  });
});

describe('one of a kind', () => {
  it.each([
    ['en', 'The next one is yours in 1 second.', 'And 1 more.', '1 more of that day: see /quote.'],
    ['de', 'Das nächste bekommst du in 1 Sekunde.', 'Und 1 weiteres.', '1 weiteres von diesem Tag: siehe /zitat.'],
  ])('is said as one in “%s”', (language, ...texts) => {
    const { discord, timeline } = wordsFor(language);
    expect([discord.manyPictures(1).hint, timeline.andMore(1), timeline.moreThatDay(1)]).toEqual(texts);
  });
});

describe('a locale', () => {
  it.each([
    ['de', 'frage'],
    ['de-AT', 'frage'],
    ['DE_ch', 'frage'],
    ['en-GB', 'ask'],
    ['fr', 'ask'],
    ['constructor', 'ask'],
    ['', 'ask'],
  ])('“%s” has the command /%s', (locale, name) => {
    expect(wordsFor(locale).commands.ask.name).toBe(name);
  });
});

describe('German dates', () => {
  const { date } = wordsFor('de');

  it.each([
    [{ start: { year: 2023, month: 7, day: 14 } }, '14. Juli 2023'],
    [{ start: { year: 2018, month: 2 } }, 'Februar 2018'],
    [{ start: { year: 2018 } }, '2018'],
    [{ start: { year: 2015, season: 'early' } }, 'Anfang 2015'],
    [{ start: { year: 2019, season: 'summer' } }, 'Sommer 2019'],
    [{ start: { year: -43, month: 3, day: 15 } }, '15. März 44 v. Chr.'],
    [{ start: { year: 79 } }, '79 n. Chr.'],
    [{ start: { year: 2023, month: 11, day: 17 }, end: { year: 2023, month: 11, day: 22 } }, '17.–22. November 2023'],
    [{ start: { year: 2017 }, end: { year: 2018 } }, '2017 bis 2018'],
  ] as const)('%j', (span, shown) => {
    expect(date(span)).toBe(shown);
  });
});

describe('German dates in a sentence', () => {
  const { within, between } = wordsFor('de').timeline;

  it.each([
    [{ start: { year: 2023, month: 7, day: 14 } }, 'am 14. Juli 2023'],
    [{ start: { year: 2018, month: 2 } }, 'im Februar 2018'],
    [{ start: { year: 2018 } }, '2018'],
    [{ start: { year: 2015, season: 'early' } }, 'Anfang 2015'],
    [{ start: { year: 2019, season: 'summer' } }, 'im Sommer 2019'],
    [{ start: { year: 2017 }, end: { year: 2018 } }, 'von 2017 bis 2018'],
    [
      { start: { year: 2023, month: 11, day: 17 }, end: { year: 2023, month: 11, day: 22 } },
      'vom 17.–22. November 2023',
    ],
  ] as const)('%j', (span, shown) => {
    expect(within(span)).toBe(shown);
  });

  it('begin as their first date asks for', () => {
    const [day, year] = [{ start: { year: 2018, month: 3, day: 3 } }, { start: { year: 2019 } }];
    expect([between(day, year), between(year, day)]).toEqual([
      'vom 3. März 2018 bis 2019',
      'von 2019 bis 3. März 2018',
    ]);
  });
});

it('every command has its English name', () => {
  expect(commands.map(({ words }) => words(en).name)).toEqual(commands.map(({ name }) => name));
  for (const { words, options } of commands) {
    expect(Object.entries(words(en).options).map(([key, { name }]) => [key, name])).toEqual(
      Object.keys(options).map((name) => [name, name]),
    );
  }
});
