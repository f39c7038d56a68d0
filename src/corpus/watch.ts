import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A text that changes whenever a file below the folder is added, removed, or written. A file that vanishes meanwhile counts as absent; a folder that cannot be read as empty. */
export async function fingerprintFolder(folder: string): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  const lines = await Promise.all(
    entries.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const stats = await stat(path).catch(() => undefined);
      return stats ? `${path}\u0000${String(stats.mtimeMs)}\u0000${String(stats.size)}` : `${path}\u0000gone`;
    }),
  );
  return createHash('sha256').update(lines.toSorted().join('\n')).digest('hex');
}
