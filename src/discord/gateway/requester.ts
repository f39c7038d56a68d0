import { DefaultRestOptions, type RESTOptions } from 'discord.js';
import type { Log } from '../../logging/log.ts';

/** Sends one REST request. */
export type SendRequest = RESTOptions['makeRequest'];

/** From this far ahead it is said: answers that seem older than they are get deferred for nothing. */
const WORTH_SAYING_MS = 500;
/** The header `date` has whole seconds (RFC 9110, section 6.6.1). */
const DATE_STEP_MS = 1_000;

/**
 * Sends requests as discord.js does, and says once if this machine's clock is ahead: a request that left later than
 * Discord's answer says it was given. How far ahead is told at least; a clock that is right is never accused.
 */
export function createRequester(
  { log, now }: { readonly log: Log; readonly now: () => number },
  send: SendRequest = DefaultRestOptions.makeRequest,
): SendRequest {
  let isSaid = false;
  return async (url, init) => {
    const sentAt = now();
    const response = await send(url, init);
    const ms = sentAt - (Date.parse(response.headers.get('date') ?? '') + DATE_STEP_MS);
    if (!isSaid && ms >= WORTH_SAYING_MS) {
      isSaid = true;
      log.warn({ ms }, 'clock_ahead');
    }
    return response;
  };
}
