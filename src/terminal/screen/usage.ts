import { optionsOf, type AnyCommand, type NamedOption } from '../../reply/command.ts';
import type { Words } from '../../words/en.ts';
import type { Display } from './display.ts';
import { paintRun, paintRuns } from './styled-runs.ts';
import { displayWidth } from './wrap.ts';

type Row = readonly [name: string, description: string];

/** Help for the whole program: how to ask, the commands, the program's own options . */
export function describeProgram(
  commands: readonly AnyCommand[],
  programOptions: readonly Row[],
  display: Display,
  words: Words,
): string {
  const { terminal } = words;
  const calls = [
    ...commands.map((command) => [callOf(command, words), command.words(words).description] as const),
    ...terminal.ownCommands,
  ];
  const options: readonly Row[] = [...programOptions, ['--', terminal.terminator]];
  const column = columnOf([...calls, ...options]);
  const plain = (text: string): string[] => paintRuns([{ text }], display, { text: '  ' });
  const title = (text: string): string => paintRun({ text, style: 'bold' }, display);
  return [
    title(terminal.usage),
    ...plain(terminal.call),
    ...plain(terminal.plainWords),
    '',
    title(terminal.commands),
    ...describeRows(calls, column, display),
    '',
    title(terminal.options),
    ...describeRows(options, column, display),
    '',
    ...paintRuns([{ text: terminal.exitCodes, style: 'dim' }], display),
  ].join('\n');
}

/** Help for one command: how it is called and what each option takes. */
export function describeCommand(command: AnyCommand, display: Display, words: Words): string {
  const own = command.words(words);
  const rows = optionsOf(command, words).map((each): Row => [`${each.own.name}:`, describeOption(each, words)]);
  return [
    paintRun({ text: callOf(command, words), style: 'bold' }, display),
    ...paintRuns([{ text: own.description }], display, { text: '  ' }),
    '',
    ...describeRows(rows, columnOf(rows), display),
    '',
    ...paintRuns([{ text: words.terminal.howToWrite, style: 'dim' }], display),
  ].join('\n');
}

function callOf(command: AnyCommand, words: Words): string {
  const main = optionsOf(command, words).find(({ name }) => name === command.mainOption);
  return `/${command.words(words).name}${main ? ` <${main.own.name}>` : ''}`;
}

function describeOption({ option, own: { description } }: NamedOption, { terminal }: Words): string {
  switch (option.kind) {
    case 'text':
      return option.isRequired === true ? terminal.required(description) : description;
    case 'choice':
      return `${description} (${option.values.join(', ')})`;
    case 'flag':
      return terminal.yesOrNo(description);
    case 'whole-number':
      return terminal.range(description, option.min, option.max);
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
