import { openAskedIndex, packAsked, type AskedData, type AskedIndex } from './asked/asked-index.ts';
import { openFirstStage, packFirstStage, type FirstStage, type FirstStageData } from './index/first-stage.ts';
import type { ConceptFinder } from './index/lexicon.ts';
import { createStoreBuilder, type PassageStore, type WordCounts } from './index/passage-store.ts';
import { createVocabularyBuilder, openVocabulary, type Vocabulary, type VocabularyData } from './index/vocabulary.ts';

/** Something that can be found: a passage of an article, or any other titled text. */
export interface SearchPassage {
  /** Decides between equals: lower first. */
  readonly id: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly text: string;
  /** Passages of one section stand beside one another; by default those of the same title and headings. */
  readonly section?: string;
  /** Questions that it is known to answer, as people type them. */
  readonly asked?: readonly string[];
}

/** An index over passages: what ranking reads. */
export interface PassageIndex {
  readonly passages: readonly SearchPassage[];
  readonly vocabulary: Vocabulary;
  readonly concepts: ConceptFinder;
  readonly store: PassageStore;
  /** In how many passages (their headings and titles included) a term stands. */
  readonly frequency: (termId: number) => number;
  /** Occurrences of each form, by number; only words of passages and headings count. */
  readonly formCounts: Int32Array;
  /** Mean number of words in a passage. */
  readonly meanLength: number;
  readonly firstStage: FirstStage;
  readonly asked: AskedIndex;
}

/** An index as plain data, to be kept between starts. */
export interface PassageIndexData {
  readonly vocabulary: VocabularyData;
  readonly store: PassageStore;
  readonly counts: WordCounts;
  readonly firstStage: FirstStageData;
  readonly asked: AskedData;
}

/** Builds the index. Passages of a section must stand together, in their order. */
export function createPassageIndex(passages: readonly SearchPassage[], concepts: ConceptFinder): PassageIndex {
  return openPassageIndex(packPassageIndex(passages, concepts), passages, concepts);
}

export function packPassageIndex(passages: readonly SearchPassage[], concepts: ConceptFinder): PassageIndexData {
  const vocabulary = createVocabularyBuilder(concepts.language.stem);
  const builder = createStoreBuilder(vocabulary, concepts);
  const terms: number[] = [];
  const starts: number[] = [0];
  for (const passage of passages) {
    for (const term of builder.add(passage)) terms.push(term);
    starts.push(terms.length);
  }
  return {
    vocabulary: vocabulary.pack(),
    ...builder.finish(),
    firstStage: packFirstStage({ terms, starts }),
    asked: packAsked(passages, concepts),
  };
}

/** `passages` and `concepts`: those that the data was made of. */
export function openPassageIndex(
  { vocabulary, store, counts, firstStage, asked }: PassageIndexData,
  passages: readonly SearchPassage[],
  concepts: ConceptFinder,
): PassageIndex {
  return {
    passages,
    vocabulary: openVocabulary(vocabulary),
    concepts,
    store,
    frequency: (termId) => counts.frequencies[termId] ?? 0,
    formCounts: counts.formCounts,
    meanLength: Math.max(1, store.terms.length / Math.max(1, passages.length)),
    firstStage: openFirstStage(firstStage),
    asked: openAskedIndex(asked, concepts),
  };
}
