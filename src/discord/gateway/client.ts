import {
  ActivityType,
  Client,
  DefaultRestOptions,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  REST,
  SimpleShardingStrategy,
  type APIInteraction,
  type ClientOptions,
  type RESTOptions,
} from 'discord.js';
import type { Config, ShardPlan } from '../../config.ts';
import type { Log } from '../../logging/log.ts';
import { en } from '../../words/en.ts';

/** REST requests are given up after this long, and sent three times at most when Discord fails. */
const REST_TIMEOUT_MS = 10_000;
const REST_RETRIES = 2;

/**
 * The REST that answers go through: it tries once, because the pauses between attempts are for whoever knows how long
 * Discord waits, and it counts no 50 requests a second (Discord's documentation, "Global Rate Limit": interaction
 * endpoints are not bound to it). A refusal for too many requests rejects at once (`RateLimitError`): waited out in here
 * it would keep one of the few places for requests, an hour long where Discord says so.
 */
export function createAnswerRest({ apiBase }: Pick<Config, 'apiBase'>, makeRequest: SendRequest): REST {
  return new REST({
    api: apiBase,
    timeout: REST_TIMEOUT_MS,
    retries: 0,
    rejectOnRateLimit: () => true,
    makeRequest,
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
  });
}

/** What a client needs. */
export interface ClientPorts {
  readonly onInteraction: (interaction: APIInteraction) => void;
  readonly makeRequest: SendRequest;
  /** Aborted when the connection is closed on purpose. */
  readonly over: AbortSignal;
}

/**
 * A client that passes on every interaction as Discord sent it, from the first shard's connection on, and keeps nothing:
 * no server, channel, member or message is needed for an answer, and with 250,000 servers every kept one counts.
 * Once `over` is aborted it does not connect again.
 */
export function createClient(config: Config, { onInteraction, makeRequest, over }: ClientPorts): Client {
  const client = new Client({
    ...shardOptions(config.shards),
    intents: [GatewayIntentBits.Guilds],
    presence: { activities: [{ type: ActivityType.Custom, name: 'hint', state: en.discord.presence }] },
    allowedMentions: { parse: [] },
    sweepers: {},
    waitGuildTimeout: 0,
    ws: { buildStrategy: (manager) => new SimpleShardingStrategy(endWith(manager, over)) },
    rest: { api: config.apiBase, timeout: REST_TIMEOUT_MS, retries: REST_RETRIES, makeRequest },
  });
  client.on(Events.Raw, (packet: Packet) => {
    if (packet.t === GatewayDispatchEvents.InteractionCreate) onInteraction(packet.d as APIInteraction);
    emptyPacket(packet);
  });
  return client;
}

/** As many shards as Discord recommends, all in this process; or the given part of them. */
function shardOptions(plan: ShardPlan): Pick<ClientOptions, 'shards' | 'shardCount'> {
  return plan.kind === 'all' ? { shards: 'auto' } : { shards: plan.ids, shardCount: plan.count };
}

type GatewayManager = Parameters<NonNullable<NonNullable<ClientOptions['ws']>['buildStrategy']>>[0];

/**
 * A shard that is destroyed while it waits to be greeted takes that for a fault and connects anew, for ever. Every
 * attempt begins with the question for its session; once all is over that question stays open.
 */
function endWith(manager: GatewayManager, over: AbortSignal): GatewayManager {
  const options = { ...manager.options };
  manager.options.retrieveSessionInfo = (shard) =>
    over.aborted ? new Promise<never>(() => undefined) : options.retrieveSessionInfo(shard);
  return manager;
}

/** An event of the gateway: its name and its data. */
interface Packet {
  t: GatewayDispatchEvents;
  d: unknown;
}

/**
 * discord.js sees a packet after this event. It needs those about its own session; of all others it would build objects,
 * hold interactions back until the last shard is there, and throw on what its version does not know.
 */
function emptyPacket(packet: Packet): void {
  if (packet.t === GatewayDispatchEvents.Resumed) return;
  if (packet.t === GatewayDispatchEvents.Ready) packet.d = { ...Object(packet.d), guilds: [] };
  else Object.assign(packet, { t: 'PASSED_ON', d: null });
}

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
