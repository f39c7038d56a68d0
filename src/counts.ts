/** How often each item comes, in the order in which they first come. */
export function countEach<Item>(items: Iterable<Item>): Map<Item, number> {
  const counts = new Map<Item, number>();
  for (const item of items) addTo(counts, item, 1);
  return counts;
}

/** Adds to what a key counts. */
export function addTo<Key>(counts: Map<Key, number>, key: Key, amount: number): void {
  counts.set(key, countAt(counts, key) + amount);
}

/** What a key counts: 0 where nothing was counted. */
export function countAt<Key>(counts: ReadonlyMap<Key, number>, key: Key): number {
  return counts.get(key) ?? 0;
}
