import { errorFields, type Log, type LogFields } from '../../logging/log.ts';

/** Between two lines about one outage: discord.js tries to connect twice a second. */
const OUTAGE_LINE_MS = 60_000;

/** What is said about connections that are lost and come back. */
export interface Outage {
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
