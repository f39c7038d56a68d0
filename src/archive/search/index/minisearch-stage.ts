import MiniSearch from 'minisearch';
import { BM25, type FirstStage, type PassageTerms } from './first-stage.ts';

/** A first stage in MiniSearch. It makes an object of every passage of every term that is searched: quick to some ten thousand passages. */
export function createMiniSearchStage({ terms, starts }: PassageTerms): FirstStage {
  const engine = createEngine();
  const keys: string[] = [];
  const keyOf = (term: number): string => (keys[term] ??= spell(term));
  for (let passage = 0; passage + 1 < starts.length; passage += 1) {
    const own = terms.slice(starts[passage], starts[passage + 1]);
    engine.add({ id: passage, terms: own.map(keyOf).join(' ') });
  }
  return {
    search(shares, limit) {
      const sharesByKey = new Map([...shares].map(([term, share]) => [keyOf(term), share]));
      return shares.size === 0 ? [] : findBest(engine, sharesByKey, limit);
    },
  };
}

/**
 * MiniSearch is given terms by number, so it needs no tokenising of its own. BM25+ with δ = 0 is plain BM25: a floor for long texts
 * helps none here. Neither prefix nor fuzzy search: both let in strangers (see docs).
 */
function createEngine(): MiniSearch {
  return new MiniSearch({
    fields: ['terms'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    autoVacuum: false,
    searchOptions: { prefix: false, fuzzy: false, combineWith: 'OR', bm25: BM25 },
  });
}

/** MiniSearch tries the branches of its tree of terms one by one: few of them, and a deeper tree, are quicker than many. */
const LETTERS = 'abcdefgh';

/** A term's number as a word. Of letters only: MiniSearch makes an object of every match with the term as its key, and keys that are numbers make slow objects. */
function spell(term: number): string {
  let word = '';
  for (let left = term + 1; left > 0; left = Math.floor(left / LETTERS.length)) {
    word += LETTERS.charAt(left % LETTERS.length);
  }
  return word;
}

/** MiniSearch multiplies a score by the number of the question's terms that match, which rewards passages for common words: divided out. */
function findBest(engine: MiniSearch, shares: ReadonlyMap<string, number>, limit: number): readonly number[] {
  const scored: { passageIndex: number; score: number }[] = [];
  const found = engine.search([...shares.keys()].join(' '), { boostTerm: (key) => shares.get(key) ?? 1 });
  for (const { id, score, queryTerms } of found) {
    scored.push({ passageIndex: Number(id), score: score / queryTerms.length });
  }
  scored.sort((a, b) => b.score - a.score || a.passageIndex - b.passageIndex);
  return scored.slice(0, limit).map(({ passageIndex }) => passageIndex);
}
