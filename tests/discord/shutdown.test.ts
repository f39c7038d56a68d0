import { afterEach, describe, expect, it, vi } from 'vitest';
import { TIMING } from '../../src/discord/discord-host.ts';
import { shutDown } from '../../src/discord/shutdown.ts';
import { createLog } from '../../src/logging/log.ts';
import { wait } from '../../src/wait.ts';

const NEVER = new Promise<never>(() => undefined);

/** Ends with so many interactions open, of which none is finished before `hurry`; returns what happened, in order. */
async function finish(open: number, drainMs: number, destroy: () => Promise<void> = () => Promise.resolve()) {
  const steps: string[] = [];
  let tell = () => {};
  const drained = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const over = new AbortController();
  over.signal.addEventListener('abort', () => steps.push('close'));
  await shutDown(
    { destroy },
    {
      dispatch: () => undefined,
      drained: () => (open === 0 ? Promise.resolve() : drained),
      countOpen: () => open,
      hurry: () => {
        steps.push('hurry');
        tell();
      },
    },
    over,
    { graceMs: 0, drainMs, hurryMs: 50 },
    { log: createLog({ level: 'silent', secrets: [], write: () => undefined }), now: Date.now, wait },
  );
  return steps;
}

describe('the end', () => {
  it('closes the connection, and hurries nobody where nothing is open', async () => {
    expect(await finish(0, 1_000)).toEqual(['close']);
  });

  it('comes when the time for open answers is over', async () => {
    expect(await finish(2, 20)).toEqual(['close', 'hurry']);
  });

  it('leaves the more time for telling the more there are to tell', async () => {
    expect(await finish(1_000_000, 3_600_000)).toEqual(['close', 'hurry']);
  });

  it('does not wait for a connection that does not close', async () => {
    expect(await finish(0, 1_000, () => NEVER)).toEqual(['close']);
  });
});

describe('the end, by its own clock', () => {
  afterEach(() => vi.useRealTimers());

  it.each([0, 1, 700, 1_200, 1_000_000])(
    'is there within 4 s with %i open that nothing ever finishes',
    async (open) => {
      vi.useFakeTimers();
      const began = Date.now();
      const ended = shutDown(
        { destroy: () => NEVER },
        {
          dispatch: () => undefined,
          drained: () => (open === 0 ? Promise.resolve() : NEVER),
          countOpen: () => open,
          hurry: () => undefined,
        },
        new AbortController(),
        TIMING,
        {
          log: createLog({ level: 'silent', secrets: [], write: () => undefined }),
          now: Date.now,
          wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
        },
      ).then(() => Date.now() - began);
      await vi.runAllTimersAsync();
      expect(await ended).toBeLessThanOrEqual(4_000);
    },
  );
});
