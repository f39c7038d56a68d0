import { describe, expect, it } from 'vitest';
import { fillerPlaces } from '../../src/text/fillers.ts';

const rest = (text: string) => {
  const forms = text.split(' ');
  const places = fillerPlaces(forms);
  return forms.filter((_, at) => !places.has(at)).join(' ');
};

describe('phrases that say nothing', () => {
  it('are found wherever they stand', () => {
    expect(rest('what was the whole point of starting openai in the first place')).toBe('what was starting openai');
    expect(rest('what the deal with delaware')).toBe('delaware');
  });

  it('are read as long as they go', () => {
    expect(rest('a whole lot of money')).toBe('money');
  });

  it('are not found in part', () => {
    expect(rest('the first place in town')).toBe('the first place in town');
    expect(rest('the point')).toBe('the point');
  });
});
