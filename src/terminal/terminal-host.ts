import { createInterface, type Interface } from 'node:readline';
import type { PictureDrawer } from '../pictures/picture-spec.ts';
import { UserError } from '../reply/reply.ts';
import { EXIT_CODES, respond, respondToChoice, respondToMistake, type Responded } from './answer-line.ts';
import { completeLine } from './line/complete-line.ts';
import { splitWords, wordsOfArguments } from './line/line-words.ts';
import { hasRequest, readProgramOptions } from './line/program-options.ts';
import type { NumberedChoice } from './screen/present-choices.ts';
import { neutraliseLine } from './screen/safe-text.ts';
import { paintRun, paintRuns } from './screen/styled-runs.ts';
import { contextOf, displayOf, openOutput, type Terminal, type TerminalPorts } from './terminal-ports.ts';

/** Longer lines are refused: no option takes as much, and a line is one question. */
const MAX_LINE_LENGTH = 10_000;
const HISTORY_SIZE = 500;

/**
 * Answers the words of the command line once, or, without any, the lines of standard input until it ends.
 * Resolves to the exit code of the last answer: 0 answer, 1 broken, 2 bad input, 3 nothing found. Answers go to standard
 * output; what went wrong to standard error. Rejects only if the library does.
 */
export async function runTerminal(ports: TerminalPorts): Promise<number> {
  const drawer = keepDrawer(ports.drawer);
  const terminal = {
    ports: { ...ports, drawer: drawer.open },
    options: {},
    out: openOutput(ports.stdout),
    err: openOutput(ports.stderr),
  };
  try {
    const exitCode = hasRequest(ports.argv)
      ? (await respond(wordsOfArguments(ports.argv), terminal, false)).exitCode
      : await runSession({ ...terminal, options: readProgramOptions(ports.argv) });
    return terminal.out.failure() === undefined ? exitCode : EXIT_CODES.broken;
  } finally {
    await drawer.close();
  }
}

function keepDrawer(make: () => PictureDrawer): { open: () => PictureDrawer; close: () => Promise<void> } {
  let drawer: PictureDrawer | undefined;
  return {
    open: () => (drawer ??= make()),
    close: async () => {
      await drawer?.close();
    },
  };
}

/**
 * Answers the lines of standard input, one after another, until it ends, `exit` is typed or nobody reads any more.
 * With a terminal on both ends there is a prompt, a history (in memory only) and completion by Tab; Ctrl-C clears the
 * line, and ends on an empty one. Resolves to the exit code of the last answer, 0 if there was none.
 */
async function runSession(terminal: Terminal): Promise<number> {
  const { stdin, stdout } = terminal.ports;
  const isInteractive = stdin.isTTY === true && stdout.isTTY === true;
  if (isInteractive) await terminal.out.write(`${welcome(terminal)}\n\n`);
  const lines = openLines(terminal, isInteractive);
  let waiting = 0;
  let isPasted = false;
  lines.on('line', () => (waiting += 1));
  let last: Responded = { exitCode: 0, choices: [] };
  if (isInteractive) lines.prompt();
  for await (const line of lines) {
    waiting -= 1;
    // What was pasted together was echoed above the first answer: each further line is shown again at its own prompt.
    if (isInteractive && isPasted) await terminal.out.write(`${neutraliseLine(line)}\n`);
    if (isInteractive && line.trim() !== '') await terminal.out.write('\n');
    if (line.trim() !== '') last = await respondToLine(line, last.choices, terminal);
    if (last.isExit === true || terminal.out.isClosed()) break;
    isPasted = waiting > 0;
    if (isInteractive) lines.prompt();
  }
  lines.close();
  if (isInteractive && last.isExit !== true) await terminal.out.write('\n');
  return last.exitCode;
}

function openLines(terminal: Terminal, isInteractive: boolean): Interface {
  const { stdin, stdout, commands, words } = terminal.ports;
  const lines = createInterface({
    input: stdin,
    ...(isInteractive ? { output: stdout } : {}),
    terminal: isInteractive,
    prompt: 'rift> ',
    historySize: HISTORY_SIZE,
    removeHistoryDuplicates: true,
    crlfDelay: Infinity,
    completer: (line: string) => completeLine(line, { commands, words, context: () => contextOf(terminal) }),
  });
  lines.on('SIGINT', () => {
    if (lines.line === '') lines.close();
    else clearLine(lines, stdout);
  });
  return lines;
}

function clearLine(lines: Interface, stdout: NodeJS.WritableStream): void {
  lines.write(null, { ctrl: true, name: 'e' });
  stdout.write('^C\n');
  lines.write(null, { ctrl: true, name: 'u' });
  lines.prompt();
}

async function respondToLine(line: string, choices: readonly NumberedChoice[], terminal: Terminal): Promise<Responded> {
  const typed = line.replace(/^\uFEFF/, '').trim();
  if (typed.length > MAX_LINE_LENGTH) {
    const mistake = new UserError('line-too-long', (words) => words.terminal.lineTooLong(MAX_LINE_LENGTH));
    return respondToMistake(mistake, terminal);
  }
  if (choices.length === 0 || !/^\[?\d{1,2}\]?$/.test(typed)) return respond(splitWords(typed), terminal, true);
  const choice = choices.find((each) => String(each.number) === typed.replaceAll(/[[\]]/g, ''));
  if (choice !== undefined) return keepChoices(await respondToChoice(choice, terminal), choice, choices);
  const mistake = new UserError('unknown-choice', (words) => words.terminal.noSuchNumber(typed, choices.length));
  return { ...(await respondToMistake(mistake, terminal)), choices };
}

/** An answer beside the earlier one leaves the earlier one's numbers in force, unless it brings its own. */
function keepChoices(answered: Responded, made: NumberedChoice, choices: readonly NumberedChoice[]): Responded {
  const isReplaced = answered.choices.length > 0 || (made.effect === 'update' && answered.exitCode === 0);
  return isReplaced ? answered : { ...answered, choices };
}

function welcome(terminal: Terminal): string {
  const display = displayOf('stdout', terminal);
  const { archive, words } = contextOf(terminal);
  const { title, examples } = archive.corpus;
  const example = examples[0] && neutraliseLine(examples[0]);
  return [
    paintRun({ text: neutraliseLine(title), style: 'bold' }, display),
    ...paintRuns([{ text: words.terminal.welcome(example) }], display),
    ...paintRuns([{ text: words.terminal.welcomeHelp, style: 'dim' }], display),
  ].join('\n');
}
