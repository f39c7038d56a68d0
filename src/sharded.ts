import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Config } from './config.ts';
import { askGateway, type GatewayAdvice } from './discord/processes/ask-gateway.ts';
import { keepRunning } from './discord/processes/keep-running.ts';
import { createManagedParts, type PartSettings } from './discord/processes/managed-parts.ts';
import { splitShards } from './discord/processes/split-shards.ts';
import { endProgram } from './starting/end-program.ts';
import { compiledEntry } from './project-files.ts';
import { nameShards, openNumbers, openService, type Service } from './starting/service.ts';
import { readSettings } from './starting/settings.ts';
import { wait } from './wait.ts';

/** `npm run start:sharded`: the bot in several processes of this machine, kept running by this one. */
async function main(): Promise<number> {
  const config = readSettings();
  if (config === undefined) return 1;
  if (config.discordToken === undefined) {
    process.stderr.write('DISCORD_TOKEN is not set: several processes are for Discord only. See .env.example.\n');
    return 1;
  }
  return runShards(config, config.discordToken, openService(config, { stopWithinMs: 4_700 }));
}

async function runShards(config: Config, token: string, service: Service): Promise<number> {
  const advice = await askGateway(config);
  if (advice.kind === 'failed') {
    service.tell(advice.message);
    return 1;
  }
  const numbers = await openNumbers(config, service, []);
  if (numbers === undefined) return 1;
  const { log, onOpenShards } = numbers;
  const entry = fileURLToPath(compiledEntry('main'));
  const settings = settingsOfParts(config, advice);
  const end = await keepRunning({
    parts: createManagedParts(entry, token, settings),
    gapMs: gapAfterStart(config, advice),
    log,
    now: Date.now,
    wait,
    onOpenShards,
    signal: service.stop.signal,
  });
  if (end === 'failed') return 1;
  log.info({}, 'stopped');
  return service.stop.exitCode();
}

/** Each process gets its shards as {@link Config.shards} are set by hand, and a port for numbers of its own, behind this one's. */
function settingsOfParts({ shards, processes, metrics }: Config, advice: GatewayAdvice): readonly PartSettings[] {
  const count = shards.kind === 'part' ? shards.count : advice.shards;
  const ids = shards.kind === 'part' ? shards.ids : Array.from({ length: count }, (_, id) => id);
  return splitShards(ids, processes ?? availableParallelism()).map((part, index) => ({
    name: nameShards(part),
    env: {
      DISCORD_SHARDS: part.join(','),
      DISCORD_SHARD_COUNT: String(count),
      ...(metrics === undefined || metrics.port === 0 ? {} : { METRICS_PORT: String(metrics.port + 1 + index) }),
    },
  }));
}

/** Discord takes so many new connections in five seconds, counted by the rest of a shard's number ("Max Concurrency"): where every shard has a rest of its own nobody waits. */
function gapAfterStart({ shards }: Config, { shards: recommended, maxConcurrency }: GatewayAdvice): number {
  const count = shards.kind === 'part' ? shards.count : recommended;
  return count <= maxConcurrency ? 0 : 5_000;
}

await endProgram(await main());
