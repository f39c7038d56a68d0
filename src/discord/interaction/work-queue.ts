/** Work that is done one piece at a time. */
export interface WorkQueue {
  /** Resolves when the turn has come: of urgent ones before all others, else in the order of asking. The work is what is done at once then. */
  take(isUrgent: boolean): Promise<void>;
}

/**
 * Between two turns the event loop comes round, so that timers and the network are not kept waiting by a burst: else
 * its first answer would leave after its last was found. `beforeEach` is finished before each turn; it must not reject.
 */
export function createWorkQueue(beforeEach: () => Promise<void>): WorkQueue {
  const urgent: (() => void)[] = [];
  const others: (() => void)[] = [];
  let isRunning = false;
  const run = async () => {
    isRunning = true;
    while (urgent.length + others.length > 0) {
      await new Promise((resolve) => setImmediate(resolve));
      await beforeEach();
      const begin = urgent.shift() ?? others.shift();
      begin?.();
    }
    isRunning = false;
  };
  return {
    take: (isUrgent) =>
      new Promise((resolve) => {
        (isUrgent ? urgent : others).push(resolve);
        if (!isRunning) void run();
      }),
  };
}
