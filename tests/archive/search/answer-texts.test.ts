import { expect, it } from 'vitest';
import { answerTexts, lazyAnswerTexts } from '../../../src/archive/search/answer-texts.ts';
import { articleOf } from '../../support/corpus.ts';

it('finds the texts of articles by their places among all, where some articles have none', () => {
  const empty = { ...articleOf('Gone.'), passages: [] };
  const articles = [
    empty,
    articleOf('The lamp burns.\n\nIt is out.'),
    empty,
    empty,
    articleOf('The pier opened.'),
    empty,
  ];
  const counts = Int32Array.from(articles, (article) => answerTexts({ articles: [article] }).length);
  const texts = lazyAnswerTexts(articles, counts);
  expect(Array.from({ length: texts.length }, (_, place) => texts.at(place))).toEqual(answerTexts({ articles }));
  expect([texts.at(-1), texts.at(texts.length)]).toEqual([undefined, undefined]);
});
