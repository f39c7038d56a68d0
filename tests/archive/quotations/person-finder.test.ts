import { expect, it } from 'vitest';
import { createPersonFinder } from '../../../src/archive/quotations/person-finder.ts';
import { corpusOf, markdown } from '../../support/corpus.ts';

const find = createPersonFinder(corpusOf({ 'a.md': markdown('A lead.[^ap]') }).people);

it.each([
  ['musk', 'Elon Musk'],
  ['muks', 'Elon Musk'],
  ['Elon Msuk', 'Elon Musk'],
  ['altmn', 'Sam Altman'],
])('%s is a slip of %s', (typed, name) => {
  expect(find(typed)?.name).toBe(name);
});

it.each(['must', 'dusk', 'husk', 'mask'])('%s is an English word and no slip of a name', (typed) => {
  expect(find(typed)).toBeUndefined();
});
