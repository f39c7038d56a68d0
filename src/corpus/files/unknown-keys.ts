import type { Problem } from '../model.ts';

/** A key that many files have is said once: at the first of them, with how many more have it. */
export function gatherKeys(problems: readonly Problem[]): readonly Problem[] {
  const files = new Map<string, number>();
  const isKey = ({ rule }: Problem): boolean => rule === 'unknown-key';
  for (const { message } of problems.filter(isKey)) files.set(message, (files.get(message) ?? 0) + 1);
  const said = new Set<string>();
  return problems.flatMap((problem) => {
    if (!isKey(problem)) return [problem];
    if (said.has(problem.message)) return [];
    said.add(problem.message);
    const others = (files.get(problem.message) ?? 1) - 1;
    if (others === 0) return [problem];
    const places = others === 1 ? '1 other place' : `${String(others)} other places`;
    return [{ ...problem, message: `${problem.message.replace(/\.$/, '')}, here and in ${places}.` }];
  });
}
