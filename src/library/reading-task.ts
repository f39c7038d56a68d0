import { indexAll } from '../archive/archive.ts';
import { compileLexicon } from '../archive/search/index/lexicon.ts';
import { segmentKinds } from '../archive/segment-kinds.ts';
import { flatten, unflatten } from '../archive/packed/flat-data.ts';
import { INDEX_NAMES, makeAnew, type IndexName, type Remember } from '../archive/packed/remember.ts';
import type { CorpusCache } from './corpus-cache.ts';
import { openArticle } from './kept/kept-readings.ts';
import { lengthenWithoutAsked } from './kept/written-article.ts';
import type { Article } from '../corpus/model.ts';
import { readWrittenCorpus, recallWrittenCorpus, type WrittenReading } from './written-corpus.ts';
import type { ReadingProgress } from '../corpus/read-articles.ts';
import { given } from '../given.ts';
import { loadLanguage } from '../text/languages/language.ts';
import { openKeptIndex, type KeptIndex } from './kept/kept-index.ts';
import { openKeptSegments, segmentsKey, type KeptSegments } from './kept/kept-segments.ts';
import { groupsOf, joinInGroups } from './segment-groups.ts';
import { joinWith, readWith } from './shared/ahead.ts';
import type { Helpers } from './shared/helpers.ts';

/** A folder to be read and indexed; `known` are the digests of the articles that whoever asks has already. */
export interface ReadingTask {
  readonly folder: string;
  readonly cache: CorpusCache | undefined;
  readonly known: readonly string[];
}

/** What is said on the way, plain data: how far the reading is, each article that is not known, as JSON or without its asked lines, and at last what was read. */
export type ReadingMessage =
  | { readonly kind: 'progress'; readonly progress: ReadingProgress }
  | { readonly kind: 'article'; readonly digest: string; readonly json: Uint8Array }
  | ReadArticle
  | WholeReading;

interface ReadArticle {
  readonly kind: 'read-article';
  readonly digest: string;
  readonly article: Article;
}

export interface WholeReading extends Omit<WrittenReading, 'key' | 'articles' | 'isLanguageKept' | 'keep'> {
  readonly kind: 'read';
  /** The digests of all articles, in their order. */
  readonly digests: readonly string[];
  /** The index, in memory that threads share; empty without articles. */
  readonly blocks: IndexBlocks;
}

export type IndexBlocks = Readonly<Partial<Record<IndexName, SharedArrayBuffer>>>;

/** Reads and indexes a folder; what was kept of the same articles is not made again, and what is new is kept once all has been said. `helpers` are ended. */
export async function carryOut(
  task: ReadingTask,
  say: (message: ReadingMessage) => void,
  helpers?: Helpers,
): Promise<void> {
  try {
    await readAndIndex(task, say, helpers);
  } finally {
    helpers?.end();
  }
}

async function readAndIndex(
  task: ReadingTask,
  say: (message: ReadingMessage) => void,
  helpers: Helpers | undefined,
): Promise<void> {
  const { folder, cache } = task;
  const known = new Set(task.known);
  const onProgress = (progress: ReadingProgress): void => say({ kind: 'progress', progress });
  const helped = cache && helpers && { folder, cache, helpers };
  const readAhead = helped && readWith(helped, onProgress);
  const reading = await readWrittenCorpus(folder, cache, { known, onProgress, readAhead });
  const { key, about, articles } = reading;
  sayArticles(reading, known, say);
  const kept = cache && key !== undefined ? openKeptIndex(cache.path, key) : undefined;
  const segments = cache && openKeptSegments(cache.path, segmentsKey(folder, cache, about));
  const keptBlocks = articles.length === 0 ? {} : readBlocks(kept);
  const { blocks, keep } = keptBlocks
    ? { blocks: keptBlocks, keep: () => undefined }
    : await makeBlocks(reading, { kept, segments, helped });
  sayRead(reading, blocks, say);
  reading.keep();
  keep();
}

/** {@link carryOut} where all of it was kept; otherwise says nothing and gives false. */
export async function recall(task: ReadingTask, say: (message: ReadingMessage) => void): Promise<boolean> {
  const { folder, cache } = task;
  const reading = cache && (await recallWrittenCorpus(folder, cache));
  if (!cache || reading?.key === undefined) return false;
  // The index first: it stays, and what stays above what goes would keep the C library from giving that back.
  const blocks = readBlocks(openKeptIndex(cache.path, reading.key));
  const articles = blocks && readArticles(reading, new Set(task.known));
  if (!articles) return false;
  for (const article of articles) say(article);
  sayRead(reading, blocks, say);
  reading.keep();
  return true;
}

/** Each parsed before the next is read: the files of all at once would leave holes in memory that nobody gives back. Undefined if one has been damaged since it was kept. */
function readArticles({ articles }: WrittenReading, known: ReadonlySet<string>): readonly ReadArticle[] | undefined {
  const unknown = articles.filter(({ digest }) => !known.has(digest));
  try {
    return unknown.map(({ digest, json }) => ({ kind: 'read-article', digest, article: lengthenWithoutAsked(json()) }));
  } catch {
    return undefined;
  }
}

function sayArticles(
  { articles }: WrittenReading,
  known: ReadonlySet<string>,
  say: (message: ReadingMessage) => void,
): void {
  for (const { digest, json } of articles) if (!known.has(digest)) say({ kind: 'article', digest, json: json() });
}

function sayRead(reading: WrittenReading, blocks: IndexBlocks, say: (message: ReadingMessage) => void): void {
  const { about, articles, problems, passedOver } = reading;
  say({ kind: 'read', about, problems, passedOver, digests: articles.map(({ digest }) => digest), blocks });
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

interface MakingOptions {
  readonly kept: KeptIndex | undefined;
  readonly segments: KeptSegments | undefined;
  readonly helped: Parameters<typeof joinWith>[0] | undefined;
}

async function makeBlocks(
  reading: WrittenReading,
  { kept, segments, helped }: MakingOptions,
): Promise<{ readonly blocks: IndexBlocks; readonly keep: () => void }> {
  const { about, articles, isLanguageKept } = reading;
  const digests = new Map(articles.map((article) => [openArticle(article), article.digest]));
  const corpus = { ...about, articles: [...digests.keys()] };
  const lexicon = segments?.readWhole('lexicon');
  const language = isLanguageKept ? segments?.readWhole('language') : undefined;
  const blocks: Partial<Record<IndexName, SharedArrayBuffer>> = given({ lexicon, language });
  const index: Remember['index'] = (name, make) => {
    const block = blocks[name] ?? flatten(make());
    blocks[name] = block;
    return unflatten(block);
  };
  if (helped && segments) await joinWith(helped, reading, digests, segments);
  const spoken = await loadLanguage(corpus.language);
  const kinds = segmentKinds(corpus, compileLexicon(corpus, spoken, { ...makeAnew, index }));
  indexAll(corpus, { index, joined: joinInGroups(digests, { kinds, kept: segments }) }, spoken);
  const keep = (): void => {
    for (const name of INDEX_NAMES) if (blocks[name]) kept?.keep(name, blocks[name]);
    if (!lexicon && blocks.lexicon) segments?.keepWhole('lexicon', blocks.lexicon);
    if (!language && blocks.language) segments?.keepWhole('language', blocks.language);
    segments?.dropOthers([...groupsOf(digests).map(({ digest }) => digest), ...digests.values()]);
  };
  return { blocks, keep };
}
