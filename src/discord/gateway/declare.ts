import { Routes, type Client } from 'discord.js';
import * as z from 'zod/mini';
import type { Config } from '../../config.ts';
import { errorFields, type Log } from '../../logging/log.ts';
import type { AnyCommand } from '../../reply/command.ts';
import type { Wait } from '../../wait.ts';
import { declareCommands, isDeclared } from './declaration.ts';

/** Discord's ids of the commands, by name. */
export type CommandIds = ReadonlyMap<string, string>;

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
const MAX_PAUSE_MS = 10 * 60_000;

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
    pauseMs = Math.min(pauseMs * 2, MAX_PAUSE_MS);
    if (await declare(client, ports, pauseMs)) return;
  }
}

/** Commands as Discord gives them back. */
const presentCommands = z.array(z.looseObject({ id: z.string(), name: z.string() }));

/**
 * Declares the commands if Discord does not have exactly these already: it limits how often that may be done (200 new
 * commands a day), and members see a changed command flicker. True if Discord has them now. `againMs`: when it is tried
 * again otherwise.
 */
async function declare(
  { application, rest }: Client,
  { config: { guildId }, commands, log, onDeclared }: DeclarePorts,
  againMs: number,
): Promise<boolean> {
  const scope = guildId === undefined ? 'global' : 'guild';
  try {
    if (!application) throw new Error('Discord has not told the id of the application.');
    const { id } = application;
    const route = guildId === undefined ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guildId);
    const query = new URLSearchParams({ with_localizations: 'true' });
    const present = presentCommands.parse(await rest.get(route, { query }));
    const body = declareCommands(commands, guildId);
    const isThere = isDeclared(present, body, guildId);
    const taken = isThere ? present : presentCommands.parse(await rest.put(route, { body }));
    log.info({ scope }, isThere ? 'commands_unchanged' : 'commands_registered');
    onDeclared(new Map(taken.map(({ name, id }) => [name, id])));
    return true;
  } catch (error) {
    log.error({ scope, againMs, ...errorFields(error) }, 'commands_not_registered');
    return false;
  }
}
