import { expect, it, vi } from 'vitest';
import { findBreaches, startHost } from '../../support/discord/hosted.ts';
import { startFakeDiscord, textOf } from '../../support/discord/fake-discord.ts';

it('a session that Discord has forgotten is begun anew', async () => {
  const fake = await startFakeDiscord();
  const host = startHost(fake);
  await host.ready;
  fake.gateway.invalidate(false);
  const identified = () => fake.gateway.history.filter((entry) => entry === 'identify').length;
  await vi.waitFor(() => expect(identified()).toBe(2), { timeout: 60_000, interval: 50 });
  expect(textOf(await fake.ask('echo', { words: 'anew' }).answer)).toBe('anew');
  expect(host.log.filter(({ event }) => event === 'ready')).toHaveLength(1);
  expect(host.log.filter(({ event }) => event === 'shard_renewed')).toMatchObject([{ level: 'warn', shard: 0 }]);
  const breaches = findBreaches(fake, host, await host.stop());
  await fake.close();
  expect(breaches).toEqual([]);
});
