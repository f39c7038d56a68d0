import type { Article } from '../../corpus/model.ts';
import { addUp, column, joinInts } from '../packed/joins.ts';
import { joinLists, packLists, type Lists } from '../packed/lists.ts';
import type { SegmentKind } from '../packed/remember.ts';
import { withSlots } from '../packed/string-table.ts';
import { createTextCollector } from '../packed/text-collector.ts';
import {
  joinAsked,
  openAskedIndex,
  packAsked,
  readAsked,
  type AskedData,
  type AskedIndex,
  type AskedSegment,
} from './asked/asked-index.ts';
import { openFirstStage, packFirstStage, type FirstStage, type FirstStageData } from './index/first-stage.ts';
import { findableContexts } from './index/heading-contexts.ts';
import type { ConceptFinder } from './index/lexicon.ts';
import {
  createStoreBuilder,
  joinStores,
  type PassageStore,
  type SegmentStore,
  type WordCounts,
} from './index/passage-store.ts';
import {
  createVocabularyBuilder,
  openVocabulary,
  type SegmentVocabulary,
  type Vocabulary,
  type VocabularyData,
} from './index/vocabulary.ts';
import { int32At } from '../packed/number-at.ts';

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

/** Texts by their place, each made when it is looked at. */
export type Texts<Text> = Pick<readonly Text[], 'length' | 'at'>;

/** An index over passages: what ranking reads. */
export interface PassageIndex {
  readonly passages: Texts<SearchPassage>;
  readonly vocabulary: Vocabulary;
  readonly concepts: ConceptFinder;
  readonly store: PassageStore;
  /** In how many passages (their headings and titles included) a term stands; 0 for a word that is none. */
  readonly frequency: (termId: number | undefined) => number;
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
  /** How many passages each part has that was read at once. */
  readonly parts: Int32Array;
}

/** What an index needs of some of its passages (those of one article, as a rule): plain data, to be kept. Reading texts takes most of the time that indexing does. */
export interface PassageSegment {
  readonly vocabulary: SegmentVocabulary;
  readonly store: SegmentStore;
  readonly counts: WordCounts;
  /** The distinct terms of each passage that are more than function words, with those above it. */
  readonly telling: Lists;
  readonly asked: AskedSegment;
  /** How many passages each part has that was read at once. */
  readonly parts: Int32Array;
}

/** Throws a RangeError for a place that none has. */
export function passageAt({ passages }: PassageIndex, place: number): SearchPassage {
  const passage = passages.at(place);
  if (!passage) throw new RangeError(`There is no passage ${String(place)} among ${String(passages.length)}.`);
  return passage;
}

/** An index whose passages are all there. */
export interface WholeIndex extends PassageIndex {
  readonly passages: readonly SearchPassage[];
}

/** Builds the index. Passages of a section must stand together, in their order. */
export function createPassageIndex(passages: readonly SearchPassage[], concepts: ConceptFinder): WholeIndex {
  return { ...openPassageIndex(packPassages(readPassages(passages, concepts)), passages, concepts), passages };
}

/** Segments of the passages that articles have, as `passagesOf` gives them. */
export function passageSegments(
  passagesOf: (article: Article) => readonly SearchPassage[],
  concepts: ConceptFinder,
): SegmentKind<PassageSegment> {
  return { read: (article) => readPassages(passagesOf(article), concepts), join: joinPassages };
}

/** Reads the passages of a segment; a section has all of its passages in one. */
export function readPassages(passages: readonly SearchPassage[], concepts: ConceptFinder): PassageSegment {
  const vocabulary = createVocabularyBuilder(concepts.language.stem);
  const builder = createStoreBuilder(vocabulary, concepts);
  const telling = passages.map((passage) => builder.add(passage));
  const { store, counts } = builder.finish();
  return {
    vocabulary: vocabulary.pack(),
    store,
    counts,
    telling: packLists(telling),
    asked: readAsked(passages, concepts),
    parts: Int32Array.of(passages.length),
  };
}

function joinPassages(segments: readonly PassageSegment[]): PassageSegment {
  const [forms, terms] = [createTextCollector(), createTextCollector()];
  const formNumbers = segments.map(({ vocabulary }) => forms.addAll(vocabulary.forms));
  const termNumbers = segments.map(({ vocabulary }) => terms.addAll(vocabulary.terms));
  const counts = column(segments, 'counts');
  return {
    vocabulary: { forms: forms.pack(), terms: terms.pack() },
    store: joinStores(column(segments, 'store'), termNumbers),
    counts: {
      formCounts: addUp(column(counts, 'formCounts'), formNumbers, forms.size),
      frequencies: addUp(column(counts, 'frequencies'), termNumbers, terms.size),
    },
    telling: joinLists(column(segments, 'telling'), termNumbers),
    asked: joinAsked(
      column(segments, 'asked'),
      segments.map(({ store }) => store.contextOf.length),
    ),
    parts: joinInts(column(segments, 'parts')),
  };
}

/** The index over the passages of a segment. */
export function packPassages({ vocabulary, store, counts, telling, asked, parts }: PassageSegment): PassageIndexData {
  const termCount = counts.frequencies.length;
  return {
    vocabulary: { forms: withSlots(vocabulary.forms), terms: withSlots(vocabulary.terms) },
    store: { ...store, contexts: findableContexts(store.contexts, termCount) },
    counts,
    firstStage: packFirstStage(telling, termCount),
    asked: packAsked(asked, store.contextOf.length),
    parts,
  };
}

/** `passages` and `concepts`: those that the data was made of. */
export function openPassageIndex(
  { vocabulary, store, counts, firstStage, asked }: PassageIndexData,
  passages: Texts<SearchPassage>,
  concepts: ConceptFinder,
): PassageIndex {
  return {
    passages,
    vocabulary: openVocabulary(vocabulary),
    concepts,
    store,
    frequency: (termId) => (termId === undefined ? 0 : int32At(counts.frequencies, termId)),
    formCounts: counts.formCounts,
    meanLength: Math.max(1, store.terms.length / Math.max(1, store.contextOf.length)),
    firstStage: openFirstStage(firstStage),
    asked: openAskedIndex(asked, concepts),
  };
}
