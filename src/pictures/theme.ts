import { contrastRatio, standOut } from './colour.ts';

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
export const SMALLEST_SIZE = 27;
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
