import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { walkFolder } from './walk-folder.ts';

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
