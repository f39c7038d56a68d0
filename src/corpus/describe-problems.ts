import { countOf } from '../text/count-of.ts';
import type { Problem } from './model.ts';

/** A rule that finds more than this in a folder is shown by examples; what counts as an error always is shown in full. */
const MOST_OF_A_RULE = 20;

/** Problems, one a line that editors and people can follow (`path:line severity rule message — what to do`), and their counts at the end. `all`: warnings of one rule are not cut short. */
export function describeProblems(
  problems: readonly Problem[],
  { all = false }: { readonly all?: boolean } = {},
): string {
  const shown = new Map<string, number>();
  const lines = problems.flatMap((problem) => {
    const before = shown.get(problem.rule) ?? 0;
    if (problem.severity === 'warning') shown.set(problem.rule, before + 1);
    return all || problem.severity === 'error' || before < MOST_OF_A_RULE ? [describe(problem)] : [];
  });
  const more = [...shown].flatMap(([rule, number]) =>
    all || number <= MOST_OF_A_RULE
      ? []
      : [`… and ${countOf(number - MOST_OF_A_RULE, 'more warning')} of ${rule} (--all shows them)`],
  );
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return [...lines, ...more, `${countOf(errors, 'error')}, ${countOf(problems.length - errors, 'warning')}`].join('\n');
}

function describe({ path, line, severity, rule, message, hint }: Problem): string {
  const place = line === undefined ? path : `${path}:${String(line)}`;
  return `${place} ${severity} ${rule} ${message} — ${hint}`;
}
