import { damerauLevenshtein } from '../../text/edit-distance.ts';

/** The name that a mistyped one most likely means (a third of its letters may differ, swapped neighbours count once); undefined if none is near. The first of equally near ones. */
export function findClosest(typed: string, names: readonly string[]): string | undefined {
  const word = typed.toLowerCase();
  if (word.length > 40) return undefined;
  const near = names.flatMap((name) => {
    const limit = Math.max(1, Math.floor(name.length / 3));
    const distance = damerauLevenshtein(word, name.toLowerCase(), limit);
    return distance <= limit ? [{ name, distance }] : [];
  });
  return near.toSorted((a, b) => a.distance - b.distance)[0]?.name;
}
