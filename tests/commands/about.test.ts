import { expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createArchive } from '../../src/archive/archive.ts';
import { corpusOf, markdown } from '../support/corpus.ts';
import { blocksOf, run, wordsOf } from '../support/replies.ts';
import { en } from '../../src/words/en.ts';
import { menuOf } from '../../src/reply/command.ts';

const archive = createArchive(corpusOf({ 'a.md': markdown('The pier of Tarn.[^ap]') }));

it('tells every command, how it answers and checks, and what it keeps', () => {
  const about = commands.find((command) => command.name === 'about');
  if (!about) throw new Error('There is no /about.');
  const reply = run(about, archive, {});
  const listed = blocksOf(reply, 'list')[0]?.items.map(({ text }) => text);
  expect(listed).toEqual(commands.map((command) => `/${command.name}`));
  for (const words of ['no language model', 'word for word', 'Questions are not stored']) {
    expect(wordsOf(reply)).toContain(words);
  }
});

it('says when questions without an answer are noted down', () => {
  const about = commands.find((command) => command.name === 'about');
  const reply = about?.run({}, { archive, today: '2026-11-24', words: en, isKeepingUnanswered: true });
  expect(reply && wordsOf(reply)).toMatch(/no answer here.*is noted down.*not who asked/);
});

it('is among commands whose names and actions are all different', () => {
  const names = commands.map((command) => command.name);
  expect(new Set(names).size).toBe(names.length);
  expect(commands.flatMap((command) => menuOf(command) ?? [])).toEqual([
    'Ask the record about this',
    'Check this quote',
  ]);
});
