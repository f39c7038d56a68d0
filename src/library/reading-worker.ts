import { parentPort, workerData } from 'node:worker_threads';
import { startHelpers } from './shared/helpers.ts';
import { carryOut, type ReadingTask } from './reading-task.ts';

/** Only `carryOutInThread` starts this file. */
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
await carryOut(workerData as ReadingTask, (message) => parentPort?.postMessage(message), startHelpers());
