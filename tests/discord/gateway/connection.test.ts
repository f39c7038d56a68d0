import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClock } from '../../support/clock.ts';
import { findBreaches, startHost } from '../../support/discord/hosted.ts';
import { testCommands } from '../../support/discord/discord-commands.ts';
import { startFakeDiscord, textOf, type FakeDiscord } from '../../support/discord/fake-discord.ts';

let fake: FakeDiscord;

beforeEach(async () => {
  fake = await startFakeDiscord({ heartbeatMs: 100 });
});

afterEach(() => fake.close());

it('shows how to ask', async () => {
  const host = startHost(fake);
  await host.ready;
  await host.stop();
  expect(fake.gateway.presences).toEqual([expect.stringContaining('/ask')]);
});

const puts = () => fake.requests.filter((request) => request.startsWith('PUT ')).length;

describe('declaring the commands', () => {
  it('happens once, and not again while they are the same', async () => {
    for (let start = 0; start < 2; start++) {
      const host = startHost(fake);
      await host.ready;
      await host.stop();
    }
    expect(puts()).toBe(1);
    expect(fake.commands.get('global')).toMatchObject([
      { name: 'echo', type: 1, contexts: [0, 1, 2], integration_types: [0, 1] },
      { name: 'Echo this', type: 3 },
      { name: 'break' },
      { name: 'draw' },
    ]);
    expect(fake.problems).toEqual([]);
  });

  it('happens in one server only, if one is given', async () => {
    for (let start = 0; start < 2; start++) {
      const host = startHost(fake, { env: { DISCORD_GUILD_ID: '1300000000000000001' } });
      await host.ready;
      await host.stop();
    }
    expect(puts()).toBe(1);
    expect([...fake.commands.keys()]).toEqual(['1300000000000000001']);
    expect(fake.problems).toEqual([]);
  });

  it('is left to the process that has shard 0', async () => {
    const host = startHost(fake, { env: { DISCORD_SHARDS: '1', DISCORD_SHARD_COUNT: '2' } });
    await host.ready;
    await host.stop();
    expect(puts()).toBe(0);
  });

  const refused = { status: 403, body: { code: 50_001, message: 'Missing Access' } };

  it('may fail: the bot answers all the same', async () => {
    fake.fail({ request: /^GET \/applications/, times: 1, answer: refused });
    const host = startHost(fake);
    await host.ready;
    expect(host.log.map(({ event }) => event)).toContain('commands_not_registered');
    expect(textOf(await fake.ask('echo', { words: 'still' }).answer)).toBe('still');
    await host.stop();
  });

  it('is tried again, ever more rarely, until Discord has them', async () => {
    fake.fail({ request: /^(GET|PUT) \/applications/, times: 9, answer: refused });
    const clock = createClock(Date.now);
    const host = startHost(fake, clock);
    await host.ready;
    await vi.waitFor(() => expect(host.log.map(({ event }) => event)).toContain('commands_registered'), 60_000);
    expect(host.log.filter(({ event }) => event === 'commands_not_registered')).toHaveLength(9);
    expect(clock.pauses.map((ms) => ms / 1_000)).toEqual([5, 10, 20, 40, 80, 160, 320, 600, 600]);
    expect([...fake.commands.keys()]).toEqual(['global']);
    await host.stop();
  });
});

describe('starting', () => {
  it.each([
    ['a wrong token', { DISCORD_TOKEN: 'wrong' }, /does not know this token/],
    [
      'an address where nobody answers',
      { DISCORD_API_BASE: 'http://127.0.0.1:9/api' },
      /cannot be reached.*127\.0\.0\.1:9/,
    ],
  ])('ends with one line of advice on %s', async (_, env, advice) => {
    const end = await startHost(fake, { env }).ended;
    expect(end).toMatchObject({ kind: 'failed', message: expect.stringMatching(advice) });
    expect(end).toMatchObject({ message: expect.not.stringContaining('\n') });
  });

  it('never prints the password of an address', async () => {
    const env = { DISCORD_API_BASE: 'http://rift:hunter2@127.0.0.1:9/api' };
    const host = startHost(fake, { env });
    const end = await host.ended;
    expect(end).toMatchObject({ kind: 'failed', message: expect.stringContaining('127.0.0.1:9/api') });
    expect(JSON.stringify(end) + host.written()).not.toMatch(/hunter2|rift:/);
  });

  it('says once that the clock is ahead', async () => {
    const host = startHost(fake, { now: () => Date.now() + 5_000 });
    await host.ready;
    expect(textOf(await fake.ask('echo', { words: 'ahead' }).answer)).toBe('ahead');
    expect(host.log.filter(({ event }) => event === 'clock_ahead')).toHaveLength(1);
    await host.stop();
  });

  it.each([
    [4004, /does not know this token/],
    [4014, /intents/],
    [4011, /DISCORD_SHARDS/],
  ])('ends with advice when the gateway closes with %i', async (code, advice) => {
    fake.gateway.refuseWith(code);
    const end = await startHost(fake).ended;
    expect(end).toMatchObject({ kind: 'failed', message: expect.stringMatching(advice) });
  });

  it.each([
    ['does not greet', {}, () => fake.gateway.muteHello()],
    ['does not take the session', {}, () => fake.gateway.ignoreIdentify()],
    [
      'takes one shard and not the other',
      { DISCORD_SHARDS: '0-1', DISCORD_SHARD_COUNT: '2' },
      () => fake.gateway.ignoreIdentify(),
    ],
  ])('ends when the gateway %s', async (_, env, silence) => {
    silence();
    const host = startHost(fake, { env, timing: { startMs: 300 } });
    expect(await host.ended).toMatchObject({ kind: 'failed', message: expect.stringContaining('did not answer') });
    expect(host.log.map(({ event }) => event)).not.toContain('ready');
  });

  it('takes as long as there are shards', async () => {
    const host = startHost(fake, { env: { DISCORD_SHARDS: '0-2', DISCORD_SHARD_COUNT: '3' } });
    await host.ready;
    expect(host.log.find(({ event }) => event === 'ready')).toMatchObject({ shards: 3 });
    await host.stop();
  });

  it('lets every command answer once, unseen, faults too', async () => {
    const run = new Set<string>();
    const commands = testCommands.map((command) => ({
      ...command,
      run: (...input: Parameters<typeof command.run>) => {
        run.add(command.name);
        return command.run(...input);
      },
    }));
    const host = startHost(fake, { commands });
    await host.ready;
    expect([...run]).toEqual(['echo', 'break', 'draw']);
    expect(host.log.map(({ event }) => event)).not.toContain('interaction_failed');
    await host.stop();
  });

  it('can be stopped at once', async () => {
    const host = startHost(fake);
    expect(await host.stop()).toEqual({ kind: 'stopped' });
  });

  it('asks for no intent but that for servers', async () => {
    const host = startHost(fake);
    await host.ready;
    await host.stop();
    expect(fake.gateway.intents).toEqual([1]);
  });
});

describe('a lost connection', () => {
  it.each([
    ['is cut', () => fake.gateway.drop()],
    ['is ended by op 7', () => fake.gateway.requestReconnect()],
  ])('that %s is resumed, and what was asked meanwhile is answered', async (_, lose) => {
    const host = startHost(fake);
    await host.ready;
    await fake.ask('echo', { words: 'before' }).answer;
    lose();
    const exchange = fake.ask('echo', { words: 'meanwhile' });
    expect(textOf(await exchange.answer)).toBe('meanwhile');
    await vi.waitFor(() => expect(host.log.map(({ event }) => event)).toContain('shard_resumed'), 60_000);
    expect(fake.gateway.history.filter((entry) => entry === 'identify')).toHaveLength(1);
    expect(fake.gateway.history).toContain('resume');
    const end = await host.stop();
    expect(findBreaches(fake, host, end)).toEqual([]);
  });

  it('that cannot be had back at once has one line until it is', async () => {
    const host = startHost(fake);
    await host.ready;
    fake.gateway.refuseConnections(2);
    fake.gateway.drop();
    await vi.waitFor(() => expect(host.log.map(({ event }) => event)).toContain('shard_resumed'), { timeout: 60_000 });
    expect(fake.gateway.history.filter((entry) => entry === 'refuse')).toHaveLength(2);
    expect(host.log.filter(({ level }) => level === 'warn')).toMatchObject([
      { event: 'shard_reconnecting', shards: [0], attempts: 1 },
    ]);
    await host.stop();
  });

  it('is told as it is lost and had back', async () => {
    const open: number[] = [];
    const host = startHost(fake, { onOpenShards: (count) => open.push(count) });
    await host.ready;
    fake.gateway.drop();
    await vi.waitFor(() => expect(open).toEqual([1, 0, 1]), { timeout: 60_000 });
    await host.stop();
  });

  it('is noticed by heartbeats', async () => {
    const host = startHost(fake);
    await host.ready;
    await vi.waitFor(() => expect(fake.gateway.history).toContain('heartbeat'), 60_000);
    await host.stop();
  });

  it('that Discord ends for good ends the host', async () => {
    const host = startHost(fake);
    await host.ready;
    fake.gateway.closeWith(4004);
    expect(await host.ended).toMatchObject({ kind: 'failed' });
  });
});
