import { wordsOfOption, type CommandWords, type OptionWords } from '../words/command-words.ts';
import { en, type Words } from '../words/en.ts';
import { readInput, type CommandContext, type InputOf, type Option, type RawInput } from './options.ts';
import type { ActionRef, Reply } from './reply.ts';

/** An answer to a button or menu. Throws `UserError` for arguments that mean nothing (any more). */
export type Action = (args: readonly string[], context: CommandContext) => Reply;

/** A command as it is declared: its name, its options, its replies. */
export interface Command<Options extends Readonly<Record<string, Option>> = Readonly<Record<string, Option>>> {
  /** 1 to 32 lower-case letters: its English name, by which hosts know it whatever the asker's language. */
  readonly name: string;
  /** What it and its options are called; with `menu` it is in a message's menu too, and the message's text goes to `mainOption`. */
  readonly words: (words: Words) => CommandWords<keyof Options & string>;
  readonly options: Options;
  /** The option that plain words are taken as, in a terminal. */
  readonly mainOption?: keyof Options & string;
  readonly actions: Readonly<Record<string, Action>>;
  /** It takes questions to the articles: one whose answer the asker removes counts as unanswered. */
  readonly takesQuestions?: boolean;
  /** Throws `UserError` on bad input; any other throw is a bug. */
  readonly run: (input: InputOf<Options>, context: CommandContext) => Reply;
}

/** A command without the types of its input, as registries and hosts hold it. `run` reads raw values itself. */
export interface AnyCommand extends Omit<Command, 'run' | 'mainOption'> {
  readonly mainOption?: string;
  readonly run: (input: RawInput, context: CommandContext) => Reply;
}

/** Declares a command, which takes the flag `private` besides its options; the input's types are inferred from `options`. Checks the input at the border (`UserError` on a missing or ill-formed value), so that `run` may trust it. */
export function defineCommand<const Options extends Readonly<Record<string, Option>>>(
  command: Command<Options>,
): AnyCommand {
  const { run, words, ...declaration } = command;
  return {
    ...declaration,
    words: (language) => {
      const own: CommandWords = words(language);
      return { ...own, options: { ...own.options, ...language.options } };
    },
    options: { ...command.options, private: { kind: 'flag' } },
    run: (input, context) => run(readInput(command.options, input, words(context.words).options), context),
  };
}

/** The command that a word names, in English or in the given words; undefined if none. */
export function findCommand(typed: string, commands: readonly AnyCommand[], words: Words): AnyCommand | undefined {
  return commands.find(({ name }) => name === typed) ?? commands.find((each) => each.words(words).name === typed);
}

/** What a button or menu asks for; undefined for what no command has (any more). */
export function findAction({ command, action }: ActionRef, commands: readonly AnyCommand[]): Action | undefined {
  const actions = commands.find(({ name }) => name === command)?.actions;
  return actions && Object.hasOwn(actions, action) ? actions[action] : undefined;
}

/** An option by its English name, with what it takes and how its reader sees it. */
export interface NamedOption {
  readonly name: string;
  readonly option: Option;
  readonly own: OptionWords;
}

/** A command's options in the order of their declaration, with what the given words call them. */
export function optionsOf({ options, words: wordsIn }: AnyCommand, words: Words): readonly NamedOption[] {
  const own = wordsIn(words).options;
  return Object.entries(options).map(([name, option]) => ({
    name,
    option,
    own: wordsOfOption(own, name),
  }));
}

/** The option that a word (in small letters) names, in English or in its reader's words; undefined if none. */
export function findOption(typed: string, options: readonly NamedOption[]): NamedOption | undefined {
  return options.find(({ name }) => name === typed) ?? options.find(({ own }) => own.name === typed);
}

/** The title of a command's entry in a message's menu, by which Discord calls it whatever the asker's language. */
export function menuOf({ words }: AnyCommand): string | undefined {
  return words(en).menu;
}
