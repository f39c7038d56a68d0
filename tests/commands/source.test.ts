import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { source } from '../../commands/source.ts';
import { createArchive } from '../../src/archive/archive.ts';
import { UserError } from '../../src/reply/reply.ts';
import { corpusOf, markdown } from '../support/corpus.ts';
import { blocksOf, buttonOf, press, run, wordsOf } from '../support/replies.ts';
import { en } from '../../src/words/en.ts';

const BODY = `The lead speaks of the pier.[^ap]

## 3 May 1911: The storm breaks the pier

The storm broke the pier of Tarn.[^ap]

> The sea takes what it wants.
>
> — Sam Altman, ferryman, letter, 5 May 1911 [^ap]
`;
const archive = createArchive(corpusOf({ 'harbour.md': markdown(BODY, 'The harbour', 'asOf: 1930-01-01\n') }));
const [article] = archive.corpus.articles;

describe('an id', () => {
  it('of a passage, an event, a quotation or a section shows its words, sources and place in the corpus', () => {
    const ids = [article?.passages[1]?.id, archive.events[0]?.id, archive.quotes[0]?.id, article?.sections[1]?.id];
    for (const id of ids) {
      const reply = run(source, archive, { id: id ?? '' });
      expect(blocksOf(reply, 'heading')[0]?.text).toBe('3 May 1911: The storm breaks the pier');
      expect(blocksOf(reply, 'sources')).toHaveLength(1);
      expect(wordsOf(reply)).toMatch(/In the corpus: harbour\.md, line \d+/);
    }
  });

  it('names the line that the words stand on', () => {
    const reply = run(source, archive, { id: article?.passages[0]?.id ?? '' });
    expect(article?.text.split('\n')[Number(/line (\d+)/.exec(wordsOf(reply))?.[1]) - 1]).toContain('The lead speaks');
  });

  it('may be typed in capitals, with blanks around', () => {
    const id = ` ${archive.quotes[0]?.id.toUpperCase() ?? ''} `;
    expect(blocksOf(run(source, archive, { id }), 'quotation')).toHaveLength(1);
  });

  it('of words without a source shows none, and says so where the sources are asked for', () => {
    const bare = createArchive(corpusOf({ 'bare.md': markdown('A pier.', 'Bare') }));
    const id = bare.corpus.articles[0]?.passages[0]?.id ?? '';
    expect(blocksOf(run(source, bare, { id }), 'sources')).toEqual([]);
    const reply = press(commands, bare, { command: 'source', action: 'of', args: [id] });
    expect(wordsOf(reply)).toContain('It names no source.');
  });

  it('that stands for nothing is said so, with what ids look like', () => {
    expect(() => run(source, archive, { id: 'p/zzzzzzzz' })).toThrow(UserError);
  });

  it('may be the name of an article, which is completed by its title', () => {
    const reply = run(source, archive, { id: 'harbour' });
    expect(blocksOf(reply, 'heading')[0]?.text).toBe('The harbour');
    const option = source.options['id'];
    const where = { archive, today: '2026-11-24', words: en };
    const choices = option?.kind === 'text' ? option.complete?.('HARB', where, {}) : [];
    expect(choices).toEqual([{ name: 'The harbour', value: 'harbour' }]);
  });

  it('is completed from its beginning, with or without its letter, with what it stands for', () => {
    const option = source.options['id'];
    const complete = (typed: string) =>
      option?.kind === 'text' ? (option.complete?.(typed, { archive, today: '2026-11-24', words: en }, {}) ?? []) : [];
    const things = archive.corpus.articles.flatMap(({ passages, events, quotes, sections }) => [
      ...passages.map(({ id, text }) => ({ id, name: text })),
      ...events.map(({ id, title }) => ({ id, name: title })),
      ...quotes.map(({ id, speaker, text }) => ({ id, name: `${speaker}: ${text}` })),
      ...sections.map(({ id, heading }) => ({ id, name: heading })),
    ]);
    expect(things.length).toBeGreaterThan(3);
    for (const { id, name } of things) {
      const choice = { name: `${id} · ${name}`, value: id };
      expect(complete(id.slice(0, 6).toUpperCase())).toContainEqual(choice);
      expect(complete(id.slice(2))).toEqual([choice]);
    }
    expect(complete('p/')).toHaveLength(archive.corpus.articles.flatMap(({ passages }) => passages).length);
  });
});

describe('without an id', () => {
  it('tells what the record covers, article by article, until when', () => {
    const reply = run(source, archive, {});
    expect(wordsOf(reply)).toContain('up to 1 January 1930');
    expect(blocksOf(reply, 'list')[0]?.items).toMatchObject([{ text: 'The harbour', id: 'harbour' }]);
    const [option] = blocksOf(reply, 'menu')[0]?.options ?? [];
    expect(option?.description).toBe('as of 1 January 1930 · 3 passages · 1 event · 1 quotation · harbour');
  });

  it('pages through many articles, each on one page', () => {
    const files = Array.from({ length: 40 }, (_, place) => [
      `a${String(place)}.md`,
      markdown(`Text ${String(place)} here.[^ap]`),
    ]);
    const many = createArchive(corpusOf(Object.fromEntries(files)));
    const names: string[] = [];
    let reply = run(source, many, {});
    for (let page = 0; page < 4; page += 1) {
      names.push(...(blocksOf(reply, 'list')[0]?.items ?? []).map(({ id }) => id ?? ''));
      reply = press(commands, many, buttonOf(reply, 'Next'));
    }
    expect(new Set(names).size).toBe(40);
  });
});
