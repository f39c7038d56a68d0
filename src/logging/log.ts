import { pino } from 'pino';
import type { Config } from '../config.ts';
import { errorCode } from '../error-text.ts';
import { nameSources } from './source-stack.ts';

/** Every event that is ever logged, with what it means. `docs/operations.md` says what to do about each. */
export const LOG_EVENTS = {
  starting: 'Rift begins to start.',
  corpus_reading: 'The articles are being read for the first time, which takes more than two seconds.',
  corpus_loaded: 'The articles were read and indexed.',
  corpus_reloaded: 'The articles changed and the new ones answer from now on.',
  corpus_rejected: 'None of the changed articles can be read; the earlier ones go on answering.',
  files_left_out: 'Files of the corpus folder cannot be read and are left out; all others answer.',
  ready: 'Connected to Discord and answering.',
  process_started: 'One of several processes begins to start.',
  process_ended: 'One of several processes is gone; another takes its place.',
  all_ready: 'Every process is connected to Discord and answering.',
  commands_registered: 'The commands had changed and were declared to Discord.',
  commands_unchanged: 'Discord already has these commands.',
  commands_not_registered: 'Discord did not take the commands; those it has go on working, and it is tried again.',
  shard_disconnected: 'A connection to Discord ended for good.',
  shard_reconnecting: 'A connection to Discord was lost and is being taken up again; said once a minute.',
  shard_renewed:
    'A lost connection could not be taken up again; a new one is there, and what was asked between them is lost.',
  shard_resumed: 'A lost connection was taken up again and nothing was missed.',
  shard_error: 'A connection to Discord reported an error.',
  metrics_served: 'Numbers about this process can be asked for.',
  answered: 'An interaction was answered.',
  answer_deferred: 'An answer was not there in time; Discord was told that it will come.',
  deferral_failed: 'Discord did not take the word that an answer will come; the answer is sent all the same.',
  input_refused: 'A member typed something that a command cannot take, and was told so.',
  component_unknown: 'A button or menu was pressed that this version does not know.',
  command_unknown: 'Discord sent a command that this version does not know.',
  completion_failed: 'Autocompletion failed; the member got an empty list.',
  interaction_failed: 'A fault in Rift; the member got the incident id.',
  response_failed: 'Discord did not take an answer.',
  response_delayed: 'Discord has not taken something for ten seconds; it is sent again until its time is over.',
  response_resent: 'Discord took something at a later attempt.',
  response_late: 'Discord no longer waited for this answer.',
  reply_trimmed: 'An answer was longer than Discord allows and was shortened.',
  picture_late: 'A picture was not ready in time; the text went first.',
  picture_added: 'A late picture was put into its answer.',
  picture_failed: 'A picture could not be drawn; the text went alone.',
  picture_not_added: 'Discord did not take a late picture; the text stays.',
  share_not_spent: 'An answer was shown to all; its button could not be marked as used.',
  clock_ahead: 'The clock of this machine is ahead of that of Discord; said once.',
  client_error: 'discord.js reported an error outside any interaction.',
  unanswered_not_noted: 'A question without an answer could not be written down; said once.',
  stopping: 'Asked to stop: open answers are finished, new ones are not taken.',
  drain_expired: 'Answers were still open when the time for them was over.',
  stopped: 'Stopped.',
  fault: 'A fault outside any interaction.',
} as const;

/** The name of an event. */
export type LogEvent = keyof typeof LOG_EVENTS;

/** What an entry carries besides its event. Never a question, never a user's id. */
export type LogFields = object;

/** The logger: the fields first, then the event. */
export type Log = Readonly<Record<'debug' | 'info' | 'warn' | 'error', (fields: LogFields, event: LogEvent) => void>>;

/** One JSON object a line; tokens in it are replaced, wherever they stand. `secrets` are replaced too. */
export function createLog({
  level,
  secrets,
  write,
  part,
}: {
  readonly level: Config['logLevel'];
  readonly secrets: readonly string[];
  /** Takes whole lines; in production it writes to standard output. */
  readonly write: (line: string) => void;
  /** Stands in every line: which part of the bot writes it. */
  readonly part?: string;
}): Log {
  return pino(
    {
      level,
      base: part === undefined ? null : { part },
      messageKey: 'event',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    { write: (line) => write(redact(line, secrets)) },
  );
}

/** What the log needs of standard output. */
interface LineStream {
  write(line: string): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/**
 * Writes whole lines to a stream. Never throws: once the stream is broken (its reader is gone, the disk is full) that is
 * told to `tell`, once, and the lines that follow are dropped. A fault of the log that reached the log would cause the next.
 */
export function createLogOutput(stream: LineStream, tell: (message: string) => void): (line: string) => void {
  let isBroken = false;
  const giveUp = (error: unknown) => {
    if (isBroken) return;
    isBroken = true;
    tell(`The log can no longer be written (${errorCode(error) || 'fault'}); Rift goes on without it.`);
  };
  stream.on('error', giveUp);
  return (line) => {
    if (isBroken) return;
    try {
      stream.write(line);
    } catch (error) {
      giveUp(error);
    }
  };
}

/** A text without bot tokens, interaction and webhook tokens in paths, names and passwords in addresses, or any of `secrets` of four or more characters. */
export function redact(text: string, secrets: readonly string[]): string {
  const known = secrets
    .filter((secret) => secret.length >= 4)
    .reduce((shown, secret) => shown.replaceAll(secret, '[redacted]'), text);
  return known
    .replace(/\b((?:https?|wss?):\/\/)[^\s/?#"'\\]*@/gi, '$1[redacted]@')
    .replace(/\b(interactions|webhooks)\/(\d+)\/[^/\s"'\\?]+/g, '$1/$2/[redacted]')
    .replace(/\b[\w-]{23,30}\.[\w-]{6,7}\.[\w-]{27,}/g, '[redacted]');
}

/** What an error says, as fields: name, message, stack, and of Discord's errors the code, status and method. `hidden` texts (what a member typed) are taken out. */
export function errorFields(error: unknown, hidden: readonly string[] = []): LogFields {
  if (!(error instanceof Error)) return { error: redactInput(String(error), hidden) };
  const { name, message, stack = '' } = error;
  return {
    error: name,
    message: redactInput(message, hidden),
    stack: redactInput(nameSources(stack), hidden),
    ...pickText(error, 'code'),
    ...pickText(error, 'status'),
    ...pickText(error, 'method'),
  };
}

function redactInput(text: string, hidden: readonly string[]): string {
  return hidden.filter((typed) => typed.length >= 3).reduce((shown, typed) => shown.replaceAll(typed, '[input]'), text);
}

function pickText(error: Error, key: string): LogFields {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' || typeof value === 'number' ? { [key]: value } : {};
}
