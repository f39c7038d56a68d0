import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { colourOn, contrastRatio, lettersOn, standOut, THEME_NAMES, THEMES } from '../../src/pictures/theme.ts';
import { TEXT_CONTRAST } from '../support/scenes.ts';

const hex = fc.integer({ min: 0, max: 0xff_ff_ff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe.each(THEME_NAMES)('the %s theme', (name) => {
  const theme = THEMES[name];
  const grounds = [theme.paper, theme.band];

  test('has inks that read on all its grounds', () => {
    for (const ground of grounds) {
      for (const ink of [theme.ink, theme.muted]) {
        expect(contrastRatio(ink, ground)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
      }
    }
  });

  test("shows every side's colour so that its letters, and letters on it, can be read", () => {
    fc.assert(
      fc.property(fc.oneof(hex, fc.string()), (given) => {
        const colour = colourOn(theme, given);
        for (const other of [...grounds, lettersOn(theme, colour)]) {
          expect(contrastRatio(colour, other)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
        }
      }),
    );
  });
});

test('both themes have the same contrast, within a tenth', () => {
  const [dark, light] = [THEMES.dark, THEMES.light];
  for (const ink of ['ink', 'muted'] as const) {
    const ratio = contrastRatio(dark[ink], dark.paper) / contrastRatio(light[ink], light.paper);
    expect(Math.abs(Math.log(ratio))).toBeLessThan(Math.log(1.1));
  }
});

describe('standOut', () => {
  test('leaves a colour that stands out as it is', () => {
    expect(standOut('#ffcc00', '#17191e', 5)).toBe('#ffcc00');
  });

  test('keeps the hue', () => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
      Number.parseInt(standOut('#0072b2', '#17191e', 5).slice(at, at + 2), 16),
    );
    expect(blue).toBeGreaterThan(green);
    expect(green).toBeGreaterThan(2 * red);
  });
});
