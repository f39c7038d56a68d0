import MiniSearch from 'minisearch';
import type { ConceptFinder } from './lexicon.ts';
import { createStoreBuilder, type PassageStore } from './store.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** Something that can be found: a passage of an article, or any other titled text. */
export interface SearchPassage {
  /** Decides between equals: lower first. */
  readonly id: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly text: string;
  /** Passages of one section stand beside one another; by default those of the same title and headings. */
  readonly section?: string;
  readonly isQuote?: boolean;
  /** In the section of a main event. */
  readonly isMain?: boolean;
}

/** An index over passages: what ranking reads. */
export interface PassageIndex {
  readonly passages: readonly SearchPassage[];
  readonly vocabulary: Vocabulary;
  readonly concepts: ConceptFinder;
  readonly store: PassageStore;
  /** In how many passages (their headings and titles included) a term stands. */
  frequency(termId: number): number;
  /** Occurrences of each form, by number; only words of passages and headings count. */
  readonly formCounts: Int32Array;
  /** Mean number of words in a passage. */
  readonly meanLength: number;
  readonly firstStage: MiniSearch;
}

/** Builds the index. Passages of a section must stand together, in their order. */
export function createPassageIndex(passages: readonly SearchPassage[], concepts: ConceptFinder): PassageIndex {
  const vocabulary = createVocabulary();
  const builder = createStoreBuilder(vocabulary, concepts);
  const firstStage = createFirstStage();
  const frequencies: number[] = [];
  for (const [index, passage] of passages.entries()) {
    const { terms, tellingTerms } = builder.add(passage);
    for (const term of terms) frequencies[term] = (frequencies[term] ?? 0) + 1;
    firstStage.add({ id: index, terms: Array.from(tellingTerms, (term) => term.toString(36)).join(' ') });
  }
  const { store, formCounts } = builder.finish();
  return {
    passages,
    vocabulary,
    concepts,
    store,
    frequency: (termId) => frequencies[termId] ?? 0,
    formCounts,
    meanLength: Math.max(1, store.words.length / Math.max(1, passages.length)),
    firstStage,
  };
}

/**
 * MiniSearch finds the candidates. It is given terms by number, so it needs no tokenising of its own. BM25+ with δ = 0 is plain BM25:
 * a floor for long texts helps none here. Neither prefix nor fuzzy search: both let in strangers (see docs).
 */
function createFirstStage(): MiniSearch {
  const splitAtBlanks = (text: string) => text.split(' ');
  return new MiniSearch({
    fields: ['terms'],
    tokenize: splitAtBlanks,
    processTerm: (term) => term,
    autoVacuum: false,
    searchOptions: { prefix: false, fuzzy: false, combineWith: 'OR', bm25: { k: 0.9, b: 0.75, d: 0 } },
  });
}
