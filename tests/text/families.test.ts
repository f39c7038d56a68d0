import { describe, expect, it } from 'vitest';
import { isCommonWord } from '../../src/text/common-words.ts';
import { family } from '../../src/text/families.ts';
import { stem } from '../../src/text/stems.ts';

const familyOf = (word: string) => family(stem(word));

describe('word forms', () => {
  it.each([
    ['left', 'leave'],
    ['sued', 'suing'],
    ['bought', 'buys'],
    ['said', 'saying'],
    ['donations', 'donation'],
  ])('%s and %s have one stem', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  it.each([
    ['settle', 'settlement'],
    ['donated', 'donor'],
    ['sue', 'lawsuit'],
    ['leave', 'departure'],
    ['testify', 'testimony'],
    ['merge', 'merger'],
  ])('%s and %s are one family', (a, b) => {
    expect(familyOf(a)).toBe(familyOf(b));
  });

  it.each([
    ['find', 'found'],
    ['board', 'border'],
    ['leave', 'leaf'],
  ])('%s and %s are not', (a, b) => {
    expect(familyOf(a)).not.toBe(familyOf(b));
  });

  it('knows common words in all their forms', () => {
    expect(['dog', 'dogs', 'jumping', 'recipes'].every(isCommonWord)).toBe(true);
    expect(isCommonWord('sutskever')).toBe(false);
  });
});
