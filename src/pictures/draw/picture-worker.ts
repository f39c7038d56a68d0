import { errorText } from '../../error-text.ts';
import { parentPort, workerData } from 'node:worker_threads';
import { PictureRefused, type PictureSpec } from '../picture-spec.ts';
import { createPngWriter } from '../png.ts';
import type { ThemeName } from '../theme.ts';
import type { Outcome } from './drawer.ts';

const writePng = createPngWriter();
const theme = workerData as ThemeName;

function work(spec: PictureSpec): Outcome {
  try {
    return { kind: 'drawn', png: Uint8Array.from(writePng(spec, theme)) };
  } catch (error) {
    const message = errorText(error);
    return { kind: error instanceof PictureRefused ? 'refused' : 'failed', message };
  }
}

parentPort?.on('message', (spec: PictureSpec) => {
  const outcome = work(spec);
  parentPort?.postMessage(outcome, outcome.kind === 'drawn' ? [outcome.png.buffer as ArrayBuffer] : []);
});
