import { readInput } from './input.ts';
import type { CommandContext, FlagOption, InputOf, Option } from './options.ts';
import type { Reply } from './reply.ts';

/** An answer to a button or menu. Throws `UserError` for arguments that mean nothing (any more). */
export type Action = (args: readonly string[], context: CommandContext) => Reply;

export interface Command<Options extends Readonly<Record<string, Option>> = Readonly<Record<string, Option>>> {
  /** 1 to 32 lower-case letters. */
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
  readonly options: Options;
  /** The option that plain words are taken as, in a terminal. */
  readonly mainOption?: keyof Options & string;
  readonly actions: Readonly<Record<string, Action>>;
  /** Title of an entry in a message's menu: the message's text goes to `mainOption`. */
  readonly messageMenu?: string;
  /** What it is asked are questions to the articles: one whose answer the asker takes away was not answered. */
  readonly takesQuestions?: boolean;
  /** Throws `UserError` on bad input; any other throw is a bug. */
  readonly run: (input: InputOf<Options>, context: CommandContext) => Reply;
}

/** A command whose input types have been forgotten: what registries and hosts hold. `run` takes what `readInput` made of raw values. */
export interface AnyCommand extends Omit<Command, 'run' | 'mainOption'> {
  readonly mainOption?: string;
  readonly run: (
    input: Readonly<Record<string, string | number | boolean | undefined>>,
    context: CommandContext,
  ) => Reply;
}

/** Every command takes it; hosts that can whisper read it. */
const PRIVATE: FlagOption = { kind: 'flag', description: 'Only you see the answer.' };

/** Declares a command, which takes the flag `private` besides its options; the input's types are inferred from `options`. Checks the input at the border (`UserError` on a missing or ill-formed value), so that `run` may trust it. */
export function defineCommand<const Options extends Readonly<Record<string, Option>>>(
  command: Command<Options>,
): AnyCommand {
  const { run, ...declaration } = command;
  return {
    ...declaration,
    options: { ...command.options, private: PRIVATE },
    run: (input, context) => run(readInput(command.options, input), context),
  };
}
