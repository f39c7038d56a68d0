import { Resvg } from '@resvg/resvg-js';
import { layoutPicture } from '../layout-picture.ts';
import type { PictureSpec } from '../picture-spec.ts';
import { writeSvg } from '../svg.ts';
import { THEMES, type ThemeName } from '../theme.ts';
import { createTypefaceSource } from '../type/typefaces.ts';
import { createTypesetter } from '../type/typesetter.ts';

/** Draws a picture on the calling thread: the same spec in the same theme gives the same bytes. Throws `PictureRefused` as {@link layoutPicture} does. */
export function createPngWriter(): (spec: PictureSpec, theme: ThemeName) => Uint8Array {
  const typesetter = createTypesetter(createTypefaceSource());
  return (spec, theme) => {
    const svg = writeSvg(layoutPicture(spec, { typesetter, theme: THEMES[theme] }));
    const picture = new Resvg(svg, { font: { loadSystemFonts: false } });
    return picture.render().asPng();
  };
}
