import { listAt, packLists, type Lists } from './lists.ts';
import { openStrings, packStrings, type StringTable } from './string-table.ts';

/** A list of numbers for each of many texts. */
export interface StringLists {
  readonly keys: StringTable;
  readonly lists: Lists;
}

export function packStringLists(map: ReadonlyMap<string, readonly number[]>): StringLists {
  return { keys: packStrings([...map.keys()]), lists: packLists([...map.values()]) };
}

/** Gives the list of a text; empty for one that has none. */
export function openStringLists({ keys, lists }: StringLists): (key: string) => Int32Array {
  const strings = openStrings(keys);
  return (key) => listAt(lists, strings.find(key) ?? -1);
}
