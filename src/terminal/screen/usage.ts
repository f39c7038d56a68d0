import type { AnyCommand, Option } from '../../reply/command.ts';
import type { Look } from './look.ts';
import { paintRun, paintRuns } from './runs.ts';
import { displayWidth } from './wrap.ts';

type Row = readonly [name: string, description: string];

const OWN_ROWS: readonly Row[] = [
  ['help [command]', 'What a command takes.'],
  ['exit', 'Leave the prompt; Ctrl-D does too.'],
];
const GLOBAL_ROWS: readonly Row[] = [
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
  const calls = [...commands.map((command) => [callOf(command), command.description] as const), ...OWN_ROWS];
  const column = columnOf([...calls, ...GLOBAL_ROWS]);
  const plain = (text: string): string[] => paintRuns([{ text }], look, { text: '  ' });
  const title = (text: string): string => paintRun({ text, style: 'bold' }, look);
  return [
    title('Usage'),
    ...plain('npm start -- [command] [words] [options]'),
    ...plain('Words without a command are a question. Without any there is a prompt.'),
    '',
    title('Commands'),
    ...describeRows(calls, column, look),
    '',
    title('Options'),
    ...describeRows(GLOBAL_ROWS, column, look),
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
    ...(rows.length === 0 ? [] : ['', ...describeRows(rows, columnOf(rows), look)]),
    ...(rows.length === 0
      ? []
      : [
          '',
          ...paintRuns(
            [{ text: 'An option is written name:value, up to the next option, or --name value.', style: 'dim' }],
            look,
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

function describeRows(rows: readonly Row[], column: number, look: Look): readonly string[] {
  return rows.flatMap(([name, description]) =>
    paintRuns(
      [{ text: description }],
      look,
      { text: `  ${name}${' '.repeat(column - displayWidth(name))}` },
      { text: ' '.repeat(column + 2) },
    ),
  );
}
