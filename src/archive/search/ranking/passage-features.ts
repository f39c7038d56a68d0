import { lengthAt, type Lists } from '../../packed/lists.ts';
import { UNASKED, type AskedReading } from '../asked/line-comparison.ts';
import type { AskedQuestion } from '../asked/asked-index.ts';
import type { PassageIndex } from '../passage-index.ts';
import type { Question } from '../query/question.ts';
import { idf } from '../index/idf.ts';
import { createSentenceReader, type SentenceReading } from './sentence-features.ts';
import {
  tableOfPairs,
  tableOfQueryTerms,
  type Matches,
  type Meeting,
  type Pair,
  type TermTable,
} from './term-table.ts';

/** A passage read for a question: all that signals look at. Arrays run over the question's terms. */
export interface Reading {
  readonly passageIndex: number;
  /** How far each query term is met: in the passage, its headings, its innermost heading, its article's title. */
  readonly text: Float64Array;
  readonly headings: Float64Array;
  readonly nearestHeading: Float64Array;
  readonly title: Float64Array;
  /** The most of passage, headings and title, each less the farther it stands. */
  readonly inContext: Float64Array;
  /** Share of the innermost heading's rarity that the question speaks of. */
  readonly headingPrecision: number;
  /** Times that each query term is met, each weighed by its strength. */
  readonly counts: Float64Array;
  readonly sentences: SentenceReading;
  /** Rarity of the question's neighbouring pairs that are neighbours here too. */
  readonly pairs: number;
  /** Words of the passage, and of its headings and title. */
  readonly length: number;
  readonly contextLength: number;
  /** Place in its section, from 0. */
  readonly order: number;
  /** The question's first query term is among its first words. */
  readonly opensWithSubject: boolean;
  /** How the question compares with those that the passage is known to answer. */
  readonly asked: AskedReading;
}

/** A sentence that begins with what the question begins with has it among so many words. */
const OPENING = 4;

type QueryTermTable = TermTable<readonly Meeting[]>;

/** How far query terms are met, in arrays that may be used again. */
export interface Strengths {
  readonly text: Float64Array;
  readonly counts: Float64Array;
  readonly inContext: Float64Array;
}

export function roomForStrengths({ queryTerms: { length } }: Question): Strengths {
  return { text: new Float64Array(length), counts: new Float64Array(length), inContext: new Float64Array(length) };
}

/** Makes a reader of passages for one question. With `room` a reading holds until the next one that is given the same room. */
export function createPassageReader(
  index: PassageIndex,
  question: Question,
  asked?: AskedQuestion,
): (passageIndex: number, room?: Strengths) => Reading {
  const size = question.queryTerms.length;
  const queryTerms = tableOfQueryTerms(question, index);
  const pairs = tableOfPairs(question);
  const contextAt = once((at) => readContext(index, at, queryTerms, size));
  const matches: Matches = { count: 0, places: [], queryTerms: [], strengths: [] };
  const readSentences = createSentenceReader(index, question);
  return (passageIndex, room = roomForStrengths(question)) => {
    const { starts, contextOf } = index.store;
    const context = contextAt(contextOf[passageIndex] ?? 0);
    readMatches(index, passageIndex, queryTerms, matches);
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
function readMatches(index: PassageIndex, passageIndex: number, queryTerms: QueryTermTable, matches: Matches): void {
  const { terms, starts, extraStarts, extraPlaces, extraTerms } = index.store;
  matches.count = 0;
  const first = starts[passageIndex] ?? 0;
  const end = starts[passageIndex + 1] ?? 0;
  let extra = extraStarts[passageIndex] ?? 0;
  const extraEnd = extraStarts[passageIndex + 1] ?? 0;
  for (let word = first; word < end; word += 1) {
    const place = word - first;
    for (; extra < extraEnd && (extraPlaces[extra] ?? 0) <= place; extra += 1)
      addMatches(queryTerms.find(extraTerms[extra] ?? 0), place, matches);
    addMatches(queryTerms.find(terms[word] ?? 0), place, matches);
  }
}

function addMatches(meetings: readonly Meeting[] | undefined, place: number, matches: Matches): void {
  if (!meetings) return;
  for (const { queryTerm, strength } of meetings) {
    matches.places[matches.count] = place;
    matches.queryTerms[matches.count] = queryTerm;
    matches.strengths[matches.count] = strength;
    matches.count += 1;
  }
}

/** `inContext`: what headings or title may supply because the passage takes it as said. */
function gather(
  { count, queryTerms, strengths }: Matches,
  { headings, title }: Pick<Reading, 'headings' | 'title'>,
  { text, counts, inContext }: Strengths,
): void {
  text.fill(0);
  counts.fill(0);
  for (let at = 0; at < count; at += 1) {
    const queryTerm = queryTerms[at] ?? 0;
    const strength = strengths[at] ?? 0;
    if (strength > (text[queryTerm] ?? 0)) text[queryTerm] = strength;
    counts[queryTerm] = (counts[queryTerm] ?? 0) + strength;
  }
  for (let queryTerm = 0; queryTerm < text.length; queryTerm += 1)
    inContext[queryTerm] = Math.max(
      text[queryTerm] ?? 0,
      0.9 * (headings[queryTerm] ?? 0),
      0.7 * (title[queryTerm] ?? 0),
    );
}

function opensWithSubject({ count, places, queryTerms }: Matches): boolean {
  for (let at = 0; at < count && (places[at] ?? OPENING) < OPENING; at += 1) if (queryTerms[at] === 0) return true;
  return false;
}

function readContext(index: PassageIndex, contextIndex: number, queryTerms: QueryTermTable, size: number) {
  const { headings, nearest, title } = index.store.contexts;
  const { precise, whole } = weighHeading(nearest, contextIndex, queryTerms, index);
  return {
    headings: metIn(headings, contextIndex, queryTerms, size),
    nearestHeading: metIn(nearest, contextIndex, queryTerms, size),
    title: metIn(title, contextIndex, queryTerms, size),
    headingPrecision: whole > 0 ? precise / whole : 0,
    contextLength: lengthAt(headings, contextIndex) + lengthAt(title, contextIndex),
  };
}

function metIn({ items, starts }: Lists, contextIndex: number, queryTerms: QueryTermTable, size: number): Float64Array {
  const met = new Float64Array(size);
  const end = starts[contextIndex + 1] ?? 0;
  for (let at = starts[contextIndex] ?? 0; at < end; at += 1) {
    const meetings = queryTerms.find(items[at] ?? 0);
    if (meetings)
      for (const { queryTerm, strength } of meetings) met[queryTerm] = Math.max(met[queryTerm] ?? 0, strength);
  }
  return met;
}

function weighHeading({ items, starts }: Lists, contextIndex: number, queryTerms: QueryTermTable, index: PassageIndex) {
  let precise = 0;
  let whole = 0;
  const count = Math.max(1, index.passages.length);
  for (let at = starts[contextIndex] ?? 0; at < (starts[contextIndex + 1] ?? 0); at += 1) {
    const term = items[at] ?? 0;
    const rarity = idf(index.frequency(term), count);
    whole += rarity;
    const meetings = queryTerms.find(term);
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
