/** Lists of numbers, one after another: those of list `n` from `starts[n]` on, to `starts[n + 1]`. */
export interface Lists {
  readonly items: Int32Array;
  readonly starts: Int32Array;
}

export function packLists(lists: readonly ArrayLike<number>[]): Lists {
  const starts = new Int32Array(lists.length + 1);
  for (let at = 0; at < lists.length; at += 1) starts[at + 1] = (starts[at] ?? 0) + (lists[at]?.length ?? 0);
  const items = new Int32Array(starts[lists.length] ?? 0);
  for (let at = 0; at < lists.length; at += 1) items.set(lists[at] ?? [], starts[at]);
  return { items, starts };
}

/** One of the lists; empty for a number that none has. Shares the memory of them all. */
export function listAt({ items, starts }: Lists, number: number): Int32Array {
  return items.subarray(starts[number] ?? 0, starts[number + 1] ?? 0);
}

/** How long one of the lists is. */
export function lengthAt({ starts }: Lists, number: number): number {
  return Math.max(0, (starts[number + 1] ?? 0) - (starts[number] ?? 0));
}
