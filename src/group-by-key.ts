/** The values of pairs by their keys; keys and values stay in the order in which they come. */
export function groupByKey<Key, Value>(pairs: Iterable<readonly [Key, Value]>): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const [key, value] of pairs) addToGroup(groups, key, value);
  return groups;
}

/** Puts values behind those of a key. */
export function addToGroup<Key, Value>(groups: Map<Key, Value[]>, key: Key, ...values: readonly Value[]): void {
  const group = groups.get(key);
  if (group) group.push(...values);
  else groups.set(key, [...values]);
}
