import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { given } from '../given.ts';
import type { CorpusCache } from './corpus-cache.ts';
import {
  openKeptReadings,
  openArticle,
  type KnownDigests,
  writeArticle,
  type ReadingNotes,
  type WrittenArticle,
  type WrittenFile,
  type WrittenFiles,
} from './kept/kept-readings.ts';
import { readCorpusFolder, type TextFile } from '../corpus/files/corpus-folder.ts';
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
  /** Keeps what is new of it for the next time. Never throws. */
  readonly keep: () => void;
}

/** {@link readWrittenCorpus} with the articles opened, and all of it kept. */
export async function readCorpusCached(
  folder: string,
  cache: CorpusCache | undefined,
  onProgress?: OnProgress,
): Promise<Reading> {
  const { about, articles, keep, ...rest } = await readWrittenCorpus(folder, cache, { onProgress });
  keep();
  return { ...rest, corpus: { ...about, articles: articles.map(openArticle) } };
}

type OnProgress = ((progress: ReadingProgress) => void) | undefined;

interface ReadingOptions {
  /** Articles that whoever asks has, by their digests: hardly any of them is looked at. */
  readonly known?: KnownDigests;
  readonly onProgress?: OnProgress;
}

/**
 * Reads a corpus folder. Nothing is parsed when the very same files were read before by the same build, and only what has
 * changed when some were. The cache is a copy that may be lost, unwritable or damaged at any time: then all is parsed.
 */
export async function readWrittenCorpus(
  folder: string,
  cache: CorpusCache | undefined,
  { known = new Set(), onProgress }: ReadingOptions = {},
): Promise<WrittenReading> {
  const { files, ...notes } = await readCorpusFolder(folder);
  const { key, digests, readings, kept } = lookUp(folder, files, { cache, known });
  if (kept?.key === key && kept.isWhole) return wholeReading(kept, notes, key);
  const isFolderReadable = notes.problems.length === 0;
  const reading = { key, ...(await readAnew(digests, { isFolderReadable, kept, onProgress })) };
  return wholeReading(reading, notes, cache && key, () => readings?.keep(reading));
}

/** {@link readWrittenCorpus} of the very same files read before by the same build; undefined if anything would have to be parsed. Its articles are looked at when they are asked for. */
export async function recallWrittenCorpus(folder: string, cache: CorpusCache): Promise<WrittenReading | undefined> {
  const { files, ...notes } = await readCorpusFolder(folder);
  const { key, kept } = lookUp(folder, files, { cache, known: ALL });
  return kept?.key === key && kept.isWhole ? wholeReading(kept, notes, key) : undefined;
}

const ALL: KnownDigests = { has: () => true };

interface LookUpOptions {
  readonly cache: CorpusCache | undefined;
  readonly known: KnownDigests;
}

/** The files with a hash of each, the key of them all, and what was kept of the folder, by whatever key. */
function lookUp(folder: string, files: readonly TextFile[], { cache, known }: LookUpOptions) {
  const digests = new Map(files.map((file) => [file, hashOf(file.path, file.text)]));
  const key = hashOf(cache?.build ?? '', ...digests.values());
  const readings = cache && openKeptReadings(cache, hashOf(resolve(folder)).slice(0, 16));
  return { digests, key, readings, kept: readings?.read(known) };
}

function wholeReading(
  reading: WrittenFiles,
  { problems, passedOver }: ReadingNotes,
  key: string | undefined,
  keep: () => void = () => undefined,
): WrittenReading {
  return {
    about: reading.about,
    articles: reading.files.flatMap(({ article }) => article ?? []),
    problems: [...problems, ...reading.problems],
    passedOver: [...passedOver, ...reading.passedOver],
    keep,
    ...given({ key }),
  };
}

interface EarlierReading {
  readonly isFolderReadable: boolean;
  readonly kept: WrittenFiles | undefined;
  readonly onProgress: OnProgress;
}

/** `digests`: the files, with a hash of what is in each. */
async function readAnew(
  digests: ReadonlyMap<TextFile, string>,
  { isFolderReadable, kept, onProgress }: EarlierReading,
): Promise<Omit<WrittenFiles, 'key'>> {
  // Loaded only here: the Markdown parser and the schemas cost a fifth of a second that a warm start does not need.
  const { readFiles } = await import('../corpus/read-corpus.ts');
  const files = [...digests.keys()];
  const [people = ''] = files.flatMap((file) => (file.path === 'people.yml' ? (digests.get(file) ?? []) : []));
  const madeOf = (file: TextFile, name: string) => hashOf(digests.get(file) ?? '', name, people);
  const alone = kept?.files.filter(({ notes }) => notes.isAlone) ?? [];
  const known = new Map(alone.map((file) => [file.madeOf, file]));
  const settingsOf = hashOf(...files.flatMap((file) => (file.path.endsWith('.yml') ? (digests.get(file) ?? []) : [])));
  const reading = readFiles(files, {
    isFolderReadable,
    settings: kept?.settingsOf === settingsOf ? kept.settings : undefined,
    onProgress,
    recall(file, name) {
      const found = known.get(madeOf(file, name));
      return found && { notes: found.notes, article: () => found.article && openArticle(found.article) };
    },
  });
  const withoutWords = reading.read.filter(({ notes }) => !notes.isArticle);
  const written = [...reading.articles, ...withoutWords].map(({ file, name, notes, article, isKept }): WrittenFile => {
    const id = madeOf(file, name);
    const found = isKept ? known.get(id) : undefined;
    if (found) return found;
    const read = article();
    return { madeOf: id, notes, article: read && writeArticle(read) };
  });
  const { about, settings, problems, passedOver } = reading;
  return { about, settings, settingsOf, files: written, problems, passedOver };
}

function hashOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\u0000');
  return hash.digest('hex');
}
