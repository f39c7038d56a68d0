import type { Client } from 'discord.js';
import { settlesWithin } from '../wait.ts';
import type { DispatchPorts } from './interaction/answer-ports.ts';
import type { Dispatcher } from './interaction/dispatch.ts';

/** Milliseconds each; together with what the process needs itself less than the five seconds that it promises. */
export interface ShutdownTiming {
  /** How long interactions that are under way to us are still taken. */
  readonly graceMs: number;
  /** How long open answers may take after that. */
  readonly drainMs: number;
  /** How long it may take after that to tell those who still wait that the bot is being restarted. */
  readonly hurryMs: number;
}

/** About how long it takes to tell one of many who wait: with more of them than `hurryMs` is enough for, it begins earlier. */
const TELL_MS = 8;
const LOOK_EVERY_MS = 100;
const CLOSE_MS = 300;

/**
 * Interactions that Discord has sent already are still read; then the connection is closed (`over` is aborted) and what
 * is open is finished, or who waits for it is told. Takes no longer than `timing` says, whatever hangs. Never rejects.
 */
export async function shutDown(
  client: Pick<Client, 'destroy'>,
  dispatcher: Dispatcher,
  over: AbortController,
  timing: ShutdownTiming,
  ports: Pick<DispatchPorts, 'log' | 'now' | 'wait'>,
): Promise<void> {
  const end = ports.now() + timing.graceMs + timing.drainMs + timing.hurryMs;
  await ports.wait(timing.graceMs);
  over.abort();
  const closing = client.destroy().catch(() => undefined);
  if (!(await isDrainedInTime(dispatcher, end, timing, ports))) {
    ports.log.warn({ open: dispatcher.countOpen() }, 'drain_expired');
    dispatcher.hurry();
    await settlesWithin(dispatcher.drained(), end - ports.now());
  }
  await settlesWithin(closing, CLOSE_MS);
}

/** False when the time is needed to tell those who still wait. */
async function isDrainedInTime(
  dispatcher: Dispatcher,
  end: number,
  { hurryMs }: ShutdownTiming,
  { now }: Pick<DispatchPorts, 'now'>,
): Promise<boolean> {
  for (;;) {
    const leftMs = end - Math.max(hurryMs, dispatcher.countOpen() * TELL_MS) - now();
    if (leftMs <= 0) return dispatcher.countOpen() === 0;
    if (await settlesWithin(dispatcher.drained(), Math.min(leftMs, LOOK_EVERY_MS))) return true;
  }
}
