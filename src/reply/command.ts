import type { Archive } from '../archive/model.ts';
import { readInput } from './input.ts';
import type { Reply } from './reply.ts';

/** What autocompletion offers. `name` is shown, `value` is what the option gets. Hosts cut the list to 25 and names to 100 characters. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** What a command may use besides its input. */
export interface CommandContext {
  readonly archive: Archive;
  /** Today, ISO 8601 (`2026-11-24`): for what people type ("last year"), never for ranking. */
  readonly today: string;
}

interface OptionBase {
  /** At most 100 characters. */
  readonly description: string;
}

export interface TextOption extends OptionBase {
  readonly kind: 'text';
  readonly isRequired: boolean;
  readonly maxLength: number;
  readonly complete?: (typed: string, context: CommandContext) => readonly Choice[];
}

export interface ChoiceOption<Value extends string = string> extends OptionBase {
  readonly kind: 'choice';
  readonly choices: readonly { readonly name: string; readonly value: Value }[];
}

export interface FlagOption extends OptionBase {
  readonly kind: 'flag';
}

export interface WholeNumberOption extends OptionBase {
  readonly kind: 'whole-number';
  readonly min: number;
  readonly max: number;
}

export type Option = TextOption | ChoiceOption | FlagOption | WholeNumberOption;

type ValueOf<O extends Option> = O extends { readonly kind: 'text' }
  ? O extends { readonly isRequired: true }
    ? string
    : string | undefined
  : O extends ChoiceOption<infer Value>
    ? Value | undefined
    : O extends { readonly kind: 'flag' }
      ? boolean
      : number | undefined;

/** A command's input, inferred from its declared options: required text is `string`, a flag is `boolean` (false if left out), all else may be undefined. */
export type InputOf<Options extends Readonly<Record<string, Option>>> = {
  readonly [Name in keyof Options]: ValueOf<Options[Name]>;
};

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
