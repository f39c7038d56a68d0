import { describe, expect, it } from 'vitest';
import { corpusOf, read } from '../../support/corpus.ts';

const PAGE = `

The Long Quarrel: How Two Founders Parted
This page tells how two founders who had begun a laboratory together came to meet again before a judge, and what each said
A Common Start
Elon Musk and Sam Altman began together in 2015. They wanted a counterweight.
The Parting Ways
Musk left in 2018. "I will not pay for it," he is said to have told the others.
A second paragraph of this section, with no heading of its own.
Conclusion
Nobody knows how it ends.
Note: This page was rewritten.
`;

function plain(text: string) {
  const [article] = corpusOf({ 'page.txt': text }).articles;
  if (!article) throw new Error('The text makes no article.');
  return article;
}

describe('a plain-text article', () => {
  it('has its first line as title and short lines without a stop as headings', () => {
    const article = plain(PAGE);
    expect(article.title).toBe('The Long Quarrel: How Two Founders Parted');
    expect(article.sections.slice(1).map(({ heading }) => heading)).toEqual([
      'A Common Start',
      'The Parting Ways',
      'Conclusion',
    ]);
  });

  it('has every other line as a passage under its heading', () => {
    const article = plain(PAGE);
    expect(article.passages.map(({ headingPath }) => headingPath.join())).toEqual([
      '',
      'A Common Start',
      'The Parting Ways',
      'The Parting Ways',
      'Conclusion',
    ]);
  });

  it('takes the blurb below the title for its summary, not for a heading', () => {
    expect(plain(PAGE).summary).toMatch(/^This page tells how two founders/);
  });

  it('leaves out a closing note, and keeps a note elsewhere', () => {
    expect(plain(PAGE).passages.some(({ text }) => text.startsWith('Note'))).toBe(false);
    expect(plain('Title\nNote: an early one.\nText here.').passages).toHaveLength(2);
  });

  it('reads the same with Windows line ends, blank lines and blanks at the ends', () => {
    const texts = plain(PAGE).passages.map(({ text }) => text);
    const messy = PAGE.split('\n')
      .map((line) => `  ${line} `)
      .join('\r\n\r\n');
    expect(plain(messy).passages.map(({ text }) => text)).toEqual(texts);
  });

  it('never takes the last line for a heading', () => {
    expect(plain('Title\nText here.\nThe end of it').passages.map(({ text }) => text)).toEqual([
      'Text here.',
      'The end of it',
    ]);
  });

  it('puts paragraphs together that are broken into lines', () => {
    const text = [
      'THE HARBOUR OF TARN',
      '===================',
      '',
      'The long pier of Tarn was lost in the storm of 1911, and it was not',
      'built again before the war. Boats lie in the river since, where the',
      'water is low.',
      '',
      'What to bring',
      '',
      '- ropes of twenty fathoms at least, for the wall is high and the tide',
      '  is long',
      '- a lamp',
    ].join('\r\n');
    const article = plain(text);
    expect([article.title, ...article.passages.map(({ text }) => text)]).toEqual([
      'THE HARBOUR OF TARN',
      'The long pier of Tarn was lost in the storm of 1911, and it was not built again before the war. Boats lie in the river since, where the water is low.',
      '- ropes of twenty fathoms at least, for the wall is high and the tide is long',
      '- a lamp',
    ]);
    expect(article.passages[1]?.headingPath).toEqual(['What to bring']);
  });

  it('has the chapters of a book for headings, but not those of its contents', () => {
    const book = [
      'The Pier',
      'CHAPTER I. In which it rains.',
      'CHAPTER II. In which it stops.',
      'It is a tale of two lamps that were lit one after the other, and of who lit them.',
      'CHAPTER I. In which it rains.',
      'Marta stood on the pier all night, and it rained on her as it rains nowhere else.',
      'II.',
      'In the morning it stopped, and she went home along the beach without a word.',
      'Chapter the Third',
      'Nobody saw her again before the summer, when she came back with a lamp.',
    ].join('\n');
    const [article] = corpusOf({ 'pier.txt': book }).articles;
    expect(article?.sections.slice(1).map(({ heading }) => heading)).toEqual([
      'CHAPTER II. In which it stops.',
      'CHAPTER I. In which it rains.',
      'II.',
      'Chapter the Third',
    ]);
  });

  it('names the people of people.yml', () => {
    expect(plain(PAGE).passages[1]?.personIds).toEqual(['elon-musk', 'sam-altman']);
  });

  it('is no article when it is empty, and says so', () => {
    const { corpus, problems } = read({ 'page.txt': ' \n\n' });
    expect(corpus.articles).toEqual([]);
    expect(problems).toMatchObject([{ rule: 'empty-article', path: 'page.txt', line: 1, severity: 'error' }]);
  });

  it('what somebody says is no chapter', () => {
    const lines = [
      "'I want a cup,' said she: 'now.'",
      '(In which the cook joined):--',
      '“Who, me?” he asked',
      'The third day',
    ];
    const body = lines
      .map((line) => `${line}\n\nIt rained on the pier, and nobody came that day or the next.`)
      .join('\n\n');
    const { articles } = corpusOf({ 'a.txt': `The pier\n\n${body}` });
    expect(articles[0]?.sections.map(({ heading }) => heading)).toEqual(['The pier', 'The third day']);
  });
});
