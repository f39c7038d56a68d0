import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  readCorpusFolder,
  type FolderFile,
  type FolderReading,
  type TextFile,
} from '../../corpus/files/corpus-folder.ts';
import { once } from '../../once.ts';
import { keepFile } from './kept-files.ts';

/** Of each file, by its path, a stamp that it had and a hash of what was in it then. */
type Stamps = Readonly<Record<string, readonly [stamp: string, hash: string]>>;

/** The files of a folder with a hash of each, over its path too. */
export interface StampedFolder extends Omit<FolderReading, 'files'> {
  readonly digests: ReadonlyMap<TextFile, string>;
  /** Keeps the stamps for the next time. Never throws; writes nothing where nothing is new. */
  readonly keep: () => void;
}

/** What is in a file is not what it was when it had the same stamp: all files must be read. */
export class StampFault extends Error {}

/** Reads a folder whose stamps are kept in a file: what has the same stamp is read when its text is asked for, which throws a {@link StampFault} if it is another. `isTrusting`: false to read all files. */
export async function readStampedFolder(
  folder: string,
  path: string | undefined,
  { isTrusting, nowMs }: { readonly isTrusting: boolean; readonly nowMs: number | undefined },
): Promise<StampedFolder> {
  const written = path === undefined ? undefined : readText(path);
  const stamps = isTrusting ? parseStamps(written) : {};
  const isKnown = (file: string, stamp: string): boolean => stamps[file]?.[0] === stamp;
  const { files, ...notes } = await readCorpusFolder(folder, { isKnown, nowMs });
  const found: Record<string, readonly [string, string]> = {};
  const digests = new Map<TextFile, string>();
  for (const file of files) {
    const [stamp, known] = stamps[file.path] ?? [];
    const isSame = known !== undefined && stamp === file.stamp;
    const hash = isSame ? known : hashOf(file.path, file.text);
    digests.set(isSame ? checkedFile(file, hash) : file, hash);
    if (file.stamp !== undefined) found[file.path] = [file.stamp, hash];
  }
  const keep = (): void => {
    const json = JSON.stringify(found);
    if (path !== undefined && json !== written) keepFile(path, json);
  };
  return { ...notes, digests, keep };
}

function checkedFile(file: FolderFile, hash: string): TextFile {
  const { path } = file;
  const read = once(() => {
    const { text } = file;
    if (hashOf(path, text) !== hash) throw new StampFault(`${path} is not as it was when it was looked at last.`);
    return text;
  });
  return {
    path,
    get text() {
      return read();
    },
  };
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** None where they were damaged: half a file is no JSON. */
function parseStamps(written = '{}'): Stamps {
  try {
    const stamps: unknown = JSON.parse(written);
    return typeof stamps === 'object' && stamps !== null ? (stamps as Stamps) : {};
  } catch {
    return {};
  }
}

/** A hash over texts, each with its end. */
export function hashOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\u0000');
  return hash.digest('hex');
}
