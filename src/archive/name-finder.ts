import { normalise } from '../text/normalise.ts';
import { once } from '../once.ts';

/** So long a beginning of a name nobody types by chance. */
const LONG_BEGINNING = 30;

/** Finds the first thing that words name, letter case and accents aside: by its whole name, or by thirty letters and more of its beginning, as options cut it. */
export function createNameFinder<Named extends { readonly name: string }>(
  things: readonly Named[],
): (words: string) => Named | undefined {
  const named = once(() => things.map((thing) => ({ thing, name: normalise(thing.name) })));
  return (words) => {
    const wanted = normalise(words);
    const exact = named().find(({ name }) => name === wanted);
    if (exact || wanted.length < LONG_BEGINNING) return exact?.thing;
    return named().find(({ name }) => name.startsWith(wanted))?.thing;
  };
}
