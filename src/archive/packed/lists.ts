import { joinInts, joinStarts } from './joins.ts';

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

/** The lists of all, in their order; `by`: as {@link joinInts} takes it. */
export function joinLists(all: readonly Lists[], by?: Parameters<typeof joinInts>[1]): Lists {
  return {
    items: joinInts(
      all.map(({ items }) => items),
      by,
    ),
    starts: joinStarts(all.map(({ starts }) => starts)),
  };
}

/** For each of `count` numbers the lists that it stands in, ascending; each once, however often it stands there. */
export function invertLists({ items, starts }: Lists, count: number): Lists {
  const lists = starts.length - 1;
  /** Behind the list in which each number was met last. */
  const met = new Int32Array(count);
  const inverted = new Int32Array(count + 1);
  const eachOnce = (see: (number: number, list: number) => void): void => {
    met.fill(0);
    for (let list = 0; list < lists; list += 1) {
      const end = starts[list + 1] ?? 0;
      for (let at = starts[list] ?? 0; at < end; at += 1) {
        const number = items[at] ?? 0;
        if (met[number] === list + 1) continue;
        met[number] = list + 1;
        see(number, list);
      }
    }
  };
  eachOnce((number) => {
    inverted[number + 1] = (inverted[number + 1] ?? 0) + 1;
  });
  for (let number = 0; number < count; number += 1) {
    inverted[number + 1] = (inverted[number + 1] ?? 0) + (inverted[number] ?? 0);
  }
  const next = inverted.slice();
  const placed = new Int32Array(inverted[count] ?? 0);
  eachOnce((number, list) => {
    const place = next[number] ?? 0;
    placed[place] = list;
    next[number] = place + 1;
  });
  return { items: placed, starts: inverted };
}
