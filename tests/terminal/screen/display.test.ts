import { describe, expect, it } from 'vitest';
import { chooseDisplay } from '../../../src/terminal/screen/display.ts';

const SCREEN = { isTTY: true, columns: 72 };

describe('What a stream can show', () => {
  it('links only on a terminal that is known to link', () => {
    expect(chooseDisplay(SCREEN, { VTE_VERSION: '6003' }).hasLinks).toBe(true);
    expect(chooseDisplay(SCREEN, { VTE_VERSION: '4205' }).hasLinks).toBe(false);
    expect(chooseDisplay(SCREEN, { TERM_PROGRAM: 'vscode' }).hasLinks).toBe(true);
    expect(chooseDisplay(SCREEN, { TERM_PROGRAM: 'Apple_Terminal' }).hasLinks).toBe(false);
    expect(chooseDisplay(SCREEN, { WT_SESSION: 'x', TERM: 'dumb' }).hasLinks).toBe(false);
    expect(chooseDisplay({ columns: 72 }, { WT_SESSION: 'x', FORCE_COLOR: '1' }).hasLinks).toBe(false);
    expect(chooseDisplay(SCREEN, { WT_SESSION: 'x' }, { isPlain: true }).hasLinks).toBe(false);
  });

  it('lets FORCE_COLOR say no', () => {
    expect(chooseDisplay(SCREEN, { FORCE_COLOR: '0' }).hasColour).toBe(false);
    expect(chooseDisplay(SCREEN, { FORCE_COLOR: '1', NO_COLOR: '1' }).hasColour).toBe(true);
    expect(chooseDisplay(SCREEN, { NO_COLOR: '' }).hasColour).toBe(true);
  });

  it('has eighty columns where nobody knows', () => {
    expect(chooseDisplay({}, {}).width).toBe(80);
    expect(chooseDisplay({ columns: 0 }, {}).width).toBe(80);
    expect(chooseDisplay(SCREEN, {}).width).toBe(72);
    expect(chooseDisplay(SCREEN, {}, { width: 999 }).width).toBe(100);
  });
});
