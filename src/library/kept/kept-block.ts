import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { keepFile } from './kept-files.ts';

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

/** {@link readBlock} for who does not share it. */
export function readBytes(path: string, key: string): Uint8Array | undefined {
  try {
    const file = readFileSync(path);
    const body = file.subarray(HASH);
    return hashOf(key, body).equals(file.subarray(0, HASH)) ? body : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a block of memory in a file. Never throws. */
export function keepBlock(path: string, key: string, block: SharedArrayBuffer): void {
  const body = new Uint8Array(block);
  keepFile(path, hashOf(key, body), body);
}

/** The key is hashed with the data: data of another key has another hash. */
function hashOf(key: string, body: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(body).digest();
}
