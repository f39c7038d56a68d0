import type { SetLine, TextStyle, Typesetter } from './type/typesetter.ts';

/** Pixels from the picture's upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
}

/** Something drawn. `box` is what it covers, its stroke included. */
export type Shape =
  | (Paint & { readonly kind: 'rectangle'; readonly part: string; readonly box: Box; readonly radius?: number })
  | (Paint & { readonly kind: 'circle'; readonly part: string; readonly box: Box })
  | {
      readonly kind: 'line';
      readonly part: string;
      readonly box: Box;
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
      readonly stroke: string;
      readonly strokeWidth: number;
    }
  | TextShape;

/** One line of text, its start on the baseline at (`x`, `y`). */
export interface TextShape {
  readonly kind: 'text';
  readonly part: string;
  readonly box: Box;
  readonly text: string;
  readonly line: SetLine;
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  /** Set where marks are piled higher than a line may be. */
  readonly clip?: Box;
}

/** A picture as plain data, laid out to the pixel: drawing adds nothing and moves nothing. `part` names what a shape is for. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  /** In the order of drawing. */
  readonly shapes: readonly Shape[];
}

/** Where a text stands: `x` is its start, middle or end as `anchor` says, `baseline` the line it stands on. */
export interface TextPlace {
  readonly part: string;
  readonly x: number;
  readonly baseline: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill: string;
}

/** Height of a line above the baseline and below, and its overhang at the sides, in parts of its size. */
const LINE = { above: 1.02, below: 0.36, side: 0.12 };

/** Sets one line of text at a place. What piled marks draw beyond the line is cut off. */
export function placeText(
  typesetter: Typesetter,
  text: string,
  style: TextStyle,
  place: TextPlace,
  isBaseRightToLeft?: boolean,
): TextShape {
  const line = typesetter.set(text, style, isBaseRightToLeft);
  const shift = place.anchor === 'end' ? line.width : place.anchor === 'middle' ? line.width / 2 : 0;
  const [x, y] = [place.x - shift, place.baseline];
  const limit = {
    left: x - LINE.side * style.size,
    top: y - LINE.above * style.size,
    right: x + line.width + LINE.side * style.size,
    bottom: y + LINE.below * style.size,
  };
  const ink = {
    left: x + line.ink.left,
    top: y + line.ink.top,
    right: x + line.ink.right,
    bottom: y + line.ink.bottom,
  };
  const isInside = contains(limit, ink);
  return {
    kind: 'text',
    part: place.part,
    box: isInside ? ink : intersect(ink, limit),
    text,
    line,
    x,
    y,
    fill: place.fill,
    ...(isInside ? {} : { clip: limit }),
  };
}

/** A circle around a point, its stroke inside the box. */
export function circle(part: string, centre: readonly [number, number], radius: number, paint: Paint): Shape {
  const [x, y] = centre;
  const box = { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
  return { kind: 'circle', part, box, ...paint };
}

/** A straight line from one point to another. */
export function line(
  part: string,
  from: readonly [number, number],
  to: readonly [number, number],
  stroke: string,
  strokeWidth: number,
): Shape {
  const half = strokeWidth / 2;
  const box = {
    left: Math.min(from[0], to[0]) - half,
    top: Math.min(from[1], to[1]) - half,
    right: Math.max(from[0], to[0]) + half,
    bottom: Math.max(from[1], to[1]) + half,
  };
  return { kind: 'line', part, box, from, to, stroke, strokeWidth };
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom
  );
}

function intersect(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}
