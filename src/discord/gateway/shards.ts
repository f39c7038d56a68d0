import type { ClientOptions } from 'discord.js';
import type { ShardPlan } from '../../config.ts';

/** The client's options for a shard plan: as many as Discord recommends, all in this process; or the given part of them. */
export function shardOptions(plan: ShardPlan): Pick<ClientOptions, 'shards' | 'shardCount'> {
  return plan.kind === 'all' ? { shards: 'auto' } : { shards: plan.ids, shardCount: plan.count };
}

/** True for the one process that declares the commands: the one that has shard 0. */
export function isRegistrar(plan: ShardPlan): boolean {
  return plan.kind === 'all' || plan.ids.includes(0);
}
