import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClaim } from '../../../src/archive/check/claim.ts';
import { createSpeakers } from '../../../src/archive/quotations/speakers.ts';
import { corpusOf, markdown } from '../../support/corpus.ts';

const speakers = createSpeakers(corpusOf({ 'a.md': markdown('A lead.[^ap]') }));
const read = (text: string) => readClaim(text, (name) => speakers.named(name));

describe('the claimed words', () => {
  it.each([
    ['Swindler', 'Swindler'],
    ['lol he said "the soup is warm" haha', 'the soup is warm'],
    ['“Short.” and “this one is longer”', 'this one is longer'],
    ['«die Suppe ist warm»', 'die Suppe ist warm'],
    ["Musk: 'it's a warm soup'", "it's a warm soup"],
    ["it's warm, isn't it", "it's warm, isn't it"],
    ['> the soup is warm\nwhat do you think?', 'the soup is warm'],
    ['**"the soup is warm"** https://example.com/"x"', 'the soup is warm'],
    ['“The soup is warm,” Musk said, “and it is mine.”', 'The soup is warm … and it is mine.'],
    ['the soup is warm — Elon Musk, 2024', 'the soup is warm'],
    ['sama replied: the soup is warm', 'the soup is warm'],
    ['<@123> the soup <:lol:456> is warm', 'the soup is warm'],
  ])('of %s are %s', (text, words) => {
    expect(read(text).lead.words).toBe(words);
  });

  it('without quotation marks may be any line or sentence', () => {
    const pieces = read('The soup is warm. The bread is old.\nSo what?').pieces.map(({ words }) => words);
    expect(pieces).toEqual([
      'The soup is warm. The bread is old.',
      'So what?',
      'The soup is warm.',
      'The bread is old.',
    ]);
  });
});

describe('the text as one quotation', () => {
  const wholes = (text: string) => read(text).wholes.map(({ words }) => words);

  it.each([
    ['He named it "Open" soup', ['He named it "Open" soup']],
    ['Musk: I named it "Open" soup', ['I named it "Open" soup']],
    ['"He named it "Open" soup" lol', ['He named it "Open" soup', '"He named it "Open" soup" lol']],
    ['“He named it “Open” soup.” — Elon Musk', ['He named it “Open” soup.', '“He named it “Open” soup.”']],
  ])('of %s is %j', (text, words) => {
    expect(wholes(text)).toEqual(words);
  });

  it('has the speaker that stands before or below it', () => {
    expect(read('Musk: I named it "Open" soup').wholes[0]?.speaker?.name).toBe('Elon Musk');
  });
});

describe('the claimed speaker', () => {
  it.each([
    ['"the soup is warm" — Elon Musk', 'Elon Musk'],
    ['"the soup is warm" - sama, 2024', 'Sam Altman'],
    ['Musk said: "the soup is warm"', 'Elon Musk'],
    ['Musk told the press that "the soup is warm"', 'Elon Musk'],
    ['"the soup is warm," said Sam Altman', 'Sam Altman'],
    ['"the soup is warm," Altman wrote', 'Sam Altman'],
    ['“The soup is warm,” Musk said, “and it is mine.”', 'Elon Musk'],
    ['elon: the soup is warm', 'Elon Musk'],
    ['the soup is warm\n— OpenAI', 'OpenAI'],
    ['he said "the soup is warm"', undefined],
    ['"the soup is warm" — somebody', undefined],
    ['the soup is warm - really', undefined],
    [`Musk said ${'a b c '.repeat(40)} "the soup is warm"`, undefined],
  ])('of %s is %s', (text, name) => {
    expect(read(text).lead.speaker?.name).toBe(name);
  });
});

it('any text can be read', () => {
  assert(property(string({ maxLength: 200, unit: 'grapheme' }), (text) => typeof read(text).lead.words === 'string'));
});
