import { Events, GatewayCloseCodes, GatewayDispatchEvents, type Client } from 'discord.js';
import { errorFields, type Log } from '../../logging/log.ts';
import { createOutage } from './outage.ts';

/** What watching the connections needs. */
export interface WatchPorts {
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
