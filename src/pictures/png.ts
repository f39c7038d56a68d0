import { Resvg } from '@resvg/resvg-js';
import type { PictureSpec } from './picture-spec.ts';
import { layoutPairCard, layoutQuoteCard } from './quote-card.ts';
import type { Box, Scene, Shape, Studio, TextShape } from './scene.ts';
import { THEMES, type ThemeName } from './theme.ts';
import { layoutTimeline } from './timeline/timeline-chart.ts';
import { createTypefaceSource } from './type/typefaces.ts';
import { createTypesetter, type PlacedGlyph } from './type/typesetter.ts';

/**
 * Draws a picture on the calling thread: the same spec in the same theme gives the same bytes. Throws `PictureRefused` for a quotation
 * that no card can carry.
 */
export function createPngWriter(): (spec: PictureSpec, theme: ThemeName) => Uint8Array {
  const typesetter = createTypesetter(createTypefaceSource());
  return (spec, theme) => {
    const svg = writeSvg(layoutPicture(spec, { typesetter, theme: THEMES[theme] }));
    const picture = new Resvg(svg, { font: { loadSystemFonts: false } });
    return picture.render().asPng();
  };
}

function layoutPicture(spec: PictureSpec, studio: Studio): Scene {
  switch (spec.kind) {
    case 'timeline':
      return layoutTimeline(spec, studio);
    case 'quote-card':
      return layoutQuoteCard(spec, studio);
    case 'pair-card':
      return layoutPairCard(spec, studio);
  }
}

/** Writes a scene as SVG. Text becomes outlines, so that drawing needs no fonts; each glyph's outline stands once. */
function writeSvg({ width, height, background, shapes }: Scene): string {
  const outlines = new Map<string, string>();
  const clips: string[] = [];
  const body = shapes.map((shape) => writeShape(shape, outlines, clips));
  const size = `width="${number(width)}" height="${number(height)}" viewBox="0 0 ${number(width)} ${number(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}>`,
    `<defs>${[...outlines].map(([id, d]) => `<path id="${id}" d="${d}"/>`).join('')}${clips.join('')}</defs>`,
    `<rect width="100%" height="100%" fill="${background}"/>`,
    ...body,
    '</svg>',
  ].join('');
}

function writeShape(shape: Shape, outlines: Map<string, string>, clips: string[]): string {
  switch (shape.kind) {
    case 'rectangle': {
      const inner = inset(shape.box, (shape.strokeWidth ?? 0) / 2);
      return `<rect ${rectangle(inner)} rx="${number(shape.radius ?? 0)}"${paint(shape)}/>`;
    }
    case 'circle': {
      const inner = inset(shape.box, (shape.strokeWidth ?? 0) / 2);
      const [x, y] = [(inner.left + inner.right) / 2, (inner.top + inner.bottom) / 2];
      return `<circle cx="${number(x)}" cy="${number(y)}" r="${number((inner.right - inner.left) / 2)}"${paint(shape)}/>`;
    }
    case 'line': {
      const [[x1, y1], [x2, y2]] = [shape.from, shape.to];
      const ends = `x1="${number(x1)}" y1="${number(y1)}" x2="${number(x2)}" y2="${number(y2)}"`;
      return `<line ${ends}${paint(shape)}/>`;
    }
    case 'text':
      return writeText(shape, outlines, clips);
  }
}

function writeText(shape: TextShape, outlines: Map<string, string>, clips: string[]): string {
  const uses = shape.line.glyphs.map((glyph) => {
    const id = outline(glyph, outlines);
    const scale = glyph.scale.toFixed(6);
    const [x, y] = [number(shape.x + glyph.x), number(shape.y + glyph.y)];
    return `<use href="#${id}" transform="matrix(${scale} 0 0 -${scale} ${x} ${y})"/>`;
  });
  if (shape.clip) clips.push(`<clipPath id="c${String(clips.length)}"><rect ${rectangle(shape.clip)}/></clipPath>`);
  const clip = shape.clip ? ` clip-path="url(#c${String(clips.length - 1)})"` : '';
  return `<g fill="${shape.fill}"${clip}>${uses.join('')}</g>`;
}

function outline({ face, glyphId }: PlacedGlyph, outlines: Map<string, string>): string {
  const id = `${face.key}g${String(glyphId)}`;
  if (!outlines.has(id)) outlines.set(id, face.font.glyphToPath(glyphId));
  return id;
}

function paint(shape: { fill?: string; stroke?: string; strokeWidth?: number }): string {
  const stroke =
    shape.stroke === undefined ? '' : ` stroke="${shape.stroke}" stroke-width="${number(shape.strokeWidth ?? 1)}"`;
  return ` fill="${shape.fill ?? 'none'}"${stroke}`;
}

function rectangle({ left, top, right, bottom }: Box): string {
  return `x="${number(left)}" y="${number(top)}" width="${number(right - left)}" height="${number(bottom - top)}"`;
}

function inset({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left + by, top: top + by, right: right - by, bottom: bottom - by };
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
