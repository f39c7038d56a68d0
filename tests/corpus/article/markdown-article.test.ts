import { describe, expect, it } from 'vitest';
import { formatDateSpan } from '../../../src/corpus/dates/date-span.ts';
import { articleOf, markdown, passagesOf, corpusOf, read } from '../../support/corpus.ts';

function problemsOf(text: string) {
  return read({ 'article.md': text }).problems.map(({ rule, path, line, severity }) => ({
    rule,
    path,
    line,
    severity,
  }));
}

describe('a Markdown article', () => {
  it('has its front matter', () => {
    const text = markdown('Text.[^ap]', 'The bid', 'summary: An offer.\nasOf: 2025-03-04\n');
    const [article] = corpusOf({ 'the-bid.md': text }).articles;
    expect(article).toMatchObject({ id: 'the-bid', path: 'the-bid.md', title: 'The bid', summary: 'An offer.' });
    expect(article?.asOf && formatDateSpan(article.asOf)).toBe('4 March 2025');
  });

  it('lends its one source to every passage that names none', () => {
    const source = 'source:\n  publisher: A paper\n  title: Its page\n  url: https://example.com\n  date: 2025-03-04\n';
    const [passage] = passagesOf(corpusOf({ 'a.md': markdown('Text.', 'T', source) }));
    expect(passage?.sources).toMatchObject([{ publisher: 'A paper', url: 'https://example.com' }]);
  });

  it('gives each part of a paragraph that tags divide the sources that stand in it', () => {
    const body =
      'One.[^ap] <div>two</div> three[^note] four.[^b]\n\n[^b]: B, "Its page", <https://b.example.com>\n[^note]: Five.';
    expect(
      articleOf(body).passages.map(({ text, sources }) => [text, ...sources.map((each) => each.publisher)]),
    ).toEqual([['One.', 'Associated Press'], ['two'], ['three four.', 'B'], ['Five.']]);
  });

  it('keeps the heading path from the outermost to the nearest heading', () => {
    const { passages, sections } = articleOf('Lead.[^ap]\n\n## A\n\na\n\n### B\n\nb\n\n#### C\n\nc\n\n## D\n\nd');
    expect(passages.map(({ text, headingPath }) => [text, ...headingPath])).toEqual([
      ['Lead.'],
      ['a', 'A'],
      ['b', 'A', 'B'],
      ['c', 'A', 'B', 'C'],
      ['d', 'D'],
    ]);
    expect(sections.map(({ level }) => level)).toEqual([1, 2, 3, 4, 2]);
    expect(sections.flatMap(({ passageIds }) => passageIds)).toEqual(passages.map(({ id }) => id));
  });

  it('makes a passage of each paragraph, list item and table row', () => {
    const body =
      'One.[^ap]\n\n- two\n- three\n  - four\n\n1. five\n\n| A | B |\n|---|---|\n| six | seven |\n| eight | |';
    expect(articleOf(body).passages.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'paragraph One.',
      'item two',
      'item three',
      'item four',
      'item five',
      'row six | seven',
      'row eight',
    ]);
  });

  it('passes over rules, comments and pictures', () => {
    const body = 'One.[^ap]\n\n---\n\n<!-- note -->\n\n![picture](p.png)\n\nTwo.';
    expect(articleOf(body).passages.map(({ text }) => text)).toEqual(['One.', 'Two.']);
  });

  it('has code as passages of their own kind, with its lines and without its indentation', () => {
    const body =
      'Run:\n\n```sh\ncd rift\n\n  npm ci\n```\n\n- Then:\n\n  ```\n  one\n    two\n  ```\n\n> ~~~\n> three\n> ~~~\n\n    four';
    expect(articleOf(body).passages.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'Run:'],
      ['code', 'cd rift\n\n  npm ci'],
      ['item', 'Then:'],
      ['code', 'one\n  two'],
      ['code', 'three'],
      ['code', 'four'],
    ]);
  });

  it('finds no events and no quotations in code', () => {
    const body = '```\nOn 10 February 2025 Elon Musk said, "we will make the offer now".\n```';
    expect(articleOf(body)).toMatchObject({ events: [], quotes: [] });
  });

  it('has an event for each heading that begins with a date and a colon', () => {
    const body = [
      '## 10 February 2025: the offer',
      'Musk offers.[^ap]',
      '### early 2025: talks: a first try',
      'Text.',
      '## Why: a question',
      'Text.',
      '## 2025 was a long year',
      'Text.',
    ].join('\n\n');
    const { events } = articleOf(body);
    expect(events.map(({ date, title, isMain }) => [formatDateSpan(date), title, isMain])).toEqual([
      ['10 February 2025', 'the offer', true],
      ['early 2025', 'talks: a first try', false],
    ]);
  });

  it('gives an event its people, its sources and its first passage', () => {
    const { events, passages } = articleOf('## 2025: Musk offers\n\nOpenAI hears.[^ap]\n\nAltman answers.');
    expect(events[0]).toMatchObject({ personIds: ['elon-musk', 'openai', 'sam-altman'], passageId: passages[0]?.id });
    expect(events[0]?.sources).toHaveLength(1);
    expect(passages.map(({ eventId }) => eventId)).toEqual([events[0]?.id, events[0]?.id]);
  });

  it('has a quotation for each block quote that ends with a speaker', () => {
    const body =
      'He asked.[^ap]\n\n> no **thank** you\n>\n> — Sam Altman, CEO of OpenAI, post on X, 10 February 2025 [^ap]';
    const { quotes, passages } = articleOf(body);
    expect(quotes).toMatchObject([
      {
        text: 'no thank you',
        speaker: 'Sam Altman',
        speakerId: 'sam-altman',
        role: 'CEO of OpenAI',
        occasion: 'post on X',
        contextId: passages[0]?.id,
        passageId: passages[1]?.id,
      },
    ]);
    expect(passages[1]).toMatchObject({ kind: 'quote', quoteId: quotes[0]?.id, personIds: ['sam-altman'] });
  });

  it('takes a quotation to be about persons of its occasion, not about the place or the role', () => {
    const body = '> Yes.\n>\n> — Elon Musk, CEO of OpenAI, email to Sam Altman at OpenAI, 2020 [^ap]';
    expect(articleOf(body).passages[0]?.personIds).toEqual(['elon-musk', 'sam-altman']);
  });

  it('joins the paragraphs of a quotation by a blank', () => {
    const { quotes } = articleOf('> One.\n>\n> Two.\n>\n> — Elon Musk, 2020 [^ap]');
    expect(quotes[0]?.text).toBe('One. Two.');
  });

  it('takes a block quote without a speaker for plain text', () => {
    const { quotes, passages } = articleOf('> Only a note.[^ap]');
    expect(quotes).toEqual([]);
    expect(passages.map(({ kind }) => kind)).toEqual(['paragraph']);
  });

  it('names people by surname, possessive and capital alias, not by small ones', () => {
    const [passage] = articleOf("Elon and Altman's OpenAI; musc and sama do not count.[^ap]").passages;
    expect(passage?.personIds).toEqual(['elon-musk', 'sam-altman', 'openai']);
  });
});

describe('what is odd in a Markdown article is told with file and line, and read all the same', () => {
  it.each([
    ['an unknown key', '---\ntitle: T\nauthor: me\n---\n\nText.', 'unknown-key', 3],
    ['a date that is none', '---\ntitle: T\nasOf: soon\n---\n\nText.', 'front-matter-value', 3],
    ['front matter without end', '---\ntitle: A\n\nText.', 'front-matter', 1],
    ['a footnote without words', '# A\n\nText.[^a]\n\n[^a]:', 'source-form', 5],
    ['a quotation of nobody', '# A\n\n> Words.\n>\n> — [^a]\n\n[^a]: <https://example.com>', 'quote-attribution', 3],
    ['broken YAML', '---\ntitle: T\nsummary: a: b\n---\n\nText.', 'front-matter', 3],
    ['broken TOML', '+++\ntitle = "T"\nsummary = a b\n+++\n\nText.', 'front-matter', 3],
    ['a footnote without definition', '---\ntitle: T\n---\n\nOne.\n\nText.[^no]', 'footnote-undefined', 7],
    ['a definition that nothing uses', markdown('Text.\n\n[^ap]: A, "b", <https://x.com>'), 'footnote-unused', 7],
    ['a footnote that is no source', markdown('Text.[^ap]\n\n[^ap]: somewhere'), 'source-form', 7],
    [
      'a footnote defined twice',
      markdown('Text.[^ap]\n\n[^ap]: A, "b", <https://x.com>\n[^ap]: A, "c", <https://x.com>'),
      'footnote-twice',
      8,
    ],
    ['a quotation without a date', markdown('> Yes.\n>\n> — Elon Musk, post on X [^ap]'), 'quote-attribution', 5],
    ['a heading that looks dated', markdown('## 10/02/2025: the offer\n\nText.'), 'heading-not-event', 5],
    ['a heading that is a date alone', markdown('## 10 February 2025\n\nText.'), 'heading-not-event', 5],
    ['a day that is none', markdown('## 31 February 2025: the offer\n\nText.'), 'heading-not-event', 5],
  ])('%s', (_, text, rule, line) => {
    expect(problemsOf(text)).toContainEqual({ rule, line, path: 'article.md', severity: 'warning' });
    expect(read({ 'article.md': text }).corpus.articles).toHaveLength(1);
  });

  it('all of them at once, sorted by file and line', () => {
    const { problems } = read({
      'b.md': markdown('Text.[^one]\n\nText.[^two]'),
      'a.md': 'Text.[^none]',
      'people.yml': '- name: X\n  colour: red\n',
    });
    expect(problems.map(({ path, line }) => `${path}:${String(line)}`)).toEqual([
      'a.md:1',
      'b.md:5',
      'b.md:7',
      'people.yml:2',
    ]);
    expect(problems.every(({ message, hint }) => message.length > 10 && hint.length > 10)).toBe(true);
  });

  it('and none for an escaped footnote sign or one in code', () => {
    const body = 'A \\[^a] sign and `[^b]` in code.[^ap]\n\n```\n[^c]: d\n[^e]\n```\n\n    [^f]';
    expect(problemsOf(markdown(body))).toEqual([]);
  });

  it.each(['## 2025 was a long year', '## Version 2.0', '## 1984', '## May I ask', '## 12 monkeys: a film'])(
    'and none for a heading that is not dated: %s',
    (heading) => {
      expect(problemsOf(markdown(`${heading}\n\nText.`))).toEqual([]);
    },
  );
});
