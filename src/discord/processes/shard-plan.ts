import { availableParallelism } from 'node:os';
import { REST, Routes } from 'discord.js';
import * as z from 'zod';
import { nameShards, type Config } from '../../config.ts';
import { describeStartFault } from '../gateway/start-fault.ts';
import type { PartSettings } from './managed-parts.ts';

/** How a bot is spread over processes. */
export interface ProcessPlan {
  readonly kind: 'plan';
  readonly parts: readonly PartSettings[];
  /** Between the readiness of one process and the start of the next. */
  readonly gapMs: number;
}

/** `message`: one line for whoever runs the bot. */
export type PlanOutcome = ProcessPlan | { readonly kind: 'failed'; readonly message: string };

/** What Discord says of a bot's connections (its documentation, "Get Gateway Bot"): the shards that it recommends, and how many may identify in the same five seconds. */
const gatewayAdvice = z.object({ shards: z.int(), session_start_limit: z.object({ max_concurrency: z.int() }) });
type GatewayAdvice = z.infer<typeof gatewayAdvice>;

/** Asks Discord how many shards the bot should have, and spreads them over processes. Never rejects. */
export async function planProcesses(config: Config, token: string): Promise<PlanOutcome> {
  try {
    const rest = new REST({ api: config.apiBase, timeout: 10_000 }).setToken(token);
    return spreadShards(config, gatewayAdvice.parse(await rest.get(Routes.gatewayBot())));
  } catch (error) {
    return { kind: 'failed', message: describeStartFault(error, config.apiBase) };
  }
}

/**
 * Gives each process its shards, as {@link Config.shards} can be set by hand, and a port for numbers of its own, behind
 * that of the starting process. Of the shards whose numbers have the same remainder by `max_concurrency` Discord takes one
 * in five seconds (its documentation, "Max Concurrency"): with no more shards than remainders nobody waits.
 */
function spreadShards({ shards, processes, metrics }: Config, advice: GatewayAdvice): ProcessPlan {
  const count = shards.kind === 'part' ? shards.count : advice.shards;
  const ids = shards.kind === 'part' ? shards.ids : Array.from({ length: count }, (_, id) => id);
  const parts = splitShards(ids, processes ?? availableParallelism()).map((part, index) => ({
    name: nameShards(part),
    env: {
      DISCORD_SHARDS: part.join(','),
      DISCORD_SHARD_COUNT: String(count),
      ...(metrics && metrics.port > 0 ? { METRICS_PORT: String(metrics.port + 1 + index) } : {}),
    },
  }));
  return { kind: 'plan', parts, gapMs: count <= advice.session_start_limit.max_concurrency ? 0 : 5_000 };
}

/** The shards in as many rows as there are processes (fewer if there are fewer shards), each of shards that follow each other, none longer than another by more than one. */
export function splitShards(ids: readonly number[], processes: number): readonly (readonly number[])[] {
  const rows = Math.min(processes, ids.length);
  return Array.from({ length: rows }, (_, row) =>
    ids.slice(Math.ceil((row * ids.length) / rows), Math.ceil(((row + 1) * ids.length) / rows)),
  );
}
