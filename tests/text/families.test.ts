import { describe, expect, it } from 'vitest';
import { isCommonWord } from '../../src/text/common-words.ts';
import { family } from '../../src/text/families.ts';
import { stem } from '../../src/text/stems.ts';
import { FAMILIES } from '../../src/text/word-families.ts';

const familyOf = (word: string) => family(stem(word));

describe('word forms', () => {
  it.each([
    ['left', 'leave'],
    ['sued', 'suing'],
    ['bought', 'buys'],
    ['said', 'saying'],
    ['donations', 'donation'],
    ['misled', 'mislead'],
    ['snuck', 'sneak'],
    ['authorities', 'authority'],
  ])('%s and %s have one stem', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  it.each([
    ['department', 'departing'],
    ['authority', 'author'],
    ['business', 'busy'],
    ['experiment', 'experience'],
    ['conversation', 'conversion'],
    ['university', 'universal'],
    ['executive', 'execution'],
  ])('%s and %s have two', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });

  it.each([
    ['settle', 'settlement'],
    ['donated', 'donor'],
    ['sue', 'lawsuit'],
    ['leave', 'departure'],
    ['testify', 'testimony'],
    ['merge', 'merger'],
    ['convert', 'conversion'],
    ['prosecutor', 'prosecuted'],
    ['suspicious', 'suspect'],
    ['valuation', 'value'],
    ['court', 'judicial'],
    ['taiwanese', 'taiwan'],
    ['shareholders', 'share'],
  ])('%s and %s are one family', (a, b) => {
    expect(familyOf(a)).toBe(familyOf(b));
  });

  it.each([
    ['find', 'found'],
    ['board', 'border'],
    ['leave', 'leaf'],
    ['feud', 'feudal'],
    ['bill', 'billion'],
    ['state', 'station'],
    ['mission', 'missing'],
    ['policy', 'police'],
    ['character', 'charter'],
  ])('%s and %s are not', (a, b) => {
    expect(familyOf(a)).not.toBe(familyOf(b));
  });

  it('puts no word into two families', () => {
    const stems = FAMILIES.split(/[|\n]/).flatMap((line) => [...new Set(line.split(' ').map(stem))]);
    expect(stems.filter((word, at) => stems.indexOf(word) !== at)).toEqual([]);
  });

  it('knows common words in all their forms', () => {
    expect(['dog', 'dogs', 'jumping', 'recipes'].every(isCommonWord)).toBe(true);
    expect(isCommonWord('sutskever')).toBe(false);
  });
});
