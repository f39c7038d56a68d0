import type { Archive } from '../archive/archive-model.ts';
import { createArchive } from '../archive/archive.ts';
import { readCorpusCached, type CorpusCache } from '../corpus/cached-corpus.ts';
import type { Problem } from '../corpus/model.ts';
import type { ReadingProgress } from '../corpus/read-corpus.ts';
import type { PassedOver } from '../corpus/files/passed-over.ts';
import { readCorpusInThread } from '../corpus/threaded-read.ts';
import { loadLanguage } from '../text/languages/load-language.ts';
import { rememberIn } from './kept-index.ts';
import { fingerprintFolder } from '../corpus/files/fingerprint.ts';

/** Between two looks at the corpus folder. A look costs one `stat` a file. */
const WATCH_INTERVAL_MS = 2_000;

/** What became of a change to the articles: they answer from now on; there are none that can be read, and the earlier ones go on; Rift itself failed. */
export type LibraryNews =
  | ({ readonly kind: 'reloaded'; readonly archive: Archive } & ReadingNotes)
  | { readonly kind: 'rejected'; readonly problems: readonly Problem[] }
  | { readonly kind: 'fault'; readonly error: unknown };

/** What reading the folder came upon: a problem of severity `error` is about a file that is left out. */
export interface ReadingNotes {
  readonly problems: readonly Problem[];
  readonly passedOver: readonly PassedOver[];
}

/** Holds the archive that answers now. */
export interface Library {
  current(): Archive;
  /** From now on a changed folder is read anew once it is at rest. The new archive takes the old one's place whole, or, if no article of it can be read, not at all. */
  watch(): void;
  close(): void;
}

export interface LibraryPorts {
  readonly folder: string;
  readonly cache: CorpusCache | undefined;
  /** Told of the first reading, article by article, on the thread that reads. */
  readonly onProgress?: (progress: ReadingProgress) => void;
  /** Sees each later archive before it takes the old one's place. */
  readonly prepare?: (archive: Archive) => Promise<void>;
  readonly notify: (news: LibraryNews) => void;
}

export type LibraryOutcome =
  | ({ readonly ok: true; readonly library: Library } & ReadingNotes)
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a corpus folder and indexes it. What cannot be read is left out; only without any article there is no library. */
export async function openLibrary(ports: LibraryPorts): Promise<LibraryOutcome> {
  // Taken before the files are read: a change while they are read is then seen as one.
  const fingerprint = await fingerprintFolder(ports.folder);
  const first = await readArchive(ports, async (folder, cache) => readCorpusCached(folder, cache, ports.onProgress));
  if (!first.archive) return { ok: false, problems: first.problems };
  let current = first.archive;
  let timer: NodeJS.Timeout | undefined;
  const reload = async (): Promise<void> => {
    const { archive, problems, passedOver } = await readArchive(ports, readCorpusInThread);
    if (!archive) {
      ports.notify({ kind: 'rejected', problems: problems.filter((problem) => problem.severity === 'error') });
      return;
    }
    await ports.prepare?.(archive);
    current = archive;
    ports.notify({ kind: 'reloaded', archive, problems, passedOver });
  };
  const library: Library = {
    current: () => current,
    watch: () => {
      timer ??= watchFolder(ports, fingerprint, reload);
    },
    close: () => {
      clearInterval(timer);
    },
  };
  return { ok: true, library, problems: first.problems, passedOver: first.passedOver };
}

async function readArchive(
  { folder, cache }: LibraryPorts,
  read: typeof readCorpusInThread,
): Promise<{ readonly archive?: Archive } & ReadingNotes> {
  const { corpus, problems, passedOver, key } = await read(folder, cache);
  if (corpus.articles.length === 0) return { problems, passedOver };
  const remember = cache && key !== undefined ? rememberIn(cache.path, key) : undefined;
  const language = await loadLanguage(corpus.language);
  return { archive: createArchive(corpus, remember, language), problems, passedOver };
}

/** A change is taken up once two looks in a row see the same: an editor or a sync may still be writing. `served`: the folder as it was when the present archive was read. */
function watchFolder({ folder, notify }: LibraryPorts, served: string, reload: () => Promise<void>): NodeJS.Timeout {
  let seen = served;
  let isBusy = false;
  const look = async (): Promise<void> => {
    const now = await fingerprintFolder(folder);
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
        notify({ kind: 'fault', error });
      })
      .finally(() => {
        isBusy = false;
      });
  }, WATCH_INTERVAL_MS);
  return timer.unref();
}
