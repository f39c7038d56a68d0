import { assert, property, string, uniqueArray } from 'fast-check';
import { expect, it } from 'vitest';
import { openStringLists, packStringLists } from '../../../src/archive/packed/string-lists.ts';
import { openStrings, packStrings } from '../../../src/archive/packed/string-table.ts';
import { anyText } from '../../support/random-cases.ts';

const texts = uniqueArray(anyText({ maxLength: 12 }), { maxLength: 200 });

it('finds every text of a table by its number, and its number by the text', () => {
  assert(
    property(texts, string(), (all, other) => {
      const strings = openStrings(packStrings(all));
      expect(all.map((_, number) => strings.at(number))).toEqual(all);
      expect(all.map((text) => strings.find(text))).toEqual(all.map((_, number) => number));
      expect(strings.find(other)).toBe(all.includes(other) ? all.indexOf(other) : undefined);
      expect(strings.size).toBe(all.length);
    }),
  );
});

it('keeps texts longer than a call has arguments, and halves of letters', () => {
  const long = ['a'.repeat(200_000), '\ud83d', '\ude00', ''];
  const strings = openStrings(packStrings(long));
  expect(long.map((_, number) => strings.at(number))).toEqual(long);
  expect(strings.at(9)).toBe('');
});

it('gives the list of a text, and an empty one for a text without', () => {
  const lists = openStringLists(
    packStringLists(
      new Map([
        ['pier', [3, 1]],
        ['lamp', []],
      ]),
    ),
  );
  expect([...lists('pier')]).toEqual([3, 1]);
  expect(['lamp', 'tarn'].map((key) => lists(key).length)).toEqual([0, 0]);
});
