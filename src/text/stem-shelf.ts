import { isIrregular, stem } from './stems.ts';

/**
 * Finds what belongs to the words (folded) of a list by their stems; of several in the order of the list. Only words that begin like
 * the stem are stemmed, since a stem keeps the first two letters of its word, and three if it has four and more: stemming a list of
 * some thousand words, to find a few, would take longer than reading a dozen articles.
 */
export function createStemShelf<Value>(
  entries: readonly (readonly [word: string, value: Value])[],
): (stemmed: string) => readonly Value[] {
  const byBeginning = new Map<string, number[]>();
  const irregular = new Map<string, number[]>();
  for (const [place, [word]] of entries.entries()) {
    if (isIrregular(word)) put(irregular, stem(word), place);
    else put(byBeginning, word.slice(0, 2), place);
  }
  return (stemmed) => {
    const beginning = stemmed.slice(0, stemmed.length > 3 ? 3 : 2);
    const places = (byBeginning.get(stemmed.slice(0, 2)) ?? []).filter((place) => {
      const word = entries[place]?.[0] ?? '';
      return word.startsWith(beginning) && stem(word) === stemmed;
    });
    places.push(...(irregular.get(stemmed) ?? []));
    const found: Value[] = [];
    for (const place of places.sort((a, b) => a - b)) {
      const entry = entries[place];
      if (entry) found.push(entry[1]);
    }
    return found;
  };
}

function put(shelf: Map<string, number[]>, key: string, place: number): void {
  const places = shelf.get(key);
  if (places) places.push(place);
  else shelf.set(key, [place]);
}
