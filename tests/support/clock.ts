import type { Wait } from '../../src/wait.ts';

/** A clock on which every wait is over at once, and the time of it has passed. */
export interface Clock {
  readonly now: () => number;
  readonly wait: Wait;
  /** Every pause that was asked for, in order. */
  readonly pauses: readonly number[];
}

/** A clock that stands at `read()` but for the waits; without `read` it stands still. */
export function createClock(read: () => number = () => Date.UTC(2026, 10, 24)): Clock {
  const pauses: number[] = [];
  let waitedMs = 0;
  return {
    now: () => read() + waitedMs,
    wait: async (ms) => {
      pauses.push(ms);
      waitedMs += ms;
      await new Promise((resolve) => setImmediate(resolve));
    },
    pauses,
  };
}
