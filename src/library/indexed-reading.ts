import { unflatten } from '../archive/packed/flat-data.ts';
import { makeAnew, type Remember } from '../archive/packed/remember.ts';
import type { CorpusCache } from './corpus-cache.ts';
import type { ReadingNotes } from './kept/kept-readings.ts';
import { lengthenWithoutAsked } from './kept/written-article.ts';
import { readCorpusCached } from './written-corpus.ts';
import type { Article, Corpus } from '../corpus/model.ts';
import type { ReadingProgress } from '../corpus/read-articles.ts';
import { inSlices } from './in-slices.ts';
import { openKeptIndex, rememberIn } from './kept/kept-index.ts';
import type { carryOut, IndexBlocks, WholeReading } from './reading-task.ts';

/** A corpus, and what is remembered of its index. */
export interface IndexedReading extends ReadingNotes {
  /** Its passages have asked lines only where something of the index is still to be made: nothing else reads them. */
  readonly corpus: Corpus;
  readonly remember: Remember | undefined;
}

type OnProgress = (progress: ReadingProgress) => void;

/** Reads a folder on the caller's thread; of the index what was kept is read, and the rest made, when it is needed. */
export async function readHere(
  folder: string,
  cache: CorpusCache | undefined,
  onProgress?: OnProgress,
): Promise<IndexedReading> {
  const { key, ...reading } = await readCorpusCached(folder, cache, onProgress);
  const isKept = cache && key !== undefined;
  return { ...reading, remember: isKept ? rememberIn(openKeptIndex(cache.path, key)) : undefined };
}

/**
 * Reads a folder again and again. `carryOutTask` reads and indexes, somewhere else; on this thread the articles that have changed are
 * parsed, in slices. Those that have not are the same objects as the time before.
 */
export function createReader(
  folder: string,
  cache: CorpusCache | undefined,
): (carryOutTask: typeof carryOut, onProgress?: OnProgress) => Promise<IndexedReading> {
  let known: ReadonlyMap<string, Article> = new Map();
  return async (carryOutTask, onProgress) => {
    const changed: { readonly digest: string; readonly json: Uint8Array }[] = [];
    const all = new Map(known);
    let read: WholeReading | undefined;
    await carryOutTask({ folder, cache, known: [...known.keys()] }, (message) => {
      if (message.kind === 'progress') onProgress?.(message.progress);
      else if (message.kind === 'article') changed.push(message);
      else if (message.kind === 'read-article') all.set(message.digest, message.article);
      else read = message;
    });
    if (!read) throw new Error('The articles were read, and nothing was said of them.');
    const { digests, about, problems, passedOver, blocks } = read;
    await inSlices(changed, ({ digest, json }) => all.set(digest, lengthenWithoutAsked(json)));
    known = new Map(
      digests.flatMap((digest) => {
        const article = all.get(digest);
        return article ? [[digest, article] as const] : [];
      }),
    );
    return { corpus: { ...about, articles: [...known.values()] }, problems, passedOver, remember: recall(blocks) };
  };
}

function recall(blocks: IndexBlocks): Remember {
  return {
    ...makeAnew,
    index(name, make) {
      const block = blocks[name];
      return block ? unflatten(block) : make();
    },
  };
}
