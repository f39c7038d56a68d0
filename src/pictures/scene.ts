import { WIDTH, type Theme } from './theme.ts';
import type { SetLine, TextStyle, Typesetter } from './type/typesetter.ts';

/** What every picture is drawn with: the fonts and the colours. */
export interface Studio {
  readonly typesetter: Typesetter;
  readonly theme: Theme;
}

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

/** A part of a picture laid out; `draw` puts it with its top at a height. */
export interface Part {
  readonly height: number;
  readonly draw: (top: number) => readonly Shape[];
}

/** Parts one below another, as one. */
export function stack(parts: readonly Part[]): Part {
  const draw = (top: number): readonly Shape[] => {
    let next = top;
    return parts.flatMap((part) => {
      const shapes = part.draw(next);
      next += part.height;
      return shapes;
    });
  };
  return { height: parts.reduce((sum, { height }) => sum + height, 0), draw };
}

/** Where a text stands: `x` is its start, middle or end as `anchor` says, `baseline` the line it stands on. */
export interface TextPlace {
  readonly part: string;
  readonly x: number;
  readonly baseline: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill: string;
  /** Of the line as a whole; left out: as its first letter is written. */
  readonly isRightToLeft?: boolean;
}

/** Height of a line above the baseline and below, and its overhang at the sides, in parts of its size. */
const LINE = { above: 1.02, below: 0.36, side: 0.12 };
/** From the middle of a line's capitals and figures down to its baseline, in parts of its size. */
const HALF_CAPITAL = 0.364;

/** Sets one line of text at a place. What piled marks draw beyond the line is cut off. */
export function placeText(typesetter: Typesetter, text: string, style: TextStyle, place: TextPlace): TextShape {
  const line = typesetter.set(text, style, place.isRightToLeft);
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
  const shape = { kind: 'text', part: place.part, box: ink, text, line, x, y, fill: place.fill } as const;
  return contains(limit, ink) ? shape : { ...shape, box: intersect(ink, limit), clip: limit };
}

/** Sets lines of text one below another, the first of them at a place and each next one `leading` lower. */
export function placeLines(
  typesetter: Typesetter,
  lines: readonly string[],
  style: TextStyle,
  place: TextPlace,
  leading: number,
): readonly TextShape[] {
  return lines.map((text, index) =>
    placeText(typesetter, text, style, { ...place, baseline: place.baseline + index * leading }),
  );
}

/** Sets a number or capitals in the middle of a shape. */
export function placeInMiddle(
  typesetter: Typesetter,
  text: string,
  style: TextStyle,
  { left, top, right, bottom }: Box,
  look: Pick<TextPlace, 'part' | 'fill'>,
): TextShape {
  const baseline = (top + bottom) / 2 + style.size * HALF_CAPITAL;
  return placeText(typesetter, text, style, { ...look, x: (left + right) / 2, anchor: 'middle', baseline });
}

/** A circle around a point, its stroke inside the box. */
export function circle(part: string, centre: readonly [number, number], radius: number, paint: Paint): Shape {
  const [x, y] = centre;
  const box = { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
  return { kind: 'circle', part, box, ...paint };
}

/** The edge around a picture. */
export function drawEdge(height: number, { edge }: Theme): Shape {
  const box = { left: 0, top: 0, right: WIDTH, bottom: height };
  return { kind: 'rectangle', part: 'edge', box, stroke: edge, strokeWidth: 2 };
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
