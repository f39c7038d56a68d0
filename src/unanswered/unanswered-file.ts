import { appendFile, readFile, rename, stat, writeFile } from 'node:fs/promises';
import type { Config } from '../config.ts';
import { errorCode } from '../error-code.ts';
import { createUnansweredLog, type LineFile, type UnansweredLog } from './unanswered-log.ts';

/** Members' words: readable by nobody but who runs the bot. */
const MODE = 0o600;

/** Opens the log of unanswered questions that is set, as a port of a host; none if none is set. */
export function openUnanswered(
  { unansweredLog: path }: Pick<Config, 'unansweredLog'>,
  onFault: (error: unknown) => void,
): { readonly unanswered?: UnansweredLog } {
  if (path === undefined) return {};
  const today = () => new Date().toISOString().slice(0, 10);
  return { unanswered: createUnansweredLog({ file: unansweredFile(path), today, onFault }) };
}

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
