import { createHash } from 'node:crypto';
import { complaintBlocks } from '../reply/controls.ts';
import { UserError, type Reply, type ReplyStatus } from '../reply/reply.ts';
import type { Words } from '../words/en.ts';

/** How the program ends after a reply: 0 answer, 1 broken, 2 bad input, 3 nothing found. */
export const EXIT_CODES: Readonly<Record<ReplyStatus, number>> = { answer: 0, broken: 1, 'bad-input': 2, nothing: 3 };

/**
 * What is said in the place of an answer that ended in an error. A `UserError` gives a reply of status `bad-input` with its hint in
 * `words`; anything else one of status `broken` with an incident id (the same fault has the same id), its stack only with `isDebug`.
 */
export function replyToError(error: unknown, words: Words, isDebug: boolean): Reply {
  if (!(error instanceof UserError)) return replyToFault(error, words, isDebug);
  return { status: 'bad-input', blocks: complaintBlocks(error.say(words)), trace: { code: error.code } };
}

function replyToFault(error: unknown, { terminal }: Words, isDebug: boolean): Reply {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const incident = createHash('sha256').update(stack).digest('hex').slice(0, 8);
  const { message, hint } = terminal.fault(incident);
  return { status: 'broken', blocks: complaintBlocks({ message, hint: isDebug ? stack : hint }), trace: { incident } };
}
