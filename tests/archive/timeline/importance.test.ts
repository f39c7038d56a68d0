import { describe, expect, it } from 'vitest';
import { createArchive } from '../../../src/archive/archive.ts';
import { ABOUT, corpusOf, markdown } from '../../support/corpus.ts';
import type { CorpusFiles } from '../../support/corpus.ts';

const TWO = `## 4 May 2020: the harbour opens

The harbour opened.

## 9 June 2021: the bridge opens

The bridge opened.
`;

/** Importance by title. */
function weigh(files: CorpusFiles): Readonly<Record<string, number>> {
  const archive = createArchive(corpusOf(files));
  return Object.fromEntries(archive.events.map((event) => [event.title, archive.importanceOf(event)]));
}

function isHeavier(files: CorpusFiles, heavier: string, lighter: string): boolean {
  const weights = weigh(files);
  return (weights[heavier] ?? Number.NaN) > (weights[lighter] ?? Number.NaN);
}

describe('an event weighs more', () => {
  it('if another article names its day and what it was', () => {
    const echo = markdown('On 9 June 2021 the bridge was opened.', 'An overview');
    expect(isHeavier({ 'a.md': markdown(TWO), 'b.md': echo }, 'the bridge opens', 'the harbour opens')).toBe(true);
  });

  it('if the day is named rather than the month', () => {
    const echo = markdown('On 9 June 2021 the bridge opens. In May 2020 the harbour opens.', 'An overview');
    expect(isHeavier({ 'a.md': markdown(TWO), 'b.md': echo }, 'the bridge opens', 'the harbour opens')).toBe(true);
  });

  it('if two articles speak of it rather than one twice', () => {
    const files = {
      'a.md': markdown(TWO),
      'b.md': markdown('On 9 June 2021 the bridge opens.\n\nOn 4 May 2020 the harbour opens.', 'B'),
      'c.md': markdown('On 9 June 2021 the bridge opens at last.', 'C'),
      'd.md': markdown('Nothing.', 'D'),
    };
    const twice = { ...files, 'b.md': `${files['b.md']}\n\nThat 4 May 2020 the harbour opens is known.` };
    expect(isHeavier(twice, 'the bridge opens', 'the harbour opens')).toBe(true);
  });

  it('if a quotation elsewhere is of its day and speaks of it', () => {
    const echo = markdown('Words.\n\n> The bridge opens today.\n>\n> — Elon Musk, post on X, 9 June 2021 [^ap]', 'B');
    expect(isHeavier({ 'a.md': markdown(TWO), 'b.md': echo }, 'the bridge opens', 'the harbour opens')).toBe(true);
  });

  it('if an article without events of its own retells it', () => {
    const chapter = (title: string, words: string) => markdown(`${words}\n\n## 1 July 1999: rain\n\nIt rained.`, title);
    const files = {
      'a.md': markdown(TWO),
      'b.md': markdown('On 9 June 2021 the bridge opens.', 'An overview'),
      'c.md': chapter('A chapter', 'On 4 May 2020 the harbour opens.'),
    };
    expect(isHeavier(files, 'the bridge opens', 'the harbour opens')).toBe(true);
  });

  it('if a phase of the story begins with it and is named like it', () => {
    const about = `${ABOUT}phases:\n  - { label: After the bridge, date: June 2021 to 2023 }\n`;
    expect(isHeavier({ 'a.md': markdown(TWO), 'corpus.yml': about }, 'the bridge opens', 'the harbour opens')).toBe(
      true,
    );
  });

  it('if more is told of it in its own place', () => {
    const more = `${TWO}\nIt is red.\n\n> Red it is.\n>\n> — Sam Altman, post on X, 10 June 2021 [^ap]\n`;
    expect(isHeavier({ 'a.md': markdown(more) }, 'the bridge opens', 'the harbour opens')).toBe(true);
  });
});

describe('an event weighs the same', () => {
  const plain = weigh({ 'a.md': markdown(TWO) });

  it('if its day is named for something else', () => {
    const echo = markdown('A cat was born on 9 June 2021.', 'Cats');
    expect(weigh({ 'a.md': markdown(TWO), 'b.md': echo })['the bridge opens']).toBe(plain['the bridge opens']);
  });

  it('if it is spoken of at another time', () => {
    const echo = markdown('On 9 June 1950 nobody thought that a bridge opens.', 'Before');
    expect(weigh({ 'a.md': markdown(TWO), 'b.md': echo })['the bridge opens']).toBe(plain['the bridge opens']);
  });

  it('whatever the order of the files', () => {
    const files = { 'a.md': markdown(TWO), 'b.md': markdown('On 9 June 2021 the bridge opens.', 'B') };
    const turned = Object.fromEntries(Object.entries(files).toReversed());
    expect(weigh(turned)).toEqual(weigh(files));
  });
});
