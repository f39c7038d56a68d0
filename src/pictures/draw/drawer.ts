import { startDrawingThread } from './drawing-thread.ts';
import type { DrawingThread } from './drawing-thread.ts';
import type { PictureDrawer, PictureSpec } from '../picture-spec.ts';
import { createPictureCache, pictureKey } from './picture-cache.ts';
import { PictureUnavailable } from '../picture-error.ts';
import type { ThemeName } from '../theme.ts';

export interface DrawerOptions {
  /** Of all pictures. Default dark. */
  readonly theme?: ThemeName;
  /** Threads that draw, started when first needed. Default 1. */
  readonly workers?: number;
  /** Pictures that may wait for a thread; one more is refused. Default 64. */
  readonly maxWaiting?: number;
  /** Room for drawn pictures. Default 8 MiB: some forty timelines. */
  readonly cacheBytes?: number;
  /** Time for drawing one picture, without waiting; then its thread is stopped. Default 10 000. */
  readonly timeoutMs?: number;
  /** A thread that has drawn nothing for so long is ended, and its memory given back. Default 60 000. */
  readonly idleMs?: number;
  /** Module that the threads run; another one in tests of a crash. */
  readonly workerUrl?: URL;
}

/** From its sources (tests, development) the worker needs a loader; compiled, it needs nothing. */
const WORKER_URL = import.meta.url.endsWith('.ts')
  ? new URL('./picture-worker-from-source.mjs', import.meta.url)
  : new URL('./picture-worker.js', import.meta.url);

/**
 * Draws pictures in threads of their own, so that answering goes on meanwhile. Equal specs are drawn once and kept.
 *
 * `draw` rejects with `PictureTooLong` or `PictureUnreadable` (answer with text only), and with `PictureUnavailable` if too many
 * wait, drawing takes too long, a thread dies, or the drawer is closed. A lost thread is replaced at the next picture.
 */
export function createPictureDrawer(options: DrawerOptions = {}): PictureDrawer {
  const { workers = 1, maxWaiting = 64, cacheBytes = 8 * 1024 * 1024, timeoutMs = 10_000 } = options;
  const { theme = 'dark', idleMs = 60_000, workerUrl = WORKER_URL } = options;
  const cache = createPictureCache(cacheBytes);
  const underway = new Map<string, Promise<Uint8Array>>();
  const pool = createPool(workers, maxWaiting, () => startDrawingThread(workerUrl, theme, { timeoutMs, idleMs }));

  async function drawNew(key: string, spec: PictureSpec): Promise<Uint8Array> {
    try {
      const png = await pool.draw(spec);
      cache.set(key, png);
      return png;
    } finally {
      underway.delete(key);
    }
  }

  return {
    async draw(spec) {
      const key = pictureKey(spec);
      const known = cache.get(key) ?? underway.get(key);
      if (known) return known;
      const drawing = drawNew(key, spec);
      underway.set(key, drawing);
      return drawing;
    },
    close: async () => pool.close(),
  };
}

interface Request {
  readonly spec: PictureSpec;
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (error: unknown) => void;
}

/** Hands pictures to at most `size` threads, first come first served. */
function createPool(size: number, maxWaiting: number, start: () => DrawingThread): PictureDrawer {
  let threads: readonly DrawingThread[] = [];
  const waiting: Request[] = [];
  let isClosed = false;

  function findThread(): DrawingThread | undefined {
    threads = threads.filter((thread) => !thread.isLost());
    const idle = threads.find((thread) => thread.isIdle());
    if (idle || threads.length >= size) return idle;
    const started = start();
    threads = [...threads, started];
    return started;
  }

  async function serve(thread: DrawingThread, { spec, resolve, reject }: Request): Promise<void> {
    try {
      resolve(await thread.draw(spec));
    } catch (error) {
      reject(error);
    }
    serveNext();
  }

  function serveNext(): void {
    const thread = waiting.length > 0 ? findThread() : undefined;
    const request = thread && waiting.shift();
    if (thread && request) void serve(thread, request);
  }

  return {
    draw: async (spec) =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(new PictureUnavailable('The drawer is closed.'));
        waiting.push({ spec, resolve, reject });
        serveNext();
        if (waiting.length > maxWaiting) {
          waiting.pop();
          reject(new PictureUnavailable('Too many pictures are waiting.'));
        }
      }),
    async close() {
      isClosed = true;
      for (const { reject } of waiting.splice(0)) reject(new PictureUnavailable('The drawer is closed.'));
      await Promise.all(threads.map(async (thread) => thread.stop()));
    },
  };
}
