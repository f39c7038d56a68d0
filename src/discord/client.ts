import { Client, Events, GatewayIntentBits, Options } from 'discord.js';
import type { Config } from '../config.ts';
import { shardOptions } from './shards.ts';

/** REST requests are given up after this long, and sent three times at most when Discord fails. */
const REST_TIMEOUT_MS = 10_000;
const REST_RETRIES = 2;

/**
 * A client that receives interactions and keeps nothing: answers need no server, channel, member or message, and with
 * 250,000 servers every kept one counts. Servers and channels cannot be left out by setting, so they are let go as they come.
 */
export function createClient(config: Config): Client {
  const client = new Client({
    ...shardOptions(config.shards),
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits(NOTHING_KEPT),
    sweepers: {},
    waitGuildTimeout: 0,
    rest: { api: config.apiBase, timeout: REST_TIMEOUT_MS, retries: REST_RETRIES },
  });
  client.on(Events.Raw, () => {
    client.guilds.cache.clear();
    client.channels.cache.clear();
  });
  return client;
}

const NOTHING_KEPT = {
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildForumThreadManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  GuildTextThreadManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
};
