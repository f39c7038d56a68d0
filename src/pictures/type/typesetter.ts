import { Buffer, Direction, shape } from 'harfbuzzjs';
import { itemAt } from '../../item-at.ts';
import { directionRuns, startsRightToLeft } from './direction.ts';
import type { Family, Typeface, TypefaceSource, Weight } from './typefaces.ts';

/** How a text is set; `size` in pixels of the picture. */
export interface TextStyle {
  readonly family: Family;
  readonly weight: Weight;
  readonly size: number;
}

/** A glyph at its place on the line: `x` and `y` in pixels from the line's start on the baseline, y downwards. */
export interface PlacedGlyph {
  readonly face: Typeface;
  readonly glyphId: number;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** One line of text as shapes. `ink` is what the glyphs cover, relative to the line's start on the baseline; a point where there are none. */
export interface SetLine {
  readonly glyphs: readonly PlacedGlyph[];
  readonly width: number;
  readonly ink: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  /** Signs that no font has; an empty box stands for each. */
  readonly missing: number;
}

/** Measures and sets text with the pictures' own fonts: the same text and style give the same numbers on every machine. */
export interface Typesetter {
  readonly set: (text: string, style: TextStyle, isBaseRightToLeft?: boolean) => SetLine;
  /** Advance width in pixels. */
  readonly measure: (text: string, style: TextStyle) => number;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const IGNORABLE = /^[\p{Default_Ignorable_Code_Point}\p{Cc}]$/u;
const NO_INK = { left: 0, top: 0, right: 0, bottom: 0 };
const REMEMBERED_WIDTHS = 20_000;

/** Makes a typesetter; it remembers the widths of what it has measured. */
export function createTypesetter(typefaces: TypefaceSource): Typesetter {
  const widths = new Map<string, number>();
  const set: Typesetter['set'] = (text, style, isBaseRightToLeft = startsRightToLeft(text)) =>
    setLine(text, style, isBaseRightToLeft, typefaces);
  const measure: Typesetter['measure'] = (text, style) => {
    const key = `${style.family} ${String(style.weight)} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known * style.size;
    if (widths.size >= REMEMBERED_WIDTHS) widths.clear();
    const width = set(text, { ...style, size: 1 }).width;
    widths.set(key, width);
    return width * style.size;
  };
  return { set, measure };
}

function setLine(text: string, style: TextStyle, isBaseRightToLeft: boolean, typefaces: TypefaceSource): SetLine {
  const glyphs: PlacedGlyph[] = [];
  const ink = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  let width = 0;
  let missing = 0;
  for (const direction of directionRuns(text.normalize('NFC'), isBaseRightToLeft)) {
    const runs = splitByTypeface(direction.text, (fits) => typefaces(style.family, style.weight, fits));
    for (const run of direction.isRightToLeft ? runs.reverse() : runs) {
      missing += run.missing;
      width = setRun(run, direction.isRightToLeft, style.size, width, glyphs, ink);
    }
  }
  return { glyphs, width, ink: glyphs.length === 0 ? NO_INK : ink, missing };
}

interface FaceRun {
  readonly face: Typeface;
  text: string;
  missing: number;
}

type FindTypeface = (fits: (face: Typeface) => boolean) => Typeface;

function splitByTypeface(text: string, find: FindTypeface): FaceRun[] {
  const runs: FaceRun[] = [];
  for (const { segment } of graphemes.segment(text)) {
    const next = chooseTypeface(segment, find);
    const last = runs.at(-1);
    if (last?.face === next.face) {
      last.text += next.text;
      last.missing += next.missing;
    } else runs.push(next);
  }
  return runs;
}

/** The first font with every sign of the grapheme; else the first that has its base, without the marks it lacks; else an empty box. */
function chooseTypeface(grapheme: string, find: FindTypeface): FaceRun {
  const signs = Array.from(grapheme);
  const whole = find((face) => signs.every((sign) => covers(face, sign)));
  if (signs.every((sign) => covers(whole, sign))) return { face: whole, text: grapheme, missing: 0 };
  const base = itemAt(signs, 0);
  const face = find((each) => covers(each, base));
  const text = covers(face, base) ? signs.filter((sign) => covers(face, sign)).join('') : base;
  return { face, text, missing: 1 };
}

function covers(face: Typeface, sign: string): boolean {
  return IGNORABLE.test(sign) || face.covers(sign);
}

function setRun(
  run: FaceRun,
  isRightToLeft: boolean,
  size: number,
  start: number,
  glyphs: PlacedGlyph[],
  ink: { left: number; top: number; right: number; bottom: number },
): number {
  const { face } = run;
  const scale = size / face.unitsPerEm;
  const buffer = new Buffer();
  buffer.addText(run.text);
  buffer.guessSegmentProperties();
  buffer.setDirection(isRightToLeft ? Direction.RTL : Direction.LTR);
  shape(face.font, buffer);
  let pen = start;
  for (const info of buffer.getGlyphInfosAndPositions()) {
    const x = pen + (info.xOffset ?? 0) * scale;
    const y = -(info.yOffset ?? 0) * scale;
    const extents = face.font.glyphExtents(info.codepoint);
    if (extents && extents.width !== 0) {
      glyphs.push({ face, glyphId: info.codepoint, x, y, scale });
      ink.left = Math.min(ink.left, x + extents.xBearing * scale);
      ink.right = Math.max(ink.right, x + (extents.xBearing + extents.width) * scale);
      ink.top = Math.min(ink.top, y - extents.yBearing * scale);
      ink.bottom = Math.max(ink.bottom, y - (extents.yBearing + extents.height) * scale);
    }
    pen += (info.xAdvance ?? 0) * scale;
  }
  return pen;
}
