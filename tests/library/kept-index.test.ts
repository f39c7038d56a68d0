import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createArchive } from '../../src/archive/archive.ts';
import { rememberIn } from '../../src/library/kept-index.ts';
import { corpusOf, markdown } from '../support/corpus.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rift-index-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const DATA = { words: new Map([['pier', [1, 2]]]), terms: Int32Array.of(3, 4), seen: new Set(['a']) };
const fail = (): never => {
  throw new Error('It is made anew.');
};

async function keepData(): Promise<void> {
  rememberIn(folder, 'key')('passages', () => DATA);
  await setImmediate();
}

it('gives what was made before under the same key', async () => {
  await keepData();
  expect(rememberIn(folder, 'key')('passages', fail)).toEqual(DATA);
});

it('makes anew what was made under another key, and what is damaged', async () => {
  await keepData();
  expect(() => rememberIn(folder, 'other')('passages', fail)).toThrow('anew');
  const path = join(folder, readdirSync(folder)[0] ?? '');
  const bytes = readFileSync(path);
  bytes[bytes.length - 1] = 255 - (bytes[bytes.length - 1] ?? 0);
  writeFileSync(path, bytes);
  expect(() => rememberIn(folder, 'key')('passages', fail)).toThrow('anew');
  writeFileSync(path, 'half');
  expect(() => rememberIn(folder, 'key')('passages', fail)).toThrow('anew');
});

it('keeps a few indexes, and goes on where it cannot write', async () => {
  for (const key of 'abcdefghijklmnopqr') {
    rememberIn(folder, key.repeat(16))('passages', () => DATA);
    await setImmediate();
  }
  expect(readdirSync(folder)).toHaveLength(16);
  writeFileSync(join(folder, 'file'), '');
  expect(rememberIn(join(folder, 'file'), 'key')('passages', () => DATA)).toBe(DATA);
  await setImmediate();
});

it('answers from a kept index as from a new one', async () => {
  const corpus = corpusOf({
    'a.md': markdown('## The pier\n\nThe pier of Tarn opened in 1931.\n\n<!-- asked\nwhen was the pier built\n-->'),
  });
  const questions = ['when did the pier open', 'when was the pier built', 'the pier', 'weather'];
  const fresh = createArchive(corpus, rememberIn(folder, 'key'));
  const answers = questions.map((question) => fresh.ask(question));
  await setImmediate();
  expect(readdirSync(folder)).toHaveLength(2);
  const kept = createArchive(corpus, rememberIn(folder, 'key'));
  expect(questions.map((question) => kept.ask(question))).toEqual(answers);
});
