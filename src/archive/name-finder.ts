import { groupByKey } from '../group-by-key.ts';
import { normalise } from '../text/normalise.ts';
import { once } from '../once.ts';

/** So long a beginning of a name nobody types by chance. */
const LONG_BEGINNING = 30;

/** Finds the first thing that words name, letter case and accents aside: by its whole name, or by thirty letters and more of its beginning, as options cut it. */
export function createNameFinder<Named extends { readonly name: string }>(
  things: readonly Named[],
): (words: string) => Named | undefined {
  const byName = once(() => groupByKey(things.map((thing) => [normalise(thing.name), thing])));
  return (words) => {
    const wanted = normalise(words);
    const exact = byName().get(wanted);
    if (exact || wanted.length < LONG_BEGINNING) return exact?.[0];
    return [...byName()].find(([name]) => name.startsWith(wanted))?.[1][0];
  };
}
