import { column, joinInts } from '../../packed/joins.ts';
import { invertLists, joinLists, packLists, type Lists } from '../../packed/lists.ts';
import type { ReadText, TextReader } from './text-reader.ts';

/** The words above a passage: its headings and its article's title, as terms. Shared by all passages of a section. */
interface Context {
  readonly headings: Int32Array;
  /** The innermost heading alone. */
  readonly nearest: Int32Array;
  readonly title: Int32Array;
  /** The terms of headings and title that are more than function words. */
  readonly telling: Int32Array;
  /** The first passage below it. */
  readonly start: number;
}

/** What stands above a text. */
export interface Placed {
  readonly title: string;
  readonly headings: readonly string[];
  /** Texts of one section share their context; by default those of the same title and headings. */
  readonly section?: string;
}

const EMPTY = new Int32Array(0);

/** Most texts of a large set stand below nothing: they share one empty list. */
function pack(terms: ReadonlySet<number>): Int32Array {
  return terms.size === 0 ? EMPTY : Int32Array.from(terms);
}

/** Collects contexts, each read once for all its passages. `count` is told of every text above a context, as often as it stands there. */
export function createContexts(reader: TextReader, count: (reading: ReadText) => void) {
  const all: Context[] = [];
  const byKey = new Map<string, number>();
  const readings = new Map<string, ReadText>();
  const read = (text: string): ReadText => {
    const reading = readings.get(text) ?? reader.read(text);
    readings.set(text, reading);
    count(reading);
    return reading;
  };
  const distinct = (reading: Pick<ReadText, 'forms' | 'extras'>, telling: Set<number>): Int32Array => {
    const terms = new Set<number>();
    reader.eachTerm(reading, (term, isTelling) => {
      terms.add(term);
      if (isTelling) telling.add(term);
    });
    return pack(terms);
  };
  return {
    all,
    /** Number of a passage's context. Contexts are numbered in the order of their first passages. */
    add({ title, headings, section = '' }: Placed, passageIndex: number): number {
      const key = `${section}\n${title}\n${headings.join('\n')}`;
      const known = byKey.get(key);
      if (known !== undefined) return known;
      const telling = new Set<number>();
      const nearest = headings.at(-1) ?? '';
      const headingTerms = distinct(read(headings.join(' . ')), telling);
      const nearestTerms = distinct(withoutNames(read(nearest)), telling);
      const titleTerms = distinct(read(title), telling);
      byKey.set(key, all.length);
      all.push({
        headings: headingTerms,
        nearest: nearestTerms,
        title: titleTerms,
        telling: pack(telling),
        start: passageIndex,
      });
      return all.length - 1;
    },
  };
}

/** A name is one thing, however many words it has: a heading "Elon Musk" says no more than "Musk". */
function withoutNames({ forms, extras, named }: ReadText): Pick<ReadText, 'forms' | 'extras'> {
  return { forms: forms.filter((_, place) => !named.has(place)), extras };
}

/** The contexts of one segment in flat arrays. A term list each, by the number of a context. */
export interface SegmentContexts {
  readonly headings: Lists;
  readonly nearest: Lists;
  readonly title: Lists;
  /** The first passage of each. */
  readonly starts: Int32Array;
}

/** All contexts. */
export interface PackedContexts extends SegmentContexts {
  /** Contexts by the terms of their innermost headings; their numbers ascend. */
  readonly headed: Lists;
}

export function packContexts(contexts: readonly Context[]): SegmentContexts {
  return {
    headings: packLists(column(contexts, 'headings')),
    nearest: packLists(column(contexts, 'nearest')),
    title: packLists(column(contexts, 'title')),
    starts: Int32Array.from(contexts, ({ start }) => start),
  };
}

/** `terms`: the number that each segment's terms have among all. `passages`: how many stand before those of each segment. */
export function joinContexts(
  all: readonly SegmentContexts[],
  terms: readonly Int32Array[],
  passages: readonly number[],
): SegmentContexts {
  const lists = (name: 'headings' | 'nearest' | 'title') =>
    joinLists(
      all.map((each) => each[name]),
      terms,
    );
  return {
    headings: lists('headings'),
    nearest: lists('nearest'),
    title: lists('title'),
    starts: joinInts(column(all, 'starts'), passages),
  };
}

/** Contexts that are joined, to be asked for; `termCount`: how many terms there are. */
export function findableContexts(contexts: SegmentContexts, termCount: number): PackedContexts {
  return { ...contexts, headed: invertLists(contexts.nearest, termCount) };
}
