import * as z from 'zod';
import { LineCounter, isNode, parseDocument } from 'yaml';
import type { TextFile } from './corpus-folder.ts';
import type { Problem, Source } from '../model.ts';
import { itemAt } from '../../item-at.ts';
import { KEYS, toProblem } from '../problems.ts';
import { parseDateSpan } from '../dates/date-span.ts';
import { damerauLevenshtein } from '../../text/edit-distance.ts';
import { given } from '../../given.ts';

/** More slips than this in one file, and it is another kind of file. */
const MAX_SLIPS = 500;

/**
 * Reads YAML against a schema. What does not fit is left out, with a warning on its line; a file that is no YAML, or nothing of which
 * fits, is an error and has no value.
 */
export function readYaml<Schema extends z.ZodType>(
  { path, text }: TextFile,
  schema: Schema,
): { readonly value?: z.output<Schema>; readonly problems: readonly Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  if (document.errors.length > 0) {
    const hint = 'Correct the YAML; a value with a colon needs quotation marks.';
    // One slip makes a parser stumble over all that follows.
    const problems = document.errors
      .slice(0, 1)
      .map(({ pos, message }) =>
        toProblem('yaml', { path, line: lineAt(pos[0]) }, message, { severity: 'error', hint }),
      );
    return { problems };
  }
  if (document.contents === null || document.toJS() === null) return { problems: [] };
  const problems: Problem[] = [];
  let taken = '';
  for (let slips = 0; slips < MAX_SLIPS; slips += 1) {
    const result = schema.safeParse(document.toJS(), { error: sayPlainly });
    if (result.success) return { value: result.data, problems };
    const { issues } = result.error;
    // A misspelt key is why another is missing.
    const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? itemAt(issues, 0);
    const keys = issue.path.filter((key) => typeof key !== 'symbol');
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const where = unknown === undefined ? keys : [...keys, unknown];
    const place = where.join('.');
    // What is missing because its value was taken out is no second slip.
    const isSame = place === taken && !document.hasIn(where);
    const line = lineAt(offsetOf(document, where));
    const isDropped = drop(document, where);
    taken = place;
    if (isSame && isDropped) continue;
    const severity = isDropped ? 'warning' : 'error';
    const rule = unknown === undefined ? 'yaml' : 'unknown-key';
    problems.push(toProblem(rule, { path, line }, `${nameOf(where)}: ${issue.message}`, { severity, hint: KEYS }));
    if (!isDropped) break;
  }
  return { problems };
}

/** The keys on the way to a value; which entry of a list it is in, its line tells. */
function nameOf(where: readonly (string | number)[]): string {
  const keys = where.filter((key) => typeof key === 'string');
  return keys.length > 0 ? keys.join('.') : where.length > 0 ? 'an entry' : 'the file';
}

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  number: 'a number',
  object: 'keys with values',
  record: 'keys with values',
  string: 'words',
};

/** What is wrong in words of everyday; undefined leaves it to zod. */
function sayPlainly({ code, input, ...issue }: z.core.$ZodRawIssue): string | undefined {
  if (code === 'unrecognized_keys') {
    const [key = ''] = Array.isArray(issue['keys']) ? issue['keys'].map(String) : [];
    const near = KEY_NAMES.find((each) => damerauLevenshtein(key.toLowerCase(), each.toLowerCase(), 2) <= 2);
    return near === undefined ? 'there is no such key' : `there is no such key; did you mean “${near}”?`;
  }
  if (code !== 'invalid_type') return undefined;
  const kind = KINDS[String(issue['expected'])] ?? String(issue['expected']);
  return input === undefined ? 'is missing' : `must be ${kind}`;
}

/** Takes out what does not fit: the value, or, where it is missing, what needs it. False if that is the whole file. */
function drop(document: ReturnType<typeof parseDocument>, where: readonly (string | number)[]): boolean {
  for (let depth = where.length; depth > 0; depth -= 1) {
    if (document.hasIn(where.slice(0, depth))) return document.deleteIn(where.slice(0, depth));
  }
  return false;
}

/** Offset of the deepest node on the way to a key that exists. */
function offsetOf(document: ReturnType<typeof parseDocument>, keys: readonly (string | number)[]): number {
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const node = document.getIn(keys.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

export const textSchema = z.string().trim().min(1, 'must not be empty');
const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'must be a colour like #1f6feb (in quotation marks)');

export const dateSchema = z.union([z.string(), z.number()]).transform((value, context) => {
  const span = parseDateSpan(String(value));
  if (span) return span;
  context.addIssue({
    code: 'custom',
    message: `“${String(value)}” is no date: write 2025-03-04, February 2018, early 2018 or 2018`,
  });
  return z.NEVER;
});

/** `source` of an article that rests on one page. */
export const sourceSchema = z
  .strictObject({ publisher: textSchema, title: textSchema, url: z.url().optional(), date: dateSchema.optional() })
  .transform(({ publisher, title, date, url }): Source => ({
    publisher,
    title,
    ...given({ date, url }),
  }));

/** `people.yml`: a list of persons and organisations. */
export const peopleSchema = z.array(
  z.strictObject({
    name: textSchema,
    kind: z.enum(['person', 'organization']).default('person'),
    aliases: z.array(z.coerce.string().trim().min(1)).default([]),
    role: textSchema.optional(),
    side: textSchema.optional(),
    colour: colour.optional(),
  }),
);

/** `synonyms.yml`: groups of words that mean the same, plain or with the reason to be there. */
export const synonymsSchema = z.array(
  z.union(
    [
      z.array(textSchema).min(2, 'a group needs two words'),
      z
        .strictObject({ words: z.array(textSchema).min(2, 'a group needs two words'), reason: textSchema.optional() })
        .transform((group) => group.words),
    ],
    'must be a list of two words or more, like [lamp, light]',
  ),
);

/** `questions.yml`: by article and heading (or first words of a passage) the questions that it answers. */
export const questionsSchema = z.record(textSchema, z.record(textSchema, z.array(z.coerce.string().trim().min(1))));

/** `corpus.yml`: the corpus itself. */
export const corpusSchema = z.strictObject({
  title: textSchema.default('This corpus'),
  description: textSchema.default('Answers from a folder of articles.'),
  accent: colour.default('#5865f2'),
  lanes: z.array(z.strictObject({ id: textSchema, label: textSchema, colour })).default([]),
  phases: z.array(z.strictObject({ label: textSchema, date: dateSchema })).default([]),
  examples: z.array(textSchema).default([]),
  /** Where the articles can be read: a folder of a repository or a site, or an address with `{article}` or `{path}` in it. */
  articlesUrl: z.url({ protocol: /^https?$/, error: 'must be an address that begins with https://' }).optional(),
  /** What the articles are written in, where their words do not tell. */
  language: z
    .string()
    .regex(/^[a-z]{2}$/, 'must be two letters, like de')
    .optional(),
  /** Files that are passed over by their name and are articles here. */
  include: z.array(textSchema).default([]),
  /** The record's rules count as errors for `check:corpus`; a list: these rules do. */
  strict: z
    .union([z.boolean(), z.literal('all'), z.array(textSchema)], 'must be true, all, or a list of rules')
    .default(false),
});

/** Keys that a misspelt one may be meant for. */
const KEY_NAMES = [
  'name',
  'kind',
  'aliases',
  'role',
  'side',
  'id',
  'label',
  'date',
  'words',
  'reason',
  ...Object.keys(corpusSchema.shape),
  'colour',
];

export type CorpusFile = z.output<typeof corpusSchema>;
