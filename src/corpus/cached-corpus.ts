import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { ParsedFile } from './article/markdown-article.ts';
import { keepJson, readKept } from './files/kept-json.ts';
import { readCorpusFolder } from './files/corpus-folder.ts';
import type { Corpus, Problem } from './model.ts';
import type { PassedOver } from './files/passed-over.ts';
import type { ReadingProgress } from './read-corpus.ts';
import type { TextFile } from './files/text-file.ts';

/** A corpus, what is odd about its files, and what was passed over: plain data. */
export interface Reading {
  /** A hash over the files and the build: the same for the same reading; undefined where no cache was asked for. */
  readonly key?: string;
  readonly corpus: Corpus;
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

/**
 * Reads a corpus folder. Nothing is parsed when the very same files were read before by the same build, and only what has
 * changed when some were. The cache is a copy that may be lost, unwritable or damaged at any time: then all is parsed.
 */
export async function readCorpusCached(
  folder: string,
  cache: CorpusCache | undefined,
  onProgress?: (progress: ReadingProgress) => void,
): Promise<Reading> {
  const { files, problems, passedOver } = await readCorpusFolder(folder);
  const name = hashOf(resolve(folder)).slice(0, 16);
  const key = hashOf(cache?.build ?? '', ...files.flatMap(({ path, text }) => [path, text]));
  const withFolder = (reading: Reading): Reading => ({
    corpus: reading.corpus,
    problems: [...problems, ...reading.problems],
    passedOver: [...passedOver, ...reading.passedOver],
    ...(cache ? { key } : {}),
  });
  const kept = cache && (await readKept<Reading>(join(cache.path, `${name}.json`), key));
  if (kept) return withFolder(kept);
  // Loaded only here: the Markdown parser and the schemas cost a fifth of a second that a warm start does not need.
  const [{ readCorpus }, { parseMarkdownFile }] = await Promise.all([
    import('./read-corpus.ts'),
    import('./article/markdown-article.ts'),
  ]);
  const known = cache && (await readKept<KeptFiles>(join(cache.path, `${name}-files.json`), cache.build))?.files;
  const used: Record<string, ParsedFile> = {};
  const parse = (file: TextFile): ParsedFile => {
    const id = hashOf(file.path, file.text);
    return (used[id] = known?.[id] ?? parseMarkdownFile(file));
  };
  const isFolderReadable = problems.length === 0;
  const reading = readCorpus(files, { isFolderReadable, parse, ...(onProgress ? { onProgress } : {}) });
  if (cache) {
    await keepJson(join(cache.path, `${name}-files.json`), cache.build, { files: used });
    await keepJson(join(cache.path, `${name}.json`), key, reading);
  }
  return withFolder(reading);
}

function hashOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\u0000');
  return hash.digest('hex');
}
