/** The name that a mistyped one most likely means (a third of its letters may differ, swapped neighbours count once); undefined if none is near. The first of equally near ones. */
export function findClosest(typed: string, names: readonly string[]): string | undefined {
  const word = typed.toLowerCase();
  if (word.length > 40) return undefined;
  const best = names
    .map((name) => ({ name, distance: countEdits(word, name.toLowerCase()) }))
    .reduce<{ name: string; distance: number } | undefined>(
      (nearest, each) => (nearest !== undefined && nearest.distance <= each.distance ? nearest : each),
      undefined,
    );
  if (best === undefined) return undefined;
  return best.distance <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : undefined;
}

/** Optimal string alignment distance (Boytsov 2011, "Indexing methods for approximate dictionary searching", section 2). */
function countEdits(a: string, b: string): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const substituted = (last[j - 1] ?? 0) + (isSame ? 0 : 1);
      const shifted = Math.min(last[j] ?? 0, row[j - 1] ?? 0) + 1;
      row.push(Math.min(substituted, shifted, isSwapped ? (before[j - 2] ?? 0) + 1 : Infinity));
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
