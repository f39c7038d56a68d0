import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createArchive, indexAll } from '../../src/archive/archive.ts';
import { flatten, unflatten } from '../../src/archive/packed/flat-data.ts';
import { INDEX_NAMES, makeAnew, type IndexName } from '../../src/archive/packed/remember.ts';
import { openKeptIndex, rememberIn } from '../../src/library/kept/kept-index.ts';
import { loadLanguage } from '../../src/text/languages/language.ts';
import { corpusOf, markdown } from '../support/corpus.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rift-index-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const DATA = { words: { letters: Uint16Array.of(1, 2), none: new Uint8Array(0) }, weights: Float64Array.of(0.5) };
const remember = (key: string) => rememberIn(openKeptIndex(folder, key));
const fail = (): never => {
  throw new Error('It is made anew.');
};

async function keepData(): Promise<void> {
  remember('key').index('passages', () => DATA);
  await setImmediate();
}

it('gives what was made before under the same key', async () => {
  await keepData();
  expect(remember('key').index('passages', fail)).toEqual(DATA);
});

it('makes anew what was made under another key, and what is damaged', async () => {
  await keepData();
  expect(() => remember('other').index('passages', fail)).toThrow('anew');
  const path = join(folder, readdirSync(folder)[0] ?? '');
  const bytes = readFileSync(path);
  bytes[bytes.length - 1] = 255 - (bytes[bytes.length - 1] ?? 0);
  writeFileSync(path, bytes);
  expect(() => remember('key').index('passages', fail)).toThrow('anew');
  writeFileSync(path, 'half');
  expect(() => remember('key').index('passages', fail)).toThrow('anew');
});

it('keeps a few indexes, and goes on where it cannot write', () => {
  const block = flatten(DATA);
  for (let key = 0; key < 40; key += 1) openKeptIndex(folder, String(key).padStart(16, '0')).keep('passages', block);
  expect(readdirSync(folder)).toHaveLength(32);
  writeFileSync(join(folder, 'file'), '');
  openKeptIndex(join(folder, 'file'), 'key').keep('passages', block);
  expect(openKeptIndex(join(folder, 'file'), 'key').read('passages')).toBeUndefined();
});

it('an index stays as long as it is used', () => {
  const block = flatten(DATA);
  const used = openKeptIndex(folder, 'used'.padEnd(16, '0'));
  used.keep('passages', block);
  for (let key = 0; key < 40; key += 1) {
    openKeptIndex(folder, `x${String(key)}`.padStart(16, '0')).keep('passages', block);
    expect(used.read('passages')).toBeDefined();
  }
});

it('answers from an index that was kept, and from one of another thread, as from a new one', async () => {
  const corpus = corpusOf({
    'a.md': markdown(
      '## 4 May 1931: The pier opens\n\nThe pier of Tarn opened in 1931.\n\n<!-- asked\nwhen was the pier built\n-->\n\n> “The pier is ours.”\n>\n> — Jane Doe, mayor, speech, 5 May 1931',
    ),
  });
  const say = (archive: ReturnType<typeof createArchive>) => [
    ...['when did the pier open', 'when was the pier built', 'weather'].map((question) => archive.ask(question)),
    archive.suggest('when', 5),
    archive.events.map((event) => archive.importanceOf(event)),
    archive.timeline({ about: 'pier', order: 'oldest' }),
    archive.findQuotes({ about: 'pier' }),
    archive.check('the pier is ours'),
  ];
  const fresh = createArchive(corpus);
  const blocks = new Map<IndexName, SharedArrayBuffer>();
  indexAll(
    corpus,
    {
      ...makeAnew,
      index(name, make) {
        const block = blocks.get(name) ?? flatten(make());
        blocks.set(name, block);
        return unflatten(block);
      },
    },
    await loadLanguage('en'),
  );
  expect([...blocks.keys()].toSorted()).toEqual(INDEX_NAMES.toSorted());
  const shared = createArchive(corpus, { index: (name) => unflatten(blocks.get(name) ?? fail()), joined: fail });
  expect(say(shared)).toEqual(say(fresh));
  for (const [name, block] of blocks) openKeptIndex(folder, 'key').keep(name, block);
  expect(say(createArchive(corpus, { index: (name) => remember('key').index(name, fail), joined: fail }))).toEqual(
    say(fresh),
  );
});
