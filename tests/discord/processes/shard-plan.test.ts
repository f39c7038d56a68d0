import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../../src/config.ts';
import { planProcesses, splitShards } from '../../../src/discord/processes/shard-plan.ts';
import { startFakeDiscord, type FakeDiscord } from '../../support/discord/fake-discord.ts';

describe('shards over processes', () => {
  it.each([
    [[0, 1, 2, 3, 4, 5, 6, 7], 4, ['0,1', '2,3', '4,5', '6,7']],
    [[8, 9, 10, 11, 12], 2, ['8,9,10', '11,12']],
    [[0, 1], 8, ['0', '1']],
    [[5], 1, ['5']],
  ])('%j in %i', (ids, processes, rows) => {
    expect(splitShards(ids, processes).map((row) => row.join(','))).toEqual(rows);
  });
});

describe('the plan for several processes', () => {
  let fake: FakeDiscord;

  beforeAll(async () => {
    fake = await startFakeDiscord({ shards: 8 });
  });

  afterAll(() => fake.close());

  async function plan(env: Readonly<Record<string, string>>, token = fake.token) {
    const read = loadConfig({ DISCORD_API_BASE: fake.apiBase, ...env });
    return read.ok ? planProcesses(read.config, token) : undefined;
  }

  it('has the shards that Discord recommends, and a port for numbers for each process', async () => {
    expect(await plan({ DISCORD_PROCESSES: '4', METRICS_PORT: '9464' })).toMatchObject({
      parts: ['0,1', '2,3', '4,5', '6,7'].map((ids, place) => ({
        name: ids.replace(',', '-'),
        env: { DISCORD_SHARDS: ids, DISCORD_SHARD_COUNT: '8', METRICS_PORT: String(9_465 + place) },
      })),
      gapMs: 0,
    });
  });

  it('has those that are set, and waits between them where Discord takes fewer at once', async () => {
    const env = { DISCORD_SHARDS: '0,5', DISCORD_SHARD_COUNT: '32', DISCORD_PROCESSES: '1' };
    expect(await plan(env)).toMatchObject({
      parts: [{ name: '0,5', env: { DISCORD_SHARDS: '0,5', DISCORD_SHARD_COUNT: '32' } }],
      gapMs: 5_000,
    });
  });

  it('is none where Discord does not know the token, with what to do', async () => {
    expect(await plan({}, 'wrong')).toEqual({ kind: 'failed', message: expect.stringContaining('DISCORD_TOKEN') });
  });
});
