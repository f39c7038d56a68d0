import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { toSlug } from '../../src/corpus/ids.ts';
import type { Corpus } from '../../src/corpus/model.ts';
import type { CorpusFiles } from '../support/corpus.ts';
import { ABOUT, corpusOf, eventsOf, markdown, passagesOf, PEOPLE, quotesOf, read } from '../support/corpus.ts';

const QUOTE = '> Yes, we will.\n>\n> — Elon Musk, post on X, 2020 [^ap]';
const FILES = {
  'people.yml': PEOPLE,
  'corpus.yml': ABOUT,
  'one.md': markdown(`Lead.[^ap]\n\n## 10 February 2025: an offer\n\nText of one.\n\n${QUOTE}`),
  'deep/two.md': markdown('## Part\n\nText of two.[^ap]'),
  'three.txt': 'A title\nSome text here.\n',
};

function idsOf(corpus: Corpus): readonly string[] {
  return [
    ...corpus.articles.map(({ id }) => id),
    ...corpus.articles.flatMap(({ sections }) => sections.map(({ id }) => id)),
    ...passagesOf(corpus).map(({ id }) => id),
    ...eventsOf(corpus).map(({ id }) => id),
    ...quotesOf(corpus).map(({ id }) => id),
  ];
}

describe('files that hold something else than they should', () => {
  const said = (files: CorpusFiles) =>
    read(files).problems.map(({ path, line, message }) => `${path}:${String(line)} ${message}`);

  it('are an error if they are lists where they should be keys', () => {
    expect(said({ ...FILES, 'corpus.yml': '- a' })).toEqual([expect.stringMatching(/^corpus\.yml:1 the file: /)]);
  });

  it('and keys that two have are told once', () => {
    const files = { 'a.md': '---\nlayout: x\n---\n\nOne.', 'b.md': '---\nlayout: y\n---\n\nTwo.' };
    expect(said(files)).toEqual(['a.md:2 The key “layout” is not read, here and in 1 other place.']);
  });
});

describe('ids', () => {
  it('do not depend on the order of the files', () => {
    const files = Object.entries(FILES).map(([path, text]) => ({ path, text }));
    const expected = readCorpus(files).corpus;
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(readCorpus(shuffled).corpus).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('of what is left stay when other paragraphs and articles come and go', () => {
    const before = new Set<string>(idsOf(corpusOf(FILES)));
    const changed = { ...FILES, 'one.md': FILES['one.md'].replace('Text of one.', 'A new one.\n\nText of one.') };
    const after = idsOf(corpusOf({ ...changed, 'zero.md': markdown('Zero.[^ap]') }));
    expect(after.filter((id) => before.has(id))).toHaveLength(before.size);
  });

  it('are unique, also for words that stand twice', () => {
    const ids = idsOf(
      corpusOf({ 'a.md': markdown(`Same.[^ap]\n\nSame.\n\n${QUOTE}\n\n${QUOTE}\n\n## A\n\nx\n\n## A\n\nx`) }),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('say by their prefix what they are of', () => {
    const corpus = corpusOf(FILES);
    expect(quotesOf(corpus)[0]?.id).toMatch(/^q\/[0-9a-z]{8}$/);
    expect(eventsOf(corpus)[0]?.id).toMatch(/^e\/[0-9a-z]{8}$/);
    expect(passagesOf(corpus)[0]?.id).toMatch(/^p\/[0-9a-z]{8}$/);
  });

  it('of people are their names as slugs', () => {
    expect(toSlug('Yvonne Gonzalez Rogers')).toBe('yvonne-gonzalez-rogers');
    expect(toSlug(" Adam D'Angélo ")).toBe('adam-d-angelo');
  });
});

describe('readCorpus', () => {
  it('reads articles of subfolders under a name with the folder', () => {
    expect(corpusOf(FILES).articles.map(({ id }) => id)).toEqual(['deep-two', 'one', 'three']);
  });

  it('says that there are no articles', () => {
    expect(readCorpus([]).problems).toMatchObject([{ rule: 'no-articles', severity: 'error' }]);
    expect(readCorpus([], { isFolderReadable: false }).problems).toEqual([]);
  });

  it('says so beside the faults of another file', () => {
    const { problems } = readCorpus([{ path: 'people.yml', text: '- nom: x' }]);
    expect(problems.map(({ rule }) => rule)).toContain('no-articles');
  });

  it('gives the second of two articles with one name a name of its own, and says so', () => {
    const { corpus, problems } = read({ 'a/b.md': markdown('One.[^ap]'), 'a-b.md': markdown('Two.[^ap]') });
    expect(problems).toMatchObject([{ rule: 'article-name-twice', path: 'a/b.md', severity: 'warning' }]);
    expect(corpus.articles.map(({ path }) => path)).toEqual(['a-b.md', 'a/b.md']);
    expect(corpus.articles[1]?.id).toMatch(/^a-b-[0-9a-z]{8}$/);
  });

  it('says once that many files have a key that is not read', () => {
    const text = markdown('Text.', 'T', 'sidebar: 1\n');
    const { problems } = read({ 'a.md': text, 'b.md': text, 'c.md': text });
    expect(problems).toMatchObject([{ rule: 'unknown-key', path: 'a.md', line: 3 }]);
    expect(problems[0]?.message).toContain('in 2 other places');
  });

  it('passes over companions of the articles, and names them', () => {
    const text = 'Some words.';
    const files = [
      'a.md',
      'README.md',
      'CHANGELOG.md',
      'LICENSE.txt',
      'deep/README.md',
      'deep/LICENSE.md',
      'deep/license.md',
    ];
    const { corpus, passedOver } = readCorpus(files.map((path) => ({ path, text })));
    expect(corpus.articles.map(({ path }) => path)).toEqual(['a.md', 'deep/README.md', 'deep/license.md']);
    expect(passedOver.map(({ path }) => path)).toEqual(['README.md', 'CHANGELOG.md', 'LICENSE.txt', 'deep/LICENSE.md']);
  });

  it('reads README and CHANGELOG where there is nothing else, and whatever is named', () => {
    const text = 'Some words.';
    const pathsOf = (files: CorpusFiles) =>
      readCorpus(Object.entries(files).map(([path, text]) => ({ path, text }))).corpus.articles.map(({ path }) => path);
    expect(pathsOf({ 'README.md': text, 'CHANGELOG.md': text, 'LICENSE.md': text })).toEqual([
      'CHANGELOG.md',
      'README.md',
    ]);
    expect(pathsOf({ 'LICENSE.md': text })).toEqual(['LICENSE.md']);
    const named = { 'corpus.yml': 'include: [README.md]', 'README.md': text, 'LICENSE.md': text, 'a.md': text };
    expect(pathsOf(named)).toEqual(['README.md', 'a.md']);
  });

  it('counts files without words as passed over', () => {
    const { corpus, passedOver, problems } = read({ 'a.md': markdown('Text.'), '_index.md': '---\ntitle: T\n---\n' });
    expect(corpus.articles.map(({ path }) => path)).toEqual(['a.md']);
    expect(passedOver).toEqual([{ path: '_index.md', reason: 'empty' }]);
    expect(problems).toEqual([]);
  });

  it('has a title and a colour of its own without corpus.yml', () => {
    const { corpus, problems } = readCorpus([{ path: 'a.md', text: markdown('One.[^ap]') }]);
    expect(problems).toEqual([]);
    expect(corpus).toMatchObject({ title: 'This corpus', lanes: [], people: [], synonyms: [] });
  });

  it('reads synonyms plain or with a reason', () => {
    const synonyms = '- [quit, leave]\n- { words: [sue, lawsuit], reason: both are used }\n';
    expect(corpusOf({ ...FILES, 'synonyms.yml': synonyms }).synonyms).toEqual([
      ['quit', 'leave'],
      ['sue', 'lawsuit'],
    ]);
  });

  it.each([
    ['people.yml', '- name: A\n- name: B\n  aliases: [a]\n', 'alias-clash', 2],
    ['people.yml', '- name: A\n  side: musk\n- name: B\n  side: nowhere\n', 'unknown-side', 3],
    ['people.yml', '- name: A\n  colour: "#12"\n', 'yaml', 2],
    ['people.yml', '- name: A\n  kind: robot\n', 'yaml', 2],
    ['people.yml', '- name: A\n  born: 1971\n', 'unknown-key', 2],
    ['synonyms.yml', '- [a, b]\n- [only]\n', 'yaml', 2],
    ['corpus.yml', 'title: T\ndescription: D\nphases:\n  - { label: P, date: someday }\n', 'yaml', 4],
    ['corpus.yml', 'title: T\ndescription: D\nlang: en\n', 'unknown-key', 3],
  ])('warns of what does not fit in %s with its line, and reads the rest: %#', (path, text, rule, line) => {
    const { problems } = read({ ...FILES, [path]: text });
    expect(problems).toContainEqual(expect.objectContaining({ rule, path, line, severity: 'warning' }));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('leaves out of a YAML file only what does not fit', () => {
    const { corpus } = read({
      ...FILES,
      'people.yml': '- name: A\n  colour: red\n- role: nobody\n- name: B\n',
      'corpus.yml': 'title: T\naccent: blue\n',
    });
    expect(corpus.people.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(corpus).toMatchObject({ title: 'T', description: 'Answers from a folder of articles.', accent: '#5865f2' });
  });

  it.each([
    ['people.yml', '- nmae: A\n', ['nmae: there is no such key; did you mean “name”?', 'name: is missing']],
    ['people.yml', '- name: 12\n', ['name: must be words']],
    ['people.yml', '- name: A\n  aliases: b\n', ['aliases: must be a list']],
    ['people.yml', '- A\n', ['an entry: must be keys with values']],
    ['people.yml', 'A: b\n', ['the file: must be a list']],
    ['people.yml', '# nobody yet\n', []],
    ['synonyms.yml', '- [a, [b]]\n', ['an entry: must be a list of two words or more, like [lamp, light]']],
    [
      'corpus.yml',
      'titel: T\nstrict: maybe\n',
      ['titel: there is no such key; did you mean “title”?', 'strict: must be true, all, or a list of rules'],
    ],
    [
      'corpus.yml',
      'phases:\n  - { label: P, date: someday }\n',
      ['phases.date: “someday” is no date: write 2025-03-04, February 2018, early 2018 or 2018'],
    ],
  ])('says in plain words, once, what is wrong in %s: %#', (path, text, said) => {
    const { problems } = read({ ...FILES, [path]: text });
    expect(problems.flatMap((problem) => (problem.path === path ? [problem.message] : []))).toEqual(said);
  });

  it('does without a YAML file that is none, and serves the articles', () => {
    const { corpus, problems } = read({ ...FILES, 'corpus.yml': 'title: T\ntitle: U\n' });
    expect(problems).toMatchObject([{ rule: 'yaml', path: 'corpus.yml', line: 2, severity: 'error' }]);
    expect(corpus.articles).toHaveLength(3);
  });

  it('does not blame people for the lanes of a corpus.yml that cannot be read', () => {
    const { problems } = read({ ...FILES, 'corpus.yml': 'title: T: U\n' });
    expect(new Set(problems.map(({ path }) => path))).toEqual(new Set(['corpus.yml']));
  });
});
