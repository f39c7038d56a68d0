import type { Archive } from '../archive/archive-model.ts';
import { wordsOfOption, type OptionWords } from '../words/command-words.ts';
import type { Words } from '../words/en.ts';
import { UserError } from './reply.ts';

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

type RawValue = string | number | boolean | undefined;

/** The values of options by their English names, as a host has them before they are read; while a command is being typed, those given so far. */
export type RawInput = Readonly<Record<string, RawValue>>;

/** Gives the choices for the words typed so far; `given`: the other options. */
export type Complete = (typed: string, context: CommandContext, given: RawInput) => readonly Choice[];

/** What an option of a command takes. */
export type Option =
  | { readonly kind: 'text'; readonly isRequired?: boolean; readonly maxLength: number; readonly complete?: Complete }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'flag' }
  /** `complete`: the value of each choice is a whole number in digits. */
  | { readonly kind: 'whole-number'; readonly min: number; readonly max: number; readonly complete?: Complete };

type OptionOf<Kind extends Option['kind']> = Extract<Option, { readonly kind: Kind }>;

type ValueOf<O extends Option> = O extends { readonly kind: 'text' }
  ? O extends { readonly isRequired: true }
    ? string
    : string | undefined
  : O extends { readonly kind: 'choice'; readonly values: readonly (infer Value)[] }
    ? Value | undefined
    : O extends { readonly kind: 'flag' }
      ? boolean
      : number | undefined;

/** A command's input, inferred from its declared options: required text is `string`, a flag is `boolean` (false if left out), all else may be undefined. */
export type InputOf<Options extends Readonly<Record<string, Option>>> = {
  readonly [Name in keyof Options]: ValueOf<Options[Name]>;
};

/** Reads raw option values as declared; `UserError` names the option (as `words` call it) that is missing or ill-formed and what it takes. */
export function readInput<const Options extends Readonly<Record<string, Option>>>(
  options: Options,
  raw: RawInput,
  words: Readonly<Record<string, OptionWords>>,
): InputOf<Options> {
  const entries = Object.entries(options).map(
    ([name, option]) => [name, readValue(wordsOfOption(words, name), option, raw[name])] as const,
  );
  return Object.fromEntries(entries) as InputOf<Options>;
}

function readValue(own: OptionWords, option: Option, value: RawValue): RawValue {
  switch (option.kind) {
    case 'text':
      return readText(own, option, value);
    case 'choice':
      return readChoice(own, option, value);
    case 'flag':
      return value === true || value === 'true';
    case 'whole-number':
      return readWholeNumber(own, option, value);
  }
}

function readText({ name, description }: OptionWords, option: OptionOf<'text'>, value: RawValue): string | undefined {
  const text = value === undefined ? '' : String(value).trim();
  if (text === '') {
    if (option.isRequired !== true) return undefined;
    throw new UserError('missing-option', ({ errors }) => errors.missingOption(name, description));
  }
  if (text.length > option.maxLength) {
    throw new UserError('text-too-long', ({ errors }) => errors.textTooLong(name, text.length, option.maxLength));
  }
  return text;
}

function readChoice(
  { name, choices = {} }: OptionWords,
  option: OptionOf<'choice'>,
  value: RawValue,
): string | undefined {
  if (value === undefined || value === '') return undefined;
  const typed = String(value).toLowerCase();
  const meant = option.values.find((each) => [each, choices[each]].some((name) => name?.toLowerCase() === typed));
  if (meant !== undefined) return meant;
  const known = option.values.join(', ');
  throw new UserError('unknown-choice', ({ errors }) => errors.unknownChoice(name, String(value), known));
}

function readWholeNumber({ name }: OptionWords, option: OptionOf<'whole-number'>, value: RawValue): number | undefined {
  if (value === undefined || value === '') return undefined;
  const number = Number(value);
  if (Number.isInteger(number) && number >= option.min && number <= option.max) return number;
  throw new UserError('not-a-number', ({ errors }) => errors.notANumber(name, String(value), option.min, option.max));
}
