import { SnowflakeUtil } from 'discord.js';

/** How long Discord waits for the response to an interaction. */
export const RESPONSE_WINDOW_MS = 3_000;

/**
 * When the interaction was made (milliseconds since 1970), by its id. Where that is not within the time that Discord
 * waits (a clock that is off, or an answer that comes too late anyway), its arrival counts.
 */
export function readCreationTime({ id }: { readonly id: string }, arrivedAt: number): number {
  const createdAt = /^\d+$/.test(id) ? SnowflakeUtil.timestampFrom(id) : arrivedAt;
  const ageMs = arrivedAt - createdAt;
  return ageMs >= 0 && ageMs < RESPONSE_WINDOW_MS ? createdAt : arrivedAt;
}
