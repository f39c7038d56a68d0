import { parseArgs } from 'node:util';
import { given } from '../given.ts';

/** What the curator's programs take. */
export interface CorpusArguments {
  /** As `--corpus DIR` or by itself. */
  readonly corpus?: string;
  readonly json: boolean;
  readonly all: boolean;
  readonly help: boolean;
  /** `--strict` by itself is true. */
  readonly strict?: true | string;
}

/** Reads the arguments of a curator's program: `[DIR] [--corpus DIR] [--json] [--help]`, and, where they are `taken`, `--strict[=RULES]` and `--all`. Undefined, with the reason on standard error, for any other. */
export function readCorpusArguments(
  args: readonly string[],
  taken: readonly ('strict' | 'all')[] = [],
): CorpusArguments | undefined {
  try {
    const { values, positionals } = parseArgs({
      // A bare --strict has a value, too: parseArgs knows no option that may have one.
      args: args.map((each) => (each === '--strict' ? '--strict=' : each)),
      allowPositionals: true,
      options: {
        corpus: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        strict: { type: 'string' },
        all: { type: 'boolean' },
      },
    });
    const foreign = (['strict', 'all'] as const).find((name) => values[name] !== undefined && !taken.includes(name));
    if (foreign !== undefined) throw new Error(`Unknown option '--${foreign}'`);
    const folders = [...(values.corpus === undefined ? [] : [values.corpus]), ...positionals];
    if (folders.length > 1) throw new Error(`One folder at a time, not ${folders.join(' and ')}.`);
    const [corpus] = folders;
    return {
      ...given({ corpus, strict: values.strict === '' ? true : values.strict }),
      json: values.json ?? false,
      all: values.all ?? false,
      help: values.help ?? false,
    };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n`);
    return undefined;
  }
}
