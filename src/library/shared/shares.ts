import { segmentKinds } from '../../archive/segment-kinds.ts';
import { compileLexicon } from '../../archive/search/index/lexicon.ts';
import { loadLanguage } from '../../text/languages/language.ts';
import type { CorpusCache } from '../corpus-cache.ts';
import { openArticle, toKeptFile, type KeptArticle, type KeptFile, type WrittenFiles } from '../kept/kept-readings.ts';
import { openKeptSegments, segmentsKey } from '../kept/kept-segments.ts';
import { articleSegments, groupSegments, groupsOf, type SegmentMaking } from '../segment-groups.ts';
import { openReadings } from '../written-corpus.ts';
import { readFilesBy, type ReadBy } from '../written-files.ts';

/** A part of a reading that depends on no other part: plain data. What comes of it is kept in the cache. */
export type Share = FilesShare | GroupsShare;

/** Files to be read, each by itself, and what the indexes need of their articles to be made. */
export interface FilesShare extends ShareOf {
  readonly kind: 'files';
  readonly files: readonly { readonly path: string; readonly text: string; readonly digest: string }[];
  readonly by: ReadBy;
}

/** Groups of articles whose segments are to be joined. */
export interface GroupsShare extends ShareOf {
  readonly kind: 'groups';
  readonly about: WrittenFiles['about'];
  /** In their order. */
  readonly articles: readonly KeptArticle[];
}

interface ShareOf {
  readonly folder: string;
  readonly cache: CorpusCache;
}

/** The files that were read. */
export type ShareResult = readonly KeptFile[];

export async function doShare(share: Share): Promise<ShareResult> {
  switch (share.kind) {
    case 'files':
      return readShare(share);
    case 'groups':
      return joinShare(share);
  }
}

async function readShare({ folder, cache, files, by }: FilesShare): Promise<ShareResult> {
  const readings = openReadings(folder, cache);
  const digests = new Map(files.map(({ digest, ...file }) => [file, digest]));
  const read = await readFilesBy(digests, by, { known: new Map() });
  const making = await makingOf(folder, cache, read.about);
  for (const { article } of read.files) {
    if (!article) continue;
    readings.keepArticle(article);
    articleSegments([openArticle(article), article.digest], making);
  }
  return read.files.map(toKeptFile);
}

async function joinShare({ folder, cache, about, articles }: GroupsShare): Promise<ShareResult> {
  const readings = openReadings(folder, cache);
  const making = await makingOf(folder, cache, about);
  const digests = new Map(articles.map((article) => [readings.openArticle(article), article.digest]));
  for (const group of groupsOf(digests)) groupSegments(group, making);
  return [];
}

async function makingOf(folder: string, cache: CorpusCache, about: WrittenFiles['about']): Promise<SegmentMaking> {
  const key = segmentsKey(folder, cache, about);
  if (last?.key === key) return last.making;
  const concepts = compileLexicon(about, await loadLanguage(about.language));
  const making = { kinds: segmentKinds(about, concepts), kept: openKeptSegments(cache.path, key) };
  last = { key, making };
  return making;
}

/** One share after another is of the same folder. */
let last: { readonly key: string; readonly making: SegmentMaking } | undefined;
