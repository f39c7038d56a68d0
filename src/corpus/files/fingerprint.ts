import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { walkFolder } from './walk-folder.ts';

/** A text that changes whenever a file that belongs to the folder is added, removed, or written. A file that vanishes meanwhile counts as absent; a folder that cannot be read as empty. */
export async function fingerprintFolder(folder: string): Promise<string> {
  const { root, paths } = await walkFolder(folder);
  const lines = await Promise.all(
    paths.map(async (path) => {
      const stats = await stat(join(root, path)).catch(() => undefined);
      return stats ? `${path}\u0000${String(stats.mtimeMs)}\u0000${String(stats.size)}` : `${path}\u0000gone`;
    }),
  );
  return createHash('sha256').update(lines.toSorted().join('\n')).digest('hex');
}
