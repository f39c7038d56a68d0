import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Gives back what starting has left, and from then on lets garbage grow to a fifth of what lives in the heap (as a rule
 * V8 lets it grow to as much again, or more). For a program that has read what it serves: reading would be slower with it.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=20');
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}
