import { fileURLToPath } from 'node:url';
import { readSettings, type Config } from './config.ts';
import { keepRunning } from './discord/processes/keep-running.ts';
import { createManagedParts } from './discord/processes/managed-parts.ts';
import { planProcesses } from './discord/processes/shard-plan.ts';
import { compiledEntry } from './project-files.ts';
import { endProgram, openNumbers, openService } from './starting/service.ts';
import { wait } from './wait.ts';

/** Longer than its processes take, and less than the five seconds that are promised. */
const STOP_WITHIN_MS = 4_700;

/** `npm run start:sharded`: the bot in several processes of this machine, kept running by this one. */
async function main(): Promise<number> {
  const config = await readSettings();
  if (config === undefined) return 1;
  if (config.discordToken !== undefined) return runShards(config, config.discordToken);
  process.stderr.write('DISCORD_TOKEN is not set: several processes are for Discord only. See .env.example.\n');
  return 1;
}

async function runShards(config: Config, token: string): Promise<number> {
  const service = openService(config, STOP_WITHIN_MS);
  const plan = await planProcesses(config, token);
  if (plan.kind === 'failed') {
    service.tell(plan.message);
    return 1;
  }
  const numbers = await openNumbers(config, service, []);
  if (numbers === undefined) return 1;
  const end = await keepRunning({
    ...numbers,
    parts: createManagedParts(fileURLToPath(compiledEntry('main')), token, plan.parts),
    gapMs: plan.gapMs,
    now: Date.now,
    wait,
    signal: service.stop.signal,
  });
  if (end === 'failed') return 1;
  numbers.log.info({}, 'stopped');
  return service.stop.exitCode();
}

await endProgram(await main());
