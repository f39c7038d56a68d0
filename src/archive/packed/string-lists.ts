import { itemAt } from '../../item-at.ts';
import { joinLists, listAt, packLists, type Lists } from './lists.ts';
import { openStrings, withSlots, type StringTable } from './string-table.ts';
import { column, startsOf } from './joins.ts';
import { int32At } from './number-at.ts';
import { createTextCollector } from './text-collector.ts';
import { packTexts, type TextList } from './text-list.ts';

/** A list of numbers for each of many texts. */
export interface StringLists {
  readonly keys: StringTable;
  readonly lists: Lists;
}

export function packStringLists(map: ReadonlyMap<string, readonly number[]>): StringLists {
  return findable(packSegmentLists(map));
}

/** Lists that are joined, to be asked for. */
export function findable({ keys, lists }: SegmentLists): StringLists {
  return { keys: withSlots(keys), lists };
}

/** A list of numbers for each text of one segment of what is indexed, to be joined with those of the others. */
export interface SegmentLists {
  readonly keys: TextList;
  readonly lists: Lists;
}

export function packSegmentLists(map: ReadonlyMap<string, readonly number[]>): SegmentLists {
  return { keys: packTexts([...map.keys()]), lists: packLists([...map.values()]) };
}

/** The lists of each text, one after another in the order of the segments; `offsets`: what the numbers of each are raised by. */
export function joinStringLists(all: readonly SegmentLists[], offsets: readonly number[]): SegmentLists {
  const keys = createTextCollector();
  const numbers = all.map((segment) => keys.addAll(segment.keys));
  const lists = column(all, 'lists');
  return { keys: keys.pack(), lists: gatherLists(lists, { numbers, count: keys.size, offsets }) };
}

interface Gathering {
  /** Of each segment the number that each of its lists has among all. */
  readonly numbers: readonly Int32Array[];
  /** How many numbers there are. */
  readonly count: number;
  readonly offsets: readonly number[];
}

/** The lists of each number, one after another in the order of the segments, as {@link joinStringLists} has it. */
export function gatherLists(all: readonly Lists[], { numbers, count, offsets }: Gathering): Lists {
  const lengths = new Int32Array(count);
  for (const [segment, lists] of all.entries()) addLengths(lengths, lists, itemAt(numbers, segment));
  const starts = startsOf(lengths);
  const items = new Int32Array(int32At(starts, count));
  const next = starts.slice(0, count);
  for (const [segment, { starts: own, items: of }] of all.entries()) {
    const [table, offset] = [itemAt(numbers, segment), itemAt(offsets, segment)];
    for (let list = 0; list < table.length; list += 1) {
      const number = int32At(table, list);
      const end = int32At(own, list + 1);
      let place = int32At(next, number);
      for (let at = int32At(own, list); at < end; at += 1) {
        items[place] = int32At(of, at) + offset;
        place += 1;
      }
      next[number] = place;
    }
  }
  return { items, starts };
}

function addLengths(lengths: Int32Array, { starts }: Lists, table: Int32Array): void {
  for (let list = 0; list < table.length; list += 1) {
    const number = int32At(table, list);
    lengths[number] = int32At(lengths, number) + int32At(starts, list + 1) - int32At(starts, list);
  }
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

/** Lists of texts, as numbers: each text stands once, in the order in which they are first met. */
export interface TextLists {
  readonly texts: TextList;
  readonly lists: Lists;
}

export function packTextLists(lists: readonly (readonly string[])[]): TextLists {
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const packed = packLists(lists.map((own) => own.map(numberOf)));
  return { texts: packTexts([...numbers.keys()]), lists: packed };
}

/** The lists of all, in their order. */
export function joinTextLists(all: readonly TextLists[]): TextLists {
  const texts = createTextCollector();
  const numbers = all.map((each) => texts.addAll(each.texts));
  return {
    texts: texts.pack(),
    lists: joinLists(column(all, 'lists'), numbers),
  };
}
