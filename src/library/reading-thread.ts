import { Worker } from 'node:worker_threads';
import { compiledEntry } from '../project-files.ts';
import type { ReadingMessage, ReadingTask } from './reading-task.ts';

/** {@link carryOut} in a thread of its own, for a program that must go on answering meanwhile. The thread runs compiled code; it goes on alone with what it keeps for later. */
export async function carryOutInThread(task: ReadingTask, hear: (message: ReadingMessage) => void): Promise<void> {
  const worker = new Worker(compiledEntry('library/reading-worker'), { workerData: task });
  await new Promise<void>((resolve, reject) => {
    worker.on('message', (message: ReadingMessage) => {
      hear(message);
      if (message.kind !== 'read') return;
      worker.unref();
      resolve();
    });
    worker.on('error', reject);
    worker.once('exit', () => reject(new Error('The thread that reads the articles ended without a word.')));
  });
}
