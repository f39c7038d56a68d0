import { errorText } from '../../error-text.ts';
import type { Root } from 'mdast';
import { TomlError, parse as parseToml } from 'smol-toml';
import { YAMLParseError, parse as parseYaml } from 'yaml';
import type * as z from 'zod';
import { given } from '../../given.ts';
import { parseDateSpan, type DateSpan } from '../dates/date-span.ts';
import type { TextFile } from '../files/corpus-folder.ts';
import { dateSchema, sourceSchema, textSchema } from '../files/yaml-file.ts';
import { lineAt } from '../marks.ts';
import type { Article, Problem } from '../model.ts';
import { toProblem, type RuleName } from '../problems.ts';
import { linkSource } from './footnotes.ts';

/** What an article says of itself before its text. */
export interface FrontMatter extends Partial<Pick<Article, 'title' | 'summary' | 'asOf' | 'source' | 'address'>> {
  /** The day that it was written or tells of. */
  readonly date?: DateSpan;
}

interface FrontMatterReading {
  readonly value: FrontMatter;
  readonly problems: readonly Problem[];
}

/** Keys that are read, or that say nothing about the words. */
const KNOWN = new Set([
  'title',
  'summary',
  'description',
  'asOf',
  'date',
  'updated',
  'lastmod',
  'published',
  'publishDate',
  'pubDate',
  'created',
  'source',
  'tags',
  'slug',
  'permalink',
]);
/** The article's day where it names none that it speaks for, the latest first. */
const DATES = ['updated', 'lastmod', 'last_modified_at', 'modified', 'date', 'published', 'publishDate', 'pubDate'];

/** Front matter that nothing ends is text. */
const LOOKS_OPEN = /^---[ \t]*\r?\n[a-z][\w-]*:(?:[ \t]|\r?\n)/i;
const OPEN = 'Put a line with --- below its last key.';

/** The day of an entry, by the names that programs give it. */
const DAYS = ['date', 'published', 'publishDate', 'pubDate'];

/** Reads YAML or TOML at the beginning of a file. What cannot be used is left out and told; without front matter there is nothing. */
export function readFrontMatter({ path, text }: TextFile, { children: [first] }: Root): FrontMatterReading {
  if (first?.type !== 'yaml' && first?.type !== 'toml') {
    const problem = toProblem('front-matter', { path, line: 1 }, 'The front matter has no end.', { hint: OPEN });
    return { value: {}, problems: LOOKS_OPEN.test(text) ? [problem] : [] };
  }
  const { keys, fault } = parseKeys(first.value, first.type);
  const problems: Problem[] = [];
  const warn = (rule: RuleName, line: number, message: string): void => {
    problems.push(toProblem(rule, { path, line }, message));
  };
  const read = <Schema extends z.ZodType>(key: string, schema: Schema): z.output<Schema> | undefined => {
    const value = keys[key];
    if (value === undefined || value === null) return undefined;
    const result = schema.safeParse(plainValue(value));
    const reason = result.error?.issues[0]?.message;
    if (reason !== undefined) warn('front-matter-value', lineOf(first.value, key), `${key} is not read: ${reason}.`);
    return result.data;
  };
  if (fault) warn('front-matter', fault.line + 1, `The front matter cannot be read: ${fault.message}`);
  for (const key of Object.keys(keys).filter((key) => !KNOWN.has(key))) {
    warn('unknown-key', lineOf(first.value, key), `The key “${key}” is not read.`);
  }
  const title = read('title', textSchema);
  const summary = read('summary', textSchema) ?? textOf(keys['description']);
  const asOf = read('asOf', dateSchema) ?? firstDate(keys, DATES);
  const date = firstDate(keys, DAYS);
  const { source: page } = keys;
  // A bare address is a source, too.
  const source = (typeof page === 'string' ? linkSource(page, title) : undefined) ?? read('source', sourceSchema);
  return { value: given({ title, summary, asOf, date, source, address: addressOf(keys) }), problems };
}

interface Keys {
  readonly keys: Readonly<Record<string, unknown>>;
  /** Why it could not be read as a whole, and on which of its lines. */
  readonly fault?: { readonly message: string; readonly line: number };
}

function parseKeys(text: string, form: 'yaml' | 'toml'): Keys {
  try {
    const value: unknown =
      form === 'toml' ? parseToml(text) : parseYaml(text, { prettyErrors: false, logLevel: 'error' });
    return { keys: typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {} };
  } catch (error) {
    const [message = ''] = errorText(error).split('\n');
    return { keys: salvage(text), fault: { message, line: faultLine(error, text) } };
  }
}

/** The first line if the parser does not say which it is. */
function faultLine(error: unknown, text: string): number {
  if (error instanceof YAMLParseError) return lineAt(text, error.pos[0]);
  return error instanceof TomlError ? error.line : 1;
}

/** A title with a colon is the commonest slip in YAML: the line is still plain to read. */
function salvage(text: string): Readonly<Record<string, unknown>> {
  const lines = [...text.matchAll(/^(title|summary|description):[ \t]+(["']?)(.+?)\2[ \t]*\r?$/gm)];
  return Object.fromEntries(lines.map(([, key = '', , value]) => [key, value]));
}

/** The file's line that a key stands in: front matter begins in the second. */
function lineOf(text: string, key: string): number {
  const at = text.split('\n').findIndex((line) => line.replace(/^["']/, '').startsWith(key));
  return at === -1 ? 1 : at + 2;
}

/** TOML knows dates and times, YAML numbers: written out they are what the author typed. */
function plainValue(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
}

function textOf(value: unknown): string | undefined {
  const result = textSchema.safeParse(value);
  return result.success ? result.data.replace(/\s+/g, ' ') : undefined;
}

/** A date as site generators write it, with or without the time of day. */
function dateOf(value: unknown): DateSpan | undefined {
  const plain = plainValue(value);
  return typeof plain === 'string' ? parseDateSpan(plain.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, '$1')) : undefined;
}

function firstDate(keys: Keys['keys'], names: readonly string[]): DateSpan | undefined {
  return names.map((name) => dateOf(keys[name])).find((date) => date !== undefined);
}

/** One with a place to be filled in (`/:year/:title/`) is none. */
function addressOf(keys: Keys['keys']): string | undefined {
  return [keys['permalink'], keys['slug']].flatMap((value) => textOf(value) ?? []).find((each) => !each.includes(':'));
}
