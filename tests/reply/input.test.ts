import { describe, expect, it } from 'vitest';
import { readInput } from '../../src/reply/input.ts';
import { UserError } from '../../src/reply/reply.ts';

const OPTIONS = {
  words: { kind: 'text', description: 'What to say.', isRequired: true, maxLength: 10 },
  order: { kind: 'choice', description: 'Order.', choices: [{ name: 'Oldest first', value: 'oldest' }] },
  private: { kind: 'flag', description: 'Private.' },
  year: { kind: 'whole-number', description: 'Year.', min: 1900, max: 2100 },
} as const;
const codeOf = (raw: Readonly<Record<string, string | number | boolean>>): string | undefined => {
  try {
    readInput(OPTIONS, raw);
    return undefined;
  } catch (error) {
    return error instanceof UserError ? error.code : 'fault';
  }
};

describe('input', () => {
  it('is read as declared; what is left out is undefined, a flag false', () => {
    expect(readInput(OPTIONS, { words: ' hi ' })).toEqual({
      words: 'hi',
      order: undefined,
      private: false,
      year: undefined,
    });
    expect(readInput(OPTIONS, { words: 'hi', order: 'OLDEST FIRST', private: true, year: '2024' })).toEqual({
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
