import type { Lists } from '../../packed/lists.ts';
import { float64At, int32At, numberAt } from '../../packed/number-at.ts';
import { UNASKED, type AskedReading } from '../asked/line-comparison.ts';
import type { AskedQuestion } from '../asked/asked-index.ts';
import type { PassageIndex } from '../passage-index.ts';
import type { Question } from '../query/question.ts';
import { idf } from '../index/bm25.ts';
import { noMatches, readMatches, type Matches } from './passage-matches.ts';
import { createSentenceReader, type SentenceReading } from './sentence-features.ts';
import { createTermTable, findEntry, type TermTable } from './term-table.ts';

/** A passage read for a question: all that signals look at. Arrays run over the question's terms. */
export interface PassageReading extends Strengths {
  readonly passageIndex: number;
  /** Share of the innermost heading's rarity that the question speaks of. */
  readonly headingPrecision: number;
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

/** How far query terms are met, in arrays that may be used again. */
export interface Strengths {
  /** In the passage, its headings, its innermost heading, its article's title. */
  readonly text: Float64Array;
  readonly headings: Float64Array;
  readonly nearestHeading: Float64Array;
  readonly title: Float64Array;
  /** The most of passage, headings and title, each less the farther it stands. */
  readonly inContext: Float64Array;
  /** Times that each query term is met, each weighed by its strength. */
  readonly counts: Float64Array;
}

/** A sentence that begins with what the question begins with has it among so many words. */
const OPENING = 4;

export function roomForStrengths({ queryTerms: { length } }: Question): Strengths {
  return {
    text: new Float64Array(length),
    headings: new Float64Array(length),
    nearestHeading: new Float64Array(length),
    title: new Float64Array(length),
    inContext: new Float64Array(length),
    counts: new Float64Array(length),
  };
}

/** Makes a reader of passages for one question. With `room` a reading holds until the next one that is given the same room. */
export function createPassageReader(
  index: PassageIndex,
  question: Question,
  asked?: AskedQuestion,
): (passageIndex: number, room?: Strengths) => PassageReading {
  const table = createTermTable(question, index);
  const matches = noMatches();
  const readSentences = createSentenceReader(index, question);
  return (passageIndex, room = roomForStrengths(question)) => {
    const { starts, contextOf, contexts } = index.store;
    const context = int32At(contextOf, passageIndex);
    meet(contexts.headings, context, table, room.headings);
    meet(contexts.nearest, context, table, room.nearestHeading);
    meet(contexts.title, context, table, room.title);
    readMatches(index, passageIndex, table, matches);
    gather(matches, room);
    return {
      passageIndex,
      text: room.text,
      headings: room.headings,
      nearestHeading: room.nearestHeading,
      title: room.title,
      inContext: room.inContext,
      counts: room.counts,
      headingPrecision: precisionOf(contexts.nearest, context, table, index),
      sentences: readSentences(passageIndex, matches, room.headings),
      pairs: matches.pairRarity,
      length: lengthOf(starts, passageIndex),
      contextLength: lengthOf(contexts.headings.starts, context) + lengthOf(contexts.title.starts, context),
      order: orderInSection(index, passageIndex),
      opensWithSubject: opensWithSubject(matches),
      asked: asked?.read(passageIndex) ?? UNASKED,
    };
  };
}

/** How far query terms are met in one of the lists. */
function meet({ items, starts }: Lists, number: number, table: TermTable, met: Float64Array): void {
  met.fill(0);
  const end = int32At(starts, number + 1);
  for (let at = int32At(starts, number); at < end; at += 1) {
    const entry = findEntry(table, int32At(items, at));
    if (!entry) continue;
    for (const { queryTerm, strength } of entry.meetings)
      met[queryTerm] = Math.max(float64At(met, queryTerm), strength);
  }
}

/** `inContext`: what headings or title may supply because the passage takes it as said. */
function gather(
  { count, queryTerms, strengths }: Matches,
  { text, headings, title, counts, inContext }: Strengths,
): void {
  text.fill(0);
  counts.fill(0);
  for (let at = 0; at < count; at += 1) {
    const queryTerm = numberAt(queryTerms, at);
    const strength = numberAt(strengths, at);
    if (strength > float64At(text, queryTerm)) text[queryTerm] = strength;
    counts[queryTerm] = float64At(counts, queryTerm) + strength;
  }
  for (let queryTerm = 0; queryTerm < text.length; queryTerm += 1)
    inContext[queryTerm] = Math.max(
      float64At(text, queryTerm),
      0.9 * float64At(headings, queryTerm),
      0.7 * float64At(title, queryTerm),
    );
}

function opensWithSubject({ count, places, queryTerms }: Matches): boolean {
  for (let at = 0; at < count && numberAt(places, at) < OPENING; at += 1) if (queryTerms[at] === 0) return true;
  return false;
}

function precisionOf({ items, starts }: Lists, context: number, table: TermTable, index: PassageIndex): number {
  let precise = 0;
  let whole = 0;
  const count = Math.max(1, index.passages.length);
  const end = int32At(starts, context + 1);
  for (let at = int32At(starts, context); at < end; at += 1) {
    const term = int32At(items, at);
    const rarity = idf(index.frequency(term), count);
    whole += rarity;
    const entry = findEntry(table, term);
    if (entry) precise += rarity * entry.meetings.reduce((best, { strength }) => Math.max(best, strength), 0);
  }
  return whole > 0 ? precise / whole : 0;
}

function lengthOf(starts: Int32Array, number: number): number {
  return int32At(starts, number + 1) - int32At(starts, number);
}

function orderInSection({ store: { contextOf } }: PassageIndex, passageIndex: number): number {
  let order = 0;
  while (order < 20 && passageIndex - order > 0 && contextOf[passageIndex - order - 1] === contextOf[passageIndex])
    order += 1;
  return order;
}
