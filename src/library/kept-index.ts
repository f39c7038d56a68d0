import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { flatten, unflatten } from '../archive/packed/flat-data.ts';
import { makeAnew, type Remember } from '../archive/packed/remember.ts';
import { keepBlock, readBlock } from './kept-block.ts';

/** Files that are kept; those written longest ago go first. */
const MOST_FILES = 32;

/** Blocks of memory that are kept between starts, in files of a folder. */
export interface KeptIndex {
  /** What was kept under this name; undefined if nothing was, or it is damaged. */
  read(name: string): SharedArrayBuffer | undefined;
  /** Never throws: a read-only disk costs the next start its time, nothing else. */
  keep(name: string, block: SharedArrayBuffer): void;
}

/** Keeps what an archive makes, and gives what was kept of it. */
export function rememberIn(kept: KeptIndex): Remember {
  return {
    ...makeAnew,
    index(name, make) {
      const block = kept.read(name);
      if (block) return unflatten(block);
      const made = make();
      // Later: whoever asks is answered first.
      setImmediate(() => kept.keep(name, flatten(made)));
      return made;
    },
  };
}

/** `key`: whatever the data is made of, the code included; data of another key is not found. */
export function openKeptIndex(folder: string, key: string): KeptIndex {
  const pathOf = (name: string) => join(folder, `${name}-${key.slice(0, 16)}.index`);
  return {
    read: (name) => readBlock(pathOf(name), key),
    keep(name, block) {
      keepBlock(pathOf(name), key, block);
      dropOldest(folder);
    },
  };
}

function dropOldest(folder: string): void {
  try {
    const paths = readdirSync(folder).filter((name) => name.endsWith('.index'));
    const dated = paths.map((name) => ({ path: join(folder, name), at: statSync(join(folder, name)).mtimeMs }));
    for (const { path } of dated.toSorted((a, b) => b.at - a.at).slice(MOST_FILES)) rmSync(path, { force: true });
  } catch {
    // What another process has taken away meanwhile need not go.
  }
}
