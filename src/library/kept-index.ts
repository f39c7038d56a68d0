import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Remember } from '../archive/search/passage-search.ts';

/** Files that are kept; those written longest ago go first. */
const MOST_FILES = 16;
/** Bytes of the hash that stands before the data. */
const HASH = 32;

/**
 * Keeps what an archive makes in files of a folder, one a name. `key`: whatever the data is made of, the code included; data of another
 * key, damaged or unreadable is made anew.
 */
export function rememberIn(folder: string, key: string): Remember {
  return (name, make) => {
    const path = join(folder, `${name}-${key.slice(0, 16)}.index`);
    const kept = readKept<ReturnType<typeof make>>(path, key);
    if (kept) return kept;
    const made = make();
    // Later: whoever asks is answered first.
    setImmediate(() => keep(folder, path, key, made));
    return made;
  };
}

function readKept<Data>(path: string, key: string): Data | undefined {
  try {
    const bytes = readFileSync(path);
    const body = bytes.subarray(HASH);
    if (!hashOf(key, body).equals(bytes.subarray(0, HASH))) return undefined;
    return deserialize(body) as Data;
  } catch {
    return undefined;
  }
}

/** Written beside and moved into place: a second process never reads half of it. */
function keep(folder: string, path: string, key: string, data: object): void {
  const draft = `${path}.${String(process.pid)}`;
  try {
    const body = serialize(data);
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, Buffer.concat([hashOf(key, body), body]));
    renameSync(draft, path);
    dropOldest(folder);
  } catch {
    // A read-only disk costs the next start its time, nothing else.
  }
}

function dropOldest(folder: string): void {
  const paths = readdirSync(folder).filter((name) => name.endsWith('.index'));
  const dated = paths.map((name) => ({ path: join(folder, name), at: statSync(join(folder, name)).mtimeMs }));
  for (const { path } of dated.toSorted((a, b) => b.at - a.at).slice(MOST_FILES)) rmSync(path, { force: true });
}

/** The key is hashed with the data: data of another key has another hash. */
function hashOf(key: string, body: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(body).digest();
}
