import { ShardingManager, type Shard } from 'discord.js';
import * as z from 'zod';

const partNews = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready'), shards: z.int() }),
  z.object({ kind: z.literal('open'), open: z.int() }),
]);

/** What one of several processes tells the one that started it: that it answers and how many shards it has, or how many of its connections are open. */
export type PartNews = z.infer<typeof partNews>;

/** A part of the bot that has a process of its own. */
export interface Part {
  /** As in the settings: `0-3`. */
  readonly name: string;
  /** Starts a process for it; call only while it has none. */
  start(tell: (news: PartNews) => void): PartProcess;
}

/** One process of a part. */
export interface PartProcess {
  readonly pid: number | undefined;
  /** Resolves when it is gone. */
  readonly ended: Promise<void>;
  /** Asks it to stop. */
  stop(): void;
}

/** A process' name, and the environment variables that it gets besides the present ones or in their place. */
export interface PartSettings {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Parts whose processes discord.js' ShardingManager starts from `file`; they write to the same output. What the manager
 * would do at a process' end (start another at once, for ever) is left to {@link keepRunning}, and its own signals between
 * processes, which count the first of several shards as all of them, are not used.
 */
export function createManagedParts(file: string, token: string, settings: readonly PartSettings[]): readonly Part[] {
  const environment = { ...process.env };
  const options = { totalShards: settings.length, respawn: false, execArgv: process.execArgv };
  const manager = new ShardingManager(file, { ...options, token });
  return settings.map(({ name, env }, index) => {
    const shard = manager.createShard(index);
    shard.env = { ...environment, ...env };
    return toPart(name, shard);
  });
}

function toPart(name: string, shard: Shard): Part {
  return {
    name,
    start(tell) {
      const onMessage = (message: unknown) => {
        const { data: news } = partNews.safeParse(message);
        if (news) tell(news);
      };
      shard.on('message', onMessage);
      const ended = new Promise<void>((resolve) => {
        shard.once('death', () => {
          shard.off('message', onMessage);
          // The manager still holds the process at this moment and would start no other.
          setImmediate(resolve);
        });
      });
      void shard.spawn(-1);
      const { process: child } = shard;
      return { pid: child?.pid, ended, stop: () => void child?.kill('SIGTERM') };
    },
  };
}
