import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeUrl } from '../../src/text/web-address.ts';
import { anyText } from '../support/random-cases.ts';

describe('A web address', () => {
  it('comes out in ASCII, or not at all', () => {
    expect(safeUrl('https://de.wikipedia.org/wiki/Größe')).toBe('https://de.wikipedia.org/wiki/Gr%C3%B6%C3%9Fe');
    expect(safeUrl('https://x.org/\u001B]8;;')).toBe('https://x.org/%1B]8;;');
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'nothing', '']) {
      expect(safeUrl(url)).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.webUrl(), anyText(), (url, rest) => {
        expect(safeUrl(url + rest) ?? '').toMatch(/^[\x21-\x7E]*$/);
      }),
    );
  });
});
