import { describeProblems } from '../corpus/problems.ts';
import type { Problem } from '../corpus/model.ts';

/** Tells on standard error why there is nothing to answer from; returns the exit code. */
export function failWithProblems(problems: readonly Problem[]): number {
  process.stderr.write(
    `${describeProblems(problems)}\nThere is nothing that Rift could answer from. "npm run check:corpus" checks without starting.\n`,
  );
  return 1;
}
