import { appendFile, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { errorCode } from '../error-code.ts';
import type { LineFile } from './unanswered-log.ts';

/** Members' words: readable by nobody but who runs the bot. */
const MODE = 0o600;

/** A file on the disk, made when the first line comes; its folder must be there. */
export function unansweredFile(path: string): LineFile {
  return {
    size: () => orIfMissing(async () => (await stat(path)).size, 0),
    read: () => orIfMissing(() => readFile(path, 'utf8'), ''),
    append: (text) => appendFile(path, text, { mode: MODE }),
    replace: async (text) => {
      const draft = `${path}.${String(process.pid)}`;
      await writeFile(draft, text, { mode: MODE });
      await rename(draft, path);
    },
  };
}

async function orIfMissing<Value>(read: () => Promise<Value>, missing: Value): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return missing;
    throw error;
  }
}
