import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { indexAll } from '../archive/archive.ts';
import { flatten, unflatten } from '../archive/packed/flat-data.ts';
import { INDEX_NAMES, type IndexName, type Remember } from '../archive/packed/remember.ts';
import {
  parseArticle,
  readWrittenCorpus,
  recallWrittenCorpus,
  type CorpusCache,
  type WrittenArticle,
  type WrittenReading,
} from './written-corpus.ts';
import type { Article } from '../corpus/model.ts';
import type { ReadingProgress } from '../corpus/read-articles.ts';
import { once } from '../once.ts';
import { loadLanguage } from '../text/languages/load-language.ts';
import { openKeptIndex, type KeptIndex } from './kept-index.ts';
import { openKeptSegments, type KeptSegments, type Segments } from './kept-segments.ts';

/** A folder to be read and indexed; `known` are the digests of the articles that whoever asks has already. */
export interface ReadingTask {
  readonly folder: string;
  readonly cache: CorpusCache | undefined;
  readonly known: readonly string[];
}

/** What is said on the way, plain data: how far the reading is, each article that is not known, and at last what was read. */
export type ReadingMessage =
  | { readonly kind: 'progress'; readonly progress: ReadingProgress }
  | { readonly kind: 'article'; readonly article: WrittenArticle }
  | WholeReading;

export interface WholeReading extends Omit<WrittenReading, 'key' | 'articles'> {
  readonly kind: 'read';
  /** The digests of all articles, in their order. */
  readonly digests: readonly string[];
  /** The index, in memory that threads share; empty without articles. */
  readonly blocks: IndexBlocks;
}

export type IndexBlocks = Readonly<Partial<Record<IndexName, SharedArrayBuffer>>>;

/** Reads and indexes a folder; what was kept of the same articles is not made again, and what is new is kept once all has been said. */
export async function carryOut(task: ReadingTask, say: (message: ReadingMessage) => void): Promise<void> {
  const { folder, cache } = task;
  const reading = await readWrittenCorpus(folder, cache, (progress) => say({ kind: 'progress', progress }));
  const { key, about, articles } = reading;
  sayArticles(reading, task, say);
  const kept = cache && key !== undefined ? openKeptIndex(cache.path, key) : undefined;
  const segments = cache && openKeptSegments(cache.path, segmentsKey(folder, cache, about));
  const known = articles.length === 0 ? {} : readBlocks(kept);
  const { blocks, keep } = known ? { blocks: known, keep: () => undefined } : await makeBlocks(reading, kept, segments);
  sayRead(reading, blocks, say);
  keep();
}

/** {@link carryOut} where all of it was kept; otherwise says nothing and gives false. */
export async function recall(task: ReadingTask, say: (message: ReadingMessage) => void): Promise<boolean> {
  const { folder, cache } = task;
  const reading = cache && (await recallWrittenCorpus(folder, cache));
  if (!cache || reading?.key === undefined) return false;
  const blocks = readBlocks(openKeptIndex(cache.path, reading.key));
  if (!blocks) return false;
  sayArticles(reading, task, say);
  sayRead(reading, blocks, say);
  return true;
}

function sayArticles(
  { articles }: WrittenReading,
  { known }: ReadingTask,
  say: (message: ReadingMessage) => void,
): void {
  const isKnown = new Set(known);
  for (const article of articles) if (!isKnown.has(article.digest)) say({ kind: 'article', article });
}

function sayRead(reading: WrittenReading, blocks: IndexBlocks, say: (message: ReadingMessage) => void): void {
  const { about, articles, problems, passedOver } = reading;
  say({ kind: 'read', about, problems, passedOver, digests: articles.map(({ digest }) => digest), blocks });
}

/** What the segments of an article depend on beside it. */
function segmentsKey(folder: string, { build }: CorpusCache, about: WrittenReading['about']): string {
  const { people, synonyms, language } = about;
  return createHash('sha256')
    .update(JSON.stringify([resolve(folder), build, people, synonyms, language]))
    .digest('hex');
}

/** All or nothing: with one of them missing the articles have to be looked at anyway. */
function readBlocks(kept: KeptIndex | undefined): IndexBlocks | undefined {
  const blocks: Partial<Record<IndexName, SharedArrayBuffer>> = {};
  for (const name of INDEX_NAMES) {
    const block = kept?.read(name);
    if (!block) return undefined;
    blocks[name] = block;
  }
  return blocks;
}

async function makeBlocks(
  { about, articles }: WrittenReading,
  kept: KeptIndex | undefined,
  keptSegments: KeptSegments | undefined,
): Promise<{ readonly blocks: IndexBlocks; readonly keep: () => void }> {
  const digests = new Map(articles.map((article) => [lazyArticle(article), article.digest]));
  const corpus = { ...about, articles: [...digests.keys()] };
  const blocks: Partial<Record<IndexName, SharedArrayBuffer>> = {};
  const segments = rememberSegments(digests, keptSegments);
  const index: Remember['index'] = (name, make) => {
    const block = blocks[name] ?? flatten(make());
    blocks[name] = block;
    return unflatten(block);
  };
  indexAll(corpus, { index, segment: segments.segment }, await loadLanguage(corpus.language));
  const keep = (): void => {
    for (const name of INDEX_NAMES) if (blocks[name]) kept?.keep(name, blocks[name]);
    segments.keep();
  };
  return { blocks, keep };
}

/** An article that is parsed when something of it is asked for: of most nothing is, their segments are there. */
function lazyArticle(written: WrittenArticle): Article {
  const read = once(() => parseArticle(written));
  return new Proxy({} as Article, { get: (_, name): unknown => Reflect.get(read(), name) });
}

/** The segments of articles that were kept, and those that are made now, to be kept. */
function rememberSegments(digests: ReadonlyMap<Article, string>, kept: KeptSegments | undefined) {
  const known = new Map<Article, Segments>();
  const changed = new Set<Article>();
  const segment: Remember['segment'] = (name, article, make) => {
    const own = known.get(article) ?? kept?.read(digests.get(article) ?? '') ?? {};
    known.set(article, own);
    const made = own[name] ?? make();
    if (own[name] === undefined) changed.add(article);
    own[name] = made;
    // Kept under the name of the index by the same code: it has the shape that this code makes.
    return made as ReturnType<typeof make>;
  };
  return {
    segment,
    keep(): void {
      for (const article of changed) kept?.keep(digests.get(article) ?? '', known.get(article) ?? {});
      kept?.dropOthers([...digests.values()]);
    },
  };
}
