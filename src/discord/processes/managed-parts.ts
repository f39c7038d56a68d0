import { ShardingManager, type Shard } from 'discord.js';
import { readPartNews, type Part } from './part.ts';

/** A process' name and what is set in its environment beside or in place of what the present one has. */
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
        const news = readPartNews(message);
        if (news !== undefined) tell(news);
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
