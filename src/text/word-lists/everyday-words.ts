import words from './everyday-words.json' with { type: 'json' };
import { stem } from '../stems.ts';
import { once } from '../../once.ts';

/** How far a word counts that fits into any sentence, and one that everybody uses daily. */
const COUNTS = { half: 0.5, mostly: 0.8 } as const;

const readShares = once(
  (): ReadonlyMap<string, number> =>
    new Map([
      ...words.mostly.map((word): [string, number] => [stem(word), COUNTS.mostly]),
      ...words.half.map((word): [string, number] => [stem(word), COUNTS.half]),
    ]),
);

/** How much a stem can tell (0 to 1) whatever a corpus is about: a word that people use all day tells little even where texts seldom have it. */
export function tellingShare(stemmed: string): number {
  return readShares().get(stemmed) ?? 1;
}
