import { listAt } from '../../packed/lists.ts';
import { UNASKED, type AskedReading } from '../asked/line-comparison.ts';
import type { AskedQuestion } from '../asked/asked-index.ts';
import type { PassageIndex } from '../passage-index.ts';
import type { Question } from '../query/question.ts';
import { idf } from '../index/idf.ts';
import { readSentences, type SentenceReading } from './sentence-features.ts';
import { tableOfPairs, tableOfUnits, type Match, type Meeting, type Pair, type TermTable } from './term-table.ts';

/** A passage read for a question: all that signals look at. Arrays run over the question's units. */
export interface Reading {
  readonly passageIndex: number;
  /** How far each unit is met: in the passage, its headings, its innermost heading, its article's title. */
  readonly text: Float64Array;
  readonly headings: Float64Array;
  readonly nearestHeading: Float64Array;
  readonly title: Float64Array;
  /** The most of passage, headings and title, each less the farther it stands. */
  readonly inContext: Float64Array;
  /** Share of the innermost heading's rarity that the question speaks of. */
  readonly headingPrecision: number;
  /** Times that each unit is met, each weighed by its strength. */
  readonly counts: Float64Array;
  readonly sentences: SentenceReading;
  /** Rarity of the question's neighbouring pairs that are neighbours here too. */
  readonly pairs: number;
  /** Words of the passage, and of its headings and title. */
  readonly length: number;
  readonly contextLength: number;
  /** Place in its section, from 0. */
  readonly order: number;
  /** The question's first unit is among its first words. */
  readonly opensWithSubject: boolean;
  /** How the question compares with those that the passage is known to answer. */
  readonly asked: AskedReading;
}

/** A sentence that begins with what the question begins with has it among so many words. */
const OPENING = 4;

type UnitTable = TermTable<readonly Meeting[]>;

/** Makes a reader of passages for one question. */
export function createPassageReader(
  index: PassageIndex,
  question: Question,
  asked?: AskedQuestion,
): (passageIndex: number) => Reading {
  const size = question.units.length;
  const units = tableOfUnits(question, index);
  const pairs = tableOfPairs(question);
  const contextAt = once((at) => readContext(index, at, units, size));
  return (passageIndex) => {
    const { starts, contextOf } = index.store;
    const context = contextAt(contextOf[passageIndex] ?? 0);
    const matches = readMatches(index, passageIndex, units);
    const { text, counts } = gather(matches, size);
    return {
      passageIndex,
      text,
      headings: context.headings,
      nearestHeading: context.nearestHeading,
      title: context.title,
      inContext: metInContext(text, context),
      headingPrecision: context.headingPrecision,
      counts,
      sentences: readSentences(index, passageIndex, question, matches, context.headings),
      pairs: pairsMet(index, passageIndex, pairs),
      length: (starts[passageIndex + 1] ?? 0) - (starts[passageIndex] ?? 0),
      contextLength: context.contextLength,
      order: orderInSection(index, passageIndex),
      opensWithSubject: matches.some(({ place, unit }) => unit === 0 && place < OPENING),
      asked: asked?.read(passageIndex) ?? UNASKED,
    };
  };
}

/** Reads each place when it is first asked for, and keeps what it read. */
function once<Value>(read: (at: number) => Value): (at: number) => Value {
  const known = new Map<number, Value>();
  return (at) => {
    let value = known.get(at);
    if (value === undefined) {
      value = read(at);
      known.set(at, value);
    }
    return value;
  };
}

/** Every match, in order of place. */
function readMatches(index: PassageIndex, passageIndex: number, units: UnitTable): readonly Match[] {
  const { terms, starts, extraStarts, extraPlaces, extraTerms } = index.store;
  const matches: Match[] = [];
  const report = (met: readonly Meeting[] | undefined, place: number) => {
    if (met) for (const { unit, strength } of met) matches.push({ place, unit, strength });
  };
  const first = starts[passageIndex] ?? 0;
  const end = starts[passageIndex + 1] ?? 0;
  let extra = extraStarts[passageIndex] ?? 0;
  const extraEnd = extraStarts[passageIndex + 1] ?? 0;
  for (let word = first; word < end; word += 1) {
    const place = word - first;
    for (; extra < extraEnd && (extraPlaces[extra] ?? 0) <= place; extra += 1)
      report(units.find(extraTerms[extra] ?? 0), place);
    report(units.find(terms[word] ?? 0), place);
  }
  return matches;
}

function gather(matches: readonly Match[], size: number) {
  const text = new Float64Array(size);
  const counts = new Float64Array(size);
  for (const { unit, strength } of matches) {
    if (strength > (text[unit] ?? 0)) text[unit] = strength;
    counts[unit] = (counts[unit] ?? 0) + strength;
  }
  return { text, counts };
}

function readContext(index: PassageIndex, contextIndex: number, units: UnitTable, size: number) {
  const { contexts } = index.store;
  const headings = listAt(contexts.headings, contextIndex);
  const nearest = listAt(contexts.nearest, contextIndex);
  const title = listAt(contexts.title, contextIndex);
  const metIn = (terms: Int32Array): Float64Array => {
    const met = new Float64Array(size);
    for (let at = 0; at < terms.length; at += 1) {
      const meetings = units.find(terms[at] ?? 0);
      if (meetings) for (const { unit, strength } of meetings) met[unit] = Math.max(met[unit] ?? 0, strength);
    }
    return met;
  };
  let precise = 0;
  let whole = 0;
  const count = Math.max(1, index.passages.length);
  for (const term of nearest) {
    const rarity = idf(index.frequency(term), count);
    whole += rarity;
    const meetings = units.find(term);
    if (meetings) precise += rarity * meetings.reduce((best, { strength }) => Math.max(best, strength), 0);
  }
  return {
    headings: metIn(headings),
    nearestHeading: metIn(nearest),
    title: metIn(title),
    headingPrecision: whole > 0 ? precise / whole : 0,
    contextLength: headings.length + title.length,
  };
}

const NO_PAIRS: readonly Pair[] = [];

/** What headings or title may supply because the passage takes it as said. */
function metInContext(
  text: Float64Array,
  { headings, title }: { readonly headings: Float64Array; readonly title: Float64Array },
): Float64Array {
  const met = new Float64Array(text.length);
  for (let unit = 0; unit < text.length; unit += 1)
    met[unit] = Math.max(text[unit] ?? 0, 0.9 * (headings[unit] ?? 0), 0.7 * (title[unit] ?? 0));
  return met;
}

/** Rarity of the pairs met, each once. */
function pairsMet(index: PassageIndex, passageIndex: number, pairs: TermTable<readonly Pair[]>): number {
  const { terms, starts } = index.store;
  const end = starts[passageIndex + 1] ?? 0;
  const met: Pair[] = [];
  let sum = 0;
  for (let word = (starts[passageIndex] ?? 0) + 1; word < end; word += 1) {
    for (const pair of pairs.find(terms[word - 1] ?? 0) ?? NO_PAIRS) {
      if (pair.right !== terms[word] || met.includes(pair)) continue;
      met.push(pair);
      sum += pair.rarity;
    }
  }
  return sum;
}

function orderInSection(index: PassageIndex, passageIndex: number): number {
  const { contextOf } = index.store;
  let order = 0;
  while (order < 20 && passageIndex - order > 0 && contextOf[passageIndex - order - 1] === contextOf[passageIndex])
    order += 1;
  return order;
}
