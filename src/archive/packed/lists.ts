import { column, joinInts, joinStarts, startsOf } from './joins.ts';
import { int32At } from './number-at.ts';

/** Lists of numbers, one after another: those of list `n` from `starts[n]` on, to `starts[n + 1]`. */
export interface Lists {
  readonly items: Int32Array;
  readonly starts: Int32Array;
}

export function packLists(lists: readonly ArrayLike<number>[]): Lists {
  const starts = startsOf(lists.map(({ length }) => length));
  const items = new Int32Array(int32At(starts, lists.length));
  for (const [at, list] of lists.entries()) items.set(list, starts[at]);
  return { items, starts };
}

/** One of the lists. Shares the memory of them all. */
export function listAt({ items, starts }: Lists, number: number): Int32Array {
  return items.subarray(int32At(starts, number), int32At(starts, number + 1));
}

/** How long one of the lists is. */
export function lengthAt({ starts }: Lists, number: number): number {
  return int32At(starts, number + 1) - int32At(starts, number);
}

/** The lists of all, in their order; `by`: as {@link joinInts} takes it. */
export function joinLists(all: readonly Lists[], by?: Parameters<typeof joinInts>[1]): Lists {
  return {
    items: joinInts(column(all, 'items'), by),
    starts: joinStarts(column(all, 'starts')),
  };
}

/** For each of `count` numbers the lists that it stands in, ascending; each once, however often it stands there. */
export function invertLists(lists: Lists, count: number): Lists {
  const starts = startsOf(countLists(lists, count));
  const items = new Int32Array(int32At(starts, count));
  const next = starts.slice(0, count);
  /** Behind the list in which each number was met last. */
  const met = new Int32Array(count);
  for (let list = 0; list + 1 < lists.starts.length; list += 1) {
    const end = int32At(lists.starts, list + 1);
    for (let at = int32At(lists.starts, list); at < end; at += 1) {
      const number = int32At(lists.items, at);
      if (met[number] === list + 1) continue;
      met[number] = list + 1;
      const place = int32At(next, number);
      items[place] = list;
      next[number] = place + 1;
    }
  }
  return { items, starts };
}

/** In how many lists each of `count` numbers stands. */
function countLists({ items, starts }: Lists, count: number): Int32Array {
  const counts = new Int32Array(count);
  const met = new Int32Array(count);
  for (let list = 0; list + 1 < starts.length; list += 1) {
    const end = int32At(starts, list + 1);
    for (let at = int32At(starts, list); at < end; at += 1) {
      const number = int32At(items, at);
      if (met[number] === list + 1) continue;
      met[number] = list + 1;
      counts[number] = int32At(counts, number) + 1;
    }
  }
  return counts;
}
