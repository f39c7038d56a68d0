import { createHash } from 'node:crypto';
import type { AnyCommand } from '../reply/command.ts';
import type { CommandContext } from '../reply/options.ts';
import { UserError, type ActionRef, type Reply, type ReplyStatus } from '../reply/reply.ts';
import type { Words } from '../words/en.ts';

/** How the program ends after a reply: 0 answer, 1 broken, 2 bad input, 3 nothing found. */
export const EXIT_CODES: Readonly<Record<ReplyStatus, number>> = { answer: 0, broken: 1, 'bad-input': 2, nothing: 3 };

/** Runs the action behind a choice; `UserError` if the command has no such action (any more). */
export function runAction(ref: ActionRef, commands: readonly AnyCommand[], context: CommandContext): Reply {
  const actions = commands.find((command) => command.name === ref.command)?.actions ?? {};
  const action = Object.hasOwn(actions, ref.action) ? actions[ref.action] : undefined;
  if (action === undefined) {
    throw new UserError('unknown-action', ({ terminal }) => terminal.leadsNowhere);
  }
  return action(ref.args, context);
}

/**
 * What is said in the place of an answer that ended in an error. A `UserError` gives a reply of status `bad-input` with its hint in
 * `words`; anything else one of status `broken` with an incident id (the same fault has the same id), its stack only with `isDebug`.
 */
export function replyToError(error: unknown, words: Words, isDebug: boolean): Reply {
  if (!(error instanceof UserError)) return replyToFault(error, words, isDebug);
  const { message, hint } = error.say(words);
  return {
    status: 'bad-input',
    blocks: [
      { kind: 'text', text: message },
      { kind: 'note', text: hint },
    ],
    trace: { code: error.code },
  };
}

function replyToFault(error: unknown, { terminal }: Words, isDebug: boolean): Reply {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const incident = createHash('sha256').update(stack).digest('hex').slice(0, 8);
  const { message, hint } = terminal.fault(incident);
  return {
    status: 'broken',
    blocks: [
      { kind: 'text', text: message },
      { kind: 'note', text: isDebug ? stack : hint },
    ],
    trace: { incident },
  };
}
