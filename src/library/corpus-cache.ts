import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCompiled, projectFolder } from '../project-files.ts';

/** Where parsed corpora are kept between starts. `build`: whatever changes with the program, so that no version reads another's. */
export interface CorpusCache {
  /** A folder; made if it is not there. */
  readonly path: string;
  readonly build: string;
}

/** A cache for the compiled program; none in development, where the code changes between starts. */
export function corpusCache(): CorpusCache | undefined {
  if (!isCompiled) return undefined;
  // What src/build.mjs leaves: it has a hash of all that was compiled.
  const build = readFileSync(join(projectFolder, 'dist', 'build.json'), 'utf8');
  return { path: join(projectFolder, '.cache'), build };
}
