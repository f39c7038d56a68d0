import { findAction, findCommand } from '../reply/command.ts';
import { UserError, type Reply } from '../reply/reply.ts';
import { EXIT_CODES, replyToError } from './answer-error.ts';
import { PROGRAM_OPTIONS, takeProgramOptions, type ProgramOptions } from './line/program-options.ts';
import { parseRequest } from './line/parse-request.ts';
import { presentReply } from './screen/present-screen.ts';
import type { NumberedChoice } from './screen/present-choices.ts';
import { neutraliseLine, safeJson } from './screen/safe-text.ts';
import { savePicture } from './save-picture.ts';
import { contextOf, isDebugging, displayOf, type Terminal } from './terminal-ports.ts';
import { describeCommand, describeProgram } from './screen/usage.ts';
import type { Word } from './line/line-words.ts';

/** How an answer ended, and what can be chosen by number now. */
export interface Responded {
  readonly exitCode: number;
  readonly choices: readonly NumberedChoice[];
  readonly isExit?: boolean;
}

/** A reply, or what the terminal says itself without the archive; `exit`: nothing more. */
type Answer = Reply | { readonly status: 'words'; readonly text: string } | { readonly status: 'exit' };

/** Answers words on the streams. Options of the program among the words hold for this answer alone, over those of the command line. Never rejects. */
export async function respond(words: readonly Word[], terminal: Terminal, isSession: boolean): Promise<Responded> {
  let options = terminal.options;
  const answer = answerSafely(terminal, () => {
    const taken = takeProgramOptions(words);
    options = mergeOptions(terminal.options, taken.options, isSession);
    return answerWords(taken.rest, options, terminal);
  });
  return finish(answer, options, terminal, isSession);
}

/** Answers a choice made by its number on the streams. Never rejects. */
export async function respondToChoice({ ref }: NumberedChoice, terminal: Terminal): Promise<Responded> {
  const answer = answerSafely(terminal, () => {
    const action = findAction(ref, terminal.ports.commands);
    if (!action) throw new UserError('unknown-action', (words) => words.terminal.leadsNowhere);
    return action(ref.args, contextOf(terminal));
  });
  return finish(answer, terminal.options, terminal, true);
}

/** Says on standard error what is wrong with a person's input, outside of any command. */
export async function respondToMistake(mistake: UserError, terminal: Terminal): Promise<Responded> {
  return finish(replyToError(mistake, terminal.ports.words, false), terminal.options, terminal, true);
}

function answerSafely(terminal: Terminal, run: () => Answer): Answer {
  try {
    return run();
  } catch (error) {
    return replyToError(error, terminal.ports.words, isDebugging(terminal));
  }
}

function mergeOptions(started: ProgramOptions, asked: ProgramOptions, isSession: boolean): ProgramOptions {
  if (isSession && asked.corpus !== undefined) {
    throw new UserError('too-late', (words) => words.terminal.corpusIsChosen);
  }
  return {
    ...started,
    ...asked,
    isJson: started.isJson || asked.isJson,
    isPlain: started.isPlain || asked.isPlain,
  };
}

function answerWords(words: readonly Word[], options: ProgramOptions, terminal: Terminal): Answer {
  const { commands, version, words: language } = terminal.ports;
  const display = displayOf('stdout', terminal, options);
  if (options.isVersion) return { status: 'words', text: version };
  const request = parseRequest(words, commands, language);
  if (request.kind === 'exit') return { status: 'exit' };
  if (options.isHelp || request.kind === 'help') {
    const first = words[0]?.text.replace(/^\//, '').toLowerCase() ?? '';
    const command = request.kind === 'help' || findCommand(first, commands, language) ? request.command : undefined;
    const own = PROGRAM_OPTIONS.map(([name, written]) => [written, language.terminal.programOptions[name]] as const);
    const text = command
      ? describeCommand(command, display, language)
      : describeProgram(commands, own, display, language);
    return { status: 'words', text };
  }
  return request.command.run(request.input, contextOf(terminal));
}

async function finish(
  answer: Answer,
  options: ProgramOptions,
  terminal: Terminal,
  isSession: boolean,
): Promise<Responded> {
  if (answer.status === 'exit') return { exitCode: 0, choices: [], isExit: true };
  if (answer.status === 'words') {
    await terminal.out.write(spaced(answer.text, isSession));
    return { exitCode: 0, choices: [] };
  }
  const { asked, unanswered, status } = answer;
  if (asked !== undefined && unanswered !== undefined) terminal.ports.unanswered?.note(asked, unanswered);
  const choices = await show(answer, options, terminal, isSession);
  const isPictureFine = await saveWanted(answer, options, terminal);
  return { exitCode: isPictureFine ? EXIT_CODES[status] : EXIT_CODES.broken, choices };
}

/** Answers go to standard output, faults to standard error; as data all go to standard output, so that a reader of JSON always gets a line. */
async function show(
  reply: Reply,
  options: ProgramOptions,
  terminal: Terminal,
  isSession: boolean,
): Promise<readonly NumberedChoice[]> {
  const isFault = reply.status === 'bad-input' || reply.status === 'broken';
  const display = displayOf(isFault ? 'stderr' : 'stdout', terminal, options);
  const { text, choices } = presentReply(reply, display, isSession, terminal.ports.words);
  if (options.isJson) {
    const { status, blocks, trace } = reply;
    await terminal.out.write(`${safeJson({ status, blocks, trace })}\n`);
  }
  if (isFault) await terminal.err.write(spaced(text, isSession));
  else if (!options.isJson) await terminal.out.write(spaced(text, isSession));
  return choices;
}

async function saveWanted(reply: Reply, options: ProgramOptions, terminal: Terminal): Promise<boolean> {
  if (options.picture === undefined || EXIT_CODES[reply.status] === EXIT_CODES['bad-input']) return true;
  const { isFine, message } = await savePicture(reply, options.picture, terminal.ports);
  await terminal.err.write(`${neutraliseLine(message)}\n`);
  return isFine;
}

/** In a session answers stand apart from one another by an empty line. */
function spaced(text: string, isSession: boolean): string {
  return isSession ? `${text}\n\n` : `${text}\n`;
}
