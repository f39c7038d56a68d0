import type { Archive } from '../archive/archive-model.ts';
import type { Words } from '../words/en.ts';

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
  /** The asker's: all that the bot says itself is taken from them. */
  readonly words: Words;
  /** Differs from one asking to the next; left out: always the same. For what is asked for at random, and nothing else. */
  readonly chance?: string;
  /** The host notes down questions that find no answer: `/about` says so. */
  readonly isKeepingUnanswered?: boolean;
}

/** The other options' values of the command that is being typed, raw, as far as they are given. */
export type GivenValues = Readonly<Record<string, string | number | boolean | undefined>>;

/** What is offered for the words typed so far. */
export type Complete = (typed: string, context: CommandContext, given: GivenValues) => readonly Choice[];

export interface TextOption {
  readonly kind: 'text';
  readonly isRequired?: boolean;
  readonly maxLength: number;
  readonly complete?: Complete;
}

export interface ChoiceOption<Value extends string = string> {
  readonly kind: 'choice';
  readonly values: readonly Value[];
}

export interface FlagOption {
  readonly kind: 'flag';
}

export interface WholeNumberOption {
  readonly kind: 'whole-number';
  readonly min: number;
  readonly max: number;
  /** Each choice's value is such a number in digits. */
  readonly complete?: Complete;
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
