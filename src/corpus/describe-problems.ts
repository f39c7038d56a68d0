import type { Problem } from './model.ts';

/** All problems, one a line that editors and people can follow (`path:line severity rule message — what to do`), and their counts at the end. */
export function describeProblems(problems: readonly Problem[]): string {
  const lines = problems.map(({ path, line, severity, rule, message, hint }) => {
    const place = line === undefined ? path : `${path}:${String(line)}`;
    return `${place} ${severity} ${rule} ${message} — ${hint}`;
  });
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return [...lines, `${String(errors)} errors, ${String(problems.length - errors)} warnings`].join('\n');
}
