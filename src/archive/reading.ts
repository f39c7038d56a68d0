import { readTerms } from '../text/terms.ts';
import type { PassageIndex } from './passages.ts';
import { rarityOf, type Question } from './question.ts';
import { readSentences, type SentenceReading } from './sentence-reading.ts';

/** Where a question's unit is met in a passage. */
export interface Match {
  /** Place of the word in the passage. */
  readonly place: number;
  readonly unit: number;
  readonly strength: number;
}

/** A passage read for a question: all that signals look at. Arrays run over the question's units. */
export interface Reading {
  readonly passageIndex: number;
  /** In order of place. */
  readonly matches: readonly Match[];
  /** How far each unit is met: in the passage, its headings, its innermost heading, its article's title, the passages beside it. */
  readonly text: Float64Array;
  readonly headings: Float64Array;
  readonly nearestHeading: Float64Array;
  readonly title: Float64Array;
  readonly beside: Float64Array;
  /** The most of these, each less the farther it stands. */
  readonly inContext: Float64Array;
  /** Share of the innermost heading's rarity that the question speaks of. */
  readonly headingPrecision: number;
  /** Times that each unit is met, each weighed by its strength. */
  readonly counts: Float64Array;
  /** 1 where the very form asked for stands in the passage. */
  readonly exact: Float64Array;
  readonly sentences: SentenceReading;
  /** Rarity of the question's neighbouring pairs that are neighbours here too. */
  readonly pairs: number;
  /** Words of the passage, and of its headings and title. */
  readonly length: number;
  readonly contextLength: number;
  /** Place in its section, from 0. */
  readonly order: number;
  /** `is`, `was`, `became` … stands among its first words. */
  readonly defines: boolean;
  /** The innermost heading names a year. */
  readonly headingDated: boolean;
  /** It is a quotation of the first person that the question names. */
  readonly speaks: boolean;
}

/** Places on either side whose words still count for a passage, less the farther they stand. */
const REACH = 2;
const BE: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', 'became', 'refers', 'means']);

/** Makes a reader of passages for one question. */
export function createPassageReader(index: PassageIndex, question: Question): (passageIndex: number) => Reading {
  const size = question.units.length;
  const terms = createTermTable(question, index);
  const pairs = new Map(question.pairs.map(({ left, right, rarity }) => [pairKey(left, right), rarity]));
  const contextReadings = new Map<number, ReturnType<typeof readContext>>();
  const strengths = new Map<number, Float64Array>();
  const strengthsAt = (passageIndex: number): Float64Array => {
    const known = strengths.get(passageIndex);
    if (known) return known;
    const met = new Float64Array(size);
    eachMatch(index, passageIndex, terms, (_, unit, strength) => {
      if (strength > (met[unit] ?? 0)) met[unit] = strength;
    });
    strengths.set(passageIndex, met);
    return met;
  };
  return (passageIndex) => {
    const { starts, contextOf } = index.store;
    const contextIndex = contextOf[passageIndex] ?? 0;
    const context = contextReadings.get(contextIndex) ?? readContext(index, contextIndex, terms, size);
    contextReadings.set(contextIndex, context);
    const matches: Match[] = [];
    const counts = new Float64Array(size);
    eachMatch(index, passageIndex, terms, (place, unit, strength) => {
      matches.push({ place, unit, strength });
      counts[unit] = (counts[unit] ?? 0) + strength;
    });
    const text = strengthsAt(passageIndex);
    const beside = metBeside(index, passageIndex, strengthsAt, size);
    return {
      passageIndex,
      matches,
      ...context,
      text,
      counts,
      beside,
      inContext: metInContext(text, context, beside),
      exact: exactForms(index, passageIndex, question, matches),
      sentences: readSentences(index, passageIndex, question, matches, context.headings),
      pairs: pairs.size === 0 ? 0 : pairsMet(index, passageIndex, pairs, terms),
      length: (starts[passageIndex + 1] ?? 0) - (starts[passageIndex] ?? 0),
      order: orderInSection(index, passageIndex),
      defines: definesSomething(index, passageIndex),
      headingDated: /^.{0,24}\b(?:1[5-9]|20)\d\d\b/.test(index.passages[passageIndex]?.headings.at(-1) ?? ''),
      speaks: isBy(index, passageIndex, question, matches),
    };
  };
}

interface TermTable {
  /** 1 for a term that meets a unit or stands in a pair: a quick look before the map. */
  readonly isAsked: Uint8Array;
  readonly unitsOf: ReadonlyMap<number, readonly { readonly unit: number; readonly strength: number }[]>;
}

/** A more common word stands for a rarer one only as far as it is telling itself: else every "leave" would weigh as much as a "quit". */
function createTermTable(question: Question, index: PassageIndex): TermTable {
  const unitsOf = new Map<number, { unit: number; strength: number }[]>();
  const isAsked = new Uint8Array(index.vocabulary.termCount);
  const count = Math.max(1, index.passages.length);
  for (const [unit, { alternatives, rarity, isPerson }] of question.units.entries()) {
    for (const { termId, strength } of alternatives) {
      const own = rarityOf(index.frequency(termId), count);
      const weighed = isPerson ? strength : strength * Math.min(1, own / Math.max(rarity, 1e-9));
      isAsked[termId] = 1;
      const list = unitsOf.get(termId);
      if (list) list.push({ unit, strength: weighed });
      else unitsOf.set(termId, [{ unit, strength: weighed }]);
    }
  }
  for (const { left, right } of question.pairs) {
    isAsked[left] = 1;
    isAsked[right] = 1;
  }
  return { isAsked, unitsOf };
}

/** Calls back for every match, in order of place. */
function eachMatch(
  index: PassageIndex,
  passageIndex: number,
  { isAsked, unitsOf }: TermTable,
  found: (place: number, unit: number, strength: number) => void,
): void {
  const { terms, starts, extraStarts, extraPlaces, extraTerms } = index.store;
  const first = starts[passageIndex] ?? 0;
  const end = starts[passageIndex + 1] ?? 0;
  let extra = extraStarts[passageIndex] ?? 0;
  const extraEnd = extraStarts[passageIndex + 1] ?? 0;
  const report = (term: number, place: number) => {
    for (const { unit, strength } of unitsOf.get(term) ?? []) found(place, unit, strength);
  };
  for (let word = first; word < end; word += 1) {
    const place = word - first;
    for (; extra < extraEnd && (extraPlaces[extra] ?? 0) <= place; extra += 1) {
      const term = extraTerms[extra] ?? 0;
      if (isAsked[term] === 1) report(term, place);
    }
    const term = terms[word] ?? 0;
    if (isAsked[term] === 1) report(term, place);
  }
}

function readContext(index: PassageIndex, contextIndex: number, { unitsOf }: TermTable, size: number) {
  const context = index.store.contexts[contextIndex];
  const metIn = (terms: Int32Array | undefined): Float64Array => {
    const met = new Float64Array(size);
    for (const term of terms ?? []) {
      for (const { unit, strength } of unitsOf.get(term) ?? []) met[unit] = Math.max(met[unit] ?? 0, strength);
    }
    return met;
  };
  let precise = 0;
  let whole = 0;
  const count = Math.max(1, index.passages.length);
  for (const term of context?.nearest ?? []) {
    const rarity = rarityOf(index.frequency(term), count);
    whole += rarity;
    precise += rarity * Math.max(0, ...(unitsOf.get(term) ?? []).map(({ strength }) => strength));
  }
  return {
    headings: metIn(context?.headings),
    nearestHeading: metIn(context?.nearest),
    title: metIn(context?.title),
    headingPrecision: whole > 0 ? precise / whole : 0,
    contextLength: (context?.headings.length ?? 0) + (context?.title.length ?? 0),
  };
}

function metBeside(
  index: PassageIndex,
  passageIndex: number,
  strengthsAt: (at: number) => Float64Array,
  size: number,
): Float64Array {
  const met = new Float64Array(size);
  const { contextOf } = index.store;
  for (const step of [-1, 1]) {
    for (let far = 1; far <= REACH; far += 1) {
      const neighbour = passageIndex + step * far;
      if (contextOf[neighbour] === undefined || contextOf[neighbour] !== contextOf[passageIndex]) break;
      const own = strengthsAt(neighbour);
      for (let unit = 0; unit < size; unit += 1) met[unit] = Math.max(met[unit] ?? 0, (own[unit] ?? 0) / far);
    }
  }
  return met;
}

/** What headings, title or a passage beside may supply because the passage takes it as said. */
function metInContext(
  text: Float64Array,
  { headings, title }: { readonly headings: Float64Array; readonly title: Float64Array },
  beside: Float64Array,
): Float64Array {
  const met = new Float64Array(text.length);
  for (let unit = 0; unit < text.length; unit += 1) {
    met[unit] = Math.max(
      text[unit] ?? 0,
      0.9 * (headings[unit] ?? 0),
      0.7 * (title[unit] ?? 0),
      0.4 * (beside[unit] ?? 0),
    );
  }
  return met;
}

function exactForms(
  index: PassageIndex,
  passageIndex: number,
  { units }: Question,
  matches: readonly Match[],
): Float64Array {
  const exact = new Float64Array(units.length);
  const { words, starts } = index.store;
  const first = starts[passageIndex] ?? 0;
  for (const { place, unit } of matches) if (units[unit]?.formId === words[first + place]) exact[unit] = 1;
  return exact;
}

/** Terms are numbered below 2²⁴: a vocabulary larger than that would not fit in memory. */
function pairKey(left: number, right: number): number {
  return left * 0x1000000 + right;
}

function pairsMet(
  index: PassageIndex,
  passageIndex: number,
  pairs: ReadonlyMap<number, number>,
  { isAsked }: TermTable,
): number {
  const { terms, starts } = index.store;
  const end = starts[passageIndex + 1] ?? 0;
  const met = new Set<number>();
  let sum = 0;
  for (let word = (starts[passageIndex] ?? 0) + 1; word < end; word += 1) {
    const [left, right] = [terms[word - 1] ?? 0, terms[word] ?? 0];
    if (isAsked[left] !== 1 || isAsked[right] !== 1) continue;
    const key = pairKey(left, right);
    const rarity = pairs.get(key);
    if (rarity === undefined || met.has(key)) continue;
    met.add(key);
    sum += rarity;
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

function definesSomething(index: PassageIndex, passageIndex: number): boolean {
  const { words, starts } = index.store;
  const first = starts[passageIndex] ?? 0;
  const end = Math.min(first + 7, starts[passageIndex + 1] ?? 0);
  for (let word = first + 1; word < end; word += 1) {
    if (BE.has(index.vocabulary.forms[words[word] ?? -1] ?? '')) return true;
  }
  return false;
}

/** A quotation's last line, after the dash, names its speaker first. */
function isBy(index: PassageIndex, passageIndex: number, { units }: Question, matches: readonly Match[]): boolean {
  const passage = index.passages[passageIndex];
  const person = units.findIndex(({ isPerson }) => isPerson);
  if (!passage || person < 0) return false;
  const dash = passage.text.lastIndexOf('\u2014 ');
  if (dash < 0 || (passage.isQuote !== true && dash < passage.text.length - 200)) return false;
  const words = readTerms(passage.text.slice(0, dash)).filter((term) => !term.isExtra).length;
  return matches.some(({ place, unit }) => unit === person && place >= words && place < words + 3);
}
