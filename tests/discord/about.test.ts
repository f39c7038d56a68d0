import { afterEach, beforeEach, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { findBreaches, startHost, type RunningHost } from '../support/discord/hosted.ts';
import { startFakeDiscord, textOf, type FakeDiscord } from '../support/discord/fake-discord.ts';

let fake: FakeDiscord;
let host: RunningHost;

beforeEach(async () => {
  fake = await startFakeDiscord();
  host = startHost(fake, { commands });
  await host.ready;
});

afterEach(async () => {
  const breaches = findBreaches(fake, host, await host.stop());
  await fake.close();
  if (breaches.length > 0) throw new Error(breaches.join('\n'));
});

/** Name and id of every slash command as Discord has them. */
const declared = () =>
  (fake.commands.get('global') ?? []).flatMap((command) => {
    const { type, name, id } = Object(command) as Readonly<Record<string, unknown>>;
    return type === 1 ? [`</${String(name)}:${String(id)}>`] : [];
  });

it('tells in ten lines what there is, each command one to press', async () => {
  const lines = textOf(await fake.ask('about', {}).answer).split('\n');
  expect(lines.length).toBeLessThanOrEqual(10);
  expect(declared()).toHaveLength(commands.length);
  for (const mention of declared()) expect(lines.some((line) => line.startsWith(`• ${mention} `))).toBe(true);
});

it('does so after a restart too, when the commands are declared already', async () => {
  await host.stop();
  host = startHost(fake, { commands });
  await host.ready;
  expect(host.log.some(({ event }) => event === 'commands_unchanged')).toBe(true);
  const shown = textOf(await fake.ask('about', {}).answer);
  for (const mention of declared()) expect(shown).toContain(mention);
});
