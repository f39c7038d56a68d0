import type { Article } from '../../corpus/model.ts';

/** The parts of an archive that take long to make. */
export const INDEX_NAMES = [
  'lexicon',
  'passages',
  'spelling',
  'language',
  'suggestions',
  'quote-order',
  'quote-search',
  'phrases',
  'events',
  'event-search',
  'importance',
] as const;

export type IndexName = (typeof INDEX_NAMES)[number];

/** What the parts are joined from, article by article. */
export type SegmentName = IndexName | 'repeats';

/** Gives what was made by the same code before, or makes it: data whose leaves are typed arrays. */
export interface Remember {
  /** Made for the same corpus. */
  index<Data extends object>(name: IndexName, make: () => Data): Data;
  /** Made of the same article under this name, with the same people, synonyms and language: an index is joined from such segments, and of a changed corpus most are as they were. */
  segment<Data extends object>(name: SegmentName, article: Article, make: () => Data): Data;
}

/** For who keeps nothing. */
export const makeAnew: Remember = { index: (_, make) => make(), segment: (_, __, make) => make() };
