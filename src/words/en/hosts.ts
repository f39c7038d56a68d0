import { countOf } from '../../text/numbers.ts';
import { complaint } from '../complaint.ts';

/** What stands around answers in Discord, and in the place of some. */
export const discord = {
  presence: 'Ask the record: /ask',
  share: 'Share',
  shared: 'Shared',
  remove: 'Remove',
  sharedBy: (name: string) => `Shared by ${name}`,
  sharedBySomebody: 'Shared by a member',
  asked: (words: string) => `“${words}”`,
  message: 'message',
  link: 'link',
  invitation: 'invitation',
  moreSources: (number: number) => `+ ${String(number)} more`,
  nothingToShow: 'There is nothing to show.',
  shortened: 'Shortened: a Discord message holds no more.',
  incident: (id: string) =>
    complaint(
      'Something went wrong on our side.',
      `Try again. If it keeps happening, give whoever runs this bot the number ${id}.`,
    ),
  stopping: complaint('This bot is being restarted.', 'Ask again in a minute.'),
  sharedAlready: complaint('This was shared already.', 'All can see it in this channel.'),
  notDone: complaint('Discord did not take that.', 'Press again in a moment.'),
  withdrawn: complaint('This answer could not be shown here.', 'Ask again.'),
  manyPictures: (seconds: number) =>
    complaint(
      'That was a lot of pictures in a minute, and each takes a while to draw.',
      `The next one is yours in ${countOf(seconds, 'second')}.`,
    ),
  notYours: complaint('This answer is not yours.', 'Who asked can remove it, and who manages messages here.'),
  messageWithoutText: complaint('That message has no text.', 'Choose a message with words in it.'),
  unknown: {
    command: complaint('This command has changed.', 'Reload Discord, or try again in a while.'),
    button: complaint(
      'This button comes from an earlier version and no longer works.',
      'Ask again with the command; the new answer has working buttons.',
    ),
    form: complaint(
      'This form comes from an earlier version and no longer works.',
      'Ask again with the command; the new answer has working buttons.',
    ),
  },
};

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
  unknownCommand: (typed: string, closest: string | undefined, known: string) =>
    complaint(
      `There is no command “${typed}”.`,
      `${closest === undefined ? '' : `Did you mean /${closest}? `}There are: ${known}.`,
    ),
  unknownOption: (command: string, typed: string, closest: string | undefined, known: string) =>
    complaint(
      `/${command} has no option “${typed}”.`,
      `${closest === undefined ? '' : `Did you mean --${closest}? `}${known === '' ? 'It has none.' : `It has: ${known}.`}`,
    ),
  givenTwice: (name: string) => complaint(`“${name}” is given twice.`, 'Give it once.'),
  missingValue: (name: string, hint: string) => complaint(`“${name}” needs a value.`, hint),
  notAFlag: (name: string, typed: string) => complaint(`“${name}” cannot be “${typed}”.`, 'It takes yes or no.'),
  notAWidth: (typed: string) => complaint(`“--width” cannot be “${typed}”.`, 'Give columns, 40 to 100: --width 60'),
  valueHints: {
    picture: 'Give a file to write: --picture timeline.png',
    corpus: 'Give a folder of articles: --corpus ./my-articles',
    width: 'Give columns, 40 to 100: --width 60',
  },
  takesNoWords: (command: string, typed: string) =>
    complaint(`/${command} takes no words, but got “${typed}”.`, `Try: help ${command}`),
  lineTooLong: (max: number) => complaint('The line is too long.', `Shorten it to ${String(max)} characters.`),
  noSuchNumber: (typed: string, max: number) =>
    complaint(`There is no choice ${typed}.`, `The last answer offers 1 to ${String(max)}.`),
  corpusIsChosen: complaint('The corpus is chosen at the start.', 'Leave, and start again with --corpus DIR.'),
  leadsNowhere: complaint('This choice leads nowhere any more.', 'Ask again and choose anew.'),
  fault: (incident: string) =>
    complaint(
      `Rift broke on this; your input is not to blame (incident ${incident}).`,
      'Set RIFT_DEBUG=1 to see where, and report it with the incident’s id.',
    ),
  noPicture: (path: string) => `No picture in this answer: “${path}” is not written.`,
  notDrawn: (reason: string | undefined) => `The picture could not be drawn: ${reason ?? 'Rift itself failed.'}`,
  saved: (path: string) => `Picture saved: ${path}`,
  notSaved: (path: string, code: string) =>
    `The picture could not be saved as “${path}”: ${causes[code] ?? `the system says ${code || 'no more'}`}.`,
};
