import { findCommand, findOptionName, type AnyCommand } from '../../reply/command.ts';
import type { Option } from '../../reply/options.ts';
import { UserError } from '../../reply/reply.ts';
import type { CommandWords, OptionWords } from '../../words/command-words.ts';
import type { Words } from '../../words/en.ts';
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
 * Names are taken in English and in `words`. `help [command]`, `exit` and `quit` are words of the terminal where no command is named so.
 * Throws `UserError` for an unknown command or option, naming the nearest.
 */
export function parseRequest(typed: readonly Word[], commands: readonly AnyCommand[], words: Words): Request {
  const [first, ...others] = typed;
  if (first === undefined) return { kind: 'help' };
  const named = findNamed(first, commands, words);
  if (named !== undefined) return readCommand(spoken(named, words), others, true);
  const own = readOwnWord(typed, commands, words);
  if (own !== undefined) return own;
  if (!first.isLiteral && /^\/\p{L}/u.test(first.text)) throw unknownCommand(first.text, commands);
  const plain = findDefaultCommand(commands);
  if (plain === undefined) throw unknownCommand(first.text, commands);
  return readCommand(spoken(plain, words), typed, false);
}

/** The command that plain words are for: the first with a main option. */
export function findDefaultCommand(commands: readonly AnyCommand[]): AnyCommand | undefined {
  return commands.find((command) => command.mainOption !== undefined);
}

/** A command with what it is called where the line is typed. */
interface Spoken {
  readonly command: AnyCommand;
  readonly own: CommandWords;
}

function spoken(command: AnyCommand, words: Words): Spoken {
  return { command, own: command.words(words) };
}

function findNamed(word: Word, commands: readonly AnyCommand[], words: Words): AnyCommand | undefined {
  return word.isLiteral ? undefined : findCommand(word.text.replace(/^\//, '').toLowerCase(), commands, words);
}

function readOwnWord(typed: readonly Word[], commands: readonly AnyCommand[], words: Words): Request | undefined {
  const [name, topic, ...more] = typed.map((word) => word.text.replace(/^\//, '').toLowerCase());
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

function readCommand(asked: Spoken, words: readonly Word[], isNamed: boolean): Request {
  const { command } = asked;
  const input: Record<string, RawValue> = {};
  const rest: Word[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    const found = readOption(word, asked, isNamed);
    if (found === undefined) {
      rest.push(word);
      continue;
    }
    if (found.name in input) throw givenTwice(found.own);
    const needsNext = found.value === undefined && found.option.kind !== 'flag';
    if (needsNext) index += 1;
    const value = readValue(found, needsNext ? words[index] : found.value);
    const isOpen = found.isOpen && !(needsNext && words[index]?.isLiteral === true);
    const more = isOpen ? takeWords(words.slice(index + 1), asked, isNamed) : [];
    index += more.length;
    input[found.name] = more.length === 0 ? value : [value, ...more].join(' ');
  }
  return { kind: 'run', command, input: { ...input, ...readMain(asked, rest, input) } };
}

interface KnownOption {
  /** In English. */
  readonly name: string;
  readonly option: Option;
  readonly own: OptionWords;
}

interface FoundOption extends KnownOption {
  readonly value: string | undefined;
  /** Goes on up to the next option: text behind `name:` that no quotation marks hold together, as in Discord. */
  readonly isOpen: boolean;
}

function takeWords(words: readonly Word[], asked: Spoken, isNamed: boolean): readonly string[] {
  const end = words.findIndex((word) => word.isLiteral || readOption(word, asked, isNamed) !== undefined);
  return (end === -1 ? words : words.slice(0, end)).map((word) => word.raw);
}

function readOption(word: Word, asked: Spoken, isNamed: boolean): FoundOption | undefined {
  if (word.isLiteral) return undefined;
  const [, long, longValue] = LONG_OPTION.exec(word.text) ?? [];
  if (long !== undefined) {
    const found = findOption(long, asked);
    if (found === undefined) throw unknownOption(`--${long}`, long, asked);
    return { ...found, value: longValue, isOpen: false };
  }
  const [, name, value] = COLON_OPTION.exec(word.text) ?? [];
  if (name === undefined || value === undefined || !canBeColonOption(word, value, isNamed)) return undefined;
  const found = findOption(name, asked);
  if (found === undefined) {
    if (isNamed && isMistyped(name, value, asked)) throw unknownOption(`${name}:`, name, asked);
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

function isMistyped(name: string, value: string, asked: Spoken): boolean {
  return value !== '' && !value.startsWith('/') && findClosest(name, optionNames(asked)) !== undefined;
}

function optionNames({ own }: Spoken): readonly string[] {
  return Object.values(own.options).map(({ name }) => name);
}

function findOption(typed: string, { command, own }: Spoken): KnownOption | undefined {
  const name = findOptionName(typed.toLowerCase(), own);
  const option = name === undefined ? undefined : command.options[name];
  const ownWords = name === undefined ? undefined : own.options[name];
  return name === undefined || !option || !ownWords ? undefined : { name, option, own: ownWords };
}

function unknownOption(shown: string, typed: string, asked: Spoken): UserError {
  const names = optionNames(asked);
  const known = names.map((name) => `--${name}`).join(', ');
  return new UserError('unknown-option', ({ terminal }) =>
    terminal.unknownOption(asked.own.name, shown, findClosest(typed, names), known),
  );
}

function givenTwice({ name }: OptionWords): UserError {
  return new UserError('option-twice', ({ terminal }) => terminal.givenTwice(name));
}

function readValue({ option, own }: KnownOption, given: Word | string | undefined): RawValue {
  const text = typeof given === 'object' ? given.text : given;
  if (option.kind === 'flag') return text === undefined || readFlag(own, text);
  const isOption = typeof given === 'object' && !given.isLiteral && LONG_OPTION.test(given.text);
  if (text === undefined || isOption) {
    const { name, description } = own;
    throw new UserError('missing-value', ({ terminal }) => terminal.missingValue(name, `${description}: --${name} …`));
  }
  return text;
}

function readFlag({ name }: OptionWords, text: string): boolean {
  const word = text.toLowerCase();
  if (TRUE_WORDS.has(word)) return true;
  if (FALSE_WORDS.has(word)) return false;
  throw new UserError('not-a-flag', ({ terminal }) => terminal.notAFlag(name, text));
}

function readMain(
  { command, own }: Spoken,
  rest: readonly Word[],
  input: Readonly<Record<string, RawValue>>,
): Record<string, string> {
  const [only] = rest;
  if (only === undefined) return {};
  const text = rest.length === 1 ? only.text : rest.map((word) => word.raw).join(' ');
  const { mainOption } = command;
  if (mainOption === undefined) {
    throw new UserError('unexpected-words', ({ terminal }) => terminal.takesNoWords(own.name, text));
  }
  if (mainOption in input) throw givenTwice(own.options[mainOption] ?? { name: mainOption, description: '' });
  return { [mainOption]: text };
}
