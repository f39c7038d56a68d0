import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Writes a file beside and moves it into place: a second process never reads half of it. Never throws: a read-only disk costs the next start its time, nothing else. */
export function keepFile(path: string, ...parts: readonly (string | Uint8Array)[]): void {
  const draft = `${path}.${String(process.pid)}-${String(threadId)}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, '');
    for (const part of parts) writeFileSync(draft, part, { flag: 'a' });
    renameSync(draft, path);
  } catch {
    // As said above.
  }
}

/** Notes that a file or folder is used, if it is there, so that {@link dropUnused} spares it. Never throws. */
export function noteUse(path: string): void {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {
    // What is not there is not used, and on a read-only disk nothing is dropped.
  }
}

/** Takes away what is kept in a folder under such names, but for the `most` that were written or used last. Never throws. */
export function dropUnused(folder: string, isOne: (name: string) => boolean, most: number): void {
  const paths = namesIn(folder)
    .filter(isOne)
    .map((name) => join(folder, name));
  const dated = paths.map((path) => ({ path, at: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }));
  for (const { path } of dated.toSorted((a, b) => b.at - a.at).slice(most)) drop(path);
}

/** Takes away what is kept in a folder under other names. Never throws. */
export function dropOthers(folder: string, names: ReadonlySet<string>): void {
  for (const name of namesIn(folder)) if (!names.has(name)) drop(join(folder, name));
}

/** What a folder holds; nothing where there is no such folder. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Takes a file or folder away. Never throws. */
export function drop(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // Another process may be taking it away.
  }
}
