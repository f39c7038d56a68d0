import { InteractionResponseType, MessageFlags } from 'discord.js';
import { errorFields } from '../../logging/log.ts';
import type { Delivery, Request } from '../request/request.ts';
import { readFault, type Responder } from '../responder/responder.ts';
import { settlesWithin } from '../../wait.ts';
import type { DispatchPorts } from './answer-ports.ts';

/** What Discord was told before the answer was there: that one will come, and where. `uncertain`: nobody knows whether Discord took it. */
export interface Acknowledgement {
  readonly kind: 'deferred' | 'uncertain';
  readonly place: Delivery;
}

/** An interaction that is being answered, with what Discord was told about it before; undefined: nothing, so that the answer is the response. */
export interface TakenRequest extends Request {
  readonly acknowledgement: Acknowledgement | undefined;
}

/** `late`: Discord no longer waited for anything. */
type Told = Acknowledgement | { readonly kind: 'late' };

/** Sees to it that Discord hears of every interaction in time. */
export interface Acknowledger {
  /** Watches over an interaction until it is taken over. */
  admit(request: Request): TakeOver;
  /** Defers what has waited too long; resolves when no first response that is urgent is under way, after half a second, or when `hurry` is aborted. Never rejects. */
  catchUp(hurry: AbortSignal): Promise<void>;
  /** The responder, its first responses watched by `catchUp`. */
  readonly responder: Responder;
}

/** Takes an interaction over: from the call on it is not deferred any more. Resolves to what it was told; undefined (without a wait) if nothing. */
export type TakeOver = () => Promise<Told> | undefined;

type AcknowledgePorts = Pick<DispatchPorts, 'responder' | 'log' | 'now' | 'timing'>;

/** How long computing waits for urgent responses: two round trips to Discord on a new connection. */
const URGENT_WAIT_MS = 500;

interface Waiting {
  readonly request: Request;
  acknowledgement: Promise<Told> | undefined;
}

/** An interaction has one owner: it is deferred while it waits, or answered once it is taken over, and both are decided in one piece. */
export function createAcknowledger(ports: AcknowledgePorts): Acknowledger {
  const { now, timing } = ports;
  const waiting = new Set<Waiting>();
  const underWay = new Map<Promise<unknown>, number>();
  let restUntil = Number.NEGATIVE_INFINITY;
  const isUrgent = (createdAt: number) => now() - createdAt >= timing.deferAfterMs;
  const responder: Responder = {
    ...ports.responder,
    respond: (to, ...rest) => {
      const sending = ports.responder.respond(to, ...rest);
      const settled: Promise<unknown> = sending.catch(() => undefined).finally(() => underWay.delete(settled));
      underWay.set(settled, to.createdAt);
      return sending;
    },
  };
  return {
    responder,
    admit: (request) => {
      const entry: Waiting = { request, acknowledgement: undefined };
      waiting.add(entry);
      return () => {
        waiting.delete(entry);
        return entry.acknowledgement;
      };
    },
    async catchUp(hurry) {
      for (const entry of waiting) {
        if (entry.acknowledgement || !isUrgent(entry.request.createdAt)) continue;
        entry.acknowledgement = defer(entry, { ...ports, responder });
      }
      const urgent = [...underWay].filter(([, createdAt]) => isUrgent(createdAt)).map(([settled]) => settled);
      if (urgent.length === 0 || now() < restUntil) return;
      // With a network that hangs, answers would else crawl: each is waited for once, and after a wait in vain as long is computed.
      if (!(await settlesWithin(Promise.all(urgent), URGENT_WAIT_MS, hurry))) restUntil = now() + URGENT_WAIT_MS;
      for (const settled of urgent) underWay.delete(settled);
    },
  };
}

async function defer({ request }: Waiting, ports: AcknowledgePorts): Promise<Told> {
  const { expected: place, subject } = request;
  const ms = ports.now() - request.createdAt;
  try {
    await ports.responder.respond(request, toDeferral(place));
    ports.log.info({ ...subject, ms }, 'answer_deferred');
    return { kind: 'deferred', place };
  } catch (error) {
    const fault = readFault(error);
    if (fault === 'answered') return { kind: 'deferred', place };
    ports.log.warn({ ...subject, ms, ...errorFields(error) }, fault === 'late' ? 'response_late' : 'deferral_failed');
    return fault === 'late' ? { kind: 'late' } : { kind: 'uncertain', place };
  }
}

/** Of all flags a deferral may carry only that for privacy (Discord's documentation, "Interaction Response Object"). */
function toDeferral(place: Delivery): object {
  if (place === 'update') return { type: InteractionResponseType.DeferredMessageUpdate };
  const flags = place === 'private' ? MessageFlags.Ephemeral : 0;
  return { type: InteractionResponseType.DeferredChannelMessageWithSource, data: { flags } };
}
