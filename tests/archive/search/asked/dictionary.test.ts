import { array, assert, boolean, constantFrom, property } from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { packTexts } from '../../../../src/archive/packed/text-list.ts';
import { idf } from '../../../../src/archive/search/index/bm25.ts';
import { openDictionary } from '../../../../src/archive/search/asked/dictionary.ts';

describe('A dictionary', () => {
  it('finds the words that MiniSearch finds, and weighs them alike', () => {
    const word = array(constantFrom('a', 'b', 'c', 'é'), { minLength: 1, maxLength: 12 }).map((letters) =>
      letters.join(''),
    );
    assert(
      property(
        array(word, { maxLength: 60 }),
        array(word, { minLength: 1, maxLength: 8 }),
        boolean(),
        (all, typed, isLast) => {
          const words = [...new Set(all)].sort();
          const find = openDictionary(packTexts(words));
          const engine = miniSearchOf(words);
          for (const each of [...typed, ...words.slice(0, 4)]) {
            const found = find(each, isLast).map(([at, weight]) => [words[at], weight] as const);
            const expected = engine(each, isLast);
            expect(new Map(found.map(([known, weight]) => [known, weight.toFixed(9)]))).toEqual(expected);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives the word itself first, then those that are nearer, then by the alphabet', () => {
    const words = ['lamp', 'lamps', 'lampshade', 'lamq', 'limp', 'tarn'];
    const found = openDictionary(packTexts(words))('lamp', true).map(([at]) => words[at]);
    expect(found).toEqual(['lamp', 'lamq', 'limp', 'lamps', 'lampshade']);
  });
});

/** What each word counts, to nine places. */
function miniSearchOf(words: readonly string[]) {
  const engine = new MiniSearch<{ readonly id: number; readonly word: string }>({
    fields: ['word'],
    tokenize: (word) => [word],
    processTerm: (word) => word,
    searchOptions: { bm25: { k: 0.9, b: 0.75, d: 0 } },
  });
  engine.addAll(words.map((word, id) => ({ id, word })));
  const rarity = idf(1, words.length);
  return (typed: string, isLast: boolean) => {
    const found = engine.search(typed, { prefix: isLast, fuzzy: typed.length >= 4 && 0.2 });
    return new Map(found.map(({ id, score }) => [words[Number(id)], (score / rarity).toFixed(9)]));
  };
}
