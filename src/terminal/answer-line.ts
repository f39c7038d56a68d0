import { createHash } from 'node:crypto';
import { errorCode } from '../error-text.ts';
import { PictureRefused } from '../pictures/picture-spec.ts';
import { findAction, findCommand } from '../reply/command.ts';
import { complaintBlocks } from '../reply/controls.ts';
import { UserError, type Reply, type ReplyStatus } from '../reply/reply.ts';
import type { Words } from '../words/en.ts';
import type { Word } from './line/line-words.ts';
import { parseRequest } from './line/parse-request.ts';
import { PROGRAM_OPTIONS, takeProgramOptions, type ProgramOptions } from './line/program-options.ts';
import type { NumberedChoice } from './screen/present-choices.ts';
import { presentReply } from './screen/present-screen.ts';
import { neutraliseLine, safeJson } from './screen/safe-text.ts';
import { describeCommand, describeProgram } from './screen/usage.ts';
import { contextOf, displayOf, isDebugging, type Terminal } from './terminal-ports.ts';

/** How the program ends after a reply: 0 answer, 1 broken, 2 bad input, 3 nothing found. */
export const EXIT_CODES: Readonly<Record<ReplyStatus, number>> = { answer: 0, broken: 1, 'bad-input': 2, nothing: 3 };

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
  let { options } = terminal;
  const answer = answerSafely(terminal, () => {
    const taken = takeProgramOptions(words);
    options = mergeOptions(terminal.options, taken.options, isSession);
    return answerWords(taken.rest, options, terminal);
  });
  return finish(answer, { ...terminal, options }, isSession);
}

/** Answers a choice made by its number on the streams. Never rejects. */
export async function respondToChoice({ ref }: NumberedChoice, terminal: Terminal): Promise<Responded> {
  const answer = answerSafely(terminal, () => {
    const action = findAction(ref, terminal.ports.commands);
    if (!action) throw new UserError('unknown-action', (words) => words.terminal.leadsNowhere);
    return action(ref.args, contextOf(terminal));
  });
  return finish(answer, terminal, true);
}

/** Says on standard error what is wrong with a person's input, outside of any command. */
export async function respondToMistake(mistake: UserError, terminal: Terminal): Promise<Responded> {
  return finish(replyToError(mistake, terminal.ports.words, false), terminal, true);
}

function answerSafely(terminal: Terminal, run: () => Answer): Answer {
  try {
    return run();
  } catch (error) {
    return replyToError(error, terminal.ports.words, isDebugging(terminal));
  }
}

/**
 * What is said in the place of an answer that ended in an error. A `UserError` gives a reply of status `bad-input` with its hint in
 * `words`; anything else one of status `broken` with an incident id (the same fault has the same id), its stack only with `isDebug`.
 */
export function replyToError(error: unknown, words: Words, isDebug: boolean): Reply {
  if (error instanceof UserError) {
    return { status: 'bad-input', blocks: complaintBlocks(error.say(words)), trace: { code: error.code } };
  }
  const stack = String(error instanceof Error ? error.stack : error);
  const incident = createHash('sha256').update(stack).digest('hex').slice(0, 8);
  const { message, hint } = words.terminal.fault(incident);
  return { status: 'broken', blocks: complaintBlocks({ message, hint: isDebug ? stack : hint }), trace: { incident } };
}

function mergeOptions(started: ProgramOptions, asked: ProgramOptions, isSession: boolean): ProgramOptions {
  if (isSession && asked.corpus !== undefined) {
    throw new UserError('too-late', (words) => words.terminal.corpusIsChosen);
  }
  return { ...started, ...asked };
}

function answerWords(words: readonly Word[], options: ProgramOptions, terminal: Terminal): Answer {
  const { commands, version, words: language } = terminal.ports;
  if (options.isVersion === true) return { status: 'words', text: version };
  const request = parseRequest(words, commands, language);
  if (request.kind === 'exit') return { status: 'exit' };
  if (request.kind === 'run' && options.isHelp !== true) return request.command.run(request.input, contextOf(terminal));
  const first = words[0]?.text.replace(/^\//, '').toLowerCase() ?? '';
  const command = request.kind === 'help' || findCommand(first, commands, language) ? request.command : undefined;
  const display = displayOf('stdout', { ...terminal, options });
  if (command) return { status: 'words', text: describeCommand(command, display, language) };
  const own = PROGRAM_OPTIONS.map(([name, written]) => [written, language.terminal.programOptions[name]] as const);
  return { status: 'words', text: describeProgram(commands, own, display, language) };
}

async function finish(answer: Answer, terminal: Terminal, isSession: boolean): Promise<Responded> {
  if (answer.status === 'exit') return { exitCode: 0, choices: [], isExit: true };
  if (answer.status === 'words') {
    await terminal.out.write(spaced(answer.text, isSession));
    return { exitCode: 0, choices: [] };
  }
  const { asked, unanswered, status } = answer;
  if (asked !== undefined && unanswered !== undefined) terminal.ports.unanswered?.note(asked, unanswered);
  const choices = await show(answer, terminal, isSession);
  const isPictureFine = status === 'bad-input' || (await saveWanted(answer, terminal));
  return { exitCode: isPictureFine ? EXIT_CODES[status] : EXIT_CODES.broken, choices };
}

/** Answers go to standard output, faults to standard error; as data all go to standard output, so that a reader of JSON always gets a line. */
async function show(reply: Reply, terminal: Terminal, isSession: boolean): Promise<readonly NumberedChoice[]> {
  const { status, blocks, trace } = reply;
  const { isJson = false } = terminal.options;
  const isFault = status === 'bad-input' || status === 'broken';
  const display = displayOf(isFault ? 'stderr' : 'stdout', terminal);
  const { text, choices } = presentReply(reply, display, isSession, terminal.ports.words);
  if (isJson) await terminal.out.write(`${safeJson({ status, blocks, trace })}\n`);
  if (isFault || !isJson) await (isFault ? terminal.err : terminal.out).write(spaced(text, isSession));
  return choices;
}

/** Draws the first picture of a reply and writes it as PNG where that is wished for, and says on standard error how that went. False where it could not be done. */
async function saveWanted({ blocks }: Reply, { options, ports, err }: Terminal): Promise<boolean> {
  const { picture: path } = options;
  if (path === undefined) return true;
  const { terminal } = ports.words;
  const say = (message: string): Promise<void> => err.write(`${neutraliseLine(message)}\n`);
  const block = blocks.find((each) => each.kind === 'picture');
  if (block === undefined) {
    await say(terminal.noPicture(path));
    return true;
  }
  let png: Uint8Array | undefined;
  try {
    png = await ports.drawer().draw(block.spec);
    await ports.writeFile(path, png);
    await say(terminal.saved(path));
  } catch (error) {
    await say(
      png
        ? terminal.notSaved(path, errorCode(error))
        : terminal.notDrawn(error instanceof PictureRefused ? error.message : undefined),
    );
    return false;
  }
  return true;
}

/** In a session answers stand apart from one another by an empty line. */
function spaced(text: string, isSession: boolean): string {
  return isSession ? `${text}\n\n` : `${text}\n`;
}
