import type { Article } from '../../corpus/model.ts';

/** The parts of an archive that take long to make. */
export const INDEX_NAMES = [
  'ids',
  'lexicon',
  'passages',
  'spelling',
  'language',
  'suggestions',
  'quote-order',
  'quote-subjects',
  'quote-search',
  'phrases',
  'events',
  'event-search',
  'importance',
] as const;

export type IndexName = (typeof INDEX_NAMES)[number];

/** What the parts are joined from, article by article. */
export type SegmentName = IndexName | 'repeats';

/** What an index needs of articles. Made of one it depends on nothing else but people, synonyms and language. */
export interface SegmentKind<Segment extends object> {
  read(article: Article): Segment;
  /** The segment of all articles together, in their order: the same whichever neighbours are joined first. */
  join(segments: readonly Segment[]): Segment;
}

/** Gives what was made by the same code before, or makes it: data whose leaves are typed arrays. */
export interface Remember {
  /** Made for the same corpus. */
  index<Data extends object>(name: IndexName, make: () => Data): Data;
  /** The segment of all articles of a corpus: of a changed one most parts are as they were. */
  readonly joined: <Segment extends object>(
    name: SegmentName,
    articles: readonly Article[],
    kind: SegmentKind<Segment>,
  ) => Segment;
}

/** For who keeps nothing. */
export const makeAnew: Remember = {
  index: (_, make) => make(),
  joined: (_, articles, kind) => kind.join(articles.map((article) => kind.read(article))),
};
