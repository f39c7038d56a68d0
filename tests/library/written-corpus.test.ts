import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCorpusCached } from '../../src/library/written-corpus.ts';
import { keepJson, readKeptLines } from '../../src/library/kept-json.ts';
import { folderWith } from '../support/program.ts';

const FILES = {
  'pier.md':
    '# The pier\n\nThe pier of Tarn was mended in May 2020.[^e]\n\n[^e]: Echo, "Mended", 4 May 2020, <https://e.example/>',
  'lamp.md': '# The lamp\n\n## 4 May 2020: it burns\n\nThe lamp burns.',
};

async function withCache() {
  return { folder: await folderWith(FILES), cache: { path: await mkdtemp(join(tmpdir(), 'rift-cache-')), build: '1' } };
}

/** What is read, without the key under which it is kept. */
async function read(...of: Parameters<typeof readCorpusCached>) {
  const { corpus, problems, passedOver } = await readCorpusCached(...of);
  return { corpus, problems, passedOver };
}

describe('A corpus that is kept', () => {
  it('reads as it was read first', async () => {
    const { folder, cache } = await withCache();
    const first = await read(folder, undefined);
    expect(await read(folder, cache)).toEqual(first);
    expect(await read(folder, cache)).toEqual(first);
  });

  it('is read anew where a file has changed, and only that is parsed', async () => {
    const { folder, cache } = await withCache();
    await readCorpusCached(folder, cache);
    await writeFile(join(folder, 'lamp.md'), '# The lamp\n\nIt is out.');
    const { corpus } = await readCorpusCached(folder, cache);
    expect(corpus).toEqual((await readCorpusCached(folder, undefined)).corpus);
    expect(corpus.articles.map(({ passages }) => passages[0]?.text)).toContain('It is out.');
  });

  it('reads as if nothing were kept where the change is to what others depend on', async () => {
    const changes = {
      'people.yml': '- name: Ada Pell\n  kind: person\n',
      'questions.yml': 'lamp:\n  The lamp burns:\n    - what burns\n',
      'corpus.yml': 'language: de\n',
      // Now no file marks events, and those of sentences count.
      'lamp.md': '# The lamp\n\nThe lamp of Ada Pell burned in May 2020.',
      // Another file of that name, and the same event.
      'lamp.txt': 'The lamp\nThe lamp burned in May 2020.',
      'twin.md': '# Twin\n\n## 4 May 2020: it burns\n\nIt does.',
    };
    const { folder, cache } = await withCache();
    await readCorpusCached(folder, cache);
    for (const [name, text] of Object.entries(changes)) {
      await writeFile(join(folder, name), text);
      expect(await read(folder, cache)).toEqual(await read(folder, undefined));
      await writeFile(join(folder, 'pier.md'), `${FILES['pier.md']}\n\nAfter ${name}.`);
      expect(await read(folder, cache)).toEqual(await read(folder, undefined));
    }
  });

  it('is of no use to another build, or when damaged', async () => {
    const { folder, cache } = await withCache();
    const first = await read(folder, cache);
    for (const name of await readdir(cache.path)) await writeFile(join(cache.path, name), '{"key":"1","files":');
    expect(await read(folder, cache)).toEqual(first);
    expect(await read(folder, { ...cache, build: '2' })).toEqual(first);
  });

  it('has a key of its content and the build', async () => {
    const { folder, cache } = await withCache();
    const { key } = await readCorpusCached(folder, cache);
    expect((await readCorpusCached(folder, cache)).key).toBe(key);
    expect((await readCorpusCached(folder, { ...cache, build: '2' })).key).not.toBe(key);
    expect((await readCorpusCached(folder, undefined)).key).toBeUndefined();
  });

  it('stands beside others: two folders do not push one another out', async () => {
    const { folder, cache } = await withCache();
    await readCorpusCached(folder, cache);
    await readCorpusCached(await folderWith(FILES), cache);
    expect(await readdir(cache.path)).toHaveLength(2);
  });

  it('goes when sixteen newer ones are kept', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rift-cache-'));
    for (let index = 0; index < 18; index += 1) keepJson(join(folder, `${String(index)}.json`), 'k', { index });
    expect(await readdir(folder)).toHaveLength(16);
    expect(await readKeptLines(join(folder, '17.json'), 'k')).toEqual({ head: { key: 'k', index: 17 }, rest: [] });
    expect(await readKeptLines(join(folder, '17.json'), 'other')).toBeUndefined();
  });

  it('stays as long as it is used', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rift-cache-'));
    for (let index = 0; index < 40; index += 1) {
      keepJson(join(folder, `${String(index)}.json`), 'k', { index });
      expect(await readKeptLines(join(folder, '0.json'), 'k')).toBeDefined();
    }
  });
});

it('A reading tells how far it is', async () => {
  const { folder } = await withCache();
  const told: unknown[] = [];
  await readCorpusCached(folder, undefined, (progress) => told.push(progress));
  expect(told).toEqual([
    { done: 0, total: 2 },
    { done: 1, total: 2 },
  ]);
});
