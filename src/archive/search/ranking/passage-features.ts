import { lengthAt, type Lists } from '../../packed/lists.ts';
import { UNASKED, type AskedReading } from '../asked/line-comparison.ts';
import type { AskedQuestion } from '../asked/asked-index.ts';
import type { PassageIndex } from '../passage-index.ts';
import type { Question } from '../query/question.ts';
import { idf } from '../index/idf.ts';
import { createSentenceReader, type SentenceReading } from './sentence-features.ts';
import { tableOfPairs, tableOfUnits, type Matches, type Meeting, type Pair, type TermTable } from './term-table.ts';

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

/** How far units are met, in arrays that may be used again. */
export interface Strengths {
  readonly text: Float64Array;
  readonly counts: Float64Array;
  readonly inContext: Float64Array;
}

export function roomForStrengths({ units: { length } }: Question): Strengths {
  return { text: new Float64Array(length), counts: new Float64Array(length), inContext: new Float64Array(length) };
}

/** Makes a reader of passages for one question. With `room` a reading holds until the next one that is given the same room. */
export function createPassageReader(
  index: PassageIndex,
  question: Question,
  asked?: AskedQuestion,
): (passageIndex: number, room?: Strengths) => Reading {
  const size = question.units.length;
  const units = tableOfUnits(question, index);
  const pairs = tableOfPairs(question);
  const contextAt = once((at) => readContext(index, at, units, size));
  const matches: Matches = { count: 0, places: [], units: [], strengths: [] };
  const readSentences = createSentenceReader(index, question);
  return (passageIndex, room = roomForStrengths(question)) => {
    const { starts, contextOf } = index.store;
    const context = contextAt(contextOf[passageIndex] ?? 0);
    readMatches(index, passageIndex, units, matches);
    gather(matches, context, room);
    return {
      passageIndex,
      text: room.text,
      headings: context.headings,
      nearestHeading: context.nearestHeading,
      title: context.title,
      inContext: room.inContext,
      headingPrecision: context.headingPrecision,
      counts: room.counts,
      sentences: readSentences(passageIndex, matches, context.headings),
      pairs: pairsMet(index, passageIndex, pairs),
      length: (starts[passageIndex + 1] ?? 0) - (starts[passageIndex] ?? 0),
      contextLength: context.contextLength,
      order: orderInSection(index, passageIndex),
      opensWithSubject: opensWithSubject(matches),
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
function readMatches(index: PassageIndex, passageIndex: number, units: UnitTable, matches: Matches): void {
  const { terms, starts, extraStarts, extraPlaces, extraTerms } = index.store;
  matches.count = 0;
  const first = starts[passageIndex] ?? 0;
  const end = starts[passageIndex + 1] ?? 0;
  let extra = extraStarts[passageIndex] ?? 0;
  const extraEnd = extraStarts[passageIndex + 1] ?? 0;
  for (let word = first; word < end; word += 1) {
    const place = word - first;
    for (; extra < extraEnd && (extraPlaces[extra] ?? 0) <= place; extra += 1)
      addMatches(units.find(extraTerms[extra] ?? 0), place, matches);
    addMatches(units.find(terms[word] ?? 0), place, matches);
  }
}

function addMatches(meetings: readonly Meeting[] | undefined, place: number, matches: Matches): void {
  if (!meetings) return;
  for (const { unit, strength } of meetings) {
    matches.places[matches.count] = place;
    matches.units[matches.count] = unit;
    matches.strengths[matches.count] = strength;
    matches.count += 1;
  }
}

/** `inContext`: what headings or title may supply because the passage takes it as said. */
function gather(
  { count, units, strengths }: Matches,
  { headings, title }: Pick<Reading, 'headings' | 'title'>,
  { text, counts, inContext }: Strengths,
): void {
  text.fill(0);
  counts.fill(0);
  for (let at = 0; at < count; at += 1) {
    const unit = units[at] ?? 0;
    const strength = strengths[at] ?? 0;
    if (strength > (text[unit] ?? 0)) text[unit] = strength;
    counts[unit] = (counts[unit] ?? 0) + strength;
  }
  for (let unit = 0; unit < text.length; unit += 1)
    inContext[unit] = Math.max(text[unit] ?? 0, 0.9 * (headings[unit] ?? 0), 0.7 * (title[unit] ?? 0));
}

function opensWithSubject({ count, places, units }: Matches): boolean {
  for (let at = 0; at < count && (places[at] ?? OPENING) < OPENING; at += 1) if (units[at] === 0) return true;
  return false;
}

function readContext(index: PassageIndex, contextIndex: number, units: UnitTable, size: number) {
  const { headings, nearest, title } = index.store.contexts;
  const { precise, whole } = weighHeading(nearest, contextIndex, units, index);
  return {
    headings: metIn(headings, contextIndex, units, size),
    nearestHeading: metIn(nearest, contextIndex, units, size),
    title: metIn(title, contextIndex, units, size),
    headingPrecision: whole > 0 ? precise / whole : 0,
    contextLength: lengthAt(headings, contextIndex) + lengthAt(title, contextIndex),
  };
}

function metIn({ items, starts }: Lists, contextIndex: number, units: UnitTable, size: number): Float64Array {
  const met = new Float64Array(size);
  const end = starts[contextIndex + 1] ?? 0;
  for (let at = starts[contextIndex] ?? 0; at < end; at += 1) {
    const meetings = units.find(items[at] ?? 0);
    if (meetings) for (const { unit, strength } of meetings) met[unit] = Math.max(met[unit] ?? 0, strength);
  }
  return met;
}

function weighHeading({ items, starts }: Lists, contextIndex: number, units: UnitTable, index: PassageIndex) {
  let precise = 0;
  let whole = 0;
  const count = Math.max(1, index.passages.length);
  for (let at = starts[contextIndex] ?? 0; at < (starts[contextIndex + 1] ?? 0); at += 1) {
    const term = items[at] ?? 0;
    const rarity = idf(index.frequency(term), count);
    whole += rarity;
    const meetings = units.find(term);
    if (meetings) precise += rarity * meetings.reduce((best, { strength }) => Math.max(best, strength), 0);
  }
  return { precise, whole };
}

const NO_PAIRS: readonly Pair[] = [];

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
