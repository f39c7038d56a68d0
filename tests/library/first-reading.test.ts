import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { carryOutFirst } from '../../src/library/first-reading.ts';
import { lengthenWithoutAsked } from '../../src/library/kept/written-article.ts';
import { carryOut, recall, type ReadingMessage } from '../../src/library/reading-task.ts';
import { folderWith } from '../support/program.ts';

const FILES = { 'pier.md': '# The pier\n\nThe pier of Tarn opened in 1931.', 'lamp.md': '# The lamp\n\nIt burns.' };

describe('A first reading', () => {
  it('is kept, and says what any reading says', async () => {
    const folder = await folderWith(FILES);
    const cache = { path: await folderWith({}), build: '1' };
    const first = await said((say) => carryOutFirst({ folder, cache, known: [] }, say));
    expect(first).toEqual(await said((say) => carryOut({ folder, cache: undefined, known: [] }, say)));
    expect(await said((say) => recall({ folder, cache, known: [] }, say))).toEqual(first);
  });

  it('is done where nothing can be kept', async () => {
    const folder = await folderWith(FILES);
    const path = join(folder, 'pier.md', 'no-folder');
    const messages = await said((say) => carryOutFirst({ folder, cache: { path, build: '1' }, known: [] }, say));
    expect(messages.map(({ kind }) => kind)).toEqual(['read-article', 'read-article', 'read']);
    expect(existsSync(path)).toBe(false);
  });

  it('recalls nothing where something kept is damaged', async () => {
    const folder = await folderWith(FILES);
    const cache = { path: await folderWith({}), build: '1' };
    await carryOut({ folder, cache, known: [] }, () => undefined);
    const kept = (await readdir(cache.path, { recursive: true })).filter((path) =>
      /^reading-.*[\\/][0-9a-f]+$/.test(path),
    );
    expect(kept).toHaveLength(2);
    await writeFile(join(cache.path, kept[0] ?? ''), '{}');
    expect(await said((say) => recall({ folder, cache, known: [] }, say))).toEqual([]);
  });

  it('recalls nothing of a folder that has changed', async () => {
    const folder = await folderWith(FILES);
    const cache = { path: await folderWith({}), build: '1' };
    await carryOut({ folder, cache, known: [] }, () => undefined);
    expect(await readdir(cache.path)).not.toEqual([]);
    await writeFile(join(folder, 'lamp.md'), '# The lamp\n\nIt is out.');
    expect(await said((say) => recall({ folder, cache, known: [] }, say))).toEqual([]);
  });
});

/** What is said, but how far it is; articles as they are read, blocks of memory by a hash. */
async function said(work: (say: (message: ReadingMessage) => void) => Promise<unknown>) {
  const messages: Exclude<ReadingMessage, { readonly kind: 'progress' }>[] = [];
  await work((message) => {
    if (message.kind !== 'progress') messages.push(message);
  });
  return messages.map((message) => {
    if (message.kind === 'read') return { ...message, blocks: Object.entries(message.blocks).map(hashed).toSorted() };
    const { digest } = message;
    const article = message.kind === 'article' ? lengthenWithoutAsked(message.json) : message.article;
    return { kind: 'read-article', digest, article };
  });
}

function hashed([name, block]: readonly [string, SharedArrayBuffer]): string {
  return `${name} ${createHash('sha256').update(new Uint8Array(block)).digest('hex')}`;
}
