import type { PictureDrawer } from '../../pictures/model.ts';
import type { PictureBlock } from '../message/components.ts';
import type { DrawnPictures } from '../message/present.ts';

/** Pictures that are being drawn. `drawn` fills while they are; `settled` resolves when none is left, and never rejects. */
export interface Drawing {
  readonly drawn: DrawnPictures;
  readonly settled: Promise<void>;
}

/** Begins to draw; a picture that cannot be drawn is reported to `onFailure` and stays out. */
export function startDrawing(
  blocks: readonly PictureBlock[],
  drawer: PictureDrawer,
  onFailure: (error: unknown) => void,
): Drawing {
  const drawn = new Map<PictureBlock, Uint8Array>();
  const draw = async (block: PictureBlock) => {
    try {
      drawn.set(block, await drawer.draw(block.spec));
    } catch (error) {
      onFailure(error);
    }
  };
  const settled = Promise.all(blocks.map(draw)).then(() => undefined);
  return { drawn, settled };
}

/** True once the promise is settled, false if that takes longer than `timeoutMs` or `signal` is aborted first. */
export async function settlesWithin(
  settled: Promise<unknown>,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<boolean> {
  let giveUp = () => {};
  const expired = new Promise<false>((resolve) => {
    giveUp = () => resolve(false);
  });
  const timer = setTimeout(giveUp, signal?.aborted ? 0 : Math.max(0, timeoutMs));
  signal?.addEventListener('abort', giveUp);
  try {
    return await Promise.race([settled.then(() => true), expired]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}
