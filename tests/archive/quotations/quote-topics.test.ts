import { expect, it } from 'vitest';
import { createTopicReader } from '../../../src/archive/quotations/quote-topics.ts';
import { corpusOf, markdown } from '../../support/corpus.ts';

const said = (words: string, year: number) => `> ${words}\n>\n> — Jane Doe, cook, remark, ${String(year)} [^ap]\n\n`;

it('words are topics that stand in headings and in several quotations; the first half of a compound is none', () => {
  const corpus = corpusOf({
    'a.md': markdown(
      `The lead.[^ap]\n\n## The non-profit bakery\n\n${said('A non-profit bakery is mine.', 2015)}## Who ate at the non-profit bakery\n\n${said('No bakery stays non-profit.', 2016)}`,
    ),
  });
  const quotes = corpus.articles.flatMap((article) => article.quotes);
  expect(createTopicReader(corpus)(quotes).words).toEqual(['profit', 'bakery']);
});
