import { expect, it } from 'vitest';
import { countOf } from '../../src/text/numbers.ts';
import { counted } from '../../src/words/de/counted.ts';

it('writes numbers of things as their language does', () => {
  for (const number of [0, 1, 12, 999, 1_000, 28_900, 1_234_567]) {
    expect(countOf(number, 'line')).toBe(`${number.toLocaleString('en')} line${number === 1 ? '' : 's'}`);
    expect(counted(number, 'Zeile', 'Zeilen')).toBe(
      `${number.toLocaleString('de')} ${number === 1 ? 'Zeile' : 'Zeilen'}`,
    );
  }
});
