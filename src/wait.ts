import { setTimeout } from 'node:timers/promises';

/** Resolves after `ms`, or at once when `signal` is aborted. Never rejects. */
export type Wait = (ms: number, signal?: AbortSignal) => Promise<void>;

/** Waits in real time. */
export const wait: Wait = async (ms, signal) => {
  try {
    await setTimeout(ms, undefined, signal === undefined ? {} : { signal });
  } catch {
    // Aborted: the wait is over.
  }
};
