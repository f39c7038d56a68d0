import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClock } from '../../support/clock.ts';
import { startHost, type RunningHost } from '../../support/discord/hosted.ts';
import { isDeferral } from '../../support/discord/fake-discord-exchange.ts';
import { startFakeDiscord, textOf, type FakeDiscord } from '../../support/discord/fake-discord.ts';

const CALLBACK = /^POST \/interactions\/.*callback$/;
const EDIT = /^PATCH \/webhooks/;
const FAULT = { status: 500, body: {} };

let fake: FakeDiscord;
let host: RunningHost;

/** Every pause is over at once; `aheadMs` makes what is asked look so old, and from a second on it is deferred. */
async function start(aheadMs = 0, changes: Parameters<typeof startHost>[1] = {}): Promise<void> {
  const { now, wait } = createClock(() => Date.now() + aheadMs);
  host = startHost(fake, { now, wait, ...changes, timing: { deferAfterMs: 1_000, ...changes.timing } });
  await host.ready;
}

beforeEach(async () => {
  fake = await startFakeDiscord();
});

afterEach(async () => {
  await host.stop();
  await fake.close();
  if (fake.problems.length > 0) throw new Error(fake.problems.join('\n'));
});

const events = () => host.log.map(({ event }) => event);

describe('an answer whose connection is cut', () => {
  it('is sent again as it was', async () => {
    await start();
    for (let place = 0; place < 20; place++) {
      fake.fail({ request: CALLBACK, times: 1, answer: 'cut' });
      const exchange = fake.ask('echo', { words: `answer ${String(place)}` });
      expect(textOf(await exchange.answer)).toBe(`answer ${String(place)}`);
    }
    expect(events()).not.toContain('response_failed');
  });

  it('is there once if it had arrived', async () => {
    await start();
    fake.fail({ request: CALLBACK, times: 1, answer: 'take-and-cut' });
    const exchange = fake.ask('echo', { words: 'once' });
    await vi.waitFor(() => expect(events()).toContain('answered'), 60_000);
    expect([exchange.answers.map(textOf), exchange.refused]).toEqual([['once'], ['second']]);
    expect(events()).not.toContain('response_failed');
  });

  it('to a completion still has its choices', async () => {
    await start();
    fake.fail({ request: CALLBACK, times: 1, answer: 'cut' });
    const { data } = await fake.complete('echo', 'words', 'wo').answer;
    expect(data).toMatchObject({ choices: Array.from({ length: 25 }, () => ({})) });
  });

  it('gets its late picture all the same', async () => {
    await start(0, {
      drawer: {
        draw: () => new Promise((resolve) => setTimeout(() => resolve(new Uint8Array([1])), 50)),
        close: () => Promise.resolve(),
      },
      timing: { pictureWaitMs: 10 },
    });
    fake.fail({ request: EDIT, times: 3, answer: 'cut' });
    const exchange = fake.ask('draw', { title: 'chart' });
    expect((await exchange.edit).files).toHaveLength(1);
  });
});

it('an answer is sent over and over while Discord has faults and waits', async () => {
  await start();
  fake.fail({ request: CALLBACK, times: 6, answer: FAULT });
  expect(textOf(await fake.ask('echo', { words: 'patient' }).answer)).toBe('patient');
});

describe('a deferred answer', () => {
  it.each([
    ['Discord has faults', FAULT],
    ['connections are cut', 'cut'],
  ] as const)('is not left “thinking…” while %s', async (_, answer) => {
    await start(1_500);
    fake.fail({ request: EDIT, times: 90, answer });
    const exchanges = Array.from({ length: 10 }, (_, place) => fake.ask('echo', { words: String(place) }));
    const answers = await Promise.all(exchanges.map((exchange) => exchange.answer));
    expect(answers.map(textOf)).toEqual(exchanges.map((_, place) => String(place)));
    expect(exchanges.every(({ responses }) => responses.every(isDeferral))).toBe(true);
  });

  it('whose deferral was cut after it had arrived stands in its place', async () => {
    await start(1_500);
    fake.fail({ request: CALLBACK, times: 1, answer: 'take-and-cut' });
    const exchange = fake.ask('echo', { words: 'in place' });
    expect(textOf(await exchange.answer)).toBe('in place');
    expect([exchange.responses.length, exchange.answers.length, exchange.refused]).toEqual([1, 1, ['second']]);
  });
});
