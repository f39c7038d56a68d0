import MiniSearch from 'minisearch';

/** Finds the candidates for a question among all passages. */
export interface FirstStage {
  /** Passages that have any of these terms (by number, with the share that each counts), best first, at most `limit`; equals in the order of the index. */
  search(shares: ReadonlyMap<number, number>, limit: number): readonly number[];
}

/** Builds a first stage, passage by passage. */
export function createFirstStageBuilder() {
  const engine = createEngine();
  const keys: string[] = [];
  const keyOf = (term: number): string => (keys[term] ??= spell(term));
  let count = 0;
  return {
    /** Adds the next passage, by its distinct terms. */
    add(terms: readonly number[]): void {
      engine.add({ id: count, terms: terms.map(keyOf).join(' ') });
      count += 1;
    },
    finish(): FirstStage {
      return {
        search(shares, limit) {
          const sharesByKey = new Map([...shares].map(([term, share]) => [keyOf(term), share]));
          return shares.size === 0 ? [] : findBest(engine, sharesByKey, limit);
        },
      };
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
    searchOptions: { prefix: false, fuzzy: false, combineWith: 'OR', bm25: { k: 0.9, b: 0.75, d: 0 } },
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
