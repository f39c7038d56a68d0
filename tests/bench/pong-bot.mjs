// The least that a bot can be: discord.js, one intent, one word. It answers in the form that the fake Discord takes.
// oxlint-disable-next-line no-restricted-imports -- what Rift is measured against
import { Client, GatewayIntentBits, MessageFlags, Routes } from 'discord.js';

const PONG = {
  type: 4,
  data: {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: 10, content: 'pong' }],
    allowed_mentions: { parse: [] },
  },
};

const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: process.env['DISCORD_API_BASE'] ?? '' },
});
client.on('interactionCreate', (interaction) => {
  void client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), { body: PONG, auth: false });
});
client.on('clientReady', () => process.stdout.write('"ready"\n'));
process.on('SIGTERM', () => process.exit(0));
await client.login(process.env['DISCORD_TOKEN']);
