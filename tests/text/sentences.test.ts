import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';

const cut = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end).trim());

describe('splitting into sentences', () => {
  it.each([
    ['Mr. Musk sued. OpenAI answered.', ['Mr. Musk sued.', 'OpenAI answered.']],
    [
      'Musk v. OpenAI Inc. was filed. It cost $97.4 billion.',
      ['Musk v. OpenAI Inc. was filed.', 'It cost $97.4 billion.'],
    ],
    ['"Really!" he said. "No." Then he left.', ['"Really!" he said.', '"No."', 'Then he left.']],
    [
      'U.S. District Judge Yvonne G. Rogers ruled at 9 a.m. Monday. He lives in the U.S. She left.',
      ['U.S. District Judge Yvonne G. Rogers ruled at 9 a.m. Monday.', 'He lives in the U.S.', 'She left.'],
    ],
    ['Exhibit No. 5 was shown. xAI sued.', ['Exhibit No. 5 was shown.', 'xAI sued.']],
    [
      'He lives in St. Louis. (So it is.) Sen. Warren asked why.',
      ['He lives in St. Louis.', '(So it is.)', 'Sen. Warren asked why.'],
    ],
    ['One… and more. Really? Yes!', ['One… and more.', 'Really?', 'Yes!']],
  ])('%s', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it('loses nothing of any text', () => {
    const pieces = fc.constantFrom(
      'Mr. ',
      'Inc. ',
      'He left. ',
      '"No!" ',
      'v. ',
      '\n\n',
      'xAI ',
      '5.4 ',
      'é',
      '😀 ',
      ') ',
      'U.S. ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (text) => {
          const sentences = splitSentences(text);
          expect(sentences.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
          let position = 0;
          for (const { start, end } of sentences) {
            expect(start).toBe(position);
            expect(end).toBeGreaterThan(start);
            position = end;
          }
        },
      ),
    );
  });
});
