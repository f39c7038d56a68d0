import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitClaim } from '../../../src/archive/check/claim-pattern.ts';

const kinds = (text: string) => splitClaim(text).map((part) => `${part.kind} ${part.text}`);

describe('a claimed quotation', () => {
  it.each([
    ['the soup', ['plain the soup']],
    ['the soup … is warm', ['plain the soup ', 'gap …', 'plain  is warm']],
    ['the soup. Is. It.', ['plain the soup. Is. It.']],
    ['the soup . . . is', ['plain the soup ', 'gap . . . ', 'plain is']],
    ['the [...] is', ['plain the ', 'gap [...]', 'plain  is']],
    ['the [big] is', ['plain the ', 'bracket [big]', 'plain  is']],
    ['the [big is', ['plain the [big is']],
    ['the [a [b] c', ['plain the [a ', 'bracket [b]', 'plain  c']],
  ])('%s has the parts %j', (text, parts) => {
    expect(kinds(text)).toEqual(parts);
  });

  it('is its parts, joined, whatever it is', () => {
    const joined = (text: string) =>
      splitClaim(text)
        .map((part) => part.text)
        .join('');
    assert(property(string({ maxLength: 60 }), (text) => joined(text) === text));
  });
});
