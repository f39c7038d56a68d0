import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { flatten, unflatten } from '../../archive/packed/flat-data.ts';
import type { SegmentName } from '../../archive/packed/remember.ts';
import type { Corpus } from '../../corpus/model.ts';
import type { CorpusCache } from '../corpus-cache.ts';
import { hashOf } from './kept-stamps.ts';
import { keepBlock, readBlock, readBytes } from './kept-block.ts';
import { dropOthers, dropUnused, noteUse } from './kept-files.ts';

/** Of one article: what the indexes are joined from. */
export type Segments = Partial<Record<SegmentName, object>>;

/** Indexes that stay as they are when a few articles change. */
export const WHOLE_NAMES = ['lexicon', 'language'] as const;
type WholeName = (typeof WHOLE_NAMES)[number];

/** The segments of articles, kept between readings: a file an article, so that one changed article is one file. */
export interface KeptSegments {
  /** Those of an article, by its digest; empty if nothing was kept. */
  read(digest: string): Segments;
  has(digest: string): boolean;
  keep(digest: string, segments: Segments): void;
  /** What was made of no single article. */
  readWhole(name: WholeName): SharedArrayBuffer | undefined;
  keepWhole(name: WholeName, block: SharedArrayBuffer): void;
  /** Takes all but these articles away. */
  dropOthers(digests: readonly string[]): void;
}

/** Sets of segments that are kept, of other folders or with other people; those used longest ago go first. */
const MAX_FOLDERS = 8;
const PREFIX = 'segments-';

/** What the segments of an article depend on beside it. */
export function segmentsKey(
  folder: string,
  { build }: CorpusCache,
  { people, synonyms, language }: Pick<Corpus, 'people' | 'synonyms' | 'language'>,
): string {
  return hashOf(JSON.stringify([resolve(folder), build, people, synonyms, language]));
}

/** `key`: whatever the segments are made of beside the article, the code included. */
export function openKeptSegments(cache: string, key: string): KeptSegments {
  const folder = join(cache, `${PREFIX}${key.slice(0, 16)}`);
  const nameOf = (digest: string) => digest.slice(0, 32);
  noteUse(folder);
  return {
    read(digest) {
      const bytes = readBytes(join(folder, nameOf(digest)), `${key} ${digest}`);
      return bytes ? unflatten(bytes.buffer, bytes.byteOffset) : {};
    },
    has: (digest) => existsSync(join(folder, nameOf(digest))),
    keep(digest, segments) {
      keepBlock(join(folder, nameOf(digest)), `${key} ${digest}`, flatten(segments));
    },
    readWhole: (name) => readBlock(join(folder, name), key),
    keepWhole(name, block) {
      keepBlock(join(folder, name), key, block);
    },
    dropOthers(digests) {
      dropOthers(folder, new Set([...WHOLE_NAMES, ...digests.map(nameOf)]));
      dropUnused(cache, (name) => name.startsWith(PREFIX), MAX_FOLDERS);
    },
  };
}
