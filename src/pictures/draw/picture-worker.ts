import { parentPort, workerData } from 'node:worker_threads';
import type { PictureSpec } from '../picture-spec.ts';
import type { ThemeName } from '../theme.ts';
import { toFailure, type Outcome } from './drawing-job.ts';
import { createPngWriter } from './png.ts';

const writePng = createPngWriter();
const theme = workerData as ThemeName;

function work(spec: PictureSpec): Outcome {
  try {
    return { kind: 'drawn', png: Uint8Array.from(writePng(spec, theme)) };
  } catch (error) {
    return toFailure(error);
  }
}

parentPort?.on('message', (spec: PictureSpec) => {
  const outcome = work(spec);
  parentPort?.postMessage(outcome, outcome.kind === 'drawn' ? [outcome.png.buffer as ArrayBuffer] : []);
});
