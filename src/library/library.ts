import type { Archive } from '../archive/archive-model.ts';
import { createArchive } from '../archive/archive.ts';
import type { CorpusCache } from './corpus-cache.ts';
import type { Problem } from '../corpus/model.ts';
import { isCompiled } from '../project-files.ts';
import type { ReadingProgress } from '../corpus/read-articles.ts';
import { loadLanguage } from '../text/languages/language.ts';
import { createReader, readHere, type IndexedReading } from './indexed-reading.ts';
import type { ReadingNotes } from './kept/kept-readings.ts';
import { useOnce } from './first-uses.ts';
import { carryOut } from './reading-task.ts';
import { fingerprintFolder } from '../corpus/files/walk-folder.ts';

export type { ReadingNotes } from './kept/kept-readings.ts';

/** Between two looks at the corpus folder. A look costs one `stat` a file. */
const WATCH_INTERVAL_MS = 1_000;
/** Until the next look once something has changed: an editor or a sync may still be writing. */
const SETTLE_MS = 300;
/** The most looks between two tries to read what could not be read: ten minutes. */
const MAX_LOOKS_BETWEEN = 600;

/** What became of a change to the articles: they answer from now on; there are none that can be read, and the earlier ones go on; Rift itself failed. */
export type LibraryNews =
  | ({ readonly kind: 'reloaded'; readonly archive: Archive } & ReadingNotes)
  | { readonly kind: 'rejected'; readonly problems: readonly Problem[] }
  | { readonly kind: 'fault'; readonly error: unknown };

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
  /** True for a program that answers until it is stopped: all of the index is there from the beginning, and made in another thread. A program that answers once makes what it needs. */
  readonly isService?: boolean;
  /** Told of the first reading, article by article. */
  readonly onProgress?: (progress: ReadingProgress) => void;
  /** Sees each later archive before it takes the old one's place. */
  readonly prepare?: (archive: Archive) => Promise<void>;
  readonly notify: (news: LibraryNews) => void;
  /** Reads and indexes the folder; by default in another thread, from the sources on the caller's. */
  readonly carryOut?: typeof carryOut;
  /** Does something after so many milliseconds, and keeps no program from ending. Gives how to call it off. */
  readonly later?: (delayMs: number, work: () => void) => () => void;
}

export type LibraryOutcome =
  | ({ readonly ok: true; readonly library: Library } & ReadingNotes)
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a corpus folder and indexes it. What cannot be read is left out; only without any article there is no library. */
export async function openLibrary(ports: LibraryPorts): Promise<LibraryOutcome> {
  const { folder, cache } = ports;
  // Taken before the files are read: a change while they are read is then seen as one.
  const fingerprint = await fingerprintFolder(folder);
  const read = createReader(folder, cache);
  const first = await (ports.isService
    ? read(ports.carryOut ?? WAYS.first, ports.onProgress)
    : readHere(folder, cache, ports.onProgress));
  if (first.corpus.articles.length === 0) return { ok: false, problems: first.problems };
  let current = await archiveOf(first);
  if (ports.isService) await useOnce(current);
  let stopWatching: (() => void) | undefined;
  const reload = async (): Promise<void> => {
    const reading = await read(ports.carryOut ?? WAYS.again);
    const { problems, passedOver } = reading;
    if (reading.corpus.articles.length === 0) {
      ports.notify({ kind: 'rejected', problems: problems.filter((problem) => problem.severity === 'error') });
      return;
    }
    const archive = await archiveOf(reading);
    await useOnce(archive);
    await ports.prepare?.(archive);
    current = archive;
    ports.notify({ kind: 'reloaded', archive, problems, passedOver });
  };
  const library: Library = {
    current: () => current,
    watch: () => {
      stopWatching ??= watchFolder(ports, fingerprint, reload);
    },
    close: () => {
      stopWatching?.();
    },
  };
  return { ok: true, library, problems: first.problems, passedOver: first.passedOver };
}

async function archiveOf({ corpus, remember }: IndexedReading): Promise<Archive> {
  return createArchive(corpus, remember, await loadLanguage(corpus.language));
}

/** From its sources all is read on the caller's thread: what is compiled may be older. Threads and processes are loaded by who starts one. */
const WAYS: Readonly<Record<'first' | 'again', typeof carryOut>> = isCompiled
  ? {
      first: async (task, say) => (await import('./first-reading.ts')).carryOutFirst(task, say),
      again: async (task, say) => (await import('./reading-thread.ts')).carryOutInThread(task, say),
    }
  : { first: carryOut, again: carryOut };

/** A change is taken up once two looks in a row see the same; where that ends in a fault it is tried again, after more and more looks. `served`: the folder as it was when the present archive was read. Gives how to stop. */
function watchFolder(
  { folder, notify, later = inTime }: LibraryPorts,
  served: string,
  reload: () => Promise<void>,
): () => void {
  let seen = served;
  let failed = { at: '', times: 0, looksLeft: 0 };
  let isOver = false;
  let callOff = (): void => undefined;
  const look = async (): Promise<number> => {
    const now = await fingerprintFolder(folder);
    const isAtRest = now === seen;
    seen = now;
    if (!isAtRest) return SETTLE_MS;
    if (now === served) return WATCH_INTERVAL_MS;
    if (now === failed.at && failed.looksLeft > 0) {
      failed.looksLeft -= 1;
      return WATCH_INTERVAL_MS;
    }
    const times = now === failed.at ? failed.times + 1 : 1;
    failed = { at: now, times, looksLeft: Math.min(2 ** times, MAX_LOOKS_BETWEEN) };
    await reload();
    served = now;
    return WATCH_INTERVAL_MS;
  };
  const lookIn = (delayMs: number): void => {
    if (isOver) return;
    callOff = later(delayMs, () => {
      look()
        .catch((error: unknown) => {
          notify({ kind: 'fault', error });
          return WATCH_INTERVAL_MS;
        })
        .then(lookIn, lookIn);
    });
  };
  lookIn(WATCH_INTERVAL_MS);
  return () => {
    isOver = true;
    callOff();
  };
}

function inTime(delayMs: number, work: () => void): () => void {
  const timer = setTimeout(work, delayMs).unref();
  return () => {
    clearTimeout(timer);
  };
}
