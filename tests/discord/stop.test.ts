import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClock } from '../support/clock.ts';
import { findBreaches, startHost } from '../support/discord/hosted.ts';
import { startFakeDiscord, textOf, type FakeDiscord } from '../support/discord/fake-discord.ts';

let fake: FakeDiscord;

beforeEach(async () => {
  fake = await startFakeDiscord();
});

afterEach(() => fake.close());

describe('stopping', () => {
  it('finishes what is open, and closes the connection', async () => {
    let finish = () => {};
    const drawn = new Promise<Uint8Array>((resolve) => {
      finish = () => resolve(new Uint8Array([1, 2, 3]));
    });
    const host = startHost(fake, {
      drawer: { draw: () => drawn, close: () => Promise.resolve() },
      timing: { pictureWaitMs: 20 },
    });
    await host.ready;
    const exchange = fake.ask('draw', { title: 'open' });
    await exchange.answer;
    const ended = host.stop();
    const late = fake.ask('echo', { words: 'on the way' });
    expect(textOf(await late.answer)).toBe('on the way');
    finish();
    expect((await exchange.edit).files).toHaveLength(1);
    expect(findBreaches(fake, host, await ended)).toEqual([]);
    await vi.waitFor(() => expect(fake.gateway.history.at(-1)).toBe('close 1000'), 60_000);
  });

  it('does not wait for ever', async () => {
    const host = startHost(fake, {
      drawer: { draw: () => new Promise<never>(() => undefined), close: () => Promise.resolve() },
      timing: { pictureWaitMs: 20, drainMs: 100 },
    });
    await host.ready;
    await fake.ask('draw', { title: 'never' }).answer;
    expect(await host.stop()).toEqual({ kind: 'stopped' });
    expect(host.log.map(({ event }) => event)).toContain('drain_expired');
  });

  it('does not wait for what hangs, and tells all others', async () => {
    const { now, wait } = createClock(() => Date.now() + 1_500);
    const host = startHost(fake, { now, wait, timing: { deferAfterMs: 1_000, drainMs: 100, hurryMs: 100 } });
    await host.ready;
    fake.fail({ request: /^PATCH/, times: Number.POSITIVE_INFINITY, answer: 'hang' });
    const exchange = fake.ask('echo', { words: 'hanging' });
    await exchange.response;
    expect(await host.stop()).toEqual({ kind: 'stopped' });
    expect(host.log.find(({ event }) => event === 'drain_expired')).toMatchObject({ open: 1 });
  });

  it('finishes what is open though Discord has ended the connection for good', async () => {
    let finish = () => {};
    const drawn = new Promise<Uint8Array>((resolve) => {
      finish = () => resolve(new Uint8Array([1]));
    });
    const host = startHost(fake, {
      drawer: { draw: () => drawn, close: () => Promise.resolve() },
      timing: { pictureWaitMs: 20 },
    });
    await host.ready;
    const exchange = fake.ask('draw', { title: 'open' });
    await exchange.answer;
    fake.gateway.closeWith(4004);
    await vi.waitFor(() => expect(host.log.map(({ event }) => event)).toContain('shard_disconnected'), 60_000);
    finish();
    expect(await host.ended).toMatchObject({ kind: 'failed' });
    expect(exchange.edits).toHaveLength(1);
  });

  it('ends while the gateway has not greeted yet, and does not connect again', async () => {
    fake.gateway.muteHello();
    const host = startHost(fake);
    await fake.gateway.connected;
    expect(await host.stop()).toEqual({ kind: 'stopped' });
    expect(fake.gateway.history).not.toContain('identify');
  });
});
