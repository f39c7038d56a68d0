import { createHash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Bytes of the hash that stands before the data. */
const HASH = 32;

/** What {@link keepBlock} wrote there under this key; undefined if nothing was, it was another key, or it is damaged. */
export function readBlock(path: string, key: string): SharedArrayBuffer | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const hash = new Uint8Array(HASH);
    const block = new SharedArrayBuffer(Math.max(0, fstatSync(file).size - HASH));
    const body = new Uint8Array(block);
    readSync(file, hash, 0, HASH, 0);
    readSync(file, body, 0, body.length, HASH);
    return hashOf(key, body).equals(hash) ? block : undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Keeps a block of memory in a file; written beside and moved into place: a second process never reads half of it. Never throws: a read-only disk costs the next start its time, nothing else. */
export function keepBlock(path: string, key: string, block: SharedArrayBuffer): void {
  const draft = `${path}.${String(process.pid)}-${String(threadId)}`;
  const body = new Uint8Array(block);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, hashOf(key, body));
    writeFileSync(draft, body, { flag: 'a' });
    renameSync(draft, path);
  } catch {
    // As said above.
  }
}

/** The key is hashed with the data: data of another key has another hash. */
function hashOf(key: string, body: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(body).digest();
}
