import type { OptionWords } from '../words/command-words.ts';
import type { InputOf, Option } from './options.ts';
import { UserError } from './reply.ts';

type RawValue = string | number | boolean | undefined;

/** Reads raw option values as declared; `UserError` names the option (as `words` call it) that is missing or ill-formed and what it takes. */
export function readInput<const Options extends Readonly<Record<string, Option>>>(
  options: Options,
  raw: Readonly<Record<string, RawValue>>,
  words: Readonly<Record<string, OptionWords>>,
): InputOf<Options> {
  const entries = Object.entries(options).map(([name, option]) => {
    const own = words[name] ?? { name, description: '' };
    return [name, readValue(own, option, raw[name])] as const;
  });
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

function readText(
  { name, description }: OptionWords,
  option: Option & { kind: 'text' },
  value: RawValue,
): string | undefined {
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
  option: Option & { kind: 'choice' },
  value: RawValue,
): string | undefined {
  if (value === undefined || value === '') return undefined;
  const typed = String(value).toLowerCase();
  const meant = option.values.find((each) => [each, choices[each]].some((name) => name?.toLowerCase() === typed));
  if (meant !== undefined) return meant;
  const known = option.values.join(', ');
  throw new UserError('unknown-choice', ({ errors }) => errors.unknownChoice(name, String(value), known));
}

function readWholeNumber(
  { name }: OptionWords,
  option: Option & { kind: 'whole-number' },
  value: RawValue,
): number | undefined {
  if (value === undefined || value === '') return undefined;
  const number = Number(value);
  if (Number.isInteger(number) && number >= option.min && number <= option.max) return number;
  throw new UserError('not-a-number', ({ errors }) => errors.notANumber(name, String(value), option.min, option.max));
}
