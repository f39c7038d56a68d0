import { expect, it } from 'vitest';
import { createArchive } from '../../src/archive/archive.ts';
import { headingAmongOthers, sourcesBlock, wholePassage } from '../../src/reply/passage-blocks.ts';
import { corpusOf, markdown } from '../support/corpus.ts';

const report = { publisher: 'Gazette', title: 'A quarrel', url: 'https://example.org/quarrel' };

it('names a source once that two passages name each for itself', () => {
  const other = { publisher: 'Courier', title: 'The answer' };
  expect(sourcesBlock([report, other, { ...report }])).toEqual([{ kind: 'sources', sources: [report, other] }]);
});

it.each([
  [['Ingredients'], 'Pizza dough › Ingredients'],
  [['Pizza', 'How long the dough rests'], 'How long the dough rests'],
  [['Dough'], 'Pizza dough › Dough'],
  [[], 'Pizza dough'],
])('names the article with a heading that others may have, too: %j', (headingPath, shown) => {
  expect(headingAmongOthers({ headingPath }, { title: 'Pizza dough' })).toBe(shown);
});

it('shows no sources where there are none', () => {
  expect(sourcesBlock([])).toEqual([]);
});

it('says where words are code or lead somewhere, and nothing of a link that leads nowhere on the web', () => {
  const body = 'Run `npm test`, see [the page](https://example.org/a) and [a note](nowhere.md).';
  const archive = createArchive(corpusOf({ 'a.md': markdown(body) }));
  const [passage] = archive.corpus.articles[0]?.passages ?? [];
  if (!passage) throw new Error('There is no passage.');
  const block = wholePassage(archive, passage);
  const looks = block.kind === 'excerpt' ? (block.verbatim.looks ?? []) : [];
  expect(looks.map(({ start, end, ...look }) => [passage.text.slice(start, end), look])).toEqual([
    ['npm test', { kind: 'code' }],
    ['the page', { kind: 'link', url: 'https://example.org/a' }],
  ]);
});
