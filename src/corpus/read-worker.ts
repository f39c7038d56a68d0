import { parentPort, workerData } from 'node:worker_threads';
import type { CorpusCache } from './cache.ts';
import { readCorpusCached } from './cache.ts';

/** Only `readCorpusAside` starts this file. */
const { folder, cache } = workerData as { readonly folder: string; readonly cache: CorpusCache | undefined };

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(await readCorpusCached(folder, cache));
