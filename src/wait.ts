import { setTimeout as pause } from 'node:timers/promises';
import { given } from './given.ts';

/** Resolves after `ms`, or at once when `signal` is aborted. Never rejects. */
export type Wait = (ms: number, signal?: AbortSignal) => Promise<void>;

/** Waits in real time. */
export const wait: Wait = async (ms, signal) => {
  try {
    await pause(ms, undefined, given({ signal }));
  } catch {
    // Aborted: the wait is over.
  }
};

/** True once the promise is settled, false if that takes longer than `timeoutMs` or `signal` is aborted first. */
export async function settlesWithin(
  settled: Promise<unknown>,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<boolean> {
  let giveUp = () => {};
  const expired = new Promise<false>((resolve) => {
    giveUp = () => resolve(false);
  });
  const timer = setTimeout(giveUp, signal?.aborted ? 0 : Math.max(0, timeoutMs));
  signal?.addEventListener('abort', giveUp);
  try {
    return await Promise.race([settled.then(() => true), expired]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}
