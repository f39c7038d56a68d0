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

/** What completing knows of: the commands, and how they are called and asked where the line is typed. */
export interface Completing {
  readonly commands: readonly AnyCommand[];
  readonly words: Words;
  readonly context: () => CommandContext;
}

/**
 * Completes the line before the cursor: command names, option names (`--person`, `person:`), values of options from
 * their choices or their own `complete`, and values of the main option. Never throws: what fails completes to nothing.
 */
export function completeLine(line: string, completing: Completing): Completion {
  const open = OPEN_VALUE.exec(line)?.[1];
  const whole = open === undefined ? [] : completeEnd(line, open, completing);
  if (open !== undefined && whole.length > 0) return [whole, open];
  const question = completeWhole(line, completing);
  if (question !== undefined) return question;
  const word = lastWordOf(line);
  return [completeEnd(line, word, completing), word];
}

/** The plain words behind a command, or of the default one, completed as a whole where its main option knows values that begin so. */
function completeWhole(line: string, { commands, words, context }: Completing): Completion | undefined {
  const [, first = ''] = /^\s*\/?(\S+)\s/.exec(line) ?? [];
  const named = findCommand(first.toLowerCase(), commands, words);
  const command = named ?? findDefaultCommand(commands);
  const typed = (named ? line.replace(/^\s*\S+\s+/, '') : line.trimStart()).toLowerCase();
  if (command?.mainOption === undefined || !/\S\s+\S/.test(typed) || /(?:^|\s)--|["“:=]/.test(typed)) return undefined;
  const option = command.options[command.mainOption];
  const values = candidatesOf(() => valuesOf(option, typed, context, {}));
  const begun = values.filter((value) => value.toLowerCase().startsWith(typed) && value.toLowerCase() !== typed);
  return begun.length === 0 ? undefined : [begun.slice(0, MAX_CANDIDATES), line.slice(line.length - typed.length)];
}

function completeEnd(line: string, end: string, completing: Completing): string[] {
  const before = line.slice(0, line.length - end.length).trim();
  const found = candidatesOf(() =>
    before === '' ? completeFirst(end, completing) : completeLater(before, end, completing),
  );
  return found.slice(0, MAX_CANDIDATES);
}

function candidatesOf(complete: () => readonly string[]): readonly string[] {
  try {
    return complete();
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

function completeFirst(typed: string, { commands, words }: Completing): readonly string[] {
  const slash = typed.startsWith('/') ? '/' : '';
  const names = [...namesOfCommands(commands, words), ...OWN_WORDS].map((name) => `${slash}${name} `);
  return startingWith(typed, names);
}

function completeLater(before: string, typed: string, completing: Completing): readonly string[] {
  const { commands, words, context } = completing;
  const [first = '', ...others] = before.split(/\s+/);
  const name = first.replace(/^\//, '').toLowerCase();
  if (name === 'help') return startingWith(typed, namesOfCommands(commands, words));
  const named = findCommand(name, commands, words);
  const command = named ?? findDefaultCommand(commands);
  if (command === undefined) return [];
  const own = command.words(words);
  const optionOf = (typed: string) => command.options[findOptionName(typed, own) ?? ''];
  const [, option, quote = '', value] = /^(?:--)?([\p{L}][\w-]*)[:=](["“]?)([\s\S]*)$/u.exec(typed) ?? [];
  if (option !== undefined && value !== undefined) {
    const prefix = typed.slice(0, typed.length - value.length - quote.length);
    const values = valuesOf(optionOf(option), value, context, givenIn(before, completing));
    return values.map((each) => ended(prefix + quoteValue(each)));
  }
  const previous = /^--(.+)$/.exec(others.at(-1) ?? '')?.[1];
  const waiting = previous === undefined ? undefined : optionOf(previous);
  const bare = typed.replace(/^["“]/, '');
  if (waiting !== undefined && waiting.kind !== 'flag') {
    const given = givenIn(before.replace(/\s--\S+$/, ''), completing);
    return valuesOf(waiting, bare, context, given).map((each) => ended(quoteValue(each)));
  }
  const names = namesOf(own, typed, before);
  // The main option's own completion sees all the words typed for it, but can only replace the last: it is asked while there is one.
  const isMain = (named === undefined || others.length === 0) && typed !== '' && !typed.startsWith('-');
  const main = isMain && command.mainOption !== undefined ? command.options[command.mainOption] : undefined;
  return [...names, ...valuesOf(main, bare, context, {}).map(quoteValue)];
}

function namesOfCommands(commands: readonly AnyCommand[], words: Words): readonly string[] {
  return commands.map((command) => command.words(words).name);
}

/** What the line before gives already. */
function givenIn(before: string, { commands, words }: Completing): GivenValues {
  const request = parseRequest(splitWords(before), commands, words);
  return request.kind === 'run' ? request.input : {};
}

function namesOf({ options }: CommandWords, typed: string, before: string): string[] {
  const names = Object.values(options).map(({ name }) => name);
  const unused = names.filter((name) => !new RegExp(`(?:--${name}\\b|\\b${name}:)`).test(before));
  const program = PROGRAM_OPTIONS.map(([, written]) => written.split(' ', 1).join());
  if (typed.startsWith('-')) return startingWith(typed, [...unused.map((name) => `--${name}`), ...program]).map(ended);
  const withColon = unused.map((name) => `${name}:`);
  return startingWith(typed, withColon);
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
