import { createHash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { flatten, unflatten } from '../archive/packed/flat-data.ts';
import type { Remember } from '../archive/packed/remember.ts';

/** Files that are kept; those written longest ago go first. */
const MOST_FILES = 32;
/** Bytes of the hash that stands before the data. */
const HASH = 32;

/** Blocks of memory that are kept between starts, in files of a folder. */
export interface KeptIndex {
  /** What was kept under this name; undefined if nothing was, or it is damaged. */
  read(name: string): SharedArrayBuffer | undefined;
  /** Never throws: a read-only disk costs the next start its time, nothing else. */
  keep(name: string, block: SharedArrayBuffer): void;
}

/** Keeps what an archive makes, and gives what was kept of it. */
export function rememberIn(kept: KeptIndex): Remember {
  return (name, make) => {
    const block = kept.read(name);
    if (block) return unflatten(block);
    const made = make();
    // Later: whoever asks is answered first.
    setImmediate(() => kept.keep(name, flatten(made)));
    return made;
  };
}

/** `key`: whatever the data is made of, the code included; data of another key is not found. */
export function openKeptIndex(folder: string, key: string): KeptIndex {
  const pathOf = (name: string) => join(folder, `${name}-${key.slice(0, 16)}.index`);
  return {
    read(name) {
      try {
        return readBlock(pathOf(name), key);
      } catch {
        return undefined;
      }
    },
    keep(name, block) {
      try {
        keepBlock(folder, pathOf(name), key, block);
      } catch {
        // As said above.
      }
    },
  };
}

function readBlock(path: string, key: string): SharedArrayBuffer | undefined {
  const file = openSync(path, 'r');
  try {
    const hash = new Uint8Array(HASH);
    const block = new SharedArrayBuffer(Math.max(0, fstatSync(file).size - HASH));
    const body = new Uint8Array(block);
    readSync(file, hash, 0, HASH, 0);
    readSync(file, body, 0, body.length, HASH);
    return hashOf(key, body).equals(hash) ? block : undefined;
  } finally {
    closeSync(file);
  }
}

/** Written beside and moved into place: a second process never reads half of it. */
function keepBlock(folder: string, path: string, key: string, block: SharedArrayBuffer): void {
  const draft = `${path}.${String(process.pid)}`;
  const body = new Uint8Array(block);
  mkdirSync(folder, { recursive: true });
  writeFileSync(draft, hashOf(key, body));
  writeFileSync(draft, body, { flag: 'a' });
  renameSync(draft, path);
  dropOldest(folder);
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
