import { describe, expect, it } from 'vitest';
import { createRequester, type SendRequest } from '../../../src/discord/gateway/client.ts';
import { createLog } from '../../../src/logging/log.ts';

const NOON = Date.UTC(2026, 10, 24, 12);

/** Sends one request a tenth of a second for ten seconds, by a clock that is off by `offMs`; returns what was logged. */
async function ask(offMs: number): Promise<readonly { readonly ms: number }[]> {
  const lines: { readonly ms: number }[] = [];
  let time = NOON;
  const send: SendRequest = async () => {
    time += 80;
    return new Response(null, { headers: { date: new Date(time).toUTCString() } });
  };
  const request = createRequester(
    {
      log: createLog({ level: 'info', secrets: [], write: (line) => lines.push(JSON.parse(line) as { ms: number }) }),
      now: () => time + offMs,
    },
    send,
  );
  for (let place = 0; place < 100; place++) {
    await request('https://discord.example', {});
    time += 20;
  }
  return lines;
}

describe('a clock', () => {
  it.each([2_000, 60_000, 86_400_000])('that is %i ms ahead is said once', async (aheadMs) => {
    const [line, ...others] = await ask(aheadMs);
    expect(line).toMatchObject({ event: 'clock_ahead', level: 'warn' });
    expect([(line?.ms ?? 0) <= aheadMs, (line?.ms ?? 0) > aheadMs - 1_100, others]).toEqual([true, true, []]);
  });

  it('that is ahead by less than the step of Discord is found out in time', async () => {
    expect(await ask(700)).toHaveLength(1);
  });

  it.each([0, 300, -2_000, -86_400_000])('that is off by %i ms is not worth a word', async (offMs) => {
    expect(await ask(offMs)).toEqual([]);
  });
});
