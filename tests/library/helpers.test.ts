import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { ArticleId } from '../../src/corpus/model.ts';
import { carryOut, type ReadingMessage } from '../../src/library/reading-task.ts';
import { createHelpers, type Helpers } from '../../src/library/shared/helpers.ts';
import { doShare, type Share } from '../../src/library/shared/shares.ts';
import { folderWith } from '../support/program.ts';

/** Sends back the digest that each share has, and ends where that is `bad`. */
const HELPER = `process.on('message', ({ articles: [{ digest }] }) => {
  if (digest === 'bad') process.exit(1);
  process.send([{ madeOf: digest }]);
});
process.on('disconnect', () => process.exit(0));`;

let helpers: Helpers | undefined;
afterEach(() => helpers?.end());

async function doneBy(count: number, digests: readonly string[]) {
  const folder = await folderWith({ 'helper.mjs': HELPER });
  helpers = createHelpers(count, pathToFileURL(join(folder, 'helper.mjs')));
  const shares = digests.map((digest): Share => ({ ...SHARE, articles: [{ digest, head: HEAD }] }));
  const done = await helpers.doAll(shares);
  return done.map((result) => result?.[0]?.madeOf);
}

const HEAD = { id: 'a' as ArticleId, path: 'a.md', title: 'A' };

const SHARE = {
  kind: 'groups',
  folder: '',
  cache: { path: '', build: '1' },
  about: {
    title: '',
    description: '',
    accent: '',
    lanes: [],
    phases: [],
    examples: [],
    people: [],
    synonyms: [],
    language: 'en',
  },
} as const;

describe('Helpers', () => {
  it('do all shares, in whatever order, and give what came of each in its place', async () => {
    expect(await doneBy(2, ['a', 'b', 'c', 'd', 'e'])).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('go on without the one that fails, and end when none is left', async () => {
    expect(await doneBy(1, ['a', 'bad', 'c'])).toEqual(['a', undefined, undefined]);
    expect((await doneBy(2, ['bad', 'b', 'c'])).slice(1)).toEqual(['b', 'c']);
  });
});

const FILES = {
  'people.yml': '- name: Ada Pell\n  kind: person\n',
  'a.md': '# A\n\n## 4 May 1931: It opens\n\nThe pier of Tarn opened in 1931.\n\n<!-- asked\nwhat opened\n-->',
  // The same event.
  'b.md': '# B\n\n## 4 May 1931: It opens\n\nThe lamp burns.',
  'c.md': '# C\n\n> “The pier is ours.”\n>\n> — Ada Pell, mayor, speech, 5 May 1931',
  'd.txt': 'Tarn\n\nThe pier opened in Tarn on 4 May 1931.',
  'e.md': '---\ntitle: Nothing\n---\n',
};

describe('A reading with helpers', () => {
  it.each([
    ['do all of it', []],
    ['fail at the first files', [0]],
    ['fail at everything', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ])('gives what a reading without them does when they %s', async (_, failing) => {
    const folder = await folderWith(FILES);
    const alone = await said(folder, undefined);
    let number = 0;
    const here: Helpers = {
      worth: { letters: 0, groups: 0, share: 60 },
      doAll: async (shares) =>
        Promise.all(shares.map(async (share) => (failing.includes(number++) ? undefined : doShare(share)))),
      end: () => undefined,
    };
    expect(await said(folder, here)).toEqual(alone);
    expect(number).toBeGreaterThan(3);
  });
});

/** All that is said of a folder that is read for the first time, and which files are kept of it. */
async function said(folder: string, others: Helpers | undefined) {
  const cache = { path: await folderWith({}), build: '1' };
  const messages: unknown[] = [];
  const say = (message: ReadingMessage): void => {
    if (message.kind === 'article') messages.push(Buffer.from(message.json).toString());
    if (message.kind === 'read') {
      const { blocks, ...rest } = message;
      const bytes = Object.entries(blocks).map(([name, block]) => [
        name,
        Buffer.from(new Uint8Array(block)).toString('base64'),
      ]);
      messages.push(rest, Object.fromEntries(bytes));
    }
  };
  await carryOut({ folder, cache, known: [] }, say, others);
  return [messages, (await readdir(cache.path, { recursive: true })).toSorted()];
}
