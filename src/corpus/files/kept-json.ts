import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Files that a folder of kept ones has at most; those used longest ago go first. */
const MOST_FILES = 16;

/** What {@link keepJson} wrote under this key, and the lines below it; undefined if it was another, or cannot be read. Whoever chooses the key vouches for the shape. */
export async function readKeptLines<Kept>(
  path: string,
  key: string,
): Promise<{ readonly head: Kept; readonly rest: readonly string[] } | undefined> {
  try {
    const [first = '', ...rest] = (await readFile(path, 'utf8')).split('\n');
    const head: unknown = JSON.parse(first);
    const isRight = typeof head === 'object' && head !== null && 'key' in head && head.key === key;
    if (!isRight) return undefined;
    await noteUse(path);
    return { head: head as Kept, rest };
  } catch {
    return undefined;
  }
}

/** Keeps plain data in a file, and lines below it; written beside and moved into place: a second process never reads half of it. Never rejects. */
export async function keepJson(path: string, key: string, kept: object, rest: readonly string[] = []): Promise<void> {
  const draft = `${path}.${String(process.pid)}-${String(threadId)}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, [JSON.stringify({ key, ...kept }), ...rest].join('\n'));
    await rename(draft, path);
    await dropOldest(dirname(path));
  } catch {
    // A read-only disk costs the next start its time, nothing else.
  }
}

/** On a read-only disk nothing is dropped either. */
async function noteUse(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
}

async function dropOldest(folder: string): Promise<void> {
  const paths = (await readdir(folder)).filter((name) => name.endsWith('.json')).map((name) => join(folder, name));
  const dated = await Promise.all(paths.map(async (path) => ({ path, at: (await stat(path)).mtimeMs })));
  const old = dated.toSorted((a, b) => b.at - a.at).slice(MOST_FILES);
  await Promise.all(old.map(async ({ path }) => rm(path, { force: true })));
}
