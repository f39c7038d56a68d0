import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { PassedOver } from './passed-over.ts';

/** What a corpus folder holds: the paths of its files, what is passed over unread, and folders that could not be read. */
export interface FolderWalk {
  /** The folder itself; that of the file if a single file is named. */
  readonly root: string;
  /** Below the root, with `/`, in no order. */
  readonly paths: string[];
  readonly passedOver: PassedOver[];
  readonly unreadable: { readonly path: string; readonly error: unknown }[];
}

/** Goes through a folder and its subfolders, or names the one file; hidden things and `node_modules` are passed over. */
export async function walkFolder(place: string): Promise<FolderWalk> {
  const isFile = await stat(place).then(
    (stats) => stats.isFile(),
    () => false,
  );
  const walk: FolderWalk = { root: isFile ? dirname(place) : place, paths: [], passedOver: [], unreadable: [] };
  if (isFile) walk.paths.push(basename(place));
  else await walkBelow(walk, '');
  return walk;
}

async function walkBelow(walk: FolderWalk, below: string): Promise<void> {
  let entries: Dirent[];
  try {
    entries = await readdir(join(walk.root, below), { withFileTypes: true });
  } catch (error) {
    walk.unreadable.push({ path: below, error });
    return;
  }
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    const shown = entry.isDirectory() ? `${path}/` : path;
    if (entry.name.startsWith('.')) walk.passedOver.push({ path: shown, reason: 'hidden' });
    else if (!entry.isDirectory()) walk.paths.push(path);
    else if (entry.name === 'node_modules') walk.passedOver.push({ path: shown, reason: 'packages' });
    else await walkBelow(walk, path);
  }
}

/** Files looked at together: the answers to thousands come all at once, and whoever asks something has to wait for them. */
const AT_ONCE = 64;

/** A text that changes whenever a file that belongs to the folder is added, removed, or written. A file that vanishes meanwhile counts as absent; a folder that cannot be read as empty. */
export async function fingerprintFolder(folder: string): Promise<string> {
  const { root, paths } = await walkFolder(folder);
  const lines: string[] = [];
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    lines.push(...(await Promise.all(paths.slice(at, at + AT_ONCE).map(async (path) => lookAt(root, path)))));
  }
  return createHash('sha256').update(lines.toSorted().join('\n')).digest('hex');
}

async function lookAt(root: string, path: string): Promise<string> {
  const stats = await stat(join(root, path)).catch(() => undefined);
  return stats ? `${path}\u0000${String(stats.mtimeMs)}\u0000${String(stats.size)}` : `${path}\u0000gone`;
}
