import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { flatten, unflatten } from '../archive/packed/flat-data.ts';
import type { SegmentName } from '../archive/packed/remember.ts';
import { keepBlock, readBlock } from './kept-block.ts';

/** Of one article: what the indexes are joined from. */
export type Segments = Partial<Record<SegmentName, object>>;

/** The segments of articles, kept between readings: a file an article, so that one changed article is one file. */
export interface KeptSegments {
  /** Those of an article, by its digest; empty if nothing was kept. */
  read(digest: string): Segments;
  keep(digest: string, segments: Segments): void;
  /** Takes all but these articles away. */
  dropOthers(digests: readonly string[]): void;
}

/** Sets of segments that are kept, of other folders or with other people; those used longest ago go first. */
const MOST_FOLDERS = 8;
const PREFIX = 'segments-';

/** `key`: whatever the segments are made of beside the article, the code included. */
export function openKeptSegments(cache: string, key: string): KeptSegments {
  const folder = join(cache, `${PREFIX}${key.slice(0, 16)}`);
  const nameOf = (digest: string) => digest.slice(0, 32);
  return {
    read(digest) {
      const block = readBlock(join(folder, nameOf(digest)), `${key} ${digest}`);
      return block ? unflatten(block) : {};
    },
    keep(digest, segments) {
      keepBlock(join(folder, nameOf(digest)), `${key} ${digest}`, flatten(segments));
    },
    dropOthers(digests) {
      const used = new Set(digests.map(nameOf));
      dropOf(folder, (name) => !used.has(name));
      dropOldFolders(cache);
    },
  };
}

function dropOldFolders(cache: string): void {
  const folders = namesIn(cache).filter((name) => name.startsWith(PREFIX));
  const dated = folders.map((name) => ({
    name,
    at: statSync(join(cache, name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
  }));
  const old = new Set(
    dated
      .toSorted((a, b) => b.at - a.at)
      .slice(MOST_FOLDERS)
      .map(({ name }) => name),
  );
  dropOf(cache, (name) => old.has(name));
}

function dropOf(folder: string, isOld: (name: string) => boolean): void {
  for (const name of namesIn(folder).filter(isOld)) rmSync(join(folder, name), { recursive: true, force: true });
}

/** None where there is no such folder. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
