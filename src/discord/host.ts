import { Events, GatewayCloseCodes, GatewayDispatchEvents, type Client } from 'discord.js';
import type { Archive } from '../archive/model.ts';
import type { Config } from '../config.ts';
import { errorFields, type Log } from '../log.ts';
import type { PictureDrawer } from '../pictures/model.ts';
import type { AnyCommand } from '../reply/command.ts';
import type { Wait } from '../wait.ts';
import { createAnswerRest, createClient } from './client.ts';
import { createDispatcher, type Dispatcher } from './dispatch.ts';
import { settlesWithin } from './drawing.ts';
import { registerCommands } from './register.ts';
import { createResponder } from './respond.ts';
import { isRegistrar } from './shards.ts';
import { describeClose, describeStartFault } from './start-fault.ts';
import { warmUp } from './warm-up.ts';

/** What the host needs from outside. */
export interface DiscordHostPorts {
  readonly config: Config;
  readonly log: Log;
  readonly commands: readonly AnyCommand[];
  readonly library: { current(): Archive };
  readonly drawer: PictureDrawer;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly wait: Wait;
  readonly newIncidentId: () => string;
  /** Aborted when the program is asked to stop. */
  readonly signal: AbortSignal;
  readonly timing?: Partial<HostTiming>;
}

/** Milliseconds each. */
interface HostTiming {
  /** How long an answer waits for its pictures, from the interaction's creation on. Discord waits 3 s for the response. */
  readonly pictureWaitMs: number;
  /** How long after that a late picture is still put in. */
  readonly latePictureMs: number;
  /** After this long an interaction that has no answer yet is deferred. Discord waits 3 s. */
  readonly deferAfterMs: number;
  /** Completions for what was typed longer ago are not computed. */
  readonly completeWithinMs: number;
  /** How long the first connection may take. */
  readonly startMs: number;
  /** How long `ready` waits for the commands to be declared; they go on being declared after it. */
  readonly registerMs: number;
  /** How long interactions that are under way to us are still taken after the request to stop. */
  readonly graceMs: number;
  /** How long open answers may take after that. */
  readonly drainMs: number;
  /** How long it may take after that to tell those who still wait that the bot is being restarted. */
  readonly hurryMs: number;
}

/** `stopped`: as asked. `failed`: it could not connect, or Discord ended the connection for good; `message` is one line for whoever runs the bot. */
export type DiscordHostEnd = { readonly kind: 'stopped' } | { readonly kind: 'failed'; readonly message: string };

const TIMING: HostTiming = {
  pictureWaitMs: 1_200,
  latePictureMs: 60_000,
  deferAfterMs: 1_000,
  completeWithinMs: 2_000,
  startMs: 30_000,
  registerMs: 10_000,
  graceMs: 200,
  drainMs: 4_000,
  hurryMs: 1_500,
};

/** Answers in Discord until `signal` is aborted or Discord ends the connection for good. Lost connections are taken up again. Never rejects. */
export async function runDiscordHost(ports: DiscordHostPorts): Promise<DiscordHostEnd> {
  const { config, log, signal } = ports;
  if (config.discordToken === undefined) return { kind: 'failed', message: 'DISCORD_TOKEN is not set.' };
  const timing = { ...TIMING, ...ports.timing };
  const client = createClient(config, (interaction) => dispatcher.dispatch(interaction));
  const dispatcher = createDispatcher({ ...ports, responder: createResponder(createAnswerRest(config)), timing });
  await warmUp(ports.commands, {
    archive: ports.library.current(),
    today: new Date(ports.now()).toISOString().slice(0, 10),
  });
  const stop = whenAborted(signal);
  const closed = watchConnection(client, ports);
  const ended = Promise.race([stop, closed]);
  const start = await Promise.race([connect(client, config.discordToken, ports, timing), ended]);
  if (start === undefined) {
    await Promise.race([settlesWithin(declare(client, ports), timing.registerMs), ended]);
    log.info({ shards: client.ws.shards.size }, 'ready');
  }
  const end = start ?? (await ended);
  if (end.kind === 'stopped') await finishOpenAnswers(client, dispatcher, timing, log);
  await closeClient(client, 500);
  return end;
}

function whenAborted(signal: AbortSignal): Promise<DiscordHostEnd> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve({ kind: 'stopped' });
    signal.addEventListener('abort', () => resolve({ kind: 'stopped' }), { once: true });
  });
}

/** Logs what happens to the connections; resolves when one of them has ended for good. */
function watchConnection(client: Client, { log, signal }: DiscordHostPorts): Promise<DiscordHostEnd> {
  client.on(Events.ShardReconnecting, (shard) => {
    if (!signal.aborted) log.warn({ shard }, 'shard_reconnecting');
  });
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'shard_resumed'));
  client.on(Events.ShardError, (error, shard) => log.warn({ shard, ...errorFields(error) }, 'shard_error'));
  client.on(Events.Error, (error) => log.error(errorFields(error), 'client_error'));
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }, shard) => {
      if (signal.aborted) return;
      log.error({ shard, code, meaning: GatewayCloseCodes[code] }, 'shard_disconnected');
      resolve({ kind: 'failed', message: describeClose(code) });
    });
  });
}

/** Resolves to undefined when all connections are there, else to why not. */
async function connect(
  client: Client,
  token: string,
  { config }: DiscordHostPorts,
  { startMs }: HostTiming,
): Promise<DiscordHostEnd | undefined> {
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  const first = new Promise<void>((resolve) => client.ws.once(GatewayDispatchEvents.Ready, () => resolve()));
  try {
    const login = client.login(token);
    const isThere = await settlesWithin(Promise.race([first, login]), startMs);
    if (!isThere) {
      login.catch(() => undefined);
      const message = `Discord's gateway did not answer within ${String(startMs / 1000)} seconds. Check the network, or DISCORD_API_BASE.`;
      return { kind: 'failed', message };
    }
    await login;
    await ready;
    return undefined;
  } catch (error) {
    return { kind: 'failed', message: describeStartFault(error, config.apiBase) };
  }
}

/** Declares the commands where that is this process' part. A refusal is logged, and the commands that Discord has go on working. */
async function declare(client: Client, { config, commands, log }: DiscordHostPorts): Promise<void> {
  const applicationId = client.application?.id;
  if (applicationId === undefined || !isRegistrar(config.shards)) return;
  const scope = config.guildId === undefined ? 'global' : 'guild';
  try {
    const outcome = await registerCommands({ rest: client.rest, applicationId, guildId: config.guildId, commands });
    log.info({ scope }, outcome === 'registered' ? 'commands_registered' : 'commands_unchanged');
  } catch (error) {
    log.error({ scope, ...errorFields(error) }, 'commands_not_registered');
  }
}

/** Interactions that Discord has sent already are still read; then the connection is closed and what is open is finished. */
async function finishOpenAnswers(client: Client, dispatcher: Dispatcher, timing: HostTiming, log: Log): Promise<void> {
  log.info({}, 'stopping');
  await new Promise((resolve) => setTimeout(resolve, timing.graceMs));
  const closing = closeClient(client, timing.drainMs);
  const isDrained = await settlesWithin(dispatcher.drained(), timing.drainMs);
  if (!isDrained) {
    log.warn({}, 'drain_expired');
    dispatcher.hurry();
    await settlesWithin(dispatcher.drained(), timing.hurryMs);
  }
  await settlesWithin(closing, 300);
}

async function closeClient(client: Client, timeoutMs: number): Promise<void> {
  await settlesWithin(
    client.destroy().catch(() => undefined),
    timeoutMs,
  );
}
