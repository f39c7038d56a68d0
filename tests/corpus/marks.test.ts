import { describe, expect, it } from 'vitest';
import { looksOfPart, looksWithin } from '../../src/corpus/marks.ts';
import { linkedUrl } from '../../src/reply/article-url.ts';
import { articleOf, corpusOf } from '../support/corpus.ts';

/** The words of each look of the first passage, with what they are. */
function looksOf(body: string): readonly string[] {
  const article = articleOf(body);
  const [passage] = article.passages;
  if (!passage) return [];
  return looksWithin(article, passage.span).map(
    (look) => `${look.kind} ${passage.text.slice(look.start, look.end)}${look.kind === 'link' ? ` → ${look.url}` : ''}`,
  );
}

describe('how words of an article are shown', () => {
  it.each([
    ['Run `npm i` **and** ``a`b``.', ['code npm i', 'code a`b']],
    ['See *the* [manual\nof `x`](https://e.example/m "t").', ['link manual of x → https://e.example/m', 'code x']],
    ['See [it][1] or [It].\n\n[1]: https://e.example/1\n[it]: /it', ['link it → https://e.example/1', 'link It → /it']],
    [
      'See https://e.example/a_b, or <https://e.example/c>.',
      ['link https://e.example/a_b → https://e.example/a_b', 'link https://e.example/c → https://e.example/c'],
    ],
    ['A figure.[7](https://e.example/7) follows.', []],
    ['~~Old `code`~~ new `code`.', ['code code']],
  ])('%s', (body, expected) => {
    expect(looksOf(body)).toEqual(expected);
  });

  it('is told of code by its language', () => {
    const [passage] = articleOf('```js title="a"\nx\n```').passages;
    expect(passage).toMatchObject({ kind: 'code', syntax: 'js', text: 'x' });
  });

  it('in plain text only addresses have a look', () => {
    const { articles } = corpusOf({ 'a.txt': 'A title\n\nSee https://e.example/x. Then *go* home, all of you.' });
    expect(articles.flatMap(({ looks }) => looks)).toEqual([
      { kind: 'link', start: 13, end: 32, url: 'https://e.example/x' },
    ]);
  });

  it('of a part is that of its words', () => {
    expect(looksOfPart([{ kind: 'code', start: 2, end: 6 }], 4, 20)).toEqual([{ kind: 'code', start: 0, end: 2 }]);
    expect(looksOfPart([{ kind: 'code', start: 2, end: 6 }], 6, 20)).toEqual([]);
  });
});

describe('a link from one article to another', () => {
  const corpus = corpusOf({
    'corpus.yml': 'articlesUrl: https://e.example/docs',
    'guide/a.md': '# A\n\nWords.',
    'guide/b.md': '# B\n\nWords.',
    'top/index.md': '# Top\n\nWords.',
  });
  const [from] = corpus.articles;

  it.each([
    ['b.md#part', 'https://e.example/docs/guide/b.md#part'],
    ['./b', 'https://e.example/docs/guide/b.md'],
    ['/top/', 'https://e.example/docs/top/index.md'],
    ['../top/index.html', 'https://e.example/docs/top/index.md'],
    ['#part', 'https://e.example/docs/guide/a.md#part'],
    ['https://other.example', 'https://other.example'],
    ['gone.md', undefined],
    ['mailto:a@e.example', undefined],
    ['%', undefined],
  ])('%s leads to its page', (url, expected) => {
    expect(from && linkedUrl(corpus, from, url)).toBe(expected);
  });
});
