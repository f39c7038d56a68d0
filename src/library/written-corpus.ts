import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { given } from '../given.ts';
import { once } from '../once.ts';
import { keepJson, readKeptLines } from './kept-json.ts';
import { readCorpusFolder } from '../corpus/files/corpus-folder.ts';
import type { Article, Corpus, Problem } from '../corpus/model.ts';
import type { PassedOver } from '../corpus/files/passed-over.ts';
import type { ArticleNotes, ReadingProgress } from '../corpus/read-articles.ts';
import type { TextFile } from '../corpus/files/text-file.ts';

/** A corpus, what is odd about its files, and what was passed over: plain data. */
export interface Reading extends Notes {
  /** A hash over the files and the build: the same for the same reading; undefined where no cache was asked for. */
  readonly key?: string;
  readonly corpus: Corpus;
}

/** A reading whose articles are JSON: nobody needs them all as objects who hands on those that have changed. */
export interface WrittenReading extends Notes {
  readonly key?: string;
  /** The corpus, but for its articles. */
  readonly about: Omit<Corpus, 'articles'>;
  readonly articles: readonly WrittenArticle[];
}

export interface WrittenArticle {
  /** A hash of its JSON: the same for articles that are the same in everything. */
  readonly digest: string;
  readonly json: string;
}

interface Notes {
  readonly problems: readonly Problem[];
  readonly passedOver: readonly PassedOver[];
}

/** Where parsed corpora are kept between starts. `build`: whatever changes with the program, so that no version reads another's. */
export interface CorpusCache {
  /** A folder; made if it is not there. */
  readonly path: string;
  readonly build: string;
}

/** {@link readWrittenCorpus} with the articles read. */
export async function readCorpusCached(
  folder: string,
  cache: CorpusCache | undefined,
  onProgress?: OnProgress,
): Promise<Reading> {
  const { about, articles, ...rest } = await readWrittenCorpus(folder, cache, onProgress);
  return { ...rest, corpus: { ...about, articles: articles.map(parseArticle) } };
}

export function parseArticle({ json }: WrittenArticle): Article {
  return JSON.parse(json) as Article;
}

type OnProgress = (progress: ReadingProgress) => void;

/**
 * Reads a corpus folder. Nothing is parsed when the very same files were read before by the same build, and only what has
 * changed when some were. The cache is a copy that may be lost, unwritable or damaged at any time: then all is parsed.
 */
export async function readWrittenCorpus(
  folder: string,
  cache: CorpusCache | undefined,
  onProgress?: OnProgress,
): Promise<WrittenReading> {
  const { files, problems, passedOver } = await readCorpusFolder(folder);
  const { key, path, kept } = await lookUp(folder, files, cache);
  const reading = kept?.key === key ? kept : await readAnew(files, problems.length === 0, kept, onProgress);
  if (path !== undefined && reading !== kept) keepWritten(path, cache?.build ?? '', { ...reading, key });
  return wholeReading(reading, { problems, passedOver }, cache && key);
}

/** {@link readWrittenCorpus} of the very same files read before by the same build; undefined if anything would have to be parsed. */
export async function recallWrittenCorpus(folder: string, cache: CorpusCache): Promise<WrittenReading | undefined> {
  const { files, ...notes } = await readCorpusFolder(folder);
  const { key, kept } = await lookUp(folder, files, cache);
  return kept?.key === key ? wholeReading(kept, notes, key) : undefined;
}

/** The key of these files, and what was kept of the folder, by whatever key. */
async function lookUp(folder: string, files: readonly TextFile[], cache: CorpusCache | undefined) {
  const key = hashOf(cache?.build ?? '', ...files.flatMap(({ path, text }) => [path, text]));
  const path = cache && join(cache.path, `${hashOf(resolve(folder)).slice(0, 16)}.json`);
  const kept = path === undefined ? undefined : await readWritten(path, cache?.build ?? '');
  return { key, path, kept };
}

function wholeReading(reading: WrittenFiles, { problems, passedOver }: Notes, key: string | undefined): WrittenReading {
  return {
    about: reading.about,
    articles: reading.files.flatMap(({ written }) => written ?? []),
    problems: [...problems, ...reading.problems],
    passedOver: [...passedOver, ...reading.passedOver],
    ...given({ key }),
  };
}

/** What is kept of a reading. */
interface WrittenFiles extends Notes {
  readonly about: WrittenReading['about'];
  /** The articles in their order, and behind them the files without words. */
  readonly files: readonly WrittenFile[];
}

interface WrittenFile {
  /** A hash of all that the file's reading depends on, if it depends on this alone. */
  readonly madeOf: string;
  readonly notes: ArticleNotes;
  readonly written: WrittenArticle | undefined;
}

async function readAnew(
  files: readonly TextFile[],
  isFolderReadable: boolean,
  kept: WrittenFiles | undefined,
  onProgress: OnProgress | undefined,
): Promise<WrittenFiles> {
  // Loaded only here: the Markdown parser and the schemas cost a fifth of a second that a warm start does not need.
  const { readFiles } = await import('../corpus/read-corpus.ts');
  const people = files.find(({ path }) => path === 'people.yml')?.text ?? '';
  const madeOf = ({ path, text }: TextFile, name: string) => hashOf(path, text, name, people);
  const alone = kept?.files.filter(({ notes }) => notes.isAlone) ?? [];
  const known = new Map(alone.map((file) => [file.madeOf, file]));
  const reading = readFiles(files, {
    isFolderReadable,
    onProgress,
    recall(file, name) {
      const found = known.get(madeOf(file, name));
      return found && { notes: found.notes, article: once(() => found.written && parseArticle(found.written)) };
    },
  });
  const withoutWords = reading.read.filter(({ notes }) => !notes.isArticle);
  const written = [...reading.articles, ...withoutWords].map(({ file, name, notes, article, isKept }) => {
    const id = madeOf(file, name);
    const found = isKept ? known.get(id) : undefined;
    return found ?? { madeOf: id, notes, written: write(article()) };
  });
  const { about, problems, passedOver } = reading;
  return { about, files: written, problems, passedOver };
}

function write(article: Article | undefined): WrittenArticle | undefined {
  return article && writtenOf(JSON.stringify(article));
}

function writtenOf(json: string): WrittenArticle {
  return { digest: hashOf(json), json };
}

interface KeptHead extends Omit<WrittenFiles, 'files'> {
  /** Of which files: {@link WrittenReading.key}. */
  readonly content: string;
  /** Those with a digest have a line below, in this order. */
  readonly files: readonly (Omit<WrittenFile, 'written'> & { readonly digest?: string })[];
}

interface KeptReading extends WrittenFiles {
  readonly key: string;
}

function keepWritten(path: string, build: string, { key, files, about, problems, passedOver }: KeptReading): void {
  const head: KeptHead = {
    content: key,
    about,
    problems,
    passedOver,
    files: files.map(({ madeOf, notes, written }) => ({ madeOf, notes, ...given({ digest: written?.digest }) })),
  };
  keepJson(
    path,
    build,
    head,
    files.flatMap(({ written }) => written?.json ?? []),
  );
}

/** Undefined too where a line is damaged. */
async function readWritten(path: string, build: string): Promise<KeptReading | undefined> {
  const lines = await readKeptLines<KeptHead>(path, build);
  if (!lines) return undefined;
  const { content, about, problems, passedOver } = lines.head;
  const articles = new Map(lines.rest.map(writtenOf).map((article) => [article.digest, article]));
  const files = lines.head.files.map(({ madeOf, notes, digest }) => ({
    madeOf,
    notes,
    written: digest === undefined ? undefined : articles.get(digest),
  }));
  const isWhole = files.every(({ notes, written }) => notes.isArticle === (written !== undefined));
  return isWhole ? { key: content, about, files, problems, passedOver } : undefined;
}

function hashOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\u0000');
  return hash.digest('hex');
}
