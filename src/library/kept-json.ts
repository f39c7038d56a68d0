import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { dropUnused, keepFile, noteUse } from './kept-files.ts';

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
    noteUse(path);
    return { head: head as Kept, rest };
  } catch {
    return undefined;
  }
}

/** Keeps plain data in a file, and lines below it. Never throws. */
export function keepJson(path: string, key: string, kept: object, rest: readonly string[] = []): void {
  keepFile(path, [JSON.stringify({ key, ...kept }), ...rest].join('\n'));
  dropUnused(dirname(path), (name) => name.endsWith('.json'), MOST_FILES);
}
