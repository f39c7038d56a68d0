import { describe, expect, it } from 'vitest';
import { tellingShare } from '../../../src/text/word-lists/everyday-words.ts';
import { stem } from '../../../src/text/stems.ts';

describe('what a word can tell', () => {
  it('is least for words that fit into any sentence', () => {
    for (const word of ['thing', 'point', 'really', 'happened']) expect(tellingShare(stem(word))).toBeLessThan(0.6);
  });

  it('is less for everyday words than for others, and the same for all forms of a word', () => {
    expect(tellingShare(stem('money'))).toBeLessThan(tellingShare(stem('countersuit')));
    expect(tellingShare(stem('bought'))).toBe(tellingShare(stem('buys')));
    expect(tellingShare(stem('countersuit'))).toBe(1);
  });
});
