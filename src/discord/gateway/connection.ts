import { Events, GatewayCloseCodes, GatewayDispatchEvents, type Client } from 'discord.js';
import { errorFields, type Log, type LogFields } from '../../logging/log.ts';
import { settlesWithin } from '../../wait.ts';
import { describeSilence, describeStartFault } from './start-fault.ts';

/**
 * Resolves to undefined when all shards have their sessions, else to why not, in one line for whoever runs the bot.
 * The first may take `startMs`, and each further one as long from the one before. Never rejects.
 */
export async function connect(
  client: Client,
  token: string,
  apiBase: string,
  startMs: number,
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

/** What watching the connections needs. */
interface WatchPorts {
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told how many connections are open whenever that changes. */
  readonly onOpenShards?: (open: number) => void;
  /** Aborted when connections are closed on purpose. */
  readonly over: AbortSignal;
}

/** Logs what happens to the connections; resolves to Discord's close code when one of them has ended for good. */
export function watchConnections(client: Client, { log, now, onOpenShards, over }: WatchPorts): Promise<number> {
  const outage = createOutage(log, now);
  const begun = new Set<number>();
  const open = new Set<number>();
  const opens = (shard: number) => onOpenShards?.(open.add(shard).size);
  const closes = (shard: number) => {
    if (open.delete(shard)) onOpenShards?.(open.size);
  };
  client.on(Events.ShardReconnecting, (shard) => {
    closes(shard);
    if (!over.aborted) outage.lost(shard);
  });
  client.on(Events.ShardError, (error, shard) => outage.failed(shard, error));
  client.on(Events.ShardResume, (shard, replayed) => {
    opens(shard);
    if (outage.ended(shard)) log.info({ shard, replayed }, 'shard_resumed');
  });
  client.ws.on(GatewayDispatchEvents.Ready, (_: unknown, shard: number) => {
    opens(shard);
    outage.ended(shard);
    if (begun.has(shard)) log.warn({ shard }, 'shard_renewed');
    begun.add(shard);
  });
  client.on(Events.Error, (error) => log.error(errorFields(error), 'client_error'));
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }, shard) => {
      closes(shard);
      if (over.aborted) return;
      log.error({ shard, code, meaning: GatewayCloseCodes[code] }, 'shard_disconnected');
      resolve(code);
    });
  });
}

/** Between two lines about one outage: discord.js tries to connect twice a second. */
const OUTAGE_LINE_MS = 60_000;

/** What is said about connections that are lost and come back. */
interface Outage {
  /** A connection is gone, or one more attempt to have it back has failed. */
  lost(shard: number): void;
  /** Why an attempt failed. */
  failed(shard: number, error: Error): void;
  /** A connection is back. True if a line said that it was gone. */
  ended(shard: number): boolean;
}

/** A line for the first loss, and one a minute at most while losses or attempts go on, with their number since the line before and the last error. */
export function createOutage(log: Log, now: () => number): Outage {
  const lostAt = new Map<number, number>();
  let saidAt = Number.NEGATIVE_INFINITY;
  let attempts = 0;
  let cause: LogFields = {};
  return {
    lost(shard) {
      lostAt.set(shard, lostAt.get(shard) ?? now());
      attempts++;
      if (now() - saidAt < OUTAGE_LINE_MS) return;
      const ms = now() - Math.min(...lostAt.values());
      log.warn({ shards: [...lostAt.keys()], attempts, ms, ...cause }, 'shard_reconnecting');
      [saidAt, attempts, cause] = [now(), 0, {}];
    },
    failed(shard, error) {
      if (lostAt.size > 0) cause = errorFields(error);
      else log.warn({ shard, ...errorFields(error) }, 'shard_error');
    },
    ended(shard) {
      const since = lostAt.get(shard);
      lostAt.delete(shard);
      return since !== undefined && saidAt >= since;
    },
  };
}
