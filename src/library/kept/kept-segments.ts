import { join } from 'node:path';
import { flatten, unflatten } from '../../archive/packed/flat-data.ts';
import type { SegmentName } from '../../archive/packed/remember.ts';
import { keepBlock, readBlock, readBytes } from './kept-block.ts';
import { dropOthers, dropUnused, noteUse } from './kept-files.ts';

/** Of one article: what the indexes are joined from. */
export type Segments = Partial<Record<SegmentName, object>>;

/** The segments of articles, kept between readings: a file an article, so that one changed article is one file. */
export interface KeptSegments {
  /** Those of an article, by its digest; empty if nothing was kept. */
  read(digest: string): Segments;
  keep(digest: string, segments: Segments): void;
  /** What the lexicon was made into, which is of no article. */
  readLexicon(): SharedArrayBuffer | undefined;
  keepLexicon(block: SharedArrayBuffer): void;
  /** Takes all but these articles away. */
  dropOthers(digests: readonly string[]): void;
}

/** Sets of segments that are kept, of other folders or with other people; those used longest ago go first. */
const MOST_FOLDERS = 8;
const PREFIX = 'segments-';
const LEXICON = 'lexicon';

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
    keep(digest, segments) {
      keepBlock(join(folder, nameOf(digest)), `${key} ${digest}`, flatten(segments));
    },
    readLexicon: () => readBlock(join(folder, LEXICON), key),
    keepLexicon(block) {
      keepBlock(join(folder, LEXICON), key, block);
    },
    dropOthers(digests) {
      dropOthers(folder, new Set([LEXICON, ...digests.map(nameOf)]));
      dropUnused(cache, (name) => name.startsWith(PREFIX), MOST_FOLDERS);
    },
  };
}
