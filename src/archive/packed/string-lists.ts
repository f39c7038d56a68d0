import { itemAt } from '../../item-at.ts';
import { lengthAt, listAt, packLists, type Lists } from './lists.ts';
import { openStrings, packStrings, type StringTable } from './string-table.ts';
import { startsOf } from './joins.ts';
import { int32At } from './number-at.ts';
import { createTextCollector } from './text-collector.ts';
import { packTexts, type TextList } from './text-list.ts';

/** A list of numbers for each of many texts. */
export interface StringLists {
  readonly keys: StringTable;
  readonly lists: Lists;
}

export function packStringLists(map: ReadonlyMap<string, readonly number[]>): StringLists {
  return { keys: packStrings([...map.keys()]), lists: packLists([...map.values()]) };
}

/** The same of one segment of what is indexed, to be joined with those of the others. */
export interface SegmentLists {
  readonly keys: TextList;
  readonly lists: Lists;
}

export function packSegmentLists(map: ReadonlyMap<string, readonly number[]>): SegmentLists {
  return { keys: packTexts([...map.keys()]), lists: packLists([...map.values()]) };
}

/** The lists of each text, one after another in the order of the segments; `offsets`: what the numbers of each are raised by. */
export function joinStringLists(all: readonly SegmentLists[], offsets: readonly number[]): StringLists {
  const keys = createTextCollector();
  const numbers = all.map((segment) => keys.addAll(segment.keys));
  const lengths = new Int32Array(keys.size);
  for (const [segment, { lists }] of all.entries()) {
    for (const [at, key] of itemAt(numbers, segment).entries())
      lengths[key] = int32At(lengths, key) + lengthAt(lists, at);
  }
  const starts = startsOf(lengths);
  const items = new Int32Array(int32At(starts, keys.size));
  const next = starts.slice();
  for (const [segment, { lists }] of all.entries()) {
    const offset = itemAt(offsets, segment);
    for (const [at, key] of itemAt(numbers, segment).entries()) {
      let place = int32At(next, key);
      for (const item of listAt(lists, at)) {
        items[place] = item + offset;
        place += 1;
      }
      next[key] = place;
    }
  }
  return { keys: keys.pack(), lists: { items, starts } };
}

/** Gives the list of a text; empty for one that has none. */
export function openStringLists({ keys, lists }: StringLists): (key: string) => Int32Array {
  const strings = openStrings(keys);
  return (key) => {
    const number = strings.find(key);
    return number === undefined ? NONE : listAt(lists, number);
  };
}

const NONE = new Int32Array(0);
