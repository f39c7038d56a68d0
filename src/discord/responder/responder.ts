import { DiscordAPIError, HTTPError, RateLimitError, Routes, type REST } from 'discord.js';
import pLimit from 'p-limit';
import * as z from 'zod/mini';
import { errorCode } from '../../error-text.ts';
import type { MessageFile, Presented } from '../message/present-message.ts';
import type { InteractionAddress } from '../request/request.ts';

/** Sends answers to Discord. */
export interface Responder {
  /** The one response to an interaction. Resolves to the id of the message it made, if `wantsMessageId` and Discord tells. Rejects if Discord did not take it. */
  respond(
    to: InteractionAddress,
    response: object,
    files?: readonly MessageFile[],
    wantsMessageId?: boolean,
  ): Promise<MessageId>;
  /** Puts another message in the place of the response (for a deferred one: the answer), or of a follow-up; it may set no flag but that for Components V2. Resolves to the message's id. Rejects if Discord did not take it. */
  edit(to: InteractionAddress, presented: Presented, edited?: Edited): Promise<MessageId>;
  /** Sends a message besides the response. Resolves to its id. Rejects if Discord did not take it, and with `isOnce` if nobody knows whether it did. */
  followUp(to: InteractionAddress, presented: Presented, isOnce?: boolean): Promise<MessageId>;
  /** Takes the response away (for a press: the message it was on), or the sign that an answer is to come. Resolves too if it is gone already. */
  withdraw(to: InteractionAddress): Promise<void>;
}

/** Undefined where Discord does not tell it. */
type MessageId = string | undefined;

/** What an edit changes: the response, or the follow-up with this id. `isOutdated`: something newer stands there by now. */
export interface Edited {
  readonly followUpId?: string;
  readonly isOutdated?: () => boolean;
}

/** An edit that was not sent, because something newer stands in its place. */
export class OutdatedEdit extends Error {
  override readonly name = 'OutdatedEdit';
}

/**
 * `answered`: an earlier attempt got through after all; `late`: Discord no longer waits; `outdated`: not sent;
 * `passing`: Discord or the line to it has a fault that may pass, and, but for too many requests, nobody knows whether it
 * arrived; `failed`: anything else.
 */
export type ResponseFault = 'answered' | 'late' | 'outdated' | 'passing' | 'failed';

/** Longer than Discord waits for a response (3 s), so that a slow line is not given up too early. */
const RESPONSE_TIMEOUT_MS = 5_000;
/** Of responses, and of what follows them: hundreds at once would keep the processor, each with a connection of its own, and nothing else would get its turn. */
const REQUESTS_AT_ONCE = 100;
/** Codes in Discord's documentation, "Opcodes and Status Codes": unknown message, unknown interaction, already acknowledged. */
const UNKNOWN_MESSAGE = 10_008;
const UNKNOWN_INTERACTION = 10_062;
const ALREADY_ACKNOWLEDGED = 40_060;

/** What is read of what Discord answers with. */
const sentMessage = z.object({ id: z.string() });
const sentResponse = z.object({ resource: z.object({ message: sentMessage }) });

/** A responder over Discord's REST. The interaction's token is the only authority used, so it works while the client is going away too. */
export function createResponder(rest: REST): Responder {
  const first = pLimit(REQUESTS_AT_ONCE);
  const then = pLimit(REQUESTS_AT_ONCE);
  return {
    async respond({ id, token }, response, files = [], wantsMessageId = false) {
      const path = Routes.interactionCallback(id, token);
      const query = wantsMessageId ? { query: new URLSearchParams({ with_response: 'true' }) } : {};
      const request = { ...toRequest(response, files), ...query };
      const answer = await first(() => givingUp((signal) => rest.post(path, { ...request, signal })));
      return sentResponse.safeParse(answer).data?.resource.message.id;
    },
    async edit({ applicationId, token }, { message, files }, { followUpId } = {}) {
      const path = Routes.webhookMessage(applicationId, token, followUpId);
      return sentMessage.safeParse(await then(() => rest.patch(path, toRequest(message, files)))).data?.id;
    },
    async followUp({ applicationId, token }, { message, files }) {
      const path = Routes.webhook(applicationId, token);
      return sentMessage.safeParse(await then(() => rest.post(path, toRequest(message, files)))).data?.id;
    },
    async withdraw({ applicationId, token }) {
      try {
        await then(() => rest.delete(Routes.webhookMessage(applicationId, token), { auth: false }));
      } catch (error) {
        if (!(error instanceof DiscordAPIError) || error.code !== UNKNOWN_MESSAGE) throw error;
      }
    },
  };
}

/** Of a signal that has its own time, `AbortSignal.timeout`, the request and all that hangs on it would be kept until the time is over, long after the answer. */
async function givingUp<Result>(send: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), RESPONSE_TIMEOUT_MS);
  try {
    return await send(giveUp.signal);
  } finally {
    clearTimeout(timer);
  }
}

function toRequest(body: object, files: readonly MessageFile[]) {
  const raw = files.map(({ name, data }) => ({ name, data: Buffer.from(data), contentType: 'image/png' }));
  return { auth: false, body, files: raw };
}

/** What a rejected response means. */
export function readFault(error: unknown): ResponseFault {
  if (error instanceof OutdatedEdit) return 'outdated';
  if (!(error instanceof DiscordAPIError)) return isPassing(error) ? 'passing' : 'failed';
  if (error.code === ALREADY_ACKNOWLEDGED) return 'answered';
  return error.code === UNKNOWN_INTERACTION ? 'late' : 'failed';
}

/** For how many milliseconds Discord takes nothing, where it refused a response for too many requests; else 0. */
export function readRefusal(error: unknown): number {
  return error instanceof RateLimitError ? Math.max(1, error.retryAfter) : 0;
}

/** Statuses from 500 on, timeouts, and what the network reports (`ECONNRESET`, `UND_ERR_SOCKET`); a slip in a call has no code or one for invalid arguments. */
function isPassing(error: unknown): boolean {
  if (error instanceof HTTPError || error instanceof RateLimitError) return true;
  if (!(error instanceof Error)) return false;
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return true;
  const code = errorCode(error);
  return code !== '' && !/ERR_(INVALID|OUT_OF)/.test(code);
}
