import type { Box, Scene, Shape } from '../../src/pictures/scene.ts';
import { createTypefaceSource } from '../../src/pictures/typefaces.ts';
import { createTypesetter } from '../../src/pictures/typesetter.ts';

/** The pictures' own typesetter, with the real fonts. */
export const typesetter = createTypesetter(createTypefaceSource());

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
