import type { AnyCommand } from '../../reply/command.ts';
import type { Option } from '../../reply/options.ts';
import { UserError } from '../../reply/reply.ts';
import { findClosest } from './closest-name.ts';
import type { Word } from './line-words.ts';

type RawValue = string | number | boolean | undefined;

/** What a line asks for. `input` holds raw values: the command's own `readInput` checks them. */
export type Request =
  | {
      readonly kind: 'run';
      readonly command: AnyCommand;
      readonly input: Readonly<Record<string, RawValue>>;
    }
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
 * `help [command]`, `exit` and `quit` are words of the terminal where no command is named so.
 * Throws `UserError` for an unknown command or option, naming the nearest.
 */
export function parseRequest(words: readonly Word[], commands: readonly AnyCommand[]): Request {
  const [first, ...others] = words;
  if (first === undefined) return { kind: 'help' };
  const named = findNamed(first, commands);
  if (named !== undefined) return readCommand(named, others, true);
  const own = readOwnWord(words, commands);
  if (own !== undefined) return own;
  if (!first.isLiteral && /^\/\p{L}/u.test(first.text)) throw unknownCommand(first.text, commands);
  const plain = findDefaultCommand(commands);
  if (plain === undefined) throw unknownCommand(first.text, commands);
  return readCommand(plain, words, false);
}

/** The command that plain words are for: the first with a main option. */
export function findDefaultCommand(commands: readonly AnyCommand[]): AnyCommand | undefined {
  return commands.find((command) => command.mainOption !== undefined);
}

function findNamed(word: Word, commands: readonly AnyCommand[]): AnyCommand | undefined {
  if (word.isLiteral) return undefined;
  const name = word.text.replace(/^\//, '').toLowerCase();
  return commands.find((command) => command.name === name);
}

function readOwnWord(words: readonly Word[], commands: readonly AnyCommand[]): Request | undefined {
  const [name, topic, ...more] = words.map((word) => word.text.replace(/^\//, '').toLowerCase());
  if (more.length > 0) return undefined;
  if (topic === undefined && (name === 'exit' || name === 'quit')) return { kind: 'exit' };
  if (name !== 'help') return undefined;
  if (topic === undefined) return { kind: 'help' };
  const command = commands.find((each) => each.name === topic);
  return command === undefined ? undefined : { kind: 'help', command };
}

function unknownCommand(typed: string, commands: readonly AnyCommand[]): UserError {
  const names = commands.map((command) => command.name);
  const closest = findClosest(typed.replace(/^\//, ''), names);
  const known = `There are: ${names.map((name) => `/${name}`).join(', ')}.`;
  const hint = closest === undefined ? known : `Did you mean /${closest}? ${known}`;
  return new UserError('unknown-command', `There is no command “${typed}”.`, hint);
}

function readCommand(command: AnyCommand, words: readonly Word[], isNamed: boolean): Request {
  const input: Record<string, RawValue> = {};
  const rest: Word[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    const found = readOption(word, command, isNamed);
    if (found === undefined) {
      rest.push(word);
      continue;
    }
    if (found.name in input) throw givenTwice(found.name);
    const needsNext = found.value === undefined && found.option.kind !== 'flag';
    if (needsNext) index += 1;
    const value = readValue(found.name, found.option, needsNext ? words[index] : found.value);
    const isOpen = found.isOpen && !(needsNext && words[index]?.isLiteral === true);
    const more = isOpen ? takeWords(words.slice(index + 1), command, isNamed) : [];
    index += more.length;
    input[found.name] = more.length === 0 ? value : [value, ...more].join(' ');
  }
  return { kind: 'run', command, input: { ...input, ...readMain(command, rest, input) } };
}

interface FoundOption {
  readonly name: string;
  readonly option: Option;
  readonly value: string | undefined;
  /** Goes on up to the next option: text behind `name:` that no quotation marks hold together, as in Discord. */
  readonly isOpen: boolean;
}

function takeWords(words: readonly Word[], command: AnyCommand, isNamed: boolean): readonly string[] {
  const end = words.findIndex((word) => word.isLiteral || readOption(word, command, isNamed) !== undefined);
  return (end === -1 ? words : words.slice(0, end)).map((word) => word.raw);
}

function readOption(word: Word, command: AnyCommand, isNamed: boolean): FoundOption | undefined {
  if (word.isLiteral) return undefined;
  const [, long, longValue] = LONG_OPTION.exec(word.text) ?? [];
  if (long !== undefined) {
    const found = findOption(long, command);
    if (found === undefined) throw unknownOption(`--${long}`, long, command);
    return { ...found, value: longValue, isOpen: false };
  }
  const [, name, value] = COLON_OPTION.exec(word.text) ?? [];
  if (name === undefined || value === undefined || !canBeColonOption(word, value, isNamed)) return undefined;
  const found = findOption(name, command);
  if (found === undefined) {
    if (isNamed && isMistyped(name, value, command)) throw unknownOption(`${name}:`, name, command);
    return undefined;
  }
  const isOpen = found.option.kind === 'text' && word.raw === word.text;
  return { ...found, value: value === '' ? undefined : value, isOpen };
}

/** A sentence with a colon is no option: neither `private: did he …` in one shell argument nor `question:` inside plain words. */
function canBeColonOption(word: Word, value: string, isNamed: boolean): boolean {
  const isSentence = word.raw === word.text && /\s/.test(word.text);
  if (!isNamed) return !isSentence && value !== '';
  return !isSentence || !/^\s/.test(value);
}

function isMistyped(name: string, value: string, command: AnyCommand): boolean {
  return value !== '' && !value.startsWith('/') && findClosest(name, Object.keys(command.options)) !== undefined;
}

function findOption(typed: string, command: AnyCommand): { name: string; option: Option } | undefined {
  const entry = Object.entries(command.options).find(([name]) => name.toLowerCase() === typed.toLowerCase());
  return entry && { name: entry[0], option: entry[1] };
}

function unknownOption(shown: string, typed: string, command: AnyCommand): UserError {
  const names = Object.keys(command.options);
  const closest = findClosest(typed, names);
  const known = names.length === 0 ? 'It has none.' : `It has: ${names.map((name) => `--${name}`).join(', ')}.`;
  const hint = closest === undefined ? known : `Did you mean --${closest}? ${known}`;
  return new UserError('unknown-option', `/${command.name} has no option “${shown}”.`, hint);
}

function givenTwice(name: string): UserError {
  return new UserError('option-twice', `“${name}” is given twice.`, 'Give it once.');
}

function readValue(name: string, option: Option, given: Word | string | undefined): RawValue {
  const text = typeof given === 'object' ? given.text : given;
  if (option.kind === 'flag') return text === undefined || readFlag(name, text);
  const isOption = typeof given === 'object' && !given.isLiteral && LONG_OPTION.test(given.text);
  if (text === undefined || isOption) {
    throw new UserError('missing-value', `“${name}” needs a value.`, `${option.description}: --${name} …`);
  }
  return text;
}

function readFlag(name: string, text: string): boolean {
  const word = text.toLowerCase();
  if (TRUE_WORDS.has(word)) return true;
  if (FALSE_WORDS.has(word)) return false;
  throw new UserError('not-a-flag', `“${name}” cannot be “${text}”.`, 'It takes yes or no.');
}

function readMain(
  command: AnyCommand,
  rest: readonly Word[],
  input: Readonly<Record<string, RawValue>>,
): Record<string, string> {
  const [only] = rest;
  if (only === undefined) return {};
  const text = rest.length === 1 ? only.text : rest.map((word) => word.raw).join(' ');
  if (command.mainOption === undefined) {
    throw new UserError(
      'unexpected-words',
      `/${command.name} takes no words, but got “${text}”.`,
      `Try: help ${command.name}`,
    );
  }
  if (command.mainOption in input) throw givenTwice(command.mainOption);
  return { [command.mainOption]: text };
}
