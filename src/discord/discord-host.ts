import type { APIInteraction, Client } from 'discord.js';
import type { Archive } from '../archive/archive-model.ts';
import type { Config } from '../config.ts';
import { dayAt } from '../corpus/dates/calendar.ts';
import type { AnyCommand } from '../reply/command.ts';
import { settlesWithin } from '../wait.ts';
import { en } from '../words/en.ts';
import { plainFrame } from './message/frame.ts';
import { presentReply } from './message/present-message.ts';
import { createAnswerRest, createClient, createRequester } from './gateway/client.ts';
import { connect, watchConnections } from './gateway/connection.ts';
import { declareCommandsPatiently, type CommandIds, type DeclarePorts } from './gateway/declare.ts';
import type { AnswerTiming, DispatchPorts } from './interaction/answer-ports.ts';
import { createDispatcher } from './interaction/dispatch.ts';
import { shutDown, type ShutdownTiming } from './shutdown.ts';
import { createResponder } from './responder/responder.ts';
import { describeClose } from './gateway/start-fault.ts';

/** What the host needs from outside. */
export interface DiscordHostPorts extends Omit<DispatchPorts, 'responder' | 'commandIds' | 'timing'> {
  readonly config: Config;
  readonly token: string;
  /** Told once, with the number of its shards, when the bot answers. */
  readonly onReady?: (shards: number) => void;
  /** Told how many connections to Discord are open whenever that changes. */
  readonly onOpenShards?: (open: number) => void;
  /** Aborted when the program is asked to stop. */
  readonly signal: AbortSignal;
  readonly timing?: Partial<HostTiming>;
}

/** Milliseconds each. */
interface HostTiming extends AnswerTiming, ShutdownTiming {
  /** How long a connection may take at the start, from the one before. */
  readonly startMs: number;
  /** How long `ready` waits for the commands to be declared; they go on being declared after it. */
  readonly registerMs: number;
}

/** `stopped`: as asked. `failed`: it could not connect, or Discord ended the connection for good; `message` is one line for whoever runs the bot. */
export type DiscordHostEnd = { readonly kind: 'stopped' } | { readonly kind: 'failed'; readonly message: string };

/** What the running bot keeps to. */
export const TIMING: HostTiming = {
  pictureWaitMs: 1_200,
  latePictureMs: 60_000,
  deferAfterMs: 1_000,
  completeWithinMs: 2_000,
  startMs: 30_000,
  registerMs: 10_000,
  graceMs: 200,
  drainMs: 2_000,
  hurryMs: 1_500,
};

/** Answers in Discord until `signal` is aborted or Discord ends the connection for good. Lost connections are taken up again. Never rejects. */
export async function runDiscordHost(ports: DiscordHostPorts): Promise<DiscordHostEnd> {
  const { config, log, signal } = ports;
  if (signal.aborted) return { kind: 'stopped' };
  const timing = { ...TIMING, ...ports.timing };
  const over = new AbortController();
  const makeRequest = createRequester(ports);
  const onInteraction = (interaction: APIInteraction) => dispatcher.dispatch(interaction);
  const client = createClient(config, { onInteraction, makeRequest, over: over.signal });
  const responder = createResponder(createAnswerRest(config, makeRequest));
  let commandIds: CommandIds = new Map();
  const onDeclared = (ids: CommandIds) => void (commandIds = ids);
  const dispatcher = createDispatcher({ ...ports, responder, timing, commandIds: () => commandIds });
  await warmUp(ports.commands, ports.library.current(), ports.now());
  const closed = watchConnections(client, { ...ports, over: over.signal });
  const ended = Promise.race([whenAborted(signal), closed.then(describeClose).then(fail)]);
  const end =
    (await Promise.race([start(client, { ...ports, onDeclared }, timing, over.signal), ended])) ?? (await ended);
  if (end.kind === 'stopped') log.info({}, 'stopping');
  await shutDown(client, dispatcher, over, timing, ports);
  return end;
}

/** Resolves to undefined when the bot answers and has tried to declare its commands, else to why it cannot. */
async function start(
  client: Client,
  ports: DiscordHostPorts & DeclarePorts,
  timing: HostTiming,
  over: AbortSignal,
): Promise<DiscordHostEnd | undefined> {
  const fault = await connect(client, ports.token, ports.config.apiBase, timing.startMs);
  if (fault !== undefined) return fail(fault);
  await settlesWithin(declareCommandsPatiently(client, ports, over), timing.registerMs);
  if (over.aborted || ports.signal.aborted) return undefined;
  ports.log.info({ shards: client.ws.shards.size }, 'ready');
  ports.onReady?.(client.ws.shards.size);
  return undefined;
}

function fail(message: string): DiscordHostEnd {
  return { kind: 'failed', message };
}

function whenAborted(signal: AbortSignal): Promise<DiscordHostEnd> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve({ kind: 'stopped' });
    signal.addEventListener('abort', () => resolve({ kind: 'stopped' }), { once: true });
  });
}

/**
 * Lets every command answer once, unseen, so that what is built at first use is there before a member waits for it:
 * on a busy machine the first answers would else come later than Discord waits (3 s). Between two commands others get
 * their turn. Never rejects.
 */
export async function warmUp(commands: readonly AnyCommand[], archive: Archive, now: number): Promise<void> {
  const context = { archive, today: dayAt(now), words: en };
  const { examples, title } = archive.corpus;
  for (const command of commands) {
    const input = command.mainOption === undefined ? {} : { [command.mainOption]: examples[0] ?? title };
    try {
      presentReply(command.run(input, context), new Map(), plainFrame(en));
    } catch {
      // A fault here will be met again, and reported, when a member asks.
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}
