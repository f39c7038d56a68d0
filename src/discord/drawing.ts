import type { PictureDrawer } from '../pictures/model.ts';
import type { PictureBlock } from './components.ts';
import type { DrawnPictures } from './present.ts';

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

/** True once the promise is settled, false if that takes longer than `timeoutMs`. */
export async function settlesWithin(settled: Promise<unknown>, timeoutMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), Math.max(0, timeoutMs));
  });
  try {
    return await Promise.race([settled.then(() => true), expired]);
  } finally {
    clearTimeout(timer);
  }
}
