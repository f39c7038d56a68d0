import { describe, expect, it } from 'vitest';
import { formatDateSpan } from '../../../src/corpus/dates/date-span.ts';
import { read } from '../../support/corpus.ts';

function articleAt(path: string, text: string) {
  const [article] = read({ [path]: text }).corpus.articles;
  if (!article) throw new Error('The text makes no article.');
  return article;
}

describe('the title of an article', () => {
  it.each([
    ['its front matter', 'a.md', '---\ntitle: The pier\n---\n\n# Another\n\nText.', 'The pier'],
    ['its front matter in TOML', 'a.md', '+++\ntitle = "The pier"\n+++\n\nText.', 'The pier'],
    ['front matter below empty lines', 'a.md', '\n\n---\ntitle: The pier\n---\n\nText.', 'The pier'],
    ['a number in its front matter', 'a.md', '---\ntitle: 1911\n---\n\nText.', '1911'],
    ['front matter with a name that nothing has', 'a.md', '---\ntitle: *The pier*\n---\n\nText.', 'The pier'],
    ['nothing but signs for a name', '---.md', 'Text.', '---'],
    ['front matter that is no YAML', 'a.md', '---\ntitle: The pier: a loss\n---\n\nText.', 'The pier: a loss'],
    ['its first heading', 'a.md', '# The *pier*\n\nText.', 'The pier'],
    ['a heading of HTML', 'a.md', '<h1 align="center">The pier</h1>\n\nText.', 'The pier'],
    ['its only heading', 'a.md', 'Text.\n\n## The pier\n\nText.', 'The pier'],
    [
      'its file, if the headings are of one level',
      'the-long_pier.md',
      '## One\n\nText.\n\n## Two\n\nText.',
      'The long pier',
    ],
    ['its file', 'deep/the-pier.md', 'Text.', 'The pier'],
    ['its file, not the one word over its only part', 'The grey pier.md', '## Notes\n\nText.', 'The grey pier'],
    ['the file of a day', 'daily/2019-03-04.md', 'Text.', '2019-03-04'],
    ['the file of a day with a name', '2019-03-04 The pier.md', 'Text.', 'The pier'],
    ['the file of a post', '2019-03-04-the-pier.md', 'Text.', 'The pier'],
    ['the folder of an index page', 'the-pier/index.md', 'Text.', 'The pier'],
  ])('is that of %s', (_, path, text, title) => {
    expect(articleAt(path, text).title).toBe(title);
  });

  it('is no section of its own where it stands as a heading', () => {
    const { sections } = articleAt('a.md', '# The pier\n\nLead.\n\n## Its loss\n\nText.');
    expect(sections.map(({ heading, headingPath }) => [heading, ...headingPath])).toEqual([
      ['The pier'],
      ['Its loss', 'Its loss'],
    ]);
  });

  it('leaves a first heading that says something else', () => {
    const { sections } = articleAt('a.md', '---\ntitle: The pier\n---\n\n# A storm\n\nText.');
    expect(sections.map(({ heading }) => heading)).toEqual(['The pier', 'A storm']);
  });
});

describe('front matter of other programs', () => {
  it('gives summary, day and source by the names that are common', () => {
    const keys =
      'title: T\ndescription: What it is.\ndate: 2019-03-04T10:00:00Z\nsource: https://www.example.com/a\ntags: [x]\n';
    const article = articleAt('a.md', `---\n${keys}---\n\nText.`);
    expect(article).toMatchObject({ summary: 'What it is.', source: { publisher: 'example.com', title: 'T' } });
    expect(article.asOf && formatDateSpan(article.asOf)).toBe('4 March 2019');
  });

  it('gives the day of TOML, of the latest change, and of a post’s file', () => {
    const dayOf = (path: string, text: string) => {
      const { asOf } = articleAt(path, text);
      return asOf && formatDateSpan(asOf);
    };
    expect(dayOf('a.md', '+++\ndate = 2019-03-04\nlastmod = 2020-05-06T07:08:09Z\n+++\n\nText.')).toBe('6 May 2020');
    expect(dayOf('2019-03-04-a.md', 'Text.')).toBe('4 March 2019');
    expect(dayOf('a.md', '---\ndate: someday\n---\n\nText.')).toBeUndefined();
  });
});

describe('a footnote', () => {
  const passages = (text: string) =>
    articleAt('a.md', text).passages.map(({ text, sources }) => [text, ...sources.map(({ title }) => title)]);

  it('that is a note stands below the passage that first names it', () => {
    const text = 'One.[^n]\n\n- Two.[^n]\n- Three.\n\nFour.\n\n[^n]: Only on *Sundays*.\n\n    And then late.';
    expect(passages(text)).toEqual([
      ['One.'],
      ['Only on Sundays.'],
      ['And then late.'],
      ['Two.'],
      ['Three.'],
      ['Four.'],
    ]);
  });

  it('that is a link is a source', () => {
    const text = 'One.[^a] Two.[^b]\n\n[^a]: <https://example.com/a>\n[^b]: [The page](https://example.com/b).';
    expect(passages(text)).toEqual([['One. Two.', 'example.com/a', 'The page']]);
  });
});
