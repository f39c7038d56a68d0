import { expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createArchive } from '../../src/archive/archive.ts';
import { sectionUrl } from '../../src/reply/article-url.ts';
import { ABOUT, corpusOf, markdown, read } from '../support/corpus.ts';
import { blocksOf, run } from '../support/replies.ts';

const BODY = `The lead.

## 10 February 2025: An offer & a “no”

The pier was sold.[^ap]

## Again

One.

## Again

Two.`;
const files = { 'deep/the bid.md': markdown(BODY, 'The bid'), 'plain.txt': 'A title\n\nWords of the mayor.' };
const urlsFrom = (articlesUrl: string) => {
  const corpus = corpusOf({ ...files, 'corpus.yml': `${ABOUT}articlesUrl: "${articlesUrl}"\n` });
  return corpus.articles.map((article) => article.sections.map(({ id }) => sectionUrl(corpus, article, id)));
};

it('leads to the section in the folder, by the anchor that its heading has there', () => {
  const base = 'https://github.com/o/r/blob/main/articles';
  expect(urlsFrom(`${base}/`)).toEqual([
    [
      `${base}/deep/the%20bid.md`,
      `${base}/deep/the%20bid.md#10-february-2025-an-offer--a-no`,
      `${base}/deep/the%20bid.md#again`,
      `${base}/deep/the%20bid.md#again-1`,
    ],
    [`${base}/plain.txt`],
  ]);
});

it('or to an address of another form', () => {
  const [bid, plain] = urlsFrom('https://record.example/{article}/');
  expect([bid?.[2], plain?.[0]]).toEqual([
    expect.stringMatching(/^https:\/\/record\.example\/[^/]+\/#again$/),
    'https://record.example/plain/',
  ]);
  expect(urlsFrom('https://x.example/view?file={path}')[1]).toEqual(['https://x.example/view?file=plain.txt']);
});

it('or to the page that the front matter names, on a site', () => {
  const urls = (articlesUrl: string) => {
    const corpus = corpusOf({
      'a.md': markdown('Words of the mayor.', 'A', 'slug: the-mayor\n'),
      'b.md': markdown('Words of the baker.', 'B', 'permalink: /town/baker.html\n'),
      'c/d.md': markdown('Words of the smith.', 'D', 'permalink: /:year/:title/\n'),
      'corpus.yml': `${ABOUT}articlesUrl: "${articlesUrl}"\n`,
    });
    return corpus.articles.flatMap((article) => article.sections.map(({ id }) => sectionUrl(corpus, article, id)));
  };
  expect(urls('https://e.example/posts/{slug}/')).toEqual([
    'https://e.example/posts/the-mayor/',
    'https://e.example/town/baker.html',
    'https://e.example/posts/d/',
  ]);
  expect(urls('https://e.example/repo')[1]).toBe('https://e.example/repo/b.md');
});

it('is what the headings of answers link to, before their sources', () => {
  const headingOf = (about: string) => {
    const archive = createArchive(corpusOf({ ...files, 'corpus.yml': about }));
    const ask = commands.find(({ name }) => name === 'ask');
    if (!ask) throw new Error('There is no /ask.');
    return blocksOf(run(ask, archive, { question: 'was the pier sold' }), 'heading')[0]?.url;
  };
  expect(headingOf(ABOUT)).toBe('https://example.com/ap');
  expect(headingOf(`${ABOUT}articlesUrl: https://r.example\n`)).toMatch(
    /^https:\/\/r\.example\/deep\/the%20bid\.md#10-/,
  );
});

it('has to be a web address', () => {
  const { problems } = read({ ...files, 'corpus.yml': `${ABOUT}articlesUrl: articles\n` });
  expect(problems.map(({ path, message }) => [path, message])).toContainEqual([
    'corpus.yml',
    expect.stringContaining('must be an address that begins with https://'),
  ]);
});
