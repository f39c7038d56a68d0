import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { ParsedFile } from './article/markdown-article.ts';
import { keepJson, readKept, readKeptLines } from './files/kept-json.ts';
import { readCorpusFolder } from './files/corpus-folder.ts';
import type { Article, Corpus, Problem } from './model.ts';
import type { PassedOver } from './files/passed-over.ts';
import type { ReadingProgress } from './read-corpus.ts';
import type { TextFile } from './files/text-file.ts';

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

interface KeptFiles {
  readonly files: Readonly<Record<string, ParsedFile>>;
}

/** {@link readWrittenCorpus} with the articles read. */
export async function readCorpusCached(
  folder: string,
  cache: CorpusCache | undefined,
  onProgress?: (progress: ReadingProgress) => void,
): Promise<Reading> {
  const { about, articles, ...rest } = await readWrittenCorpus(folder, cache, onProgress);
  return { ...rest, corpus: { ...about, articles: articles.map(parseArticle) } };
}

export function parseArticle({ json }: WrittenArticle): Article {
  return JSON.parse(json) as Article;
}

/**
 * Reads a corpus folder. Nothing is parsed when the very same files were read before by the same build, and only what has
 * changed when some were. The cache is a copy that may be lost, unwritable or damaged at any time: then all is parsed.
 */
export async function readWrittenCorpus(
  folder: string,
  cache: CorpusCache | undefined,
  onProgress?: (progress: ReadingProgress) => void,
): Promise<WrittenReading> {
  const { files, problems, passedOver } = await readCorpusFolder(folder);
  const name = hashOf(resolve(folder)).slice(0, 16);
  const key = hashOf(cache?.build ?? '', ...files.flatMap(({ path, text }) => [path, text]));
  const withFolder = (reading: WrittenReading): WrittenReading => ({
    about: reading.about,
    articles: reading.articles,
    problems: [...problems, ...reading.problems],
    passedOver: [...passedOver, ...reading.passedOver],
    ...(cache ? { key } : {}),
  });
  const kept = cache && (await readWritten(join(cache.path, `${name}.json`), key));
  if (kept) return withFolder(kept);
  const parsed = await parseFiles(files, problems.length === 0, {
    ...(cache ? { path: join(cache.path, `${name}-files.json`), build: cache.build } : {}),
    ...(onProgress ? { onProgress } : {}),
  });
  if (cache) await keepWritten(join(cache.path, `${name}.json`), key, parsed);
  return withFolder(parsed);
}

interface ParsingOptions {
  /** Where parsed files are kept, and by which build. */
  readonly path?: string;
  readonly build?: string;
  readonly onProgress?: (progress: ReadingProgress) => void;
}

async function parseFiles(
  files: readonly TextFile[],
  isFolderReadable: boolean,
  { path, build = '', onProgress }: ParsingOptions,
): Promise<WrittenReading> {
  // Loaded only here: the Markdown parser and the schemas cost a fifth of a second that a warm start does not need.
  const [{ readCorpus }, { parseMarkdownFile }] = await Promise.all([
    import('./read-corpus.ts'),
    import('./article/markdown-article.ts'),
  ]);
  const known = path === undefined ? undefined : (await readKept<KeptFiles>(path, build))?.files;
  const used: Record<string, ParsedFile> = {};
  const parse = (file: TextFile): ParsedFile => {
    const id = hashOf(file.path, file.text);
    return (used[id] = known?.[id] ?? parseMarkdownFile(file));
  };
  const { corpus, problems, passedOver } = readCorpus(files, {
    isFolderReadable,
    parse,
    ...(onProgress ? { onProgress } : {}),
  });
  if (path !== undefined) await keepJson(path, build, { files: used });
  const { articles, ...about } = corpus;
  return { about, articles: articles.map((article) => writtenOf(JSON.stringify(article))), problems, passedOver };
}

function writtenOf(json: string): WrittenArticle {
  return { digest: hashOf(json), json };
}

interface KeptHead extends Notes {
  readonly about: WrittenReading['about'];
  readonly digests: readonly string[];
}

async function keepWritten(path: string, key: string, { articles, ...reading }: WrittenReading): Promise<void> {
  const head = { ...reading, digests: articles.map(({ digest }) => digest) };
  await keepJson(
    path,
    key,
    head,
    articles.map(({ json }) => json),
  );
}

/** Undefined too where a line is damaged. */
async function readWritten(path: string, key: string): Promise<WrittenReading | undefined> {
  const lines = await readKeptLines<KeptHead>(path, key);
  if (!lines) return undefined;
  const { about, problems, passedOver, digests } = lines.head;
  const articles = lines.rest.map(writtenOf);
  const isWhole = articles.length === digests.length && articles.every(({ digest }, at) => digest === digests[at]);
  return isWhole ? { about, articles, problems, passedOver } : undefined;
}

function hashOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\u0000');
  return hash.digest('hex');
}
