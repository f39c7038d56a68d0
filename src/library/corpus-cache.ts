import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusCache } from './written-corpus.ts';
import { isCompiled, projectFolder } from '../project-files.ts';

/** A cache for the compiled program; none in development, where the code changes between starts. */
export function corpusCache(): CorpusCache | undefined {
  if (!isCompiled) return undefined;
  // What src/build.mjs leaves: it has a hash of all that was compiled.
  const build = readFileSync(join(projectFolder, 'dist', 'build.json'), 'utf8');
  return { path: join(projectFolder, '.cache'), build };
}
