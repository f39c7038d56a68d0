import { array, assert, constantFrom, nat, property, tuple, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FirstStage, PassageTerms } from '../../../../src/archive/search/index/first-stage.ts';
import { createMiniSearchStage } from '../../../../src/archive/search/index/minisearch-stage.ts';
import { createPostingsStage } from '../../../../src/archive/search/index/postings-stage.ts';

function packed(passages: readonly (readonly number[])[]): PassageTerms {
  const starts = [0];
  for (const passage of passages) starts.push((starts.at(-1) ?? 0) + passage.length);
  return { terms: passages.flat(), starts };
}

const stages: readonly (readonly [string, (terms: PassageTerms) => FirstStage])[] = [
  ['MiniSearch', createMiniSearchStage],
  ['the flat arrays', createPostingsStage],
];

describe.each(stages)('the first stage in %s', (_, createStage) => {
  const stage = createStage(packed([[0, 1], [1, 2, 3, 4], [5], [1, 5]]));

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
    expect(stage.search(new Map([[77, 1]]), 10)).toEqual([]);
  });

  it('answers the same question the same way again', () => {
    expect(stage.search(new Map([[5, 1]]), 10)).toEqual(stage.search(new Map([[5, 1]]), 10));
  });
});

it('finds the same passages in flat arrays as in MiniSearch', () => {
  const passage = uniqueArray(nat(30), { minLength: 1, maxLength: 12 });
  const shares = uniqueArray(tuple(nat(30), constantFrom(0.25, 0.5, 1)), {
    maxLength: 5,
    selector: ([term]) => term,
  });
  assert(
    property(array(passage, { minLength: 1, maxLength: 40 }), shares, (passages, asked) => {
      const terms = packed(passages);
      const [inMiniSearch, inArrays] = stages.map(([, createStage]) =>
        createStage(terms).search(new Map(asked), passages.length),
      );
      expect(inArrays?.toSorted((a, b) => a - b)).toEqual(inMiniSearch?.toSorted((a, b) => a - b));
      expect(inArrays?.[0]).toSatisfy((first) => first === undefined || scoreIsBest(first, passages, asked));
    }),
  );
});

/** Reckons BM25 anew, as in the textbook: no passage scores above the one that came first. */
function scoreIsBest(
  first: number,
  passages: readonly (readonly number[])[],
  asked: readonly (readonly [number, number])[],
): boolean {
  const mean = passages.reduce((sum, { length }) => sum + length, 0) / passages.length;
  const scores = passages.map((terms) =>
    asked.reduce((sum, [term, share]) => {
      const having = passages.filter((other) => other.includes(term)).length;
      const rarity = Math.log(1 + (passages.length - having + 0.5) / (having + 0.5));
      return terms.includes(term)
        ? sum + (share * rarity * 1.9) / (1 + 0.9 * (0.25 + (0.75 * terms.length) / mean))
        : sum;
    }, 0),
  );
  return Math.max(...scores) - (scores[first] ?? 0) < 1e-9;
}
