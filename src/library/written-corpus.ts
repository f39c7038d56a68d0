import { resolve } from 'node:path';
import { given } from '../given.ts';
import { once } from '../once.ts';
import type { CorpusCache } from './corpus-cache.ts';
import {
  openKeptReadings,
  openArticle,
  type KeptReadings,
  type KnownDigests,
  type ReadingNotes,
  type WrittenArticle,
  type WrittenFiles,
} from './kept/kept-readings.ts';
import { hashOf, readStampedFolder, StampFault } from './kept/kept-stamps.ts';
import { readAnew, type ReadAhead } from './written-files.ts';
import type { Corpus } from '../corpus/model.ts';
import type { ReadingProgress } from '../corpus/read-articles.ts';

/** A corpus, what is odd about its files, and what was passed over: plain data. */
export interface Reading extends ReadingNotes {
  /** A hash over the files and the build: the same for the same reading; undefined where no cache was asked for. */
  readonly key?: string;
  readonly corpus: Corpus;
}

/** A reading whose articles are JSON: nobody needs them all as objects who hands on those that have changed. */
export interface WrittenReading extends ReadingNotes {
  readonly key?: string;
  /** The corpus, but for its articles. */
  readonly about: WrittenFiles['about'];
  readonly articles: readonly WrittenArticle[];
  /** True where hardly anything has changed since it was told what the articles are written in. */
  readonly isLanguageKept: boolean;
  /** Keeps what is new of it for the next time. Never throws. */
  readonly keep: () => void;
}

/** {@link readWrittenCorpus} with the articles opened, and all of it kept. */
export async function readCorpusCached(
  folder: string,
  cache: CorpusCache | undefined,
  onProgress?: OnProgress,
): Promise<Reading> {
  const { key, about, articles, problems, passedOver, keep } = await readWrittenCorpus(folder, cache, { onProgress });
  keep();
  const corpus = { ...about, articles: articles.map(openArticle) };
  return { corpus, problems, passedOver, ...given({ key }) };
}

type OnProgress = ((progress: ReadingProgress) => void) | undefined;

interface ReadingOptions {
  /** Articles that whoever asks has, by their digests: hardly any of them is looked at. */
  readonly known?: KnownDigests;
  readonly onProgress?: OnProgress;
  readonly readAhead?: ReadAhead | undefined;
  /** When the folder is looked at; by default now. */
  readonly nowMs?: number;
}

/**
 * Reads a corpus folder. Nothing is parsed when the very same files were read before by the same build, and only what has
 * changed when some were; a file that was not written since is not even read. The cache is a copy that may be lost, unwritable or
 * damaged at any time: then all is parsed.
 */
export async function readWrittenCorpus(
  folder: string,
  cache: CorpusCache | undefined,
  options: ReadingOptions = {},
): Promise<WrittenReading> {
  try {
    return await readFolder(folder, cache, { ...options, isTrusting: true });
  } catch (error) {
    if (!(error instanceof StampFault)) throw error;
    return readFolder(folder, cache, { ...options, isTrusting: false });
  }
}

/** {@link readWrittenCorpus} of the very same files read before by the same build; undefined if anything would have to be parsed. Its articles are looked at when they are asked for. */
export async function recallWrittenCorpus(folder: string, cache: CorpusCache): Promise<WrittenReading | undefined> {
  const { notes, key, kept, keepStamps } = await lookUp(folder, { cache, known: ALL, isTrusting: true });
  return kept?.key === key && kept.isWhole ? wholeReading(kept, notes, key, keepStamps) : undefined;
}

const ALL: KnownDigests = { has: () => true };

async function readFolder(
  folder: string,
  cache: CorpusCache | undefined,
  { known = new Set(), onProgress, readAhead, ...trust }: ReadingOptions & { readonly isTrusting: boolean },
): Promise<WrittenReading> {
  const { notes, key, digests, readings, kept, keepStamps } = await lookUp(folder, { cache, known, ...trust });
  if (kept?.key === key && kept.isWhole) return wholeReading(kept, notes, key, keepStamps);
  const isFolderReadable = notes.problems.length === 0;
  const reading = { key, ...(await readAnew(digests, { isFolderReadable, kept, onProgress, readAhead })) };
  const keep = once(() => {
    readings?.keep(reading);
    keepStamps();
  });
  return wholeReading(reading, notes, cache && key, keep);
}

interface LookUpOptions {
  readonly cache: CorpusCache | undefined;
  readonly known: KnownDigests;
  /** False: no stamp is trusted, and all files are read. */
  readonly isTrusting: boolean;
  readonly nowMs?: number;
}

/** The files with a hash of each, the key of them all, and what was kept of the folder, by whatever key. */
async function lookUp(folder: string, { cache, known, isTrusting, nowMs }: LookUpOptions) {
  const readings = cache && openReadings(folder, cache);
  const {
    digests,
    keep: keepStamps,
    ...notes
  } = await readStampedFolder(folder, readings?.stamps, { isTrusting, nowMs });
  const key = hashOf(cache?.build ?? '', ...digests.values());
  return { notes, digests, key, readings, kept: readings?.read(known), keepStamps };
}

/** Where the readings of a folder are kept. */
export function openReadings(folder: string, cache: CorpusCache): KeptReadings {
  return openKeptReadings(cache, hashOf(resolve(folder)).slice(0, 16));
}

function wholeReading(
  reading: WrittenFiles,
  { problems, passedOver }: ReadingNotes,
  key: string | undefined,
  keep: () => void,
): WrittenReading {
  return {
    about: reading.about,
    articles: reading.files.flatMap(({ article }) => article ?? []),
    isLanguageKept: reading.sample.changed > 0,
    problems: [...problems, ...reading.problems],
    passedOver: [...passedOver, ...reading.passedOver],
    keep,
    ...given({ key }),
  };
}
