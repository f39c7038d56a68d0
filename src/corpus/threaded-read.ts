import { Worker } from 'node:worker_threads';
import type { CorpusCache, Reading } from './cached-corpus.ts';
import { readCorpusCached } from './cached-corpus.ts';

/**
 * {@link readCorpusCached} in a thread of its own, for a program that must go on answering meanwhile: parsing takes about a second.
 * Only compiled code can start a thread from its own file; run from source, it is read on the caller's thread.
 */
export async function readCorpusInThread(folder: string, cache: CorpusCache | undefined): Promise<Reading> {
  if (import.meta.url.endsWith('.ts')) return readCorpusCached(folder, cache);
  const worker = new Worker(new URL('./read-worker.js', import.meta.url), { workerData: { folder, cache } });
  try {
    return await new Promise<Reading>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('The thread that reads the articles ended without a word.')));
    });
  } finally {
    await worker.terminate();
  }
}
