import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod/mini';
import { THEME_NAMES } from './pictures/theme.ts';
import { itemAt } from './item-at.ts';
import { projectFolder } from './project-files.ts';
import { LANGUAGES } from './words/locale.ts';

/** Everything that the environment decides. */
export type Config = Readonly<z.infer<typeof environment>>;

/** Which part of the bot's servers this process serves: all of them, or the shards `ids` (ascending) of `count`. */
export type ShardPlan =
  | { readonly kind: 'all' }
  | { readonly kind: 'part'; readonly ids: readonly number[]; readonly count: number };

/** A variable that cannot be read, and what it takes. The value itself is never repeated: it could be a token in the wrong place. */
interface ConfigProblem {
  readonly variable: string;
  readonly message: string;
}

/** The settings, or all that is wrong with them. */
export type ConfigOutcome =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
const PORT = 'It takes a port: a whole number up to 65535.';

/** A schema for what is made of a text before it is checked. */
const made = <Made>(make: (text: string) => Made) => z.pipe(z.string(), z.transform(make));
const matching = (pattern: RegExp, error: string) => z.string().check(z.regex(pattern, error));
const numberOf = (pattern: RegExp, error: string) => z.pipe(matching(pattern, error), z.transform(Number));
const path = made((text) => resolve(text));
const oneOf = <const Name extends string>(names: readonly Name[], usual: NoInfer<Name>) => {
  const name = z.enum(names, `It takes one of: ${names.join(', ')}.`);
  return z.prefault(
    z.pipe(
      made((text) => text.toLowerCase()),
      name,
    ),
    usual,
  );
};

const variables = z
  .object({
    DISCORD_TOKEN: z.optional(
      z.pipe(
        made((text) => text.replace(/^Bot\s+/i, '')),
        matching(/^\S+$/, 'It takes one token without blanks, as the Developer Portal shows it.'),
      ),
    ),
    DISCORD_GUILD_ID: z.optional(matching(/^\d{1,20}$/, 'It takes the id of one server: digits only.')),
    DISCORD_API_BASE: z.prefault(
      z.pipe(
        z.url({ protocol: /^https?$/, error: 'It takes a URL that begins with http:// or https://.' }),
        z.transform((url) => url.replace(/\/+$/, '').replace(/\/v\d+$/, '')),
      ),
      'https://discord.com/api',
    ),
    RIFT_CORPUS: z.prefault(path, join(projectFolder, 'corpus')),
    LOG_LEVEL: oneOf(LOG_LEVELS, 'info'),
    PICTURE_THEME: oneOf(THEME_NAMES, 'dark'),
    RIFT_LANGUAGE: oneOf(LANGUAGES, 'en'),
    DISCORD_SHARDS: z.optional(
      z.pipe(
        made(readShardIds),
        z.custom<ShardIds, ShardIds | undefined>((ids) => ids !== undefined, 'It takes numbers as in 0-3 or 0,2,5.'),
      ),
    ),
    DISCORD_SHARD_COUNT: z.optional(
      numberOf(/^[1-9]\d{0,4}$/, 'It takes the number of shards in all: a whole number from 1.'),
    ),
    DISCORD_PROCESSES: z.optional(
      numberOf(/^[1-9]\d{0,2}$/, 'It takes the number of processes: a whole number from 1.'),
    ),
    METRICS_PORT: z.optional(z.pipe(numberOf(/^\d{1,5}$/, PORT), z.number().check(z.maximum(65_535, PORT)))),
    METRICS_HOST: z.prefault(z.string(), '127.0.0.1'),
    UNANSWERED_LOG: z.optional(path),
  })
  .check(
    z.superRefine(({ DISCORD_SHARDS: ids, DISCORD_SHARD_COUNT: count }, context) => {
      if ((ids === undefined) !== (count === undefined)) {
        const missing = ids === undefined ? 'DISCORD_SHARDS' : 'DISCORD_SHARD_COUNT';
        const message = 'DISCORD_SHARDS and DISCORD_SHARD_COUNT are set together, or neither.';
        context.addIssue({ code: 'custom', path: [missing], message });
      } else if (ids !== undefined && count !== undefined && itemAt(ids, ids.length - 1) >= count) {
        const message = `The shards are numbered from 0 to ${String(count - 1)}, because DISCORD_SHARD_COUNT is ${String(count)}.`;
        context.addIssue({ code: 'custom', path: ['DISCORD_SHARDS'], message });
      }
    }),
  );

const environment = z.pipe(
  variables,
  z.transform(({ DISCORD_SHARDS: ids, DISCORD_SHARD_COUNT: count, ...read }: z.infer<typeof variables>) => ({
    /** Undefined: no Discord, the terminal answers. */
    discordToken: read.DISCORD_TOKEN,
    /** Commands are registered in this server only; undefined: everywhere. */
    guildId: read.DISCORD_GUILD_ID,
    /** Without a slash or a version at its end: `https://discord.com/api`. */
    apiBase: read.DISCORD_API_BASE,
    /** Absolute path. */
    corpusPath: read.RIFT_CORPUS,
    logLevel: read.LOG_LEVEL,
    pictureTheme: read.PICTURE_THEME,
    /** Of the terminal's own words; in Discord each asker's own language decides. */
    language: read.RIFT_LANGUAGE,
    shards: planShards(ids, count),
    /** How many processes the shards are spread over where one program starts them all; undefined: one for each core. */
    processes: read.DISCORD_PROCESSES,
    /** Where numbers about the process can be asked for; undefined: nowhere. */
    metrics: read.METRICS_PORT === undefined ? undefined : { host: read.METRICS_HOST, port: read.METRICS_PORT },
    /** The file that questions without an answer are noted in (absolute path); undefined: they are not. */
    unansweredLog: read.UNANSWERED_LOG,
  })),
);

/** The settings, from the environment and `.env`; undefined, with every reason on standard error, if they cannot be used. */
export async function readSettings(): Promise<Config | undefined> {
  for (const folder of new Set([resolve('.'), projectFolder])) await loadVariables(join(folder, '.env'));
  const read = loadConfig(process.env);
  if (read.ok) return read.config;
  const lines = read.problems.map(({ variable, message }) => `${variable}: ${message}`);
  process.stderr.write(`The settings cannot be used:\n  ${lines.join('\n  ')}\nSee .env.example for every variable.\n`);
  return undefined;
}

/** Reads the configuration from environment variables; an empty one counts as unset. Every problem is reported, not only the first. */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): ConfigOutcome {
  const trimmed = Object.entries(env).map(([name, value]) => [name, value?.trim() || undefined]);
  const read = environment.safeParse(Object.fromEntries(trimmed));
  if (read.success) return { ok: true, config: read.data };
  const problems = read.error.issues.map(({ path, message }) => ({ variable: path.join('.'), message }));
  return { ok: false, problems };
}

/** Sets what a file like `.env` says and the environment does not; a file that is not there says nothing. */
export async function loadVariables(path: string): Promise<void> {
  if (!existsSync(path)) return;
  const { config } = await import('dotenv');
  const { error } = config({ path, quiet: true });
  if (error) throw error;
}

type ShardIds = readonly number[];

function planShards(ids: ShardIds | undefined, count: number | undefined): ShardPlan {
  return ids && count !== undefined ? { kind: 'part', ids, count } : { kind: 'all' };
}

/** `0-3`, `0,2,5`, `0-1,4`: ascending, each once. Undefined for what is no such text. */
function readShardIds(text: string): ShardIds | undefined {
  const ids = new Set<number>();
  for (const part of text.split(',')) {
    const range = /^\s*(\d{1,5})(?:\s*-\s*(\d{1,5}))?\s*$/.exec(part);
    if (!range) return undefined;
    const first = Number(range[1]);
    const last = Number(range[2] ?? range[1]);
    if (last < first) return undefined;
    for (let id = first; id <= last; id++) ids.add(id);
  }
  return [...ids].sort((a, b) => a - b);
}

/** Ids of shards (ascending) as {@link Config.shards} is written: `0-3` if they follow each other, else `0,2,5`. */
export function nameShards(ids: ShardIds): string {
  const [first = 0] = ids;
  const last = ids.at(-1) ?? first;
  const isRow = ids.length > 1 && last - first + 1 === ids.length;
  return isRow ? `${String(first)}-${String(last)}` : ids.join(',');
}
