import type { InputOf, Option } from './options.ts';
import { UserError } from './reply.ts';

type RawValue = string | number | boolean | undefined;

/** Reads raw option values as declared; `UserError` names the option that is missing or ill-formed and what it takes. */
export function readInput<const Options extends Readonly<Record<string, Option>>>(
  options: Options,
  raw: Readonly<Record<string, RawValue>>,
): InputOf<Options> {
  const entries = Object.entries(options).map(([name, option]) => [name, readValue(name, option, raw[name])] as const);
  return Object.fromEntries(entries) as InputOf<Options>;
}

function readValue(name: string, option: Option, value: RawValue): RawValue {
  switch (option.kind) {
    case 'text':
      return readText(name, option, value);
    case 'choice':
      return readChoice(name, option, value);
    case 'flag':
      return value === true || value === 'true';
    case 'whole-number':
      return readWholeNumber(name, option, value);
  }
}

function readText(name: string, option: Option & { kind: 'text' }, value: RawValue): string | undefined {
  const text = value === undefined ? '' : String(value).trim();
  if (text === '') {
    if (!option.isRequired) return undefined;
    throw new UserError('missing-option', `“${name}” is missing.`, option.description);
  }
  if (text.length > option.maxLength) {
    throw new UserError(
      'text-too-long',
      `“${name}” is ${String(text.length)} characters long.`,
      `Shorten it to ${String(option.maxLength)} characters.`,
    );
  }
  return text;
}

function readChoice(name: string, option: Option & { kind: 'choice' }, value: RawValue): string | undefined {
  if (value === undefined || value === '') return undefined;
  const typed = String(value).toLowerCase();
  const choice = option.choices.find((each) => each.value.toLowerCase() === typed || each.name.toLowerCase() === typed);
  if (choice) return choice.value;
  const known = option.choices.map((each) => each.value).join(', ');
  throw new UserError('unknown-choice', `“${name}” cannot be “${String(value)}”.`, `It takes one of: ${known}.`);
}

function readWholeNumber(name: string, option: Option & { kind: 'whole-number' }, value: RawValue): number | undefined {
  if (value === undefined || value === '') return undefined;
  const number = Number(value);
  if (Number.isInteger(number) && number >= option.min && number <= option.max) return number;
  const range = `${String(option.min)} to ${String(option.max)}`;
  throw new UserError(
    'not-a-number',
    `“${name}” cannot be “${String(value)}”.`,
    `It takes a whole number from ${range}.`,
  );
}
