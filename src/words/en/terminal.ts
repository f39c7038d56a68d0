import type { Complaint } from '../complaint.ts';

const causes: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'that disk is read-only',
  ENOSPC: 'the disk is full',
};

/** What the terminal says besides the answers. `name` is an option's, `known` a list. */
export const terminal = {
  welcome: (example: string | undefined) =>
    `Ask in your own words${example === undefined ? '' : `, for example: ${example}`}`,
  welcomeHelp: 'help lists the commands, Tab completes, Ctrl-D leaves.',
  usage: 'Usage',
  call: 'npm start -- [command] [words] [options]',
  plainWords: 'Words without a command are a question. Without any there is a prompt.',
  commands: 'Commands',
  options: 'Options',
  ownCommands: [
    ['new DIR', 'Write a small corpus to begin with (at the start only).'],
    ['help [command]', 'What a command takes.'],
    ['exit', 'Leave the prompt; Ctrl-D does too.'],
  ] as readonly (readonly [written: string, description: string])[],
  programOptions: {
    json: 'Print the answer’s data, with scores, ids and spans, one line of JSON an answer.',
    picture: 'Save the answer’s picture as PNG.',
    corpus: 'Read another folder of articles.',
    width: 'Wrap at N columns, 40 to 100.',
    plain: 'No colour; NO_COLOR does the same.',
    help: 'Print this, or what a command takes.',
    version: 'Print the version.',
  },
  terminator: 'All that follows is text.',
  exitCodes: 'Exit codes: 0 answer, 1 broken, 2 bad input, 3 nothing found.',
  howToWrite: 'An option is written name:value, up to the next option, or --name value.',
  required: (description: string) => `${description} (required)`,
  yesOrNo: (description: string) => `${description} (yes or no)`,
  range: (description: string, min: number, max: number) => `${description} (${String(min)} to ${String(max)})`,
  unknownCommand: (typed: string, closest: string | undefined, known: string): Complaint => ({
    message: `There is no command “${typed}”.`,
    hint: `${closest === undefined ? '' : `Did you mean /${closest}? `}There are: ${known}.`,
  }),
  unknownOption: (command: string, typed: string, closest: string | undefined, known: string): Complaint => ({
    message: `/${command} has no option “${typed}”.`,
    hint: `${closest === undefined ? '' : `Did you mean --${closest}? `}${known === '' ? 'It has none.' : `It has: ${known}.`}`,
  }),
  givenTwice: (name: string): Complaint => ({ message: `“${name}” is given twice.`, hint: 'Give it once.' }),
  missingValue: (name: string, hint: string): Complaint => ({ message: `“${name}” needs a value.`, hint }),
  notAFlag: (name: string, typed: string): Complaint => ({
    message: `“${name}” cannot be “${typed}”.`,
    hint: 'It takes yes or no.',
  }),
  notAWidth: (typed: string): Complaint => ({
    message: `“--width” cannot be “${typed}”.`,
    hint: 'Give columns, 40 to 100: --width 60',
  }),
  valueHints: {
    picture: 'Give a file to write: --picture timeline.png',
    corpus: 'Give a folder of articles: --corpus ./my-articles',
    width: 'Give columns, 40 to 100: --width 60',
  },
  takesNoWords: (command: string, typed: string): Complaint => ({
    message: `/${command} takes no words, but got “${typed}”.`,
    hint: `Try: help ${command}`,
  }),
  lineTooLong: (most: number): Complaint => ({
    message: 'The line is too long.',
    hint: `Shorten it to ${String(most)} characters.`,
  }),
  noSuchNumber: (typed: string, most: number): Complaint => ({
    message: `There is no choice ${typed}.`,
    hint: `The last answer offers 1 to ${String(most)}.`,
  }),
  corpusIsChosen: {
    message: 'The corpus is chosen at the start.',
    hint: 'Leave, and start again with --corpus DIR.',
  },
  leadsNowhere: { message: 'This choice leads nowhere any more.', hint: 'Ask again and choose anew.' },
  fault: (incident: string): Complaint => ({
    message: `Rift broke on this; your input is not to blame (incident ${incident}).`,
    hint: 'Set RIFT_DEBUG=1 to see where, and report it with the incident’s id.',
  }),
  noPicture: (path: string) => `No picture in this answer: “${path}” is not written.`,
  notDrawn: (reason: string | undefined) => `The picture could not be drawn: ${reason ?? 'Rift itself failed.'}`,
  saved: (path: string) => `Picture saved: ${path}`,
  notSaved: (path: string, code: string) =>
    `The picture could not be saved as “${path}”: ${causes[code] ?? `the system says ${code || 'no more'}`}.`,
};
