import { REST, Routes } from 'discord.js';
import * as z from 'zod';
import type { Config } from '../../config.ts';
import { describeStartFault } from '../gateway/start-fault.ts';

/** What Discord says of a bot's connections (its documentation, "Get Gateway Bot"). */
export interface GatewayAdvice {
  /** The shards that it recommends for the whole bot. */
  readonly shards: number;
  /** How many of them may identify in the same five seconds. */
  readonly maxConcurrency: number;
}

export type GatewayOutcome =
  | ({ readonly kind: 'advice' } & GatewayAdvice)
  /** One line for whoever runs the bot. */
  | { readonly kind: 'failed'; readonly message: string };

const answer = z.object({ shards: z.int(), session_start_limit: z.object({ max_concurrency: z.int() }) });

/** Asks Discord how many shards the bot should have. Never rejects. */
export async function askGateway({ apiBase, discordToken = '' }: Config): Promise<GatewayOutcome> {
  try {
    const rest = new REST({ api: apiBase, timeout: 10_000 }).setToken(discordToken);
    const { shards, session_start_limit: limit } = answer.parse(await rest.get(Routes.gatewayBot()));
    return { kind: 'advice', shards, maxConcurrency: limit.max_concurrency };
  } catch (error) {
    return { kind: 'failed', message: describeStartFault(error, apiBase) };
  }
}
