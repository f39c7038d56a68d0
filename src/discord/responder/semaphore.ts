/** Does work when there is room for it. */
export type Semaphore = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Lets this many pieces of work be under way at a time, the others in the order of asking. */
export function createSemaphore(width: number): Semaphore {
  const waiting: (() => void)[] = [];
  let free = width;
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
