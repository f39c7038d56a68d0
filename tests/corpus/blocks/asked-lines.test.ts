import { describe, expect, it } from 'vitest';
import { checkCorpus } from '../../../src/corpus/check/all-rules.ts';
import { countCorpus } from '../../../src/corpus/statistics.ts';
import { articleOf, corpusOf, markdown, passagesOf, read } from '../../support/corpus.ts';

const asked = (...lines: readonly string[]) => `<!-- asked\n${lines.join('\n')}\n-->`;
const linesOf = (body: string) => articleOf(body).passages.map((passage) => passage.asked.map(({ text }) => text));
const rulesOf = (files: Readonly<Record<string, string>>) =>
  read(files).problems.map(({ rule, path, line }) => [rule, path, line]);

describe('asked lines', () => {
  it('belong to the block right above them, one question a line, and are shown nowhere', () => {
    const body = `First.[^ap]\n\n${asked('who is first', '  what comes first  ', '')}\n\nSecond.`;
    expect(linesOf(body)).toEqual([['who is first', 'what comes first'], []]);
    expect(articleOf(body).passages.map(({ text }) => text)).toEqual(['First.', 'Second.']);
  });

  it('below a heading belong to the section, whose first passage answers', () => {
    expect(linesOf(`Lead.[^ap]\n\n## A\n\n${asked('what is a')}\n\nOne.\n\nTwo.`)).toEqual([[], ['what is a'], []]);
  });

  it('below a list or table belong to each of its parts, inside an item to that item', () => {
    expect(linesOf(`- one[^ap]\n- two\n\n${asked('how many')}`)).toEqual([['how many'], ['how many']]);
    expect(linesOf(`- one[^ap]\n\n  ${asked('which is one').replaceAll('\n', '\n  ')}\n\n- two`)).toEqual([
      ['which is one'],
      [],
    ]);
    expect(linesOf(`| a |\n|---|\n| one[^ap] |\n| two |\n\n${asked('which rows')}`)).toEqual([
      ['which rows'],
      ['which rows'],
    ]);
  });

  it('below a quotation belong to it', () => {
    const body = `Lead.[^ap]\n\n> Words.\n>\n> — Sam Altman, letter, 5 May 2020 [^ap]\n\n${asked('what did sam write')}`;
    expect(linesOf(body)).toEqual([[], ['what did sam write']]);
  });

  it('know their file and line', () => {
    const [passage] = passagesOf(corpusOf({ 'a.md': markdown(`Text.[^ap]\n\n${asked('one', 'two')}`) }));
    expect(passage?.asked.map(({ path, line }) => [path, line])).toEqual([
      ['a.md', 8],
      ['a.md', 9],
    ]);
  });

  it('that belong to nothing, hold nothing or are too long are problems', () => {
    const body = `${asked('stray')}\n\nText.[^ap]\n\n${asked('')}\n\nMore.\n\n${asked('?!', 'x'.repeat(151))}`;
    expect(rulesOf({ 'a.md': markdown(body) })).toEqual([
      ['asked-without-block', 'a.md', 5],
      ['asked-empty', 'a.md', 11],
      ['asked-empty', 'a.md', 18],
      ['asked-too-long', 'a.md', 19],
    ]);
  });

  it('that stand twice in the corpus are problems, punctuation and case aside', () => {
    const corpus = corpusOf({
      'a.md': markdown(`Text.[^ap]\n\n${asked('who won')}`),
      'b.md': markdown(`Other text.[^ap]\n\n${asked('Who won?')}`),
    });
    expect(checkCorpus(corpus, '2026-09-18').filter(({ rule }) => rule === 'asked-twice')).toMatchObject([
      { path: 'b.md', line: 8, message: 'The question “Who won?” stands in a.md, line 8, too.' },
    ]);
  });

  it('that ask the same are problems under two passages, and none under one', () => {
    const corpus = corpusOf({
      'a.md': markdown(
        `Text.[^ap]\n\n${asked('did sam altman win', 'did altman win')}\n\nMore.\n\n${asked('did sama win')}`,
      ),
    });
    const keyOf = (question: string) => question.replace(/sam altman|sama/, 'altman');
    const problems = checkCorpus(corpus, '2026-09-18', keyOf).filter(({ rule }) => rule === 'asked-twice');
    expect(problems.map(({ message }) => message)).toEqual([
      'The question “did sama win” is asked as “did sam altman win” in a.md, line 8, too.',
    ]);
  });

  it('are counted, and so are the passages without them', () => {
    const corpus = corpusOf({ 'a.md': markdown(`Text.[^ap]\n\n${asked('one', 'two')}\n\nMore.\n\nStill more.`) });
    expect(countCorpus(corpus)).toMatchObject({ askedLines: 2, withoutLines: [{ name: 'a', count: 2 }] });
  });
});

describe('questions.yml', () => {
  const text =
    'The title\nA first passage that is long enough to be one.\nPart two\nA second passage, long enough too.';

  it('pins questions to a passage by its first words or by a heading, in articles that stay untouched', () => {
    const pins =
      'story:\n  a FIRST passage:\n    - what comes first\n  Part two:\n    - what comes second\n    - 1984\n';
    const corpus = corpusOf({ 'story.txt': text, 'questions.yml': pins });
    expect(passagesOf(corpus).map((passage) => passage.asked.map((line) => line.text))).toEqual([
      ['what comes first'],
      ['what comes second', '1984'],
    ]);
  });

  it('that finds nothing is a problem with its line', () => {
    const pins = 'story:\n  Nowhere:\n    - a question\nother:\n  Part two:\n    - a question more\n';
    expect(rulesOf({ 'story.txt': text, 'questions.yml': pins })).toEqual([
      ['pin-finds-nothing', 'questions.yml', 2],
      ['pin-finds-nothing', 'questions.yml', 5],
    ]);
  });
});
