import type { Problem } from './model.ts';

/** All problems as lines that editors and people can follow: `path:line severity rule: message` with what to do below, and the counts at the end. */
export function describeProblems(problems: readonly Problem[]): string {
  const lines = problems.map(({ path, line, severity, rule, message, hint }) => {
    const place = line === undefined ? path : `${path}:${String(line)}`;
    return `${place}  ${severity} (${rule}): ${message}\n    ${hint}`;
  });
  const count = (severity: Problem['severity']): number => problems.filter((each) => each.severity === severity).length;
  return [...lines, `${String(count('error'))} errors, ${String(count('warning'))} warnings`].join('\n');
}
