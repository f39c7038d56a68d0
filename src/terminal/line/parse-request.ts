import { findCommand, findOption, optionsOf, type AnyCommand, type NamedOption } from '../../reply/command.ts';
import type { RawInput } from '../../reply/options.ts';
import { UserError } from '../../reply/reply.ts';
import type { Words } from '../../words/en.ts';
import { findClosest } from './closest-name.ts';
import type { Word } from './line-words.ts';

/** What a line asks for. `input` holds raw values: the command itself checks them. */
export type Request =
  | { readonly kind: 'run'; readonly command: AnyCommand; readonly input: RawInput }
  | { readonly kind: 'help'; readonly command?: AnyCommand }
  | { readonly kind: 'exit' };

const LONG_OPTION = /^--([\p{L}][\w-]*)(?:=([\s\S]*))?$/u;
const COLON_OPTION = /^([\p{L}][\w-]*):([\s\S]*)$/u;
const TRUE_WORDS = new Set(['true', 'yes', 'on', '1']);
const FALSE_WORDS = new Set(['false', 'no', 'off', '0']);

/**
 * Reads words as a request: `/ask …`, `ask …`, or plain words for the default command (the first with a main option).
 * Options are `name:value` (text goes on up to the next option, as in Discord), `--name value`, `--name=value` and, for
 * flags, `--name`; all other words go to the main option.
 * Names are taken in English and in `words`. `help [command]`, `exit` and `quit` are words of the terminal where no command is named so.
 * Throws `UserError` for an unknown command or option, naming the nearest.
 */
export function parseRequest(typed: readonly Word[], commands: readonly AnyCommand[], words: Words): Request {
  const [first, ...others] = typed;
  if (first === undefined) return { kind: 'help' };
  const named = first.isLiteral ? undefined : findCommand(bareName(first), commands, words);
  if (named !== undefined) return readCommand(asked(named, words, true), others);
  const own = readOwnWord(typed, commands, words);
  if (own !== undefined) return own;
  const plain = findDefaultCommand(commands);
  if (plain === undefined || (!first.isLiteral && /^\/\p{L}/u.test(first.text))) {
    throw unknownCommand(first.text, commands);
  }
  return readCommand(asked(plain, words, false), typed);
}

/** The command that plain words are for: the first with a main option. */
export function findDefaultCommand(commands: readonly AnyCommand[]): AnyCommand | undefined {
  return commands.find((command) => command.mainOption !== undefined);
}

function bareName({ text }: Word): string {
  return text.replace(/^\//, '').toLowerCase();
}

function readOwnWord(typed: readonly Word[], commands: readonly AnyCommand[], words: Words): Request | undefined {
  const [name, topic, ...more] = typed.map(bareName);
  if (more.length > 0) return undefined;
  if (topic === undefined && (name === 'exit' || name === 'quit')) return { kind: 'exit' };
  if (name !== 'help') return undefined;
  if (topic === undefined) return { kind: 'help' };
  const command = findCommand(topic, commands, words);
  return command === undefined ? undefined : { kind: 'help', command };
}

function unknownCommand(typed: string, commands: readonly AnyCommand[]): UserError {
  return new UserError('unknown-command', (words) => {
    const names = commands.map((command) => command.words(words).name);
    const closest = findClosest(typed.replace(/^\//, ''), names);
    return words.terminal.unknownCommand(typed, closest, names.map((name) => `/${name}`).join(', '));
  });
}

/** A command that is asked something, as it is called where the line is typed. */
interface Asked {
  readonly command: AnyCommand;
  readonly commandName: string;
  readonly options: readonly NamedOption[];
  /** It is called by its name: a word that looks like an option of it is one. */
  readonly isNamed: boolean;
}

function asked(command: AnyCommand, words: Words, isNamed: boolean): Asked {
  return { command, commandName: command.words(words).name, options: optionsOf(command, words), isNamed };
}

function readCommand(asked: Asked, words: readonly Word[]): Request {
  const { command } = asked;
  const input: Record<string, string | boolean> = {};
  const rest: Word[] = [];
  const left = [...words];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    const found = readOption(word, asked);
    if (found === undefined) {
      rest.push(word);
      continue;
    }
    if (found.name in input) throw givenTwice(found);
    const next = found.value === undefined && found.option.kind !== 'flag' ? left.shift() : undefined;
    const value = readValue(found, next);
    const more = found.isOpen && next?.isLiteral !== true ? takeWords(left, asked) : [];
    input[found.name] = more.length === 0 ? value : [value, ...more].join(' ');
  }
  return { kind: 'run', command, input: { ...input, ...readMain(asked, rest, input) } };
}

interface FoundOption extends NamedOption {
  readonly value: string | undefined;
  /** Goes on up to the next option: text behind `name:` that no quotation marks hold together, as in Discord. */
  readonly isOpen: boolean;
}

/** Takes the words up to the next option, as they were typed. */
function takeWords(left: Word[], asked: Asked): readonly string[] {
  const end = left.findIndex((word) => word.isLiteral || readOption(word, asked) !== undefined);
  return left.splice(0, end === -1 ? left.length : end).map((word) => word.raw);
}

function readOption(word: Word, asked: Asked): FoundOption | undefined {
  if (word.isLiteral) return undefined;
  const [, long, longValue] = LONG_OPTION.exec(word.text) ?? [];
  if (long !== undefined) {
    const found = findOption(long.toLowerCase(), asked.options);
    if (found === undefined) throw unknownOption(`--${long}`, long, asked);
    return { ...found, value: longValue, isOpen: false };
  }
  const [, name, value] = COLON_OPTION.exec(word.text) ?? [];
  if (name === undefined || value === undefined || !canBeColonOption(word, value, asked)) return undefined;
  const found = findOption(name.toLowerCase(), asked.options);
  if (found === undefined) {
    if (isMistyped(name, value, asked)) throw unknownOption(`${name}:`, name, asked);
    return undefined;
  }
  const isOpen = found.option.kind === 'text' && word.raw === word.text;
  return { ...found, value: value === '' ? undefined : value, isOpen };
}

/** A sentence with a colon is no option: neither `private: did he …` in one shell argument nor `question:` inside plain words. */
function canBeColonOption(word: Word, value: string, { isNamed }: Asked): boolean {
  const isSentence = word.raw === word.text && /\s/.test(word.text);
  if (!isNamed) return !isSentence && value !== '';
  return !isSentence || !/^\s/.test(value);
}

function isMistyped(name: string, value: string, { isNamed, options }: Asked): boolean {
  return isNamed && value !== '' && !value.startsWith('/') && findClosest(name, namesOf(options)) !== undefined;
}

function namesOf(options: readonly NamedOption[]): readonly string[] {
  return options.map(({ own }) => own.name);
}

function unknownOption(shown: string, typed: string, { commandName, options }: Asked): UserError {
  const names = namesOf(options);
  const known = names.map((name) => `--${name}`).join(', ');
  return new UserError('unknown-option', ({ terminal }) =>
    terminal.unknownOption(commandName, shown, findClosest(typed, names), known),
  );
}

function givenTwice({ own }: NamedOption): UserError {
  return new UserError('option-twice', ({ terminal }) => terminal.givenTwice(own.name));
}

/** What an option is given: what stands with its name, or else the next word. */
function readValue({ option, own, value }: FoundOption, next: Word | undefined): string | boolean {
  if (option.kind === 'flag') return value === undefined || readFlag(own.name, value);
  const text = value ?? next?.text;
  const isOption = next !== undefined && !next.isLiteral && LONG_OPTION.test(next.text);
  if (text !== undefined && !isOption) return text;
  const hint = `${own.description}: --${own.name} …`;
  throw new UserError('missing-value', ({ terminal }) => terminal.missingValue(own.name, hint));
}

function readFlag(name: string, text: string): boolean {
  const word = text.toLowerCase();
  if (TRUE_WORDS.has(word)) return true;
  if (FALSE_WORDS.has(word)) return false;
  throw new UserError('not-a-flag', ({ terminal }) => terminal.notAFlag(name, text));
}

function readMain({ command, commandName, options }: Asked, rest: readonly Word[], input: RawInput): RawInput {
  const [only] = rest;
  if (only === undefined) return {};
  const text = rest.length === 1 ? only.text : rest.map((word) => word.raw).join(' ');
  const main = options.find(({ name }) => name === command.mainOption);
  if (main === undefined) {
    throw new UserError('unexpected-words', ({ terminal }) => terminal.takesNoWords(commandName, text));
  }
  if (main.name in input) throw givenTwice(main);
  return { [main.name]: text };
}
