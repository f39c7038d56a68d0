import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { LRUCache } from 'lru-cache';
import { compiledEntry } from '../../project-files.ts';
import { PictureRefused, type PictureDrawer, type PictureSpec } from '../picture-spec.ts';
import type { ThemeName } from '../theme.ts';

/** How a drawer of pictures may be set; every default suits a bot that runs day and night. */
export interface DrawerOptions {
  /** Of all pictures. Default dark. */
  readonly theme?: ThemeName;
  /** Pictures that may wait for the thread; one more is refused. Default 64. */
  readonly maxWaiting?: number;
  /** Room for drawn pictures. Default 8 MiB: some forty timelines. */
  readonly cacheBytes?: number;
  /** Time for drawing one picture, without waiting; then the thread is stopped. Default 10 000. */
  readonly timeoutMs?: number;
  /** A thread that has drawn nothing for so long is ended, and its memory given back: some fifty megabytes, for a third of a second that the next picture takes longer. Default 20 000. */
  readonly idleMs?: number;
  /** Module that the thread runs, by default the compiled worker, from sources too; another one in tests of a crash. */
  readonly workerUrl?: URL;
}

/**
 * Draws pictures in a thread of their own, one after another, so that answering goes on meanwhile. Equal specs are drawn once and kept.
 *
 * `draw` rejects with `PictureRefused` (answer with text only) if the words fit no card, if too many
 * wait, drawing takes too long, the thread dies, or the drawer is closed. A lost thread is replaced at the next picture.
 */
export function createPictureDrawer(options: DrawerOptions = {}): PictureDrawer {
  const { theme = 'dark', maxWaiting = 64, cacheBytes = 8 * 1024 * 1024 } = options;
  const { timeoutMs = 10_000, idleMs = 20_000, workerUrl = compiledEntry('pictures/draw/picture-worker') } = options;
  const kept = new LRUCache<string, Uint8Array>({
    maxSize: cacheBytes,
    sizeCalculation: (png) => Math.max(1, png.byteLength),
  });
  const underway = new Map<string, Promise<Uint8Array>>();
  let thread: DrawingThread | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let isClosed = false;

  async function drawNow(key: string, spec: PictureSpec): Promise<Uint8Array> {
    if (isClosed) throw new PictureRefused('The drawer is closed.');
    if (thread === undefined || thread.isLost()) thread = startThread(workerUrl, theme, { timeoutMs, idleMs });
    const png = await thread.draw(spec);
    kept.set(key, png);
    return png;
  }

  function drawInTurn(key: string, spec: PictureSpec): Promise<Uint8Array> {
    if (underway.size > maxWaiting) throw new PictureRefused('Too many pictures are waiting.');
    const drawing = turn.then(() => drawNow(key, spec)).finally(() => underway.delete(key));
    turn = drawing.catch(() => undefined);
    underway.set(key, drawing);
    return drawing;
  }

  return {
    async draw(spec) {
      const key = createHash('sha256').update(JSON.stringify(spec)).digest('hex');
      return kept.get(key) ?? underway.get(key) ?? drawInTurn(key, spec);
    },
    async close() {
      isClosed = true;
      await thread?.stop();
    },
  };
}

/** What a drawing thread sends back for a spec. Errors do not keep their class between threads: the kind carries it. */
export type Outcome =
  | { readonly kind: 'drawn'; readonly png: Uint8Array }
  | { readonly kind: 'refused' | 'failed'; readonly message: string };

/** One thread that draws one picture at a time. Idle, it does not keep the process alive. */
interface DrawingThread {
  /** True once it has died or was stopped; it draws no more. */
  readonly isLost: () => boolean;
  /** Call only when the picture before is drawn. Rejects with the worker's refusal, or with `PictureRefused` when the thread is lost. */
  readonly draw: (spec: PictureSpec) => Promise<Uint8Array>;
  readonly stop: () => Promise<void>;
}

/** What one thread may take; a picture that needs more is lost with it. */
const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 8 };

/** A picture that takes longer than `timeoutMs` costs the thread; one that has had nothing to draw for `idleMs` ends. */
function startThread(
  url: URL,
  theme: ThemeName,
  { timeoutMs, idleMs }: Required<Pick<DrawerOptions, 'timeoutMs' | 'idleMs'>>,
): DrawingThread {
  const worker = new Worker(url, { resourceLimits: LIMITS, workerData: theme });
  let timer: NodeJS.Timeout | undefined;
  let settle: ((outcome: Outcome) => void) | undefined;
  let isLost = false;

  function end(outcome: Outcome): void {
    clearTimeout(timer);
    worker.unref();
    if (!isLost) timer = setTimeout(() => void lose('Nothing was drawn for long.'), idleMs).unref();
    settle?.(outcome);
    settle = undefined;
  }

  async function lose(message: string): Promise<void> {
    isLost = true;
    end({ kind: 'refused', message });
    await worker.terminate();
  }

  worker.unref();
  worker.on('error', (error) => void lose(`The drawing thread failed: ${String(error)}`));
  worker.on('exit', () => void lose('The drawing thread ended.'));
  worker.on('message', end);

  return {
    isLost: () => isLost,
    draw: async (spec) =>
      new Promise((resolve, reject) => {
        clearTimeout(timer);
        timer = setTimeout(() => void lose(`Drawing took longer than ${String(timeoutMs)} ms.`), timeoutMs);
        settle = (outcome) => {
          if (outcome.kind === 'drawn') resolve(outcome.png);
          else if (outcome.kind === 'refused') reject(new PictureRefused(outcome.message));
          else reject(new Error(`A picture could not be drawn: ${outcome.message}`));
        };
        worker.ref();
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
        worker.postMessage(spec);
      }),
    stop: async () => lose('The drawer is closed.'),
  };
}
