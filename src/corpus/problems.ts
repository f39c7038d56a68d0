import { given } from '../given.ts';
import type { Problem } from './model.ts';
import { groupByKey } from '../group-by-key.ts';
import { compareText } from '../text/normalise.ts';
import { countOf } from '../text/numbers.ts';

interface Rule {
  readonly severity: Problem['severity'];
  /** Whoever breaks it has no sourced record: with `strict` it counts as an error. */
  readonly isOfRecord: boolean;
  readonly hint: string;
}

const fault = (hint: string): Rule => ({ severity: 'error', isOfRecord: false, hint });
const record = (hint: string): Rule => ({ severity: 'warning', isOfRecord: true, hint });
const advice = (hint: string): Rule => ({ severity: 'warning', isOfRecord: false, hint });

/** Where the keys of YAML files stand. */
export const KEYS = 'See docs/corpus-format.md for the keys and values.';
const TWICE = 'Keep it in one place and refer to it in prose in the other.';

/** The rules by their stable names, with what to do where one is broken. */
const RULES = {
  'broken-link': fault('Mend the link or delete it.'),
  'empty-article': fault('Write something in it, or take it out.'),
  'file-too-large': fault('Split it into several articles, or take it out of the folder.'),
  'file-unreadable': fault('Check the file and the disk.'),
  'folder-unreadable': fault('Check the folder and the disk.'),
  'no-articles': fault(
    'Put at least one article there: a Markdown file (see docs/corpus-format.md) or a plain .txt file.',
  ),
  'no-folder': fault('Check the path (RIFT_CORPUS or --corpus), or create the folder.'),
  'no-permission': fault('Give the user that runs Rift the right to read it.'),
  'not-utf-8': fault('Save it as UTF-8 in your editor, or take it out if it is no text.'),

  'alias-clash': record('Leave it with one of them.'),
  'article-name-twice': record('Rename one of the two files.'),
  'article-twice': record('Keep one of them: answers would come from both.'),
  'asked-empty': record('Write one question a line, as people type it, or take the comment out.'),
  'asked-too-long': record('Make it as short as somebody would type it.'),
  'asked-twice': record('Leave it with the passage that answers it best.'),
  'asked-without-block': record(
    'Put them right below the paragraph, list, table, quotation or heading that answers them.',
  ),
  'date-in-the-future': record(
    'Correct the date. What is only planned belongs under the day on which it was announced.',
  ),
  'event-after-as-of': record('Set asOf to the last day that the article speaks for.'),
  'event-twice': record(TWICE),
  'footnote-twice': record('Keep one definition.'),
  'footnote-undefined': record('Define it below. If it is no footnote, put it between backticks.'),
  'footnote-unused': record('Use it or take it out.'),
  'front-matter': record('A value with a colon needs quotation marks.'),
  'front-matter-value': record(KEYS),
  'heading-not-event': record('Begin it with a date, a colon and what happened: 10 February 2025: the offer.'),
  mdx: record('Mend it, or see with /ask what is shown of it.'),
  'no-source': record('Add footnotes ([^name]: Publisher, "Title", date, <url>), or “source” to the front matter.'),
  'passage-without-source': record(
    'Add a footnote: [^name] in the text and [^name]: Publisher, "Title", date, <url> at the end of the file.',
  ),
  'pin-finds-nothing': record('Write a heading in full, or the first words of the passage as they are shown.'),
  'quotation-twice': record(TWICE),
  'quote-attribution': record('End it with: — Speaker, role, occasion, 10 February 2025 [^source]'),
  'source-form': record('If it is a source, write: Publisher, "Title", 10 February 2025, <https://…>'),
  'source-without-url': record('End the footnote with <https://…>, or use a source that can be opened.'),
  'text-left-out': record('Write it as words if it is needed to understand the passage.'),
  'unknown-key': record('Leave it if another program reads it; else see docs/corpus-format.md for the keys.'),
  'unknown-side': record('Use the id of a lane, or add the lane.'),
  'unknown-speaker': record('Add the person there, or write the name as it stands there (name or alias).'),
  yaml: record(KEYS),

  'bare-pronoun': advice('Begin with the name of the person or thing, and say when.'),
  'long-passage': advice('Make it two paragraphs of one thought each.'),
  'open-end': advice('Say what follows, and end with a full stop.'),
  'quotation-repeated': advice(TWICE),
  'quotation-within-another': advice('Keep the longer one.'),
  'short-passage': advice('Say who, what and when, or join it to its neighbour.'),
  'stray-quotation': advice('Quote them in a block quote with speaker and date, or say it in your own words.'),
} as const satisfies Readonly<Record<string, Rule>>;

/** The name of a rule, which docs/corpus-format.md explains. */
export type RuleName = keyof typeof RULES;

/** Says that a rule is broken, and where; `own`: what differs from the rule's severity and hint. */
export function toProblem(
  rule: RuleName,
  { path, line }: Pick<Problem, 'path' | 'line'>,
  message: string,
  own: Partial<Pick<Problem, 'severity' | 'hint'>> = {},
): Problem {
  const { severity, hint } = RULES[rule];
  return { severity, rule, path, ...given({ line }), message, hint, ...own };
}

/** Says that a file could be an article and is empty. */
export function withoutWords({ path }: Pick<Problem, 'path'>): Problem {
  return toProblem('empty-article', { path, line: 1 }, 'The file has no words.');
}

/** Orders problems by path, then line, then rule. */
export function byPlace(a: Problem, b: Problem): number {
  return compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || compareText(a.rule, b.rule);
}

/** A key that many files have is said once: at the first of them, with how many more have it. */
export function gatherKeys(problems: readonly Problem[]): readonly Problem[] {
  const isKey = ({ rule }: Problem): boolean => rule === 'unknown-key';
  const byMessage = groupByKey(problems.filter(isKey).map((problem) => [problem.message, problem]));
  const othersOfFirst = new Map([...byMessage.values()].map(([first, ...others]) => [first, others.length]));
  return problems.flatMap((problem) => {
    const others = isKey(problem) ? othersOfFirst.get(problem) : 0;
    if (others === undefined) return [];
    const message = `${problem.message.replace(/\.$/, '')}, here and in ${countOf(others, 'other place')}.`;
    return [others === 0 ? problem : { ...problem, message }];
  });
}

/** A rule that finds more than this in a folder is shown by examples; what counts as an error always is shown in full. */
const MAX_OF_A_RULE = 5;

/** Problems, one a line that editors and people can follow (`path:line severity rule message — what to do`), and their counts at the end. `all`: warnings of one rule are not cut short. */
export function describeProblems(
  problems: readonly Problem[],
  { all = false }: { readonly all?: boolean } = {},
): string {
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const byRule = groupByKey(warnings.map((problem) => [problem.rule, problem]));
  const tooMany = all ? [] : [...byRule].filter(([, { length }]) => length > MAX_OF_A_RULE);
  const cut = new Set(tooMany.flatMap(([, all]) => all.slice(MAX_OF_A_RULE)));
  const more = tooMany.map(
    ([rule, { length }]) => `… and ${countOf(length - MAX_OF_A_RULE, 'more warning')} of ${rule} (--all shows them)`,
  );
  const counts = `${countOf(problems.length - warnings.length, 'error')}, ${countOf(warnings.length, 'warning')}`;
  return [...problems.filter((problem) => !cut.has(problem)).map(describe), ...more, counts].join('\n');
}

function describe({ path, line, severity, rule, message, hint }: Problem): string {
  const place = line === undefined ? path : `${path}:${String(line)}`;
  return `${place} ${severity} ${rule} ${message} — ${hint}`;
}

/** Which warnings count as errors: none, those of the record's rules, all, or those of the rules named. */
export type Strictness = 'none' | 'record' | 'all' | readonly string[];

/** Reads what `--strict`, or `strict` in corpus.yml, says; `true` is the record. */
export function toStrictness(written: boolean | string | readonly string[]): Strictness {
  if (typeof written === 'boolean') return written ? 'record' : 'none';
  if (typeof written !== 'string' || written === 'record' || written === 'all') return written;
  return written.split(',').map((rule) => rule.trim());
}

/** The problems with those that count as errors made errors. */
export function applyStrictness(problems: readonly Problem[], strictness: Strictness): readonly Problem[] {
  return problems.map((problem) => (counts(problem.rule, strictness) ? { ...problem, severity: 'error' } : problem));
}

function counts(rule: string, strictness: Strictness): boolean {
  if (typeof strictness !== 'string') return strictness.includes(rule);
  return strictness === 'all' || (strictness === 'record' && isRecordRule(rule));
}

/** True for a rule of the sourced record that docs/corpus-format.md describes: what breaks it is served, and wrong. */
function isRecordRule(rule: string): boolean {
  return Object.hasOwn(RULES, rule) && RULES[rule as RuleName].isOfRecord;
}
