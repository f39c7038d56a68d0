import { Resvg } from '@resvg/resvg-js';
import { layoutPicture } from './layout.ts';
import type { PictureSpec } from './model.ts';
import { writeSvg } from './svg.ts';
import { createTypefaceSource } from './typefaces.ts';
import { createTypesetter } from './typesetter.ts';

/** Draws a picture on the calling thread: the same spec gives the same bytes. Throws `PictureTooLong` and `PictureUnreadable` as {@link layoutPicture} does. */
export function createPngWriter(): (spec: PictureSpec) => Uint8Array {
  const typesetter = createTypesetter(createTypefaceSource());
  return (spec) => {
    const svg = writeSvg(layoutPicture(spec, typesetter));
    const picture = new Resvg(svg, { font: { loadSystemFonts: false } });
    return picture.render().asPng();
  };
}
