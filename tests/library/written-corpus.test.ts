import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openKeptReadings, openArticle, writeArticle } from '../../src/library/kept/kept-readings.ts';
import { readCorpusCached, readWrittenCorpus } from '../../src/library/written-corpus.ts';
import type { ArticleNotes } from '../../src/corpus/read-articles.ts';
import { readSettings } from '../../src/corpus/settings.ts';
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

  it('is of no use to another build', async () => {
    const { folder, cache } = await withCache();
    const first = await read(folder, cache);
    expect(await read(folder, { ...cache, build: '2' })).toEqual(first);
  });

  it('is made anew where it is damaged or gone, the articles one by one', async () => {
    const { folder, cache } = await withCache();
    const first = await read(folder, cache);
    const [place = ''] = await readdir(cache.path);
    const names = await readdir(join(cache.path, place));
    expect(names).toHaveLength(4);
    for (const name of names) {
      const path = join(cache.path, place, name);
      const kept = await readFile(path);
      await writeFile(path, '{"build":"1","files":');
      expect(await read(folder, cache)).toEqual(first);
      expect(await readFile(path)).toEqual(kept);
      await rm(path);
      expect(await read(folder, cache)).toEqual(first);
      expect(await readFile(path)).toEqual(kept);
    }
  });

  it('says that an article is damaged that was known and is asked for, and makes it anew the next time', async () => {
    const { folder, cache } = await withCache();
    await readCorpusCached(folder, cache);
    const digests = (await readWrittenCorpus(folder, cache)).articles.map(({ digest }) => digest);
    const [place = ''] = await readdir(cache.path);
    const open = async () => (await readWrittenCorpus(folder, cache, { known: new Set(digests) })).articles;
    const [article] = await open();
    await writeFile(join(cache.path, place, digests[0]?.slice(0, 32) ?? ''), 'half');
    expect(() => article && openArticle(article).text).toThrow('damaged');
    expect((await open()).map(openArticle)).toEqual((await readCorpusCached(folder, undefined)).corpus.articles);
  });

  it('reads no file that has not been written since, and one whose times do not tell', async () => {
    const { folder, cache } = await withCache();
    const soon = { nowMs: Date.now() + 60_000 };
    const texts = async () =>
      (await readWrittenCorpus(folder, cache, soon)).articles.map((article) => openArticle(article).text.trim());
    const early = await readWrittenCorpus(folder, cache);
    early.keep();
    expect(await stampedIn(cache.path)).toEqual([]);
    (await readWrittenCorpus(folder, cache, soon)).keep();
    expect(await stampedIn(cache.path)).toEqual(['lamp.md', 'pier.md']);
    const before = await texts();
    await writeFile(join(folder, 'lamp.md'), FILES['lamp.md'].replace('burns.', 'is out'));
    expect(await texts()).not.toEqual(before);
    await writeFile(join(folder, 'lamp.md'), FILES['lamp.md']);
    expect(await texts()).toEqual(before);
  });

  it('is read whole where a stamp tells of other words than the file has', async () => {
    const { folder, cache } = await withCache();
    const soon = { nowMs: Date.now() + 60_000 };
    const first = await readWrittenCorpus(folder, cache, soon);
    first.keep();
    const [place = ''] = await readdir(cache.path);
    const path = join(cache.path, place, 'stamps.json');
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll(/"[0-9a-f]{64}"/g, `"${'0'.repeat(64)}"`));
    const again = await readWrittenCorpus(folder, cache, soon);
    expect(again.key).toBe(first.key);
    expect(again.articles.map(openArticle)).toEqual(first.articles.map(openArticle));
  });

  it('is sampled anew for its language only where enough of it has changed', async () => {
    const names = Array.from({ length: 120 }, (_, at) => `note-${String(at)}.txt`);
    const folder = await folderWith(Object.fromEntries(names.map((name) => [name, `Note\n\nIt is the note ${name}.`])));
    const cache = { path: await mkdtemp(join(tmpdir(), 'rift-cache-')), build: '1' };
    const isKeptAfter = async (changed: readonly string[], text: string) => {
      for (const name of changed) await writeFile(join(folder, name), `Note\n\n${text} ${name}.`);
      const { about, isLanguageKept, keep } = await readWrittenCorpus(folder, cache);
      keep();
      return [about.language, isLanguageKept];
    };
    const german = 'Das ist nicht die Notiz, die wir auch noch haben, aber es ist';
    expect(await isKeptAfter([], '')).toEqual(['en', false]);
    expect(await isKeptAfter(names.slice(0, 1), german)).toEqual(['en', true]);
    expect(await isKeptAfter(names.slice(1, 2), german)).toEqual(['en', false]);
    expect(await isKeptAfter(names.slice(2), german)).toEqual(['de', false]);
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

  it('goes when sixteen newer ones are kept, unless it is used', async () => {
    const path = await mkdtemp(join(tmpdir(), 'rift-cache-'));
    const { corpus } = await readCorpusCached(await folderWith(FILES), undefined);
    const { articles, ...about } = corpus;
    const files = articles.map((article) => ({ madeOf: 'file', notes: NOTES, article: writeArticle(article) }));
    for (let index = 0; index < 18; index += 1) {
      openKeptReadings({ path, build: '1' }, String(index)).keep({
        settings: readSettings([]),
        settingsOf: 'none',
        sample: { code: 'en', passages: 2, changed: 0 },
        key: 'k',
        about,
        files,
        problems: [],
        passedOver: [],
      });
      expect(openKeptReadings({ path, build: '1' }, '0').read(new Set())?.isWhole).toBe(true);
    }
    expect(await readdir(path)).toHaveLength(16);
    expect(openKeptReadings({ path, build: '1' }, '1').read(new Set())).toBeUndefined();
  });
});

/** The files that have stamps in a cache. */
async function stampedIn(cache: string): Promise<readonly string[]> {
  const [place = ''] = await readdir(cache);
  return Object.keys(JSON.parse(await readFile(join(cache, place, 'stamps.json'), 'utf8')) as object).toSorted();
}

const NOTES: ArticleNotes = {
  isArticle: true,
  marks: { events: false, quotes: false },
  searched: { events: false, quotes: false },
  ids: [],
  foundIds: [],
  passages: 1,
  problems: [],
  isAlone: true,
};

it('A reading tells how far it is', async () => {
  const { folder } = await withCache();
  const told: unknown[] = [];
  await readCorpusCached(folder, undefined, (progress) => told.push(progress));
  expect(told).toEqual([
    { done: 0, total: 2 },
    { done: 1, total: 2 },
  ]);
});
