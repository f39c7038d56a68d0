import type { ReadingProgress } from '../corpus/read-articles.ts';

/** Nobody is told of a reading that is over before. */
const FIRST_MS = 2_000;
const EVERY_MS = 5_000;

/** Passes on how far a reading is: after two seconds, and every five from then on. `now` in milliseconds. */
export function reportProgress(
  now: () => number,
  tell: (progress: ReadingProgress) => void,
): (progress: ReadingProgress) => void {
  let next: number | undefined;
  return (progress) => {
    const at = now();
    next ??= at + FIRST_MS;
    if (at < next) return;
    next = at + EVERY_MS;
    tell(progress);
  };
}
