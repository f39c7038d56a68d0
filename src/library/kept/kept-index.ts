import { join } from 'node:path';
import { flatten, unflatten } from '../../archive/packed/flat-data.ts';
import { makeAnew, type Remember } from '../../archive/packed/remember.ts';
import { keepBlock, readBlock } from './kept-block.ts';
import { dropUnused, noteUse } from './kept-files.ts';

/** Files that are kept; those used longest ago go first. */
const MAX_FILES = 32;

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
    read(name) {
      noteUse(pathOf(name));
      return readBlock(pathOf(name), key);
    },
    keep(name, block) {
      keepBlock(pathOf(name), key, block);
      dropUnused(folder, (file) => file.endsWith('.index'), MAX_FILES);
    },
  };
}
