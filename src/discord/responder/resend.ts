import { errorFields, type Log } from '../../logging/log.ts';
import type { Wait } from '../../wait.ts';
import { RESPONSE_WINDOW_MS, type InteractionAddress } from '../request/request.ts';
import { OutdatedEdit, readFault, readRefusal, type Responder } from './responder.ts';

/** What sending again needs. */
export interface ResendPorts {
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly wait: Wait;
  /** Aborted when the time runs out because the bot stops: what waits to be sent again is sent at once, and only a few times more. */
  readonly hurry: AbortSignal;
}

/** How long something is sent again. */
interface Patience {
  /** From the making of the interaction to the moment from which Discord no longer takes it. */
  readonly windowMs: number;
  /** Between two attempts. */
  readonly maxPauseMs: number;
  /** Attempts of which nobody knows whether they arrived. */
  readonly maxAttempts?: number;
  readonly firstPauseMs?: number;
}

const RESPONSE: Patience = { windowMs: RESPONSE_WINDOW_MS, maxPauseMs: 400 };
/** An interaction's token is good for 15 minutes (Discord's documentation, "Followup Messages"). */
const AFTERWARDS: Patience = { windowMs: 15 * 60_000, maxPauseMs: 30_000 };
const FIRST_PAUSE_MS = 100;
/** Where a bot was installed by a member and not by the server, Discord takes five follow-ups to an interaction. */
const FOLLOW_UPS: Patience = { ...AFTERWARDS, maxAttempts: 5, firstPauseMs: 2_000 };
const ONCE: Patience = { ...AFTERWARDS, maxAttempts: 1 };
const ATTEMPTS_IN_HURRY = 4;
/** From so long on it is said that something is not taken: of a deferred answer the log would else tell nothing for 15 minutes. */
const WORTH_SAYING_MS = 10_000;

/**
 * A responder that sends the same again, after pauses that grow, as long as the fault may pass and Discord still takes
 * it. A response that had arrived all the same is then refused as a second one (`answered`), and an edit that had arrived
 * changes nothing; only a follow-up, which the asker alone sees, could come twice.
 */
export function createPatientResponder(responder: Responder, ports: ResendPorts): Responder {
  return {
    respond: (to, ...rest) => persist(to, RESPONSE, ports, () => responder.respond(to, ...rest)),
    followUp: (to, presented, isOnce = false) =>
      persist(to, isOnce ? ONCE : FOLLOW_UPS, ports, () => responder.followUp(to, presented)),
    withdraw: (to) => persist(to, AFTERWARDS, ports, () => responder.withdraw(to)),
    edit: (to, presented, edited = {}) =>
      persist(to, AFTERWARDS, ports, async () => {
        if (edited.isOutdated?.() === true) throw new OutdatedEdit();
        return responder.edit(to, presented, edited);
      }),
  };
}

async function persist<Result>(
  to: InteractionAddress,
  { windowMs, maxPauseMs, maxAttempts = Number.POSITIVE_INFINITY, firstPauseMs = FIRST_PAUSE_MS }: Patience,
  { log, now, wait, hurry }: ResendPorts,
  attempt: () => Promise<Result>,
): Promise<Result> {
  const until = to.createdAt + windowMs;
  let pauseMs = firstPauseMs;
  let left = ATTEMPTS_IN_HURRY;
  let unknown = 0;
  let isSaid = false;
  const began = now();
  for (let attempts = 1; ; attempts++) {
    let refusedMs = 0;
    try {
      const result = await attempt();
      if (attempts > 1) log.info({ attempts }, 'response_resent');
      return result;
    } catch (error) {
      refusedMs = readRefusal(error);
      if (refusedMs === 0) unknown++;
      if (hurry.aborted) [pauseMs, left] = [FIRST_PAUSE_MS, left - 1];
      const isOver = unknown >= maxAttempts || left === 0 || now() + Math.max(pauseMs, refusedMs) >= until;
      if (isOver || readFault(error) !== 'passing') throw error;
      const ms = now() - began;
      if (!isSaid && ms >= WORTH_SAYING_MS) log.warn({ attempts, ms, ...errorFields(error) }, 'response_delayed');
      isSaid ||= ms >= WORTH_SAYING_MS;
    }
    await wait(Math.max(pauseMs, refusedMs), hurry.aborted ? undefined : hurry);
    pauseMs = Math.min(pauseMs * 2, maxPauseMs);
  }
}
