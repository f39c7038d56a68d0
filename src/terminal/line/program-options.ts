import { parseArgs } from 'node:util';
import { UserError } from '../../reply/reply.ts';
import { wordsOfArguments, type Word } from './line-words.ts';

/** Options that belong to the program and not to a command; they may stand anywhere before `--`. */
export interface ProgramOptions {
  readonly corpus?: string;
  readonly picture?: string;
  readonly width?: number;
  readonly isJson?: true;
  readonly isPlain?: true;
  readonly isHelp?: true;
  readonly isVersion?: true;
}

const FLAGS = {
  json: { type: 'boolean', sets: { isJson: true } },
  'no-color': { type: 'boolean', sets: { isPlain: true } },
  'no-colour': { type: 'boolean', sets: { isPlain: true } },
  help: { type: 'boolean', short: 'h', sets: { isHelp: true } },
  version: { type: 'boolean', sets: { isVersion: true } },
} as const;
const VALUES = {
  picture: { type: 'string' },
  corpus: { type: 'string' },
  width: { type: 'string' },
} as const;

/** The options, each with how it is written. */
export const PROGRAM_OPTIONS = [
  ['json', '--json'],
  ['picture', '--picture FILE'],
  ['corpus', '--corpus DIR'],
  ['width', '--width N'],
  ['plain', '--no-color'],
  ['help', '--help'],
  ['version', '--version'],
] as const;

/** {@link takeProgramOptions} for a command line (without node and script): what `main` needs before there is a corpus. */
export function readProgramOptions(argv: readonly string[]): ProgramOptions {
  return takeProgramOptions(wordsOfArguments(argv)).options;
}

/** Whether a command line holds more than the program's own options: something to answer once instead of a prompt. A wrong option is something to answer, with a complaint. */
export function hasRequest(argv: readonly string[]): boolean {
  try {
    const { options, rest } = takeProgramOptions(wordsOfArguments(argv));
    return rest.length > 0 || options.isHelp === true || options.isVersion === true;
  } catch {
    return true;
  }
}

/** Takes the program's own options out of the words; `UserError` for one without its value. The last of a kind counts. */
export function takeProgramOptions(words: readonly Word[]): {
  readonly options: ProgramOptions;
  readonly rest: readonly Word[];
} {
  const { tokens } = parseArgs({
    args: words.map((word) => (!word.isLiteral && /^(?:--.|-h$)/.test(word.text) ? word.text : 'word')),
    options: { ...FLAGS, ...VALUES },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const taken = new Set<number>();
  const options: ProgramOptions = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, index, inlineValue: isInline = false } = token;
    if (isKey(name, FLAGS) && token.value === undefined) Object.assign(options, FLAGS[name].sets);
    else if (isKey(name, VALUES)) {
      Object.assign(options, readValue(name, isInline ? token.value : words[index + 1]?.text));
      if (!isInline) taken.add(index + 1);
    } else continue;
    taken.add(index);
  }
  return { options, rest: words.filter((_, index) => !taken.has(index)) };
}

function isKey<Table extends object>(name: string, table: Table): name is Extract<keyof Table, string> {
  return Object.hasOwn(table, name);
}

function readValue(name: keyof typeof VALUES, value: string | undefined): Partial<ProgramOptions> {
  if (value === undefined || value === '' || value.startsWith('--')) {
    throw new UserError('missing-value', ({ terminal }) =>
      terminal.missingValue(`--${name}`, terminal.valueHints[name]),
    );
  }
  if (name !== 'width') return { [name]: value };
  if (!/^\d{1,4}$/.test(value)) throw new UserError('not-a-number', ({ terminal }) => terminal.notAWidth(value));
  return { width: Number(value) };
}
