import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readCorpusFolder } from './files/corpus-folder.ts';
import type { Corpus, Problem } from './model.ts';
import type { PassedOver } from './files/passed-over.ts';
import type { TextFile } from './files/text-file.ts';

/** A corpus, what is odd about its files, and what was passed over: plain data. */
export interface Reading {
  readonly corpus: Corpus;
  readonly problems: readonly Problem[];
  readonly passedOver: readonly PassedOver[];
}

/** Where a parsed corpus is kept between starts. `build`: whatever changes with the program, so that no version reads another's. */
export interface CorpusCache {
  readonly path: string;
  readonly build: string;
}

/**
 * Reads a corpus folder; parsing is skipped when the very same files were parsed before by the same build.
 * The cache is a copy that may be lost, unwritable or damaged at any time: then the articles are parsed.
 */
export async function readCorpusCached(folder: string, cache: CorpusCache | undefined): Promise<Reading> {
  const { files, problems, passedOver } = await readCorpusFolder(folder);
  const key = cache && keyOf(files, cache.build);
  const withFolder = (reading: Reading): Reading => ({
    corpus: reading.corpus,
    problems: [...problems, ...reading.problems],
    passedOver: [...passedOver, ...reading.passedOver],
  });
  const kept = cache && (await readKept(cache.path, key));
  if (kept) return withFolder(kept);
  // Loaded only here: the Markdown parser and the schemas cost a fifth of a second that a warm start does not need.
  const { readCorpus } = await import('./read-corpus.ts');
  const reading = readCorpus(files, { isFolderReadable: problems.length === 0 });
  if (cache) await keep(cache.path, JSON.stringify({ key, ...reading }));
  return withFolder(reading);
}

function keyOf(files: readonly TextFile[], build: string): string {
  const hash = createHash('sha256').update(build);
  for (const file of files) hash.update(`\u0000${file.path}\u0000${file.text}`);
  return hash.digest('hex');
}

async function readKept(path: string, key: string | undefined): Promise<Reading | undefined> {
  try {
    const kept: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isReading(kept) && kept.key === key ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** The key is a hash over the build that wrote the file, so a right key vouches for the rest. */
function isReading(value: unknown): value is Reading & { readonly key: string } {
  return typeof value === 'object' && value !== null && 'key' in value && 'corpus' in value && 'passedOver' in value;
}

/** Written beside and moved into place: a second process never reads half a file. */
async function keep(path: string, text: string): Promise<void> {
  const draft = `${path}.${String(process.pid)}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, text);
    await rename(draft, path);
  } catch {
    // A read-only disk costs the next start its half second, nothing else.
  }
}
