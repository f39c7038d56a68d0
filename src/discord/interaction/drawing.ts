import type { PictureDrawer } from '../../pictures/picture-spec.ts';
import type { PictureBlock } from '../message/components.ts';
import type { DrawnPictures } from '../message/present-message.ts';

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
