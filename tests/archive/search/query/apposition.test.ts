import { describe, expect, it } from 'vitest';
import { appositionOf } from '../../../../src/archive/search/query/apposition.ts';

describe('the explanation of a word', () => {
  it.each([
    'Grok, a chatbot, was released.',
    'In short: GROK is the chatbot of xAI.',
    'Groks (plural) are another kind.',
    'A new one, Grok, which is a chatbot.',
    'They asked Grok why. Grok was one of two.',
  ])('is found in "%s"', (text) => {
    expect(appositionOf('grok')?.test(text)).toBe(true);
  });

  it.each(['Grok answers.', 'Ungrok is a word.', 'Grokking, a verb.', 'Grok is anything.', ''])(
    'is not found in "%s"',
    (text) => {
      expect(appositionOf('grok')?.test(text)).toBe(false);
    },
  );

  it('is the same when it is sought again', () => {
    const test = appositionOf('grok');
    expect([test?.test('Grok, a chatbot'), test?.test('Grok, a chatbot')]).toEqual([true, true]);
  });

  it('is not sought for what is no plain word', () => {
    expect(['', 'x', 'c++', 'кот'].map(appositionOf)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
