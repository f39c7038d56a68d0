import type { CorpusCache } from './corpus/cache.ts';
import { readCorpusCached } from './corpus/cache.ts';
import { fingerprintFolder } from './corpus/watch.ts';
import type { Problem } from './corpus/model.ts';
import type { Archive } from './archive/model.ts';
import { createArchive } from './archive/archive.ts';
import type { Log } from './log.ts';

/** Between two looks at the corpus folder. A look costs one `stat` a file. */
const WATCH_INTERVAL_MS = 5_000;

/** Holds the archive that answers now. */
export interface Library {
  current(): Archive;
  /** Reads the folder anew; the new archive takes the old one's place whole, or, if the articles have errors, not at all. */
  reload(): Promise<readonly Problem[]>;
  /** Reloads whenever the folder has changed and is at rest. */
  watch(): void;
  close(): void;
}

export type LibraryOutcome =
  | { readonly ok: true; readonly library: Library; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a corpus folder and indexes it. With any error in it there is no library. */
export async function openLibrary(folder: string, cache: CorpusCache | undefined, log: Log): Promise<LibraryOutcome> {
  const first = await readArchive(folder, cache);
  if (!first.archive) return { ok: false, problems: first.problems };
  let current = first.archive;
  let timer: NodeJS.Timeout | undefined;
  const library: Library = {
    current: () => current,
    reload: async () => {
      const next = await readArchive(folder, cache);
      const errors = next.problems.filter((problem) => problem.severity === 'error');
      if (next.archive) {
        current = next.archive;
        log.info({ articles: current.corpus.articles.length }, 'corpus_reloaded');
      } else log.error({ problems: errors }, 'corpus_rejected');
      return next.problems;
    },
    watch: () => {
      timer ??= watchFolder(folder, () => library.reload(), log);
    },
    close: () => {
      clearInterval(timer);
    },
  };
  return { ok: true, library, warnings: first.problems };
}

async function readArchive(
  folder: string,
  cache: CorpusCache | undefined,
): Promise<{ readonly archive?: Archive; readonly problems: readonly Problem[] }> {
  const { corpus, problems } = await readCorpusCached(folder, cache);
  if (problems.some((problem) => problem.severity === 'error')) return { problems };
  return { archive: createArchive(corpus), problems };
}

/** A change is taken up once two looks in a row see the same: an editor or a sync may still be writing. */
function watchFolder(folder: string, reload: () => Promise<unknown>, log: Log): NodeJS.Timeout {
  let served: string | undefined;
  let seen: string | undefined;
  let isBusy = false;
  const look = async (): Promise<void> => {
    const now = await fingerprintFolder(folder);
    served ??= now;
    const isAtRest = now === seen;
    seen = now;
    if (now === served || !isAtRest) return;
    served = now;
    await reload();
  };
  const timer = setInterval(() => {
    if (isBusy) return;
    isBusy = true;
    look()
      .catch((error: unknown) => {
        log.error({ err: error }, 'fault');
      })
      .finally(() => {
        isBusy = false;
      });
  }, WATCH_INTERVAL_MS);
  return timer.unref();
}
