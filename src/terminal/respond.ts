import { UserError } from '../reply/reply.ts';
import type { Reply } from '../reply/reply.ts';
import { answerSafely, EXIT_CODES, replyToBadInput, runAction } from './answer.ts';
import { takeGlobals } from './line/globals.ts';
import type { GlobalOptions } from './line/globals.ts';
import { parseRequest } from './line/parse.ts';
import { presentReply } from './screen/present.ts';
import type { NumberedChoice } from './screen/present-choices.ts';
import { neutraliseLine, safeJson } from './screen/safe-text.ts';
import { savePicture } from './save-picture.ts';
import { contextOf, isDebugging, lookOf } from './terminal.ts';
import type { Terminal } from './terminal.ts';
import { describeCommand, describeProgram } from './screen/usage.ts';
import type { Word } from './line/words.ts';

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
  let globals = terminal.globals;
  const answer = answerSafely<Answer>(
    () => {
      const taken = takeGlobals(words);
      globals = mergeGlobals(terminal.globals, taken.globals, isSession);
      return answerWords(taken.rest, globals, terminal);
    },
    toReplyAnswer,
    isDebugging(terminal),
  );
  return finish(answer, globals, terminal, isSession);
}

/** Answers a choice made by its number on the streams. Never rejects. */
export async function respondToChoice(choice: NumberedChoice, terminal: Terminal): Promise<Responded> {
  const answer = answerSafely<Answer>(
    () => toReplyAnswer(runAction(choice.ref, terminal.ports.commands, contextOf(terminal))),
    toReplyAnswer,
    isDebugging(terminal),
  );
  return finish(answer, terminal.globals, terminal, true);
}

/** Says on standard error what is wrong with a person's input, outside of any command. */
export async function respondToMistake(mistake: UserError, terminal: Terminal): Promise<Responded> {
  return finish(toReplyAnswer(replyToBadInput(mistake)), terminal.globals, terminal, true);
}

function toReplyAnswer(reply: Reply): Answer {
  return { kind: 'reply', reply };
}

function mergeGlobals(started: GlobalOptions, asked: GlobalOptions, isSession: boolean): GlobalOptions {
  if (isSession && asked.corpus !== undefined) {
    throw new UserError('too-late', 'The corpus is chosen at the start.', 'Leave, and start again with --corpus DIR.');
  }
  return {
    ...started,
    ...asked,
    isJson: started.isJson || asked.isJson,
    isPlain: started.isPlain || asked.isPlain,
  };
}

function answerWords(words: readonly Word[], globals: GlobalOptions, terminal: Terminal): Answer {
  const { commands, version } = terminal.ports;
  const look = lookOf('stdout', terminal, globals);
  if (globals.isVersion) return { kind: 'words', text: version };
  const request = parseRequest(words, commands);
  if (request.kind === 'exit') return request;
  if (globals.isHelp || request.kind === 'help') {
    const isNamed = words.length > 0 && (request.kind === 'help' || isNamedCommand(words, request.command.name));
    const command = isNamed ? request.command : undefined;
    return { kind: 'words', text: command ? describeCommand(command, look) : describeProgram(commands, look) };
  }
  return toReplyAnswer(request.command.run(request.input, contextOf(terminal)));
}

function isNamedCommand([first]: readonly Word[], name: string): boolean {
  return first?.text.replace(/^\//, '').toLowerCase() === name;
}

async function finish(
  answer: Answer,
  globals: GlobalOptions,
  terminal: Terminal,
  isSession: boolean,
): Promise<Responded> {
  if (answer.kind === 'exit') return { exitCode: 0, choices: [], isExit: true };
  if (answer.kind === 'words') {
    await terminal.out.write(spaced(answer.text, isSession));
    return { exitCode: 0, choices: [] };
  }
  const { reply } = answer;
  const choices = await show(reply, globals, terminal, isSession);
  const isPictureFine = await saveWanted(reply, globals, terminal);
  return { exitCode: isPictureFine ? EXIT_CODES[reply.status] : EXIT_CODES.broken, choices };
}

/** Answers go to standard output, faults to standard error; as data all go to standard output, so that a reader of JSON always gets a line. */
async function show(
  reply: Reply,
  globals: GlobalOptions,
  terminal: Terminal,
  isSession: boolean,
): Promise<readonly NumberedChoice[]> {
  const isFault = reply.status === 'bad-input' || reply.status === 'broken';
  const look = lookOf(isFault ? 'stderr' : 'stdout', terminal, globals);
  const { text, choices } = presentReply(reply, look, isSession);
  if (globals.isJson) {
    const { status, blocks, trace } = reply;
    await terminal.out.write(`${safeJson({ status, blocks, trace })}\n`);
  }
  if (isFault) await terminal.err.write(spaced(text, isSession));
  else if (!globals.isJson) await terminal.out.write(spaced(text, isSession));
  return choices;
}

async function saveWanted(reply: Reply, globals: GlobalOptions, terminal: Terminal): Promise<boolean> {
  if (globals.picture === undefined || EXIT_CODES[reply.status] === EXIT_CODES['bad-input']) return true;
  const { isFine, message } = await savePicture(reply, globals.picture, terminal.ports);
  await terminal.err.write(`${neutraliseLine(message)}\n`);
  return isFine;
}

/** In a session answers stand apart from one another by an empty line. */
function spaced(text: string, isSession: boolean): string {
  return isSession ? `${text}\n\n` : `${text}\n`;
}
