import * as z from 'zod';
import { LineCounter, isNode, parseDocument } from 'yaml';
import type { TextFile } from './corpus-folder.ts';
import type { Problem, Source } from '../model.ts';
import { itemAt } from '../../item-at.ts';
import { KEYS, toProblem } from '../problems.ts';
import { parseDateSpan } from '../dates/date-span.ts';
import { given } from '../../given.ts';

/** More slips than this in one file, and it is another kind of file. */
const MOST_SLIPS = 500;

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
    const problems = document.errors.map(({ pos, message }) =>
      toProblem('yaml', { path, line: lineAt(pos[0]) }, message, { severity: 'error', hint }),
    );
    return { problems };
  }
  const problems: Problem[] = [];
  for (let slips = 0; slips < MOST_SLIPS; slips += 1) {
    const result = schema.safeParse(document.toJS());
    if (result.success) return { value: result.data, problems };
    const issue = itemAt(result.error.issues, 0);
    const keys = issue.path.filter((key) => typeof key !== 'symbol');
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const where = unknown === undefined ? keys : [...keys, unknown];
    const name = where.length === 0 ? 'the file' : where.join('.');
    const line = lineAt(offsetOf(document, where));
    const isDropped = drop(document, where);
    const severity = isDropped ? 'warning' : 'error';
    const rule = unknown === undefined ? 'yaml' : 'unknown-key';
    problems.push(toProblem(rule, { path, line }, `${name}: ${issue.message}`, { severity, hint: KEYS }));
    if (!isDropped) break;
  }
  return { problems };
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
  z.union([
    z.array(textSchema).min(2, 'a group needs two words'),
    z
      .strictObject({ words: z.array(textSchema).min(2, 'a group needs two words'), reason: textSchema.optional() })
      .transform((group) => group.words),
  ]),
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
  strict: z.union([z.boolean(), z.literal('all'), z.array(textSchema)]).default(false),
});

export type CorpusFile = z.output<typeof corpusSchema>;
