import { parentPort, workerData } from 'node:worker_threads';
import type { CorpusCache } from './cached-corpus.ts';
import { readCorpusCached } from './cached-corpus.ts';

/** Only `readCorpusInThread` starts this file. */
const { folder, cache } = workerData as { readonly folder: string; readonly cache: CorpusCache | undefined };

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(await readCorpusCached(folder, cache));
