import { contrastRatio, MIN_TYPE_SIZE, type ThemeName, THEMES } from '../../src/pictures/theme.ts';
import type { Box, Scene, Shape, Studio, TextShape } from '../../src/pictures/scene.ts';
import { createTypefaceSource } from '../../src/pictures/type/typefaces.ts';
import { createTypesetter } from '../../src/pictures/type/typesetter.ts';

/** Contrast that WCAG 2.2 asks of text (success criterion 1.4.3). */
export const TEXT_CONTRAST = 4.5;

const typesetter = createTypesetter(createTypefaceSource());

/** The pictures' own studios, with the real fonts. */
export const STUDIOS: Readonly<Record<ThemeName, Studio>> = {
  dark: { typesetter, theme: THEMES.dark },
  light: { typesetter, theme: THEMES.light },
};

/** What of a scene reaches beyond the picture, in words for a failing test. */
export function strayShapes({ width, height, shapes }: Scene): readonly string[] {
  const picture = { left: 0, top: 0, right: width, bottom: height };
  return shapes.filter(({ box }) => !isInside(picture, box)).map(nameShape);
}

/** Pairs of labels and chips that touch; a number touches its own chip by design and is left out. */
export function touchingLabels({ shapes }: Scene): readonly string[] {
  const labels = shapes.filter(({ kind, part }) => part === 'chip' || (kind === 'text' && part !== 'number'));
  return labels.flatMap((label, index) =>
    labels
      .slice(index + 1)
      .filter((other) => isTouching(label.box, other.box))
      .map((other) => `${nameShape(label)} × ${nameShape(other)}`),
  );
}

/** The texts of one part of a scene, in drawing order. */
export function textsOf({ shapes }: Scene, part: string): readonly string[] {
  return shapes.flatMap((shape) => (shape.kind === 'text' && shape.part === part ? [shape.text] : []));
}

/** Lettering that cannot be read: smaller than 9 px on a phone of 400 px, or too faint on what is drawn beneath it. Ornament is no lettering. */
export function illegibleTexts({ background, shapes }: Scene): readonly string[] {
  return shapes.flatMap((shape, index) => {
    if (shape.kind !== 'text' || shape.part === 'ornament' || shape.line.glyphs.length === 0) return [];
    const ground = groundOf(shape, shapes.slice(0, index)) ?? background;
    const isFaint = contrastRatio(shape.fill, ground) < TEXT_CONTRAST;
    return [...(isFaint ? [`faint on ${ground}: ${nameShape(shape)}`] : []), ...nameIfSmall(shape)];
  });
}

function nameIfSmall(shape: TextShape): readonly string[] {
  const sizes = shape.line.glyphs.map(({ face, scale }) => face.unitsPerEm * scale);
  return Math.min(...sizes) < MIN_TYPE_SIZE - 0.001 ? [`small: ${nameShape(shape)}`] : [];
}

/** Fill of the last shape before a text that touches it. */
function groundOf({ box }: TextShape, before: readonly Shape[]): string | undefined {
  const below = before.filter((shape) => shape.kind !== 'text' && shape.kind !== 'line' && isTouching(shape.box, box));
  const fills = below.flatMap((shape) => ('fill' in shape && shape.fill !== undefined ? [shape.fill] : []));
  return fills.at(-1);
}

function isInside(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom
  );
}

function isTouching(a: Box, b: Box): boolean {
  if (isEmpty(a) || isEmpty(b)) return false;
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isEmpty({ left, top, right, bottom }: Box): boolean {
  return left >= right || top >= bottom;
}

function nameShape(shape: Shape): string {
  const text = shape.kind === 'text' ? ` "${shape.text}"` : '';
  const sides = [shape.box.left, shape.box.top, shape.box.right, shape.box.bottom].map((side) => side.toFixed(1));
  return `${shape.part}${text} [${sides.join(' ')}]`;
}
