import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClosest } from '../../../src/terminal/line/closest-name.ts';

const NAMES = ['ask', 'timeline', 'quote', 'check', 'source', 'about'];

describe('The nearest name', () => {
  it.each([
    ['aks', 'ask'],
    ['tiemline', 'timeline'],
    ['timelin', 'timeline'],
    ['QUOTES', 'quote'],
    ['chekc', 'check'],
    ['abuot', 'about'],
    ['weather', undefined],
    ['x', undefined],
    ['', undefined],
    ['x'.repeat(10_000), undefined],
  ])('to “%s” is %s', (typed, name) => {
    expect(findClosest(typed, NAMES)).toBe(name);
  });

  it('is the name itself, and the name with one letter lost', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.nat(), (name, at) => {
        const place = at % name.length;
        expect(findClosest(name, NAMES)).toBe(name);
        expect(findClosest(name.slice(0, place) + name.slice(place + 1), NAMES)).toBe(name);
      }),
    );
  });

  it('is the nearer of two that are near, the first of two that are equally so', () => {
    expect(findClosest('questiom', ['questions', 'question'])).toBe('question');
    expect(findClosest('form', ['fork', 'from'])).toBe('fork');
  });

  it('is none where there are no names', () => {
    expect(findClosest('ask', [])).toBeUndefined();
  });
});
