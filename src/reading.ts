import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusCache } from './corpus/cached-corpus.ts';
import { describeProblems } from './corpus/describe-problems.ts';
import type { Problem } from './corpus/model.ts';
import { projectFolder } from './settings.ts';

/** A cache for the compiled program; none in development, where the code changes between starts. */
export function corpusCache(): CorpusCache | undefined {
  const stamp = statSync(join(projectFolder, 'dist', '.tsbuildinfo'), { throwIfNoEntry: false });
  if (import.meta.url.endsWith('.ts') || !stamp) return undefined;
  return { path: join(projectFolder, '.cache'), build: String(stamp.mtimeMs) };
}

/** Says why nothing can be answered; returns the exit code. */
export function failWithProblems(problems: readonly Problem[]): number {
  process.stderr.write(
    `${describeProblems(problems)}\nThere is nothing that Rift could answer from. "npm run check:corpus" checks without starting.\n`,
  );
  return 1;
}
