import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes, HTTPError } from 'discord.js';
import { errorCode } from '../../error-text.ts';
import { redact } from '../../logging/log.ts';

const TOKEN =
  'Discord does not know this token. Copy it again from the Developer Portal (Bot, Reset Token) into DISCORD_TOKEN.';

/** Why the connection could not be had, in one line with a next step, for whoever runs the bot. A name and password in the address are not repeated. */
export function describeStartFault(error: unknown, apiBase: string): string {
  const address = redact(apiBase, []);
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return TOKEN;
  if (error instanceof DiscordAPIError && error.status === 401) return TOKEN;
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    return `Discord refused the connection at ${address} (status ${String(error.status)}). Try again later, or check DISCORD_API_BASE.`;
  }
  if (error instanceof Error && error.message.startsWith('Not enough sessions remaining')) {
    return 'Discord allows no more connections for this bot today: it was started too often. Try again tomorrow.';
  }
  return `Discord cannot be reached at ${address} (${nameFault(error)}). Check the network, or DISCORD_API_BASE.`;
}

/** What is said when the gateway does not greet or does not take the session. */
export function describeSilence(afterMs: number): string {
  return `Discord's gateway did not answer within ${String(afterMs / 1000)} seconds. Check the network, or DISCORD_API_BASE.`;
}

/** Why Discord ended the connection for good (`code` as in its documentation, "Gateway Close Event Codes"), in one line with a next step. */
export function describeClose(code: number): string {
  const reason = CLOSE_REASONS[code] ?? 'Check for a newer version of Rift.';
  return `Discord ended the connection for good (code ${String(code)}). ${reason}`;
}

const INTENTS =
  'It refused the intents of this bot, though Rift needs no privileged one: check the application in the Developer Portal.';
const SHARDS = 'Check DISCORD_SHARDS and DISCORD_SHARD_COUNT, or unset both.';

const CLOSE_REASONS: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: TOKEN,
  [GatewayCloseCodes.InvalidIntents]: INTENTS,
  [GatewayCloseCodes.DisallowedIntents]: INTENTS,
  [GatewayCloseCodes.InvalidShard]: SHARDS,
  [GatewayCloseCodes.ShardingRequired]: SHARDS,
};

function nameFault(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown fault';
  return errorCode(error) || errorCode(error.cause) || error.name;
}
