import { expect, it } from 'vitest';
import { lengthenArticle, lengthenWithoutAsked, shortenArticle } from '../../src/library/kept/written-article.ts';
import { articleOf, SOURCE } from '../support/corpus.ts';

const ARTICLE = articleOf(
  [
    '## 4 May 1931: The *pier* opens',
    'The **pier**[^ap] of\nTarn opened.[^ap]\n\n<!-- asked\nwho built it\n-->',
    '> “The pier is ours.”\n>\n> — Jane Doe, mayor, speech, 5 May 1931',
    '| Year | Pier |\n|---|---|\n| 1931 | open |\n| 1932 | shut |\n\n<!-- asked\nwhen was it shut\n-->',
    SOURCE,
  ].join('\n\n'),
);

it('reads an article as it was written, and what is shared as one', () => {
  const read = lengthenArticle(shortenArticle(ARTICLE));
  expect(read).toEqual(ARTICLE);
  expect(JSON.stringify(read)).toBe(JSON.stringify(ARTICLE));
  const [one, other] = read.passages.filter(({ kind }) => kind === 'row');
  expect(one?.asked).toHaveLength(1);
  expect(one?.asked).toBe(other?.asked);
});

it('leaves asked lines out for who does not need them', () => {
  const { passages } = lengthenWithoutAsked(shortenArticle(ARTICLE));
  expect(passages).toEqual(ARTICLE.passages.map((passage) => ({ ...passage, asked: [] })));
});

it('keeps a text that its span does not show', () => {
  const odd = { ...ARTICLE, passages: ARTICLE.passages.map((passage) => ({ ...passage, text: 'Other words.' })) };
  expect(lengthenArticle(shortenArticle(odd))).toEqual(odd);
});
