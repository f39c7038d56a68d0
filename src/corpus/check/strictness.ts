import type { Problem } from '../model.ts';

/** The rules of a sourced record, as docs/corpus-format.md describes it: what breaks one is served, and wrong. */
const RECORD_RULES: ReadonlySet<string> = new Set([
  'alias-clash',
  'article-name-twice',
  'asked-empty',
  'asked-too-long',
  'asked-twice',
  'asked-without-block',
  'date-in-the-future',
  'event-after-as-of',
  'event-twice',
  'footnote-twice',
  'footnote-undefined',
  'footnote-unused',
  'front-matter',
  'front-matter-value',
  'heading-not-event',
  'mdx',
  'no-source',
  'passage-without-source',
  'pin-finds-nothing',
  'quotation-twice',
  'quote-attribution',
  'source-form',
  'source-without-url',
  'text-left-out',
  'unknown-key',
  'unknown-side',
  'unknown-speaker',
  'yaml',
]);

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
  return strictness === 'record' ? RECORD_RULES.has(rule) : strictness.includes(rule);
}
