import { array, assert, constantFrom, nat, property, tuple, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import MiniSearch from 'minisearch';
import { packLists } from '../../../../src/archive/packed/lists.ts';
import { BM25 } from '../../../../src/archive/search/index/bm25.ts';
import { openFirstStage, packFirstStage } from '../../../../src/archive/search/index/first-stage.ts';

/** As many terms as any test has. */
const TERMS = 32;

function open(passages: readonly (readonly number[])[]) {
  return openFirstStage(packFirstStage(packLists(passages), TERMS));
}

describe('the first stage', () => {
  const stage = open([[0, 1], [1, 2, 3, 4], [5], [1, 5]]);

  it('finds the passages that have a term, the shorter first', () => {
    expect(stage.search(new Map([[1, 1]]), 10)).toEqual([0, 3, 1]);
  });

  it('puts the rare term before the common one, and gives no more than asked for', () => {
    const both = new Map([
      [1, 1],
      [2, 1],
    ]);
    expect(stage.search(both, 1)).toEqual([1]);
  });

  it('counts a term by its share', () => {
    const shares = new Map([
      [0, 0.1],
      [5, 1],
    ]);
    expect(stage.search(shares, 10)).toEqual([2, 3, 0]);
  });

  it('finds nothing for no terms, and for one that no passage has', () => {
    expect(stage.search(new Map(), 10)).toEqual([]);
    expect(stage.search(new Map([[30, 1]]), 10)).toEqual([]);
  });

  it('answers the same question the same way again', () => {
    expect(stage.search(new Map([[5, 1]]), 10)).toEqual(stage.search(new Map([[5, 1]]), 10));
  });
});

/** MiniSearch over the same sets of terms; it multiplies a score by the number of the question's terms that match: divided out. */
function searchMiniSearch(passages: readonly (readonly number[])[], shares: ReadonlyMap<number, number>) {
  const engine = new MiniSearch({
    fields: ['terms'],
    tokenize: (text) => text.split(' ').filter((term) => term !== ''),
    processTerm: (term) => term,
    searchOptions: { bm25: BM25 },
  });
  engine.addAll(passages.map((terms, id) => ({ id, terms: terms.map((term) => `t${String(term)}`).join(' ') })));
  const query = [...shares.keys()].map((term) => `t${String(term)}`).join(' ');
  const found = engine.search(query, { boostTerm: (term) => shares.get(Number(term.slice(1))) ?? 1 });
  return found.map(({ id, score, queryTerms }) => ({ id: Number(id), score: score / queryTerms.length }));
}

it('finds the same passages as MiniSearch, in the same order but for equals', () => {
  const passage = uniqueArray(nat(30), { minLength: 1, maxLength: 12 });
  const shares = uniqueArray(tuple(nat(30), constantFrom(0.25, 0.5, 1)), {
    maxLength: 5,
    selector: ([term]) => term,
  });
  assert(
    property(array(passage, { minLength: 1, maxLength: 40 }), shares, (passages, asked) => {
      const scores = new Map(searchMiniSearch(passages, new Map(asked)).map(({ id, score }) => [id, score]));
      const found = open(passages).search(new Map(asked), 100);
      expect(new Set(found)).toEqual(new Set(scores.keys()));
      for (const [at, id] of found.slice(1).entries())
        expect(scores.get(found[at] ?? -1)).toBeGreaterThanOrEqual((scores.get(id) ?? 0) - 1e-9);
    }),
  );
});
