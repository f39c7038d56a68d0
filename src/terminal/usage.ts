import type { AnyCommand, Option } from '../reply/command.ts';
import type { Look } from './look.ts';
import { paintRun, paintRuns } from './runs.ts';
import { displayWidth } from './wrap.ts';

const GLOBAL_ROWS: readonly (readonly [string, string])[] = [
  ['--json', 'Print the answer’s data, with scores, ids and spans, one line of JSON an answer.'],
  ['--picture FILE', 'Save the answer’s picture as PNG.'],
  ['--corpus DIR', 'Read another folder of articles.'],
  ['--width N', 'Wrap at N columns, 40 to 100.'],
  ['--no-color', 'No colour; NO_COLOR does the same.'],
  ['--version', 'Print the version.'],
  ['--', 'All that follows is text.'],
];

/** Help for the whole program: how to ask, the commands, the program's own options. */
export function describeProgram(commands: readonly AnyCommand[], look: Look): string {
  return [
    paintRun({ text: 'Usage', style: 'bold' }, look),
    '  npm start -- [command] [words] [options]',
    '  Words without a command are a question. Without any there is a prompt.',
    '',
    paintRun({ text: 'Commands', style: 'bold' }, look),
    ...describeRows(
      commands.map((command) => [callOf(command), command.description]),
      look,
    ),
    ...describeRows(
      [
        ['help [command]', 'What a command takes.'],
        ['exit', 'Leave the prompt; Ctrl-D does too.'],
      ],
      look,
    ),
    '',
    paintRun({ text: 'Options', style: 'bold' }, look),
    ...describeRows(GLOBAL_ROWS, look),
    '',
    ...paintRuns([{ text: 'Exit codes: 0 answer, 1 broken, 2 bad input, 3 nothing found.', style: 'dim' }], look),
  ].join('\n');
}

/** Help for one command: how it is called and what each option takes. */
export function describeCommand(command: AnyCommand, look: Look): string {
  const options = Object.entries(command.options);
  const rows = options.map(([name, option]) => [`${name}:`, describeOption(option)] as const);
  return [
    paintRun({ text: callOf(command), style: 'bold' }, look),
    ...paintRuns([{ text: command.description }], look, { text: '  ' }),
    ...(rows.length === 0 ? [] : ['', ...describeRows(rows, look)]),
    ...(rows.length === 0
      ? []
      : ['', ...paintRuns([{ text: 'An option is written name:value or --name value.', style: 'dim' }], look)]),
  ].join('\n');
}

function callOf(command: AnyCommand): string {
  const main = command.mainOption === undefined ? '' : ` <${command.mainOption}>`;
  return `/${command.name}${main}`;
}

function describeOption(option: Option): string {
  switch (option.kind) {
    case 'text':
      return option.isRequired ? `${option.description} (required)` : option.description;
    case 'choice':
      return `${option.description} (${option.choices.map((choice) => choice.value).join(', ')})`;
    case 'flag':
      return `${option.description} (yes or no)`;
    case 'whole-number':
      return `${option.description} (${String(option.min)} to ${String(option.max)})`;
  }
}

function describeRows(rows: readonly (readonly [string, string])[], look: Look): readonly string[] {
  const column = Math.max(16, ...rows.map(([name]) => displayWidth(name))) + 2;
  return rows.flatMap(([name, description]) =>
    paintRuns(
      [{ text: description }],
      look,
      { text: `  ${name}${' '.repeat(column - displayWidth(name))}` },
      { text: ' '.repeat(column + 2) },
    ),
  );
}
