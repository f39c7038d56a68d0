import { findCommand } from '../reply/command.ts';
import { UserError, type Reply } from '../reply/reply.ts';
import { answerSafely, EXIT_CODES, replyToBadInput, runAction } from './answer-safely.ts';
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

/** A reply, or what the terminal says itself without the archive. */
type Answer =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'exit' };

/** Answers words on the streams. Options of the program among the words hold for this answer alone, over those of the command line. Never rejects. */
export async function respond(words: readonly Word[], terminal: Terminal, isSession: boolean): Promise<Responded> {
  let options = terminal.options;
  const answer = answerSafely<Answer>(
    () => {
      const taken = takeProgramOptions(words);
      options = mergeOptions(terminal.options, taken.options, isSession);
      return answerWords(taken.rest, options, terminal);
    },
    toReplyAnswer,
    manner(terminal),
  );
  return finish(answer, options, terminal, isSession);
}

/** Answers a choice made by its number on the streams. Never rejects. */
export async function respondToChoice(choice: NumberedChoice, terminal: Terminal): Promise<Responded> {
  const answer = answerSafely<Answer>(
    () => toReplyAnswer(runAction(choice.ref, terminal.ports.commands, contextOf(terminal))),
    toReplyAnswer,
    manner(terminal),
  );
  return finish(answer, terminal.options, terminal, true);
}

/** Says on standard error what is wrong with a person's input, outside of any command. */
export async function respondToMistake(mistake: UserError, terminal: Terminal): Promise<Responded> {
  return finish(toReplyAnswer(replyToBadInput(mistake, terminal.ports.words)), terminal.options, terminal, true);
}

/** How faults are told. */
function manner(terminal: Terminal) {
  return { words: terminal.ports.words, isDebug: isDebugging(terminal) };
}

function toReplyAnswer(reply: Reply): Answer {
  return { kind: 'reply', reply };
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
  if (options.isVersion) return { kind: 'words', text: version };
  const request = parseRequest(words, commands, language);
  if (request.kind === 'exit') return request;
  if (options.isHelp || request.kind === 'help') {
    const isNamed =
      words.length > 0 &&
      (request.kind === 'help' ||
        findCommand(words[0]?.text.replace(/^\//, '').toLowerCase() ?? '', commands, language) !== undefined);
    const command = isNamed ? request.command : undefined;
    const own = PROGRAM_OPTIONS.map(([name, written]) => [written, language.terminal.programOptions[name]] as const);
    const text = command
      ? describeCommand(command, display, language)
      : describeProgram(commands, own, display, language);
    return { kind: 'words', text };
  }
  return toReplyAnswer(request.command.run(request.input, contextOf(terminal)));
}

async function finish(
  answer: Answer,
  options: ProgramOptions,
  terminal: Terminal,
  isSession: boolean,
): Promise<Responded> {
  if (answer.kind === 'exit') return { exitCode: 0, choices: [], isExit: true };
  if (answer.kind === 'words') {
    await terminal.out.write(spaced(answer.text, isSession));
    return { exitCode: 0, choices: [] };
  }
  const { reply } = answer;
  const { asked, unanswered } = reply;
  if (asked !== undefined && unanswered !== undefined) terminal.ports.unanswered?.note(asked, unanswered);
  const choices = await show(reply, options, terminal, isSession);
  const isPictureFine = await saveWanted(reply, options, terminal);
  return { exitCode: isPictureFine ? EXIT_CODES[reply.status] : EXIT_CODES.broken, choices };
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
