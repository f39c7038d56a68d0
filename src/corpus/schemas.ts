import { z } from 'zod';
import { parseDateSpan } from './dates.ts';

const text = z.string().trim().min(1, 'must not be empty');
const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'must be a colour like #1f6feb (in quotation marks)');

const date = z.union([z.string(), z.number()]).transform((value, context) => {
  const span = parseDateSpan(String(value));
  if (span) return span;
  context.addIssue({
    code: 'custom',
    message: `“${String(value)}” is no date: write 2025-03-04, February 2018, early 2018 or 2018`,
  });
  return z.NEVER;
});

/** `source` of an article that rests on one page. */
const source = z.strictObject({ publisher: text, title: text, url: z.url().optional(), date: date.optional() });

/** The front matter of an article. */
export const frontMatterSchema = z.strictObject({
  title: text,
  summary: text.optional(),
  asOf: date.optional(),
  source: source.optional(),
});

/** `people.yml`: a list of persons and organisations. */
export const peopleSchema = z.array(
  z.strictObject({
    name: text,
    kind: z.enum(['person', 'organization']).default('person'),
    aliases: z.array(z.coerce.string().trim().min(1)).default([]),
    role: text.optional(),
    bio: text.optional(),
    side: text.optional(),
    colour: colour.optional(),
  }),
);

/** `synonyms.yml`: groups of words that mean the same, plain or with the reason to be there. */
export const synonymsSchema = z.array(
  z.union([
    z.array(text).min(2, 'a group needs two words'),
    z
      .strictObject({ words: z.array(text).min(2, 'a group needs two words'), reason: text.optional() })
      .transform((group) => group.words),
  ]),
);

/** `questions.yml`: by article and heading (or first words of a passage) the questions that it answers. */
export const questionsSchema = z.record(text, z.record(text, z.array(z.coerce.string().trim().min(1))));

/** `corpus.yml`: the corpus itself. */
export const corpusSchema = z.strictObject({
  title: text,
  description: text,
  accent: colour.default('#5865f2'),
  lanes: z.array(z.strictObject({ id: text, label: text, colour })).default([]),
  phases: z.array(z.strictObject({ label: text, date })).default([]),
  examples: z.array(text).default([]),
});

export type FrontMatter = z.output<typeof frontMatterSchema>;
export type CorpusFile = z.output<typeof corpusSchema>;
