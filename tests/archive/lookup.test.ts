import { describe, expect, it } from 'vitest';
import { createArchive } from '../../src/archive/archive.ts';
import { corpusOf, markdown, shippedArchive } from '../support/corpus.ts';

describe('find', () => {
  it('finds every passage, section, event and quotation of the shipped corpus by its id', async () => {
    const archive = await shippedArchive();
    const lost = archive.corpus.articles.flatMap((article) =>
      (['passages', 'sections', 'events', 'quotes'] as const).flatMap((kind) =>
        article[kind].filter(({ id }) => `${archive.find(id)?.kind ?? ''}s` !== kind).map(({ id }) => `${kind} ${id}`),
      ),
    );
    expect(lost).toEqual([]);
  });

  it('finds nothing for anything else', () => {
    const archive = createArchive(corpusOf({ 'a.md': markdown('The pier.[^ap]') }));
    for (const id of ['', 'p/', 'p/zzzzzzzz', '__proto__', 'constructor', 'x'.repeat(10_000)]) {
      expect(archive.find(id)).toBeUndefined();
    }
  });
});

describe('around', () => {
  it('stays in the article, in its order, with the passage in the middle where both sides have enough', () => {
    const body = ['One.', 'Two.', 'Three.', 'Four.'].map((text) => `${text}[^ap]`).join('\n\n');
    const archive = createArchive(corpusOf({ 'a.md': markdown(body), 'b.md': markdown('Other.[^ap]', 'B') }));
    const passages = archive.article('a')?.passages ?? [];
    const texts = passages.map((passage) => archive.around(passage, 1).map(({ text }) => text));
    expect(texts).toEqual([
      ['One.', 'Two.'],
      ['One.', 'Two.', 'Three.'],
      ['Two.', 'Three.', 'Four.'],
      ['Three.', 'Four.'],
    ]);
  });
});
