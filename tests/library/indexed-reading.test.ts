import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { array, assert, asyncProperty, constantFrom, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createArchive } from '../../src/archive/archive.ts';
import type { CorpusCache } from '../../src/library/corpus-cache.ts';
import { readCorpusCached } from '../../src/library/written-corpus.ts';
import { createReader } from '../../src/library/indexed-reading.ts';
import { carryOut } from '../../src/library/reading-task.ts';
import { folderWith } from '../support/program.ts';

const FILES = {
  'pier.md': '# The pier\n\n## 4 May 1931: It opens\n\nThe pier of Tarn opened in 1931.',
  'lamp.md': '# The lamp\n\nThe lamp burns.\n\n<!-- asked\nwhat burns\n-->',
  'mayor.md': '# The mayor\n\n> “The pier is ours.”\n>\n> — Jane Doe, mayor, speech, 5 May 1931',
};

describe('A folder that is read again', () => {
  it('gives the same objects for the articles that have not changed', async () => {
    const folder = await folderWith(FILES);
    const read = createReader(folder, undefined);
    const before = await read(carryOut);
    await writeFile(join(folder, 'lamp.md'), '# The lamp\n\nIt is out.');
    await rm(join(folder, 'mayor.md'));
    const after = await read(carryOut);
    const named = (id: string, { corpus }: typeof before) => corpus.articles.find((article) => article.id === id);
    expect(after.corpus.articles.map(({ id }) => id)).toEqual(['lamp', 'pier']);
    expect(named('pier', after)).toBe(named('pier', before));
    expect(named('lamp', after)?.passages[0]?.text).toBe('It is out.');
    expect(createArchive(after.corpus, after.remember).ask('is the lamp out').kind).toBe('answer');
  });

  it('answers as if it were read for the first time, whatever was changed before', async () => {
    const edit = record({
      path: constantFrom('pier.md', 'lamp.md', 'mayor.md', 'new.md'),
      text: constantFrom(undefined, ...Object.values(FILES), '# Else\n\n## 4 May 1931: It opens\n\nThe lamp is out.'),
    });
    await assert(
      asyncProperty(array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        const folder = await folderWith({ ...FILES, 'stays.md': '# Tarn\n\nTarn lies on the sea.' });
        const cache = { path: await folderWith({}), build: '1' };
        const read = createReader(folder, cache);
        await read(carryOut);
        for (const { path, text } of edits) {
          if (text === undefined) await rm(join(folder, path), { force: true });
          else await writeFile(join(folder, path), text);
          const { corpus, remember } = await read(carryOut);
          const anew = await readCorpusCached(folder, undefined);
          expect(withoutAsked(corpus)).toEqual(withoutAsked(anew.corpus));
          expect(said(createArchive(corpus, remember))).toEqual(said(createArchive(anew.corpus)));
          expect(await bytesOf(folder, cache)).toEqual(await bytesOf(folder, undefined));
        }
      }),
      { numRuns: 5 },
    );
  });
});

/** Each index, byte by byte: joined from what was kept of each article, or all made anew. */
async function bytesOf(folder: string, cache: CorpusCache | undefined) {
  const indexes: (readonly [string, string])[] = [];
  await carryOut({ folder, cache, known: [] }, (message) => {
    if (message.kind !== 'read') return;
    for (const [name, block] of Object.entries(message.blocks))
      indexes.push([name, Buffer.from(new Uint8Array(block)).toString('base64')]);
  });
  return Object.fromEntries(indexes);
}

function said(archive: ReturnType<typeof createArchive>) {
  return withoutAsked([
    ...['when did the pier open', 'what burns', 'is the lamp out'].map((question) => archive.ask(question)),
    archive.suggest('what', 5),
    archive.events.map((event) => [event.id, archive.importanceOf(event)]),
    archive.timeline({ about: 'pier', order: 'oldest' }),
    archive.findQuotes({ about: 'pier' }),
    archive.check('the pier was ours'),
  ]);
}

/** The index alone has the asked lines. */
function withoutAsked(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (name, part: unknown) => (name === 'asked' ? undefined : part)));
}
