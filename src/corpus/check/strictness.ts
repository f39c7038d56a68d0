import type { Problem } from '../model.ts';
import { isRecordRule } from '../problems.ts';

/** Which warnings count as errors: none, those of the record's rules, all, or those of the rules named. */
export type Strictness = 'none' | 'record' | 'all' | readonly string[];

/** Reads what `--strict`, or `strict` in corpus.yml, says; `true` is the record. */
export function toStrictness(written: boolean | string | readonly string[]): Strictness {
  if (typeof written === 'boolean') return written ? 'record' : 'none';
  if (typeof written !== 'string') return written;
  if (written === 'record' || written === 'all') return written;
  return written.split(',').map((rule) => rule.trim());
}

/** The problems with those that count as errors made errors. */
export function applyStrictness(problems: readonly Problem[], strictness: Strictness): readonly Problem[] {
  return problems.map((problem) => (counts(problem.rule, strictness) ? { ...problem, severity: 'error' } : problem));
}

function counts(rule: string, strictness: Strictness): boolean {
  if (strictness === 'none') return false;
  if (strictness === 'all') return true;
  return strictness === 'record' ? isRecordRule(rule) : strictness.includes(rule);
}
