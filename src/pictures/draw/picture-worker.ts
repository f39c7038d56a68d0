import { parentPort } from 'node:worker_threads';
import type { Job, Outcome } from './drawing-job.ts';
import { refuse } from './drawing-job.ts';
import { createPngWriter } from './png.ts';

const writePng = createPngWriter();

function work({ number, spec, theme }: Job): Outcome {
  try {
    return { kind: 'drawn', number, png: Uint8Array.from(writePng(spec, theme)) };
  } catch (error) {
    return refuse(number, error);
  }
}

parentPort?.on('message', (job: Job) => {
  const outcome = work(job);
  parentPort?.postMessage(outcome, outcome.kind === 'drawn' ? [outcome.png.buffer as ArrayBuffer] : []);
});
