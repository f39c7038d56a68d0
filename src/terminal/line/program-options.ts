import { UserError } from '../../reply/reply.ts';
import { wordsOfArguments } from './line-words.ts';
import type { Word } from './line-words.ts';

/** Options that belong to the program and not to a command; they may stand anywhere before `--`. */
export interface ProgramOptions {
  readonly corpus?: string;
  readonly picture?: string;
  readonly width?: number;
  readonly isJson: boolean;
  readonly isPlain: boolean;
  readonly isHelp: boolean;
  readonly isVersion: boolean;
}

type FlagName = 'isJson' | 'isPlain' | 'isHelp' | 'isVersion';

const FLAGS: Readonly<Record<string, FlagName>> = {
  '--json': 'isJson',
  '--no-color': 'isPlain',
  '--no-colour': 'isPlain',
  '--help': 'isHelp',
  '-h': 'isHelp',
  '--version': 'isVersion',
};
const VALUE = /^--(corpus|picture|width)(?:=([\s\S]*))?$/;
/** None of them given. */
export const NO_PROGRAM_OPTIONS: ProgramOptions = { isJson: false, isPlain: false, isHelp: false, isVersion: false };

/** Names of the program's own options, with two hyphens. */
export const PROGRAM_OPTION_NAMES: readonly string[] = [
  '--json',
  '--picture',
  '--corpus',
  '--width',
  '--no-color',
  '--help',
  '--version',
];

/** {@link takeProgramOptions} for a command line (without node and script): what `main` needs before there is a corpus. */
export function readProgramOptions(argv: readonly string[]): ProgramOptions {
  return takeProgramOptions(wordsOfArguments(argv)).options;
}

/** Whether a command line holds more than the program's own options: something to answer once instead of a prompt. A wrong option is something to answer, with a complaint. */
export function hasRequest(argv: readonly string[]): boolean {
  try {
    const { options, rest } = takeProgramOptions(wordsOfArguments(argv));
    return rest.length > 0 || options.isHelp || options.isVersion;
  } catch {
    return true;
  }
}

/** Takes the program's own options out of the words; `UserError` for one without its value. The last of a kind counts. */
export function takeProgramOptions(words: readonly Word[]): {
  readonly options: ProgramOptions;
  readonly rest: readonly Word[];
} {
  const rest: Word[] = [];
  const options: { -readonly [Name in keyof ProgramOptions]: ProgramOptions[Name] } = { ...NO_PROGRAM_OPTIONS };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    const flag = word.isLiteral || !Object.hasOwn(FLAGS, word.text) ? undefined : FLAGS[word.text];
    const [, name, value] = (word.isLiteral ? undefined : VALUE.exec(word.text)) ?? [];
    if (flag !== undefined) {
      options[flag] = true;
    } else if (name === undefined) {
      rest.push(word);
    } else {
      if (value === undefined) index += 1;
      Object.assign(options, readValue(name, value ?? words[index]?.text));
    }
  }
  return { options, rest };
}

function readValue(name: string, value: string | undefined): Partial<ProgramOptions> {
  if (value === undefined || value === '' || value.startsWith('--')) {
    throw new UserError('missing-value', `“--${name}” needs a value.`, VALUE_HINTS[name] ?? '');
  }
  if (name !== 'width') return { [name]: value };
  if (!/^\d{1,4}$/.test(value)) {
    throw new UserError('not-a-number', `“--width” cannot be “${value}”.`, VALUE_HINTS['width'] ?? '');
  }
  return { width: Number(value) };
}

const VALUE_HINTS: Readonly<Record<string, string>> = {
  corpus: 'Give a folder of articles: --corpus ./my-articles',
  picture: 'Give a file to write: --picture timeline.png',
  width: 'Give columns, 40 to 100: --width 60',
};
