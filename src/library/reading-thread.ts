import { Worker } from 'node:worker_threads';
import type { ReadingMessage, ReadingTask } from './reading-task.ts';

/** {@link carryOut} in a thread of its own, for a program that must go on answering meanwhile. For compiled code alone: only that can start a thread from its own file. */
export async function carryOutInThread(task: ReadingTask, hear: (message: ReadingMessage) => void): Promise<void> {
  const worker = new Worker(new URL('./reading-worker.js', import.meta.url), { workerData: task });
  try {
    await new Promise<void>((resolve, reject) => {
      worker.on('message', (message: ReadingMessage) => {
        hear(message);
        if (message.kind === 'read') resolve();
      });
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('The thread that reads the articles ended without a word.')));
    });
  } finally {
    await worker.terminate();
  }
}
