import { errorText } from '../error-text.ts';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from '../project-files.ts';
import { given } from '../given.ts';

/** What the curator's programs take. */
export interface CorpusArguments {
  /** Absolute path: the folder that is named, else RIFT_CORPUS, else the articles that come with Rift. */
  readonly folder: string;
  readonly json: boolean;
  readonly all: boolean;
  /** `--strict` by itself is true. */
  readonly strict?: true | string;
}

/**
 * Runs a curator's program on its arguments, `[DIR] [--corpus DIR] [--json] [--help]`, and, where they are `taken`, `--strict[=RULES]` and
 * `--all`; resolves to its exit code.
 */
export async function runCurator(
  usage: string,
  run: (options: CorpusArguments) => Promise<number>,
  taken: readonly ('strict' | 'all')[] = [],
): Promise<number> {
  return runProgram(usage, (args) => readArguments(args, taken), run);
}

/**
 * Runs a program on the arguments that `read` gives it; resolves to its exit code. Undefined arguments: help is asked for. A mistake in
 * them is told on standard error with `usage`, and the code is 2.
 */
export async function runProgram<Arguments>(
  usage: string,
  read: (args: string[]) => Promise<Arguments | undefined> | Arguments | undefined,
  run: (options: Arguments) => Promise<number>,
): Promise<number> {
  let options: Arguments | undefined;
  try {
    options = await read(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${errorText(error)}\n\n${usage}`);
    return 2;
  }
  if (options !== undefined) return run(options);
  process.stdout.write(usage);
  return 0;
}

function readArguments(args: string[], taken: readonly ('strict' | 'all')[]): CorpusArguments | undefined {
  const { values, positionals } = parseArgs({
    // A bare --strict has a value, too: parseArgs knows no option that may have one.
    args: args.map((each) => (each === '--strict' ? '--strict=' : each)),
    allowPositionals: true,
    options: {
      corpus: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
      strict: { type: 'string' },
      all: { type: 'boolean' },
    },
  });
  const foreign = (['strict', 'all'] as const).find((name) => values[name] !== undefined && !taken.includes(name));
  if (foreign !== undefined) throw new Error(`Unknown option '--${foreign}'`);
  const folders = [...(values.corpus === undefined ? [] : [values.corpus]), ...positionals];
  if (folders.length > 1) throw new Error(`One folder at a time, not ${folders.join(' and ')}.`);
  if (values.help === true) return undefined;
  const folder = resolve(folders[0] ?? (process.env['RIFT_CORPUS']?.trim() || join(projectFolder, 'corpus')));
  const strict = values.strict === '' ? true : values.strict;
  return { folder, json: values.json, all: values.all ?? false, ...given({ strict }) };
}
