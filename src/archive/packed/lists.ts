import { joinInts, joinStarts, startsOf } from './joins.ts';
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
  const counts = new Int32Array(count);
  const eachOnce = (see: (number: number, list: number) => void): void => {
    met.fill(0);
    for (let list = 0; list < lists; list += 1) {
      const end = int32At(starts, list + 1);
      for (let at = int32At(starts, list); at < end; at += 1) {
        const number = int32At(items, at);
        if (met[number] === list + 1) continue;
        met[number] = list + 1;
        see(number, list);
      }
    }
  };
  eachOnce((number) => {
    counts[number] = int32At(counts, number) + 1;
  });
  const inverted = startsOf(counts);
  const next = inverted.slice();
  const placed = new Int32Array(int32At(inverted, count));
  eachOnce((number, list) => {
    const place = int32At(next, number);
    placed[place] = list;
    next[number] = place + 1;
  });
  return { items: placed, starts: inverted };
}
