import { array, assert, dictionary, integer, nat, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { invertLists, joinLists, listAt, packLists } from '../../../src/archive/packed/lists.ts';
import {
  findable,
  joinStringLists,
  joinTextLists,
  openStringLists,
  packSegmentLists,
  packTextLists,
} from '../../../src/archive/packed/string-lists.ts';
import { createTextCollector } from '../../../src/archive/packed/text-collector.ts';
import { packTexts } from '../../../src/archive/packed/text-list.ts';

const texts = array(string({ maxLength: 3 }), { maxLength: 20 });

it('collects the texts of many lists, each once, as if they were packed at once', () => {
  assert(
    property(array(texts), (lists) => {
      const collector = createTextCollector();
      const numbers = lists.flatMap((list) => [...collector.addAll(packTexts(list))]);
      const distinct = [...new Set(lists.flat())];
      expect(numbers).toEqual(lists.flat().map((text) => distinct.indexOf(text)));
      expect(collector.pack()).toEqual(packTexts(distinct));
    }),
  );
});

it('joins the lists of texts one after another, their numbers raised', () => {
  const lists = dictionary(string({ maxLength: 2 }), array(nat(9)), { noNullPrototype: true });
  assert(
    property(array(lists), (segments) => {
      const offsets = segments.map((_, at) => 10 * at);
      const joined = openStringLists(
        findable(
          joinStringLists(
            segments.map((segment) => packSegmentLists(new Map(Object.entries(segment)))),
            offsets,
          ),
        ),
      );
      for (const key of segments.flatMap((segment) => Object.keys(segment))) {
        const all = segments.flatMap((segment, at) => (segment[key] ?? []).map((number) => number + 10 * at));
        expect([...joined(key)]).toEqual(all);
      }
    }),
  );
});

it('joins none to none', () => {
  expect(joinStringLists([], [])).toEqual(packSegmentLists(new Map()));
  expect(joinLists([])).toEqual(packLists([]));
});

it('tells of each number the lists that it stands in', () => {
  assert(
    property(array(array(integer({ min: 0, max: 7 }))), (lists) => {
      const inverted = invertLists(packLists(lists), 8);
      for (let number = 0; number < 8; number += 1) {
        const own = lists.flatMap((list, at) => (list.includes(number) ? [at] : []));
        expect([...listAt(inverted, number)]).toEqual(own);
      }
    }),
  );
});

it('joins lists of texts as if they were packed at once', () => {
  assert(
    property(array(array(texts)), (segments) => {
      expect(joinTextLists(segments.map(packTextLists))).toEqual(packTextLists(segments.flat()));
    }),
  );
});
