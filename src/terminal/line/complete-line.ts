import { findCommand, findOptionName, type AnyCommand } from '../../reply/command.ts';
import type { Choice, CommandContext, GivenValues, Option } from '../../reply/options.ts';
import type { CommandWords } from '../../words/command-words.ts';
import type { Words } from '../../words/en.ts';
import { splitWords } from './line-words.ts';
import { PROGRAM_OPTIONS } from './program-options.ts';
import { findDefaultCommand, parseRequest } from './parse-request.ts';

/** What node:readline's completer returns: the candidates, and the end of the line that each of them would replace. */
export type Completion = readonly [candidates: string[], replaced: string];

const OWN_WORDS = ['help', 'exit'];
/** Blanks, or a word that has ended: one that opens a quotation mark ends only where it is closed. */
const ENDED = /\s+|(?:[^\s"“]*[:=])?(?:"[^"]*"|“[^”]*”)(?=\s)|(?!(?:[^\s"“]*[:=])?["“])\S+(?=\s)/uy;
/** A value of several words behind `name:`. */
const OPEN_VALUE = /(?:^|\s)([\p{L}][\w-]*:[^\s"“:=-][^"“:=]*)$/u;
const MAX_CANDIDATES = 25;

/**
 * Completes the line before the cursor: command names, option names (`--person`, `person:`), values of options from
 * their choices or their own `complete`, and values of the main option. Never throws: what fails completes to nothing.
 */
export function completeLine(
  line: string,
  commands: readonly AnyCommand[],
  words: Words,
  context: () => CommandContext,
): Completion {
  const open = OPEN_VALUE.exec(line)?.[1];
  const whole = open === undefined ? [] : completeEnd(line, open, commands, words, context);
  if (open !== undefined && whole.length > 0) return [whole, open];
  const question = completeWhole(line, commands, words, context);
  if (question !== undefined) return question;
  const word = lastWordOf(line);
  return [completeEnd(line, word, commands, words, context), word];
}

/** The plain words behind a command, or of the default one, completed as a whole where its main option knows values that begin so. */
function completeWhole(
  line: string,
  commands: readonly AnyCommand[],
  words: Words,
  context: () => CommandContext,
): Completion | undefined {
  const [, first = ''] = /^\s*\/?(\S+)\s/.exec(line) ?? [];
  const named = findCommand(first.toLowerCase(), commands, words);
  const command = named ?? findDefaultCommand(commands);
  const typed = (named ? line.replace(/^\s*\S+\s+/, '') : line.trimStart()).toLowerCase();
  if (command?.mainOption === undefined || !/\S\s+\S/.test(typed) || /(?:^|\s)--|["“:=]/.test(typed)) return undefined;
  try {
    const values = valuesOf(command.options[command.mainOption], typed, context, {});
    const begun = values.filter((value) => value.toLowerCase().startsWith(typed) && value.toLowerCase() !== typed);
    return begun.length === 0 ? undefined : [begun.slice(0, MAX_CANDIDATES), line.slice(line.length - typed.length)];
  } catch {
    return undefined;
  }
}

function completeEnd(
  line: string,
  end: string,
  commands: readonly AnyCommand[],
  words: Words,
  context: () => CommandContext,
): string[] {
  const before = line.slice(0, line.length - end.length).trim();
  try {
    const found =
      before === '' ? completeFirst(end, commands, words) : completeLater(before, end, commands, words, context);
    return found.slice(0, MAX_CANDIDATES);
  } catch {
    return [];
  }
}

function lastWordOf(line: string): string {
  ENDED.lastIndex = 0;
  let start = 0;
  while (ENDED.test(line)) start = ENDED.lastIndex;
  return line.slice(start);
}

function completeFirst(typed: string, commands: readonly AnyCommand[], words: Words): string[] {
  const names = [...commands.map((command) => command.words(words).name), ...OWN_WORDS];
  const slash = typed.startsWith('/') ? '/' : '';
  return startingWith(
    typed,
    names.map((name) => `${slash}${name} `),
  );
}

function completeLater(
  before: string,
  typed: string,
  commands: readonly AnyCommand[],
  words: Words,
  context: () => CommandContext,
): string[] {
  const [first = '', ...others] = before.split(/\s+/);
  const name = first.replace(/^\//, '').toLowerCase();
  if (name === 'help')
    return startingWith(
      typed,
      commands.map((command) => command.words(words).name),
    );
  const named = findCommand(name, commands, words);
  const command = named ?? findDefaultCommand(commands);
  if (command === undefined) return [];
  const own = command.words(words);
  const optionOf = (typed: string) => command.options[findOptionName(typed, own) ?? ''];
  const [, option, quote, value] = /^(?:--)?([\p{L}][\w-]*)[:=](["“]?)([\s\S]*)$/u.exec(typed) ?? [];
  if (option !== undefined && value !== undefined) {
    const prefix = typed.slice(0, typed.length - value.length - (quote ?? '').length);
    const given = givenIn(before, commands, words);
    return valuesOf(optionOf(option), value, context, given).map((each) => ended(prefix + quoteValue(each)));
  }
  const previous = /^--(.+)$/.exec(others.at(-1) ?? '')?.[1];
  const waiting = previous === undefined ? undefined : optionOf(previous);
  if (waiting !== undefined && waiting.kind !== 'flag') {
    const given = givenIn(before.replace(/\s--\S+$/, ''), commands, words);
    return valuesOf(waiting, typed.replace(/^["“]/, ''), context, given).map((each) => ended(quoteValue(each)));
  }
  return [...namesOf(own, typed, before), ...mainValuesOf(command, named ? others : [], typed, context)];
}

/** What the line before gives already. */
function givenIn(before: string, commands: readonly AnyCommand[], words: Words): GivenValues {
  const request = parseRequest(splitWords(before), commands, words);
  return request.kind === 'run' ? request.input : {};
}

function namesOf({ options }: CommandWords, typed: string, before: string): string[] {
  const names = Object.values(options).map(({ name }) => name);
  const unused = names.filter((name) => !new RegExp(`(?:--${name}\\b|\\b${name}:)`).test(before));
  if (typed.startsWith('-')) {
    const program = PROGRAM_OPTIONS.map(([, written]) => written.split(' ', 1).join());
    return startingWith(typed, [...unused.map((name) => `--${name}`), ...program]).map(ended);
  }
  return startingWith(
    typed,
    unused.map((name) => `${name}:`),
  );
}

/** The main option's own completion sees all the words typed for it, but can only replace the last: it is asked while there is one. */
function mainValuesOf(
  command: AnyCommand,
  words: readonly string[],
  typed: string,
  context: () => CommandContext,
): string[] {
  if (words.length > 0 || typed === '' || typed.startsWith('-') || command.mainOption === undefined) return [];
  return valuesOf(command.options[command.mainOption], typed.replace(/^["“]/, ''), context, {}).map(quoteValue);
}

function valuesOf(
  option: Option | undefined,
  typed: string,
  context: () => CommandContext,
  given: GivenValues,
): readonly string[] {
  switch (option?.kind) {
    case undefined:
      return [];
    case 'flag':
      return startingWith(typed, ['yes', 'no']);
    case 'choice':
      return startingWith(typed, option.values);
    case 'whole-number':
    case 'text':
      return (option.complete?.(typed, context(), given) ?? []).map((choice: Choice) => choice.value);
  }
}

function startingWith(typed: string, names: readonly string[]): string[] {
  return names.filter((name) => name.toLowerCase().startsWith(typed.toLowerCase()));
}

function quoteValue(value: string): string {
  return /\s/.test(value) ? `"${value}"` : value;
}

/** What is complete is followed by a blank, so that typing goes on. */
function ended(word: string): string {
  return `${word} `;
}
