import { Worker } from 'node:worker_threads';
import { toError, type Outcome } from './drawing-job.ts';
import type { PictureSpec } from '../picture-spec.ts';
import { PictureRefused } from '../picture-refused.ts';
import type { ThemeName } from '../theme.ts';

/** One thread that draws one picture at a time. Idle, it does not keep the process alive. */
export interface DrawingThread {
  /** True once it has died or was stopped; it draws no more. */
  readonly isLost: () => boolean;
  /** Call only when the picture before is drawn. Rejects with the worker's refusal, or with `PictureRefused` when the thread is lost. */
  readonly draw: (spec: PictureSpec) => Promise<Uint8Array>;
  readonly stop: () => Promise<void>;
}

interface Current {
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** What one thread may take; a picture that needs more is lost with it. */
const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 8 };

/**
 * Starts a thread on the worker module at `url` that draws in one theme. A picture that takes longer than `timeoutMs` costs
 * the thread; one that has had nothing to draw for `idleMs` ends.
 */
export function startDrawingThread(
  url: URL,
  theme: ThemeName,
  { timeoutMs, idleMs }: { readonly timeoutMs: number; readonly idleMs: number },
): DrawingThread {
  const worker = new Worker(url, { resourceLimits: LIMITS, workerData: theme });
  let idle: NodeJS.Timeout | undefined;
  let current: Current | undefined;
  let isLost = false;

  function settle(): Current | undefined {
    const settled = current;
    clearTimeout(settled?.timer);
    current = undefined;
    worker.unref();
    clearTimeout(idle);
    idle = isLost ? undefined : setTimeout(() => void lose('Nothing was drawn for long.'), idleMs).unref();
    return settled;
  }

  async function lose(reason: string): Promise<void> {
    isLost = true;
    settle()?.reject(new PictureRefused(reason));
    await worker.terminate();
  }

  worker.unref();
  worker.on('error', (error) => void lose(`The drawing thread failed: ${String(error)}`));
  worker.on('exit', () => void lose('The drawing thread ended.'));
  worker.on('message', (outcome: Outcome) => {
    const settled = settle();
    if (outcome.kind === 'drawn') settled?.resolve(outcome.png);
    else settled?.reject(toError(outcome));
  });

  return {
    isLost: () => isLost,
    draw: async (spec) =>
      new Promise((resolve, reject) => {
        clearTimeout(idle);
        const timer = setTimeout(() => void lose(`Drawing took longer than ${String(timeoutMs)} ms.`), timeoutMs);
        current = { resolve, reject, timer };
        worker.ref();
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
        worker.postMessage(spec);
      }),
    stop: async () => lose('The drawer is closed.'),
  };
}
