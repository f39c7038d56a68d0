/** Colours of every picture, `#rrggbb`. The pictures bring their own paper, so that they look the same on a dark and on a light page. */
export const COLOURS = {
  paper: '#fbfaf7',
  edge: '#dcd8cf',
  ink: '#1c1e23',
  muted: '#5a5f69',
  rule: '#d9d5cb',
  band: '#f0ede5',
  tick: '#a9a69d',
  neutral: '#5f6672',
  white: '#ffffff',
} as const;

/** Pixels of the picture across; a phone of 400 px shows it at a third. */
export const WIDTH = 1200;
export const MARGIN = 48;
/** Smallest type of anything that carries meaning. */
export const LABEL_SIZE = 26;
/** Type of the foot: range, date, id, corpus. */
export const FOOT_SIZE = 22;

/** Contrast that WCAG 2.2 asks of text (success criterion 1.4.3). */
export const TEXT_CONTRAST = 4.5;

const HEX = /^#[0-9a-f]{6}$/i;

/** The colour itself, or a neutral one if it is not `#rrggbb`. */
export function safeColour(colour: string | undefined): string {
  return colour !== undefined && HEX.test(colour) ? colour.toLowerCase() : COLOURS.neutral;
}

/** Contrast of two `#rrggbb` colours, 1 to 21, as WCAG 2.2 defines it (contrast ratio, relative luminance). */
export function contrastRatio(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
}

/** White or ink, whichever reads better on the colour. */
export function readableOn(background: string): string {
  return contrastRatio(COLOURS.white, background) >= contrastRatio(COLOURS.ink, background)
    ? COLOURS.white
    : COLOURS.ink;
}

/** The colour, mixed with ink just until it stands out from `background` by `ratio`. */
export function darkenUntil(colour: string, background: string, ratio: number): string {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mix(colour, COLOURS.ink, share);
    if (contrastRatio(mixed, background) >= ratio) return mixed;
  }
  return COLOURS.ink;
}

/** `share` (0 to 1) of the second colour in the first. */
export function mix(first: string, second: string, share: number): string {
  const [a, b] = [channels(first), channels(second)];
  const mixed = a.map((value, index) => Math.round(value + ((b[index] ?? 0) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
