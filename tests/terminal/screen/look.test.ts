import { describe, expect, it } from 'vitest';
import { chooseLook } from '../../../src/terminal/screen/look.ts';

const SCREEN = { isTTY: true, columns: 72 };

describe('What a stream can show', () => {
  it('links only on a terminal that is known to link', () => {
    expect(chooseLook(SCREEN, { VTE_VERSION: '6003' }).hasLinks).toBe(true);
    expect(chooseLook(SCREEN, { VTE_VERSION: '4205' }).hasLinks).toBe(false);
    expect(chooseLook(SCREEN, { TERM_PROGRAM: 'vscode' }).hasLinks).toBe(true);
    expect(chooseLook(SCREEN, { TERM_PROGRAM: 'Apple_Terminal' }).hasLinks).toBe(false);
    expect(chooseLook(SCREEN, { WT_SESSION: 'x', TERM: 'dumb' }).hasLinks).toBe(false);
    expect(chooseLook({ columns: 72 }, { WT_SESSION: 'x', FORCE_COLOR: '1' }).hasLinks).toBe(false);
    expect(chooseLook(SCREEN, { WT_SESSION: 'x' }, { isPlain: true }).hasLinks).toBe(false);
  });

  it('lets FORCE_COLOR say no', () => {
    expect(chooseLook(SCREEN, { FORCE_COLOR: '0' }).hasColour).toBe(false);
    expect(chooseLook(SCREEN, { FORCE_COLOR: '1', NO_COLOR: '1' }).hasColour).toBe(true);
    expect(chooseLook(SCREEN, { NO_COLOR: '' }).hasColour).toBe(true);
  });

  it('has eighty columns where nobody knows', () => {
    expect(chooseLook({}, {}).width).toBe(80);
    expect(chooseLook({ columns: 0 }, {}).width).toBe(80);
    expect(chooseLook(SCREEN, {}).width).toBe(72);
    expect(chooseLook(SCREEN, {}, { width: 999 }).width).toBe(100);
  });
});
