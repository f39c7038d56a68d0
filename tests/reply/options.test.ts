import { describe, expect, it } from 'vitest';
import { readInput } from '../../src/reply/options.ts';
import { UserError } from '../../src/reply/reply.ts';
import { plainWords } from '../support/plain-words.ts';

const OPTIONS = {
  words: { kind: 'text', isRequired: true, maxLength: 10 },
  order: { kind: 'choice', values: ['oldest'] },
  private: { kind: 'flag' },
  year: { kind: 'whole-number', min: 1900, max: 2100 },
} as const;
const { options: WORDS } = plainWords('say', '', {
  words: 'What to say.',
  order: { description: 'Order.', choices: { oldest: 'Oldest first' } },
  private: 'Private.',
  year: 'Year.',
})();
const codeOf = (raw: Readonly<Record<string, string | number | boolean>>): string | undefined => {
  try {
    readInput(OPTIONS, raw, WORDS);
    return undefined;
  } catch (error) {
    return error instanceof UserError ? error.code : 'fault';
  }
};

describe('input', () => {
  it('is read as declared; what is left out is undefined, a flag false', () => {
    expect(readInput(OPTIONS, { words: ' hi ' }, WORDS)).toEqual({
      words: 'hi',
      order: undefined,
      private: false,
      year: undefined,
    });
    expect(readInput(OPTIONS, { words: 'hi', order: 'OLDEST FIRST', private: true, year: '2024' }, WORDS)).toEqual({
      words: 'hi',
      order: 'oldest',
      private: true,
      year: 2024,
    });
  });

  it.each([
    [{}, 'missing-option'],
    [{ words: '  ' }, 'missing-option'],
    [{ words: 'eleven char' }, 'text-too-long'],
    [{ words: 'hi', order: 'sideways' }, 'unknown-choice'],
    [{ words: 'hi', year: 'soon' }, 'not-a-number'],
    [{ words: 'hi', year: 2101 }, 'not-a-number'],
    [{ words: 'hi', year: 2024.5 }, 'not-a-number'],
  ])('that cannot be taken is the typist’s to mend: %j', (raw, code) => {
    expect(codeOf(raw)).toBe(code);
  });
});
