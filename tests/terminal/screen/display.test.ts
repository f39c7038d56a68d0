import { describe, expect, it } from 'vitest';
import { chooseDisplay } from '../../../src/terminal/screen/display.ts';

const SCREEN = { isTTY: true, columns: 72 };

describe('What a stream can show', () => {
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
