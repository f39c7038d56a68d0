import { findCommand, findOption, optionsOf, type AnyCommand, type NamedOption } from '../../reply/command.ts';
import type { CommandContext, Option, RawInput } from '../../reply/options.ts';
import type { Words } from '../../words/en.ts';
import { splitWords } from './line-words.ts';
import { PROGRAM_OPTIONS } from './program-options.ts';
import { findDefaultCommand, parseRequest } from './parse-request.ts';

/** What node:readline's completer returns: the candidates, and the end of the line that each of them would replace. */
export type Completion = [candidates: string[], replaced: string];

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
function completeWhole(line: string, completing: Completing): Completion | undefined {
  const { commands, words } = completing;
  const [, first = ''] = /^\s*\/?(\S+)\s/.exec(line) ?? [];
  const named = findCommand(first.toLowerCase(), commands, words);
  const typed = (named ? line.replace(/^\s*\S+\s+/, '') : line.trimStart()).toLowerCase();
  if (!/\S\s+\S/.test(typed) || /(?:^|\s)--|["“:=]/.test(typed)) return undefined;
  const values = candidatesOf(() => mainValues(named ?? findDefaultCommand(commands), typed, completing));
  const begun = values.filter((value) => value.toLowerCase().startsWith(typed) && value.toLowerCase() !== typed);
  return begun.length === 0 ? undefined : [begun, line.slice(line.length - typed.length)];
}

function completeEnd(line: string, end: string, completing: Completing): string[] {
  const before = line.slice(0, line.length - end.length).trim();
  return candidatesOf(() => (before === '' ? completeFirst(end, completing) : completeLater(before, end, completing)));
}

function candidatesOf(complete: () => readonly string[]): string[] {
  try {
    return complete().slice(0, MAX_CANDIDATES);
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
  const { commands, words } = completing;
  const [first = '', ...others] = before.split(/\s+/);
  const name = first.replace(/^\//, '').toLowerCase();
  if (name === 'help') return startingWith(typed, namesOfCommands(commands, words));
  const named = findCommand(name, commands, words);
  const command = named ?? findDefaultCommand(commands);
  const options = command ? optionsOf(command, words) : [];
  const [, option, quote = '', value] = /^(?:--)?([\p{L}][\w-]*)[:=](["“]?)([\s\S]*)$/u.exec(typed) ?? [];
  if (option !== undefined && value !== undefined) {
    const prefix = typed.slice(0, typed.length - value.length - quote.length);
    const values = valuesOf(findOption(option, options)?.option, value, before, completing);
    return values.map((each) => ended(prefix + quoteValue(each)));
  }
  const bare = typed.replace(/^["“]/, '');
  const previous = /^--(.+)$/.exec(others.at(-1) ?? '')?.[1];
  const waiting = previous === undefined ? undefined : findOption(previous, options)?.option;
  if (waiting !== undefined && waiting.kind !== 'flag') {
    const values = valuesOf(waiting, bare, before.replace(/\s--\S+$/, ''), completing);
    return values.map((each) => ended(quoteValue(each)));
  }
  // The main option's own completion sees all the words typed for it, but can only replace the last: it is asked while there is one.
  const isMain = (named === undefined || others.length === 0) && typed !== '' && !typed.startsWith('-');
  const main = isMain ? mainValues(command, bare, completing) : [];
  return [...unusedNames(options, typed, before), ...main.map(quoteValue)];
}

function namesOfCommands(commands: readonly AnyCommand[], words: Words): readonly string[] {
  return commands.map((command) => command.words(words).name);
}

/** Names of options that the line before does not give yet, as they are begun. */
function unusedNames(options: readonly NamedOption[], typed: string, before: string): readonly string[] {
  const names = options.map(({ own }) => own.name);
  const unused = names.filter((name) => !new RegExp(`(?:--${name}\\b|\\b${name}:)`).test(before));
  const withColon = unused.map((name) => `${name}:`);
  if (!typed.startsWith('-')) return startingWith(typed, withColon);
  const program = PROGRAM_OPTIONS.map(([, written]) => written.split(' ', 1).join());
  return startingWith(typed, [...unused.map((name) => `--${name}`), ...program]).map(ended);
}

function mainValues(command: AnyCommand | undefined, typed: string, completing: Completing): readonly string[] {
  return command?.mainOption === undefined ? [] : valuesOf(command.options[command.mainOption], typed, '', completing);
}

/** The values of an option that begin as typed; `before`: what the line gives besides. */
function valuesOf(
  option: Option | undefined,
  typed: string,
  before: string,
  { commands, words, context }: Completing,
): readonly string[] {
  switch (option?.kind) {
    case undefined:
      return [];
    case 'flag':
      return startingWith(typed, ['yes', 'no']);
    case 'choice':
      return startingWith(typed, option.values);
    case 'whole-number':
    case 'text': {
      const request = parseRequest(splitWords(before), commands, words);
      const given: RawInput = request.kind === 'run' ? request.input : {};
      return (option.complete?.(typed, context(), given) ?? []).map(({ value }) => value);
    }
  }
}

function startingWith(typed: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => name.toLowerCase().startsWith(typed.toLowerCase()));
}

function quoteValue(value: string): string {
  return /\s/.test(value) ? `"${value}"` : value;
}

/** What is complete is followed by a blank, so that typing goes on. */
function ended(word: string): string {
  return `${word} `;
}
