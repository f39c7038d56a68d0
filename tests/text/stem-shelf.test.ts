import { describe, expect, it } from 'vitest';
import { commonWords, isCommonWord } from '../../src/text/common-words.ts';
import { createStemShelf } from '../../src/text/stem-shelf.ts';
import { stem } from '../../src/text/stems.ts';

describe('a shelf of words', () => {
  const find = createStemShelf([
    ['settled', 1],
    ['went', 2],
    ['set', 3],
    ['going', 4],
    ['settle', 5],
    ['cries', 6],
  ]);

  it('finds what belongs to all words of a stem, in the order of the list', () => {
    expect(find(stem('settles'))).toEqual([1, 5]);
  });

  it('finds words that begin otherwise than their stems', () => {
    expect(find(stem('go'))).toEqual([2, 4]);
  });

  it('finds short words whose end changes', () => {
    expect(find(stem('cry'))).toEqual([6]);
  });

  it('finds nothing for a stem that none has', () => {
    expect([find('s'), find(''), find('settlement')]).toEqual([[], [], []]);
  });
});

describe('common words', () => {
  it('are known, each of them, by itself', () => {
    expect(commonWords().filter((word) => !isCommonWord(word))).toEqual([]);
  });
});
