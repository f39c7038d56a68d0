import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusCache } from '../corpus/cached-corpus.ts';
import { projectFolder } from '../config.ts';

/** A cache for the compiled program; none in development, where the code changes between starts. */
export function corpusCache(): CorpusCache | undefined {
  const stamp = statSync(join(projectFolder, 'dist', '.tsbuildinfo'), { throwIfNoEntry: false });
  if (import.meta.url.endsWith('.ts') || !stamp) return undefined;
  return { path: join(projectFolder, '.cache'), build: String(stamp.mtimeMs) };
}
