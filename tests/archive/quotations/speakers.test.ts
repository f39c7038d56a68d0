import { describe, expect, it } from 'vitest';
import { createSpeakers } from '../../../src/archive/quotations/speakers.ts';
import { corpusOf, markdown } from '../../support/corpus.ts';

const PEOPLE = `
- name: Elon Musk
- name: Anna Weber
- name: Paul Weber
`;
const speakers = createSpeakers(corpusOf({ 'a.md': markdown('A lead.[^ap]') }));

describe('a person', () => {
  it.each([
    ['Elon Musk', 'Elon Musk'],
    ['elon', 'Elon Musk'],
    ['@elon', 'Elon Musk'],
    ['MUSK', 'Elon Musk'],
    ['elon-musk', 'Elon Musk'],
    ['mr. musk', 'Elon Musk'],
    ['judge', undefined],
    ['altmann', 'Sam Altman'],
    ['sam altmn', 'Sam Altman'],
    ['scam  altman', 'Sam Altman'],
    ['opena', 'OpenAI'],
    ['somebody else', undefined],
    ['', undefined],
    ['a', undefined],
  ])('is meant by “%s”: %s', (typed, name) => {
    expect(speakers.find(typed)?.person.name).toBe(name);
  });

  it.each([
    ['musk', 'Elon Musk'],
    ['muks', 'Elon Musk'],
    ['Elon Msuk', 'Elon Musk'],
    ['altmn', 'Sam Altman'],
  ])('is meant by the slip “%s”: %s', (typed, name) => {
    expect(speakers.find(typed)?.person.name).toBe(name);
  });

  it.each(['must', 'dusk', 'husk', 'mask'])('is not meant by the English word “%s”', (typed) => {
    expect(speakers.find(typed)).toBeUndefined();
  });

  it('is named by a surname where nobody else has it', () => {
    const weber = createSpeakers(corpusOf({ 'a.md': markdown('A lead.[^ap]'), 'people.yml': PEOPLE }));
    expect(weber.named('Musk')?.name).toBe('Elon Musk');
    expect(weber.named('Weber')).toBeUndefined();
    expect(weber.named('anna weber')?.name).toBe('Anna Weber');
  });
});
