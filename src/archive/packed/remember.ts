/** The parts of an archive that take long to make. */
export const INDEX_NAMES = [
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

/** Gives what was made under this name for the same corpus by the same code before, or makes it: data whose leaves are typed arrays. */
export type Remember = <Data extends object>(name: IndexName, make: () => Data) => Data;

/** For who keeps nothing. */
export const makeAnew: Remember = (_, make) => make();
