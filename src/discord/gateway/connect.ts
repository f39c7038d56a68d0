import { Events, GatewayDispatchEvents, type Client } from 'discord.js';
import type { Config } from '../../config.ts';
import { describeSilence, describeStartFault } from './start-fault.ts';
import { settlesWithin } from '../../wait.ts';

/** How long connecting may take, in milliseconds. */
interface ConnectTiming {
  /** For the first shard's session, and for each further one from the one before. */
  readonly startMs: number;
}

/** Resolves to undefined when all shards have their sessions, else to why not, in one line for whoever runs the bot. Never rejects. */
export async function connect(
  client: Client,
  token: string,
  { apiBase }: Pick<Config, 'apiBase'>,
  { startMs }: ConnectTiming,
): Promise<string | undefined> {
  const isReady = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  const all = Promise.all([client.login(token), isReady]).then(() => 'all' as const);
  all.catch(() => undefined);
  try {
    for (;;) {
      const next = new Promise<'next'>((resolve) => client.ws.once(GatewayDispatchEvents.Ready, () => resolve('next')));
      const reached = Promise.race([all, next]);
      if (!(await settlesWithin(reached, startMs))) return describeSilence(startMs);
      if ((await reached) === 'all') return undefined;
    }
  } catch (error) {
    return describeStartFault(error, apiBase);
  }
}
