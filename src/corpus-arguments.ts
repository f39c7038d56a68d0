import { parseArgs } from 'node:util';

/** The options that the curator's programs share (`--corpus DIR`, `--json`, `--help`); undefined, with the reason on standard error, for any other. */
export function readCorpusArguments(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { corpus: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    return values;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n`);
    return undefined;
  }
}
