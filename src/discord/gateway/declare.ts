import type { Client } from 'discord.js';
import type { Config } from '../../config.ts';
import { errorFields, type Log } from '../../logging/log.ts';
import type { AnyCommand } from '../../reply/command.ts';
import type { Wait } from '../../wait.ts';
import { registerCommands, type CommandIds } from './register.ts';

/** What declaring the commands needs. */
export interface DeclarePorts {
  readonly config: Config;
  readonly commands: readonly AnyCommand[];
  readonly log: Log;
  readonly wait: Wait;
  /** Told once Discord has them. */
  readonly onDeclared: (ids: CommandIds) => void;
}

/** Between two attempts; each pause is twice as long as the one before. */
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 10 * 60_000;

/**
 * Declares the commands in the one process that has shard 0. Resolves after the first attempt, whatever came of it; if it
 * failed, it goes on in the background until Discord has taken them or `signal` is aborted. Meanwhile the commands that
 * Discord has go on working. Never rejects.
 */
export async function declareCommandsPatiently(
  client: Client,
  ports: DeclarePorts,
  signal: AbortSignal,
): Promise<void> {
  const { shards } = ports.config;
  if (shards.kind === 'part' && !shards.ids.includes(0)) return;
  if (!(await declare(client, ports, FIRST_PAUSE_MS))) void declareAgain(client, ports, signal);
}

async function declareAgain(client: Client, ports: DeclarePorts, signal: AbortSignal): Promise<void> {
  for (let pauseMs = FIRST_PAUSE_MS; ;) {
    await ports.wait(pauseMs, signal);
    if (signal.aborted) return;
    pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
    if (await declare(client, ports, pauseMs)) return;
  }
}

/** True if Discord has the commands now. `againMs`: when it is tried again otherwise. */
async function declare(
  client: Client,
  { config, commands, log, onDeclared }: DeclarePorts,
  againMs: number,
): Promise<boolean> {
  const scope = config.guildId === undefined ? 'global' : 'guild';
  try {
    const applicationId = client.application?.id;
    if (applicationId === undefined) throw new Error('Discord has not told the id of the application.');
    const { guildId } = config;
    const { outcome, ids } = await registerCommands({ rest: client.rest, applicationId, guildId, commands });
    log.info({ scope }, outcome === 'registered' ? 'commands_registered' : 'commands_unchanged');
    onDeclared(ids);
    return true;
  } catch (error) {
    log.error({ scope, againMs, ...errorFields(error) }, 'commands_not_registered');
    return false;
  }
}
