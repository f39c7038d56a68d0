import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkCorpus } from '../../src/corpus/check/all-rules.ts';
import { openLibrary } from '../../src/library/library.ts';
import { writeNewCorpus } from '../../src/curator/new-corpus.ts';

const starter = fileURLToPath(new URL('../../docs/starter', import.meta.url));

async function emptyFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'rift-new-'));
}

describe('A new corpus', () => {
  it('is written where nothing is, has nothing odd, and answers what it is asked', async () => {
    const folder = join(await emptyFolder(), 'my articles');
    const { isWritten, message } = await writeNewCorpus(folder, starter);
    expect(isWritten).toBe(true);
    expect(message).toContain(`npm run check:corpus -- "${folder}"`);
    const opened = await openLibrary({ folder, cache: undefined, notify: () => undefined });
    if (!opened.ok) throw new Error('It cannot be read.');
    const archive = opened.library.current();
    expect([...opened.problems, ...checkCorpus(archive.corpus, '2026-11-24')]).toEqual([]);
    for (const [question, answer] of [
      ['why did the harbour want to switch it off', /ships steer by satellite/],
      ['is the lighthouse paid by the harbour', /The harbour has paid half/],
    ] as const) {
      const outcome = archive.ask(question);
      expect(outcome.kind === 'answer' ? outcome.hits[0]?.passage.text : outcome.kind).toMatch(answer);
    }
    expect([archive.events.length, archive.quotes.length]).toEqual([3, 1]);
  });

  it('takes an empty folder, and never one with something in it', async () => {
    const empty = await emptyFolder();
    expect((await writeNewCorpus(empty, starter)).isWritten).toBe(true);
    const used = await emptyFolder();
    await writeFile(join(used, 'mine.md'), 'Mine.');
    const refused = await writeNewCorpus(used, starter);
    expect(refused).toMatchObject({ isWritten: false, message: expect.stringContaining('is not empty') as string });
    expect(await readdir(used)).toEqual(['mine.md']);
  });

  it('says why where it cannot be written', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'file'), '');
    await mkdir(join(folder, 'other'));
    const { isWritten, message } = await writeNewCorpus(join(folder, 'file'), starter);
    expect([isWritten, message]).toEqual([false, expect.stringContaining('ENOTDIR')]);
  });
});
