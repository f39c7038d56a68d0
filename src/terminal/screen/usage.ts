import type { AnyCommand } from '../../reply/command.ts';
import type { Option } from '../../reply/options.ts';
import type { Display } from './display.ts';
import { paintRun, paintRuns } from './styled-runs.ts';
import { displayWidth } from './wrap.ts';

type Row = readonly [name: string, description: string];

const OWN_ROWS: readonly Row[] = [
  ['new DIR', 'Write a small corpus to begin with (at the start only).'],
  ['help [command]', 'What a command takes.'],
  ['exit', 'Leave the prompt; Ctrl-D does too.'],
];
const TERMINATOR: Row = ['--', 'All that follows is text.'];

/** Help for the whole program: how to ask, the commands, the program's own options (as written, and what each does). */
export function describeProgram(commands: readonly AnyCommand[], options: readonly Row[], display: Display): string {
  const calls = [...commands.map((command) => [callOf(command), command.description] as const), ...OWN_ROWS];
  const column = columnOf([...calls, ...options]);
  const plain = (text: string): string[] => paintRuns([{ text }], display, { text: '  ' });
  const title = (text: string): string => paintRun({ text, style: 'bold' }, display);
  return [
    title('Usage'),
    ...plain('npm start -- [command] [words] [options]'),
    ...plain('Words without a command are a question. Without any there is a prompt.'),
    '',
    title('Commands'),
    ...describeRows(calls, column, display),
    '',
    title('Options'),
    ...describeRows([...options, TERMINATOR], column, display),
    '',
    ...paintRuns([{ text: 'Exit codes: 0 answer, 1 broken, 2 bad input, 3 nothing found.', style: 'dim' }], display),
  ].join('\n');
}

/** Help for one command: how it is called and what each option takes. */
export function describeCommand(command: AnyCommand, display: Display): string {
  const options = Object.entries(command.options);
  const rows = options.map(([name, option]) => [`${name}:`, describeOption(option)] as const);
  return [
    paintRun({ text: callOf(command), style: 'bold' }, display),
    ...paintRuns([{ text: command.description }], display, { text: '  ' }),
    ...(rows.length === 0 ? [] : ['', ...describeRows(rows, columnOf(rows), display)]),
    ...(rows.length === 0
      ? []
      : [
          '',
          ...paintRuns(
            [{ text: 'An option is written name:value, up to the next option, or --name value.', style: 'dim' }],
            display,
          ),
        ]),
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

function columnOf(rows: readonly Row[]): number {
  return Math.max(...rows.map(([name]) => displayWidth(name))) + 2;
}

function describeRows(rows: readonly Row[], column: number, display: Display): readonly string[] {
  return rows.flatMap(([name, description]) =>
    paintRuns(
      [{ text: description }],
      display,
      { text: `  ${name}${' '.repeat(column - displayWidth(name))}` },
      { text: ' '.repeat(column + 2) },
    ),
  );
}
