import type { ReadingProgress } from '../../corpus/read-articles.ts';
import type { CorpusCache } from '../corpus-cache.ts';
import type { KeptSegments } from '../kept/kept-segments.ts';
import { groupsOf, type ArticleDigests } from '../segment-groups.ts';
import { openReadings, type WrittenReading } from '../written-corpus.ts';
import type { ReadAhead } from '../written-files.ts';
import type { Helpers } from './helpers.ts';

/** Where the helpers of a reading find the rest of it. */
interface Place {
  readonly folder: string;
  readonly cache: CorpusCache;
  readonly helpers: Helpers;
}

/** Lets helpers read files. Those of a share that fails are left out. */
export function readWith({ helpers, ...place }: Place, onProgress: (progress: ReadingProgress) => void): ReadAhead {
  return async (fresh, by) => {
    const files = [...fresh].map(([{ path, text }, digest]) => ({ path, text, digest }));
    if (lettersOf(files) < helpers.worth.letters) return [];
    const shares = inShares(files, helpers.worth.share).map((part) => ({
      ...place,
      kind: 'files' as const,
      files: part,
      by,
    }));
    let done = 0;
    onProgress({ done, total: files.length });
    const results = await helpers.doAll(shares, ({ files: part }) => {
      done += part.length;
      onProgress({ done, total: files.length });
    });
    const readings = openReadings(place.folder, place.cache);
    return results.flatMap((read) => (read ?? []).flatMap((file) => readings.open(file) ?? []));
  };
}

/** Lets helpers join the groups that are not kept. Those of a share that fails are not kept after it either. */
export async function joinWith(
  { helpers, ...place }: Place,
  { about, articles, keep }: Pick<WrittenReading, 'about' | 'articles' | 'keep'>,
  digests: ArticleDigests,
  segments: KeptSegments,
): Promise<void> {
  const fresh = groupsOf(digests).filter(({ digest }) => !segments.has(digest));
  if (fresh.length < helpers.worth.groups) return;
  // They read what is kept.
  keep();
  const kept = new Map(articles.map(({ digest, head }) => [digest, { digest, head }]));
  const shares = fresh.map((group) => ({
    ...place,
    kind: 'groups' as const,
    about,
    articles: group.articles.flatMap(([, digest]) => kept.get(digest) ?? []),
  }));
  await helpers.doAll(shares);
}

type TextFiles = readonly { readonly path: string; readonly text: string; readonly digest: string }[];

function lettersOf(files: TextFiles): number {
  return files.reduce((sum, { text }) => sum + text.length, 0);
}

/** Neighbours together. */
function inShares(files: TextFiles, most: number): readonly TextFiles[] {
  const shares: TextFiles[number][][] = [];
  let letters = Infinity;
  for (const file of files) {
    if (letters + file.text.length > most) {
      shares.push([]);
      letters = 0;
    }
    shares.at(-1)?.push(file);
    letters += file.text.length;
  }
  return shares;
}
