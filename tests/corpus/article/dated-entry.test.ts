import { describe, expect, it } from 'vitest';
import { formatDateSpan } from '../../../src/corpus/dates/date-span.ts';
import { showText } from '../../../src/corpus/marks.ts';
import { corpusOf, eventsOf } from '../../support/corpus.ts';

function events(path: string, text: string): readonly string[] {
  const corpus = corpusOf({ [path]: text });
  return eventsOf(corpus).map(({ date, title, titleSpan }) => {
    const shown = corpus.articles.map((article) => showText(article, titleSpan));
    expect(shown).toEqual([title]);
    return `${formatDateSpan(date)}: ${title}`;
  });
}

const DATED = '---\ntitle: We open a second oven\ndate: 2020-03-04\n---\n\nBread for all.';

describe('An entry of a day', () => {
  it.each([
    ['a post by its folder', 'blog/oven.md', DATED],
    ['a post with the time of day', 'posts/oven.md', DATED.replace('03-04', '03-04T10:00:00+01:00')],
    ['a post by its file’s name', '_posts/2020-03-04-oven.md', '# We open a second oven\n\nBread for all.'],
    ['minutes without front matter', '2020-03-04-minutes.md', '# We open a second oven\n\nBread for all.'],
  ])('is an event: %s', (_, path, text) => {
    expect(events(path, text)).toEqual(['4 March 2020: We open a second oven']);
  });

  it.each([
    ['a page of a manual', 'docs/oven.md', DATED],
    ['a post without a day', 'blog/oven.md', DATED.replace('2020-03-04', '2020')],
    ['a post whose title stands nowhere in it', '2020-03-04-oven.md', 'Bread for all.'],
  ])('and none is %s', (_, path, text) => {
    expect(events(path, text)).toEqual([]);
  });

  it('leaves the word to the events that it marks', () => {
    expect(events('blog/oven.md', `${DATED}\n\n## 5 March 2020: It breaks\n\nSmoke.`)).toEqual([
      '5 March 2020: It breaks',
    ]);
  });
});
