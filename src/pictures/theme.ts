import { itemAt } from '../item-at.ts';

/** The papers that a picture can be drawn on. */
export const THEME_NAMES = ['dark', 'light'] as const;
/** One of the papers that a picture can be drawn on. */
export type ThemeName = (typeof THEME_NAMES)[number];

/** The colours of a picture, `#rrggbb`. Every ink reads on every ground by a contrast of at least 4.5, as WCAG 2.2 asks of text (success criterion 1.4.3). */
export interface Theme {
  /** Grounds: the picture's own, and that of every other phase. */
  readonly paper: string;
  readonly band: string;
  /** Inks. */
  readonly ink: string;
  readonly muted: string;
  /** Lines that part and mark, and carry no meaning alone. */
  readonly edge: string;
  readonly rule: string;
  readonly tick: string;
  /** Letters on a filled chip or disc, whichever of the two reads better. */
  readonly onColour: readonly [string, string];
}

/** The colours of both papers, with the same steps of contrast between ground and ink; the dark one sits quietly in Discord's dark. */
export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  dark: {
    paper: '#17191e',
    band: '#20232a',
    ink: '#f2efe8',
    muted: '#a9adb7',
    edge: '#33373f',
    rule: '#363a43',
    tick: '#757a85',
    onColour: ['#0f1115', '#ffffff'],
  },
  light: {
    paper: '#fbfaf7',
    band: '#f0ede5',
    ink: '#1c1e23',
    muted: '#4e535d',
    edge: '#dcd8cf',
    rule: '#d9d5cb',
    tick: '#87847b',
    onColour: ['#ffffff', '#1c1e23'],
  },
};

/** Pixels of the picture across; a phone of 400 px shows it at a third. */
export const WIDTH = 1200;
/** Room at the sides of a timeline, in pixels of the picture. */
export const MARGIN = 44;
/** Smallest type of all: 9 px on a phone of 400 px. What would need smaller type is left out. */
export const MIN_TYPE_SIZE = 27;
/** Type of the second rank: roles, occasions. */
export const LABEL_SIZE = 31;

/** Contrast of a side's colour with the paper: somewhat more than asked for, so that its letters also read on a band. */
const COLOUR_CONTRAST = 5.4;

const NEUTRAL = '#6f7682';
const HEX = /^#[0-9a-f]{6}$/i;

/** A side's colour as the theme shows it, in the shade that reads as letters and as a ground for them; a neutral one if it is not `#rrggbb`. */
export function colourOn(theme: Theme, colour: string | undefined): string {
  const known = colour !== undefined && HEX.test(colour) ? colour.toLowerCase() : NEUTRAL;
  return standOut(known, theme.paper, COLOUR_CONTRAST);
}

/** The letters that read better on a ground of this colour. */
export function lettersOn(theme: Theme, ground: string): string {
  const [first, second] = theme.onColour;
  return contrastRatio(first, ground) >= contrastRatio(second, ground) ? first : second;
}

/** Contrast of two `#rrggbb` colours, 1 to 21, as WCAG 2.2 defines it (contrast ratio, relative luminance). */
export function contrastRatio(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour between two: `share` (0 to 1) of the second in the first. */
export function mix(first: string, second: string, share: number): string {
  const [a, b] = [channels(first), channels(second)];
  return toHex(a.map((value, index) => value + (itemAt(b, index) - value) * share));
}

/**
 * The colour itself, or one of its hue just so much lighter (darker on a light ground) that it stands out from `ground` by `ratio`.
 * Black or white where no shade of it does. Lightness is changed in Oklab, which keeps the hue (Ottosson, "A perceptual color space
 * for image processing", 2020).
 */
export function standOut(colour: string, ground: string, ratio: number): string {
  const isOnDark = luminance(ground) < 0.18;
  const [lightness, a, b] = toOklab(colour);
  for (let moved = 0; moved <= 1; moved += 0.01) {
    const next = isOnDark ? lightness + moved : lightness - moved;
    const shade = moved === 0 ? colour : shadeOf(next, a, b);
    if (contrastRatio(shade, ground) >= ratio) return shade;
  }
  return isOnDark ? '#ffffff' : '#000000';
}

/** The most colourful shade of a hue at a lightness that a screen can show. */
function shadeOf(lightness: number, a: number, b: number): string {
  for (let chroma = 1; chroma > 0; chroma -= 0.04) {
    const rgb = fromOklab(lightness, a * chroma, b * chroma);
    if (rgb.every((value) => value >= -0.001 && value <= 1.001)) return toHex(rgb);
  }
  return toHex(fromOklab(lightness, 0, 0));
}

function toOklab(colour: string): readonly [number, number, number] {
  const [r = 0, g = 0, b = 0] = channels(colour).map(toLinear);
  const l = Math.cbrt(0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b);
  const m = Math.cbrt(0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b);
  const s = Math.cbrt(0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b);
  return [
    0.210_454_255_3 * l + 0.793_617_785 * m - 0.004_072_046_8 * s,
    1.977_998_495_1 * l - 2.428_592_205 * m + 0.450_593_709_9 * s,
    0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766 * s,
  ];
}

function fromOklab(lightness: number, a: number, b: number): readonly number[] {
  const l = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b) ** 3;
  const m = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b) ** 3;
  const s = (lightness - 0.089_484_177_5 * a - 1.291_485_548 * b) ** 3;
  return [
    4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
    -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
    -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701 * s,
  ].map(toScreen);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map(toLinear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255);
}

function toHex(rgb: readonly number[]): string {
  const bytes = rgb.map((value) => Math.round(255 * Math.max(0, Math.min(1, value))));
  return `#${bytes.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function toLinear(value: number): number {
  return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function toScreen(value: number): number {
  return value <= 0.003_130_8 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}
