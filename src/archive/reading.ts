import type { PassageIndex } from './passages.ts';
import type { Question } from './question.ts';

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
  /** How far each unit is met: in the passage, its headings, its article's title, the passages beside it. */
  readonly text: Float64Array;
  readonly headings: Float64Array;
  readonly title: Float64Array;
  readonly beside: Float64Array;
  /** Times that each unit is met, each weighed by its strength. */
  readonly counts: Float64Array;
  /** 1 where the very form asked for stands in the passage. */
  readonly exact: Float64Array;
  /** Rarity met in each sentence, and the same with rare words counting more; kinds of answer that each holds. */
  readonly sentences: readonly { readonly met: number; readonly rare: number; readonly kinds: number }[];
  /** Rarity of the question's neighbouring pairs that are neighbours here too. */
  readonly pairs: number;
  /** Words of the passage. */
  readonly length: number;
  /** Place in its section, from 0. */
  readonly order: number;
  readonly firstStage: number;
}

type UnitsOfTerm = ReadonlyMap<number, readonly { readonly unit: number; readonly strength: number }[]>;

/** Makes a reader of passages for one question. */
export function createPassageReader(index: PassageIndex, question: Question) {
  const unitsOf = unitsByTerm(question, index);
  const pairs = new Map(question.pairs.map(({ left, right, rarity }) => [left * 0x1000000 + right, rarity]));
  return (passageIndex: number, firstStage: number): Reading => {
    const { starts, contextOf, contexts } = index.store;
    const size = question.units.length;
    const matches = findMatches(index, passageIndex, unitsOf);
    const text = new Float64Array(size);
    const counts = new Float64Array(size);
    for (const { unit, strength } of matches) {
      text[unit] = Math.max(text[unit] ?? 0, strength);
      counts[unit] = (counts[unit] ?? 0) + strength;
    }
    const contextIndex = contextOf[passageIndex] ?? 0;
    const context = contexts[contextIndex];
    return {
      passageIndex,
      matches,
      text,
      counts,
      headings: metIn(context?.headings, unitsOf, size),
      title: metIn(context?.title, unitsOf, size),
      beside: metBeside(index, passageIndex, unitsOf, size),
      exact: exactForms(index, passageIndex, question),
      sentences: readSentences(index, passageIndex, question, matches),
      pairs: pairsMet(index, passageIndex, pairs),
      length: (starts[passageIndex + 1] ?? 0) - (starts[passageIndex] ?? 0),
      order: orderInSection(index, passageIndex),
      firstStage,
    };
  };
}

/** A more common word stands for a rarer one only as far as it is telling itself: else every "leave" would weigh as much as a "quit". */
function unitsByTerm(question: Question, index: PassageIndex): UnitsOfTerm {
  const map = new Map<number, { unit: number; strength: number }[]>();
  const count = Math.max(1, index.passages.length);
  for (const [unit, { alternatives, rarity, isPerson }] of question.units.entries()) {
    for (const { termId, strength } of alternatives) {
      const own = Math.log(1 + (count - index.frequency(termId) + 0.5) / (index.frequency(termId) + 0.5));
      const weighed = isPerson ? strength : strength * Math.min(1, own / Math.max(rarity, 1e-9));
      const list = map.get(termId);
      if (list) list.push({ unit, strength: weighed });
      else map.set(termId, [{ unit, strength: weighed }]);
    }
  }
  return map;
}

function findMatches(index: PassageIndex, passageIndex: number, unitsOf: UnitsOfTerm): Match[] {
  const { words, starts, extraStarts, extraPlaces, extraTerms } = index.store;
  const matches: Match[] = [];
  const first = starts[passageIndex] ?? 0;
  const end = starts[passageIndex + 1] ?? 0;
  let extra = extraStarts[passageIndex] ?? 0;
  const extraEnd = extraStarts[passageIndex + 1] ?? 0;
  for (let word = first; word < end; word += 1) {
    const place = word - first;
    for (; extra < extraEnd && (extraPlaces[extra] ?? 0) <= place; extra += 1) {
      for (const { unit, strength } of unitsOf.get(extraTerms[extra] ?? -1) ?? [])
        matches.push({ place, unit, strength });
    }
    const met = unitsOf.get(index.vocabulary.termOf(words[word] ?? -1));
    if (met) for (const { unit, strength } of met) matches.push({ place, unit, strength });
  }
  return matches;
}

function metIn(terms: Int32Array | undefined, unitsOf: UnitsOfTerm, size: number): Float64Array {
  const met = new Float64Array(size);
  for (const term of terms ?? []) {
    for (const { unit, strength } of unitsOf.get(term) ?? []) met[unit] = Math.max(met[unit] ?? 0, strength);
  }
  return met;
}

function metBeside(index: PassageIndex, passageIndex: number, unitsOf: UnitsOfTerm, size: number): Float64Array {
  const met = new Float64Array(size);
  const { contextOf } = index.store;
  for (const neighbour of [passageIndex - 1, passageIndex + 1]) {
    if (contextOf[neighbour] === undefined || contextOf[neighbour] !== contextOf[passageIndex]) continue;
    for (const { unit, strength } of findMatches(index, neighbour, unitsOf))
      met[unit] = Math.max(met[unit] ?? 0, strength);
  }
  return met;
}

function exactForms(index: PassageIndex, passageIndex: number, question: Question): Float64Array {
  const exact = new Float64Array(question.units.length);
  const { words, starts } = index.store;
  const end = starts[passageIndex + 1] ?? 0;
  for (let word = starts[passageIndex] ?? 0; word < end; word += 1) {
    const form = words[word];
    for (let unit = 0; unit < exact.length; unit += 1) if (question.units[unit]?.formId === form) exact[unit] = 1;
  }
  return exact;
}

function readSentences(index: PassageIndex, passageIndex: number, question: Question, matches: readonly Match[]) {
  const { sentenceStarts, sentenceWords, sentenceKinds } = index.store;
  const sentences: { met: number; rare: number; kinds: number }[] = [];
  const end = sentenceStarts[passageIndex + 1] ?? 0;
  let at = 0;
  for (let sentence = sentenceStarts[passageIndex] ?? 0; sentence < end; sentence += 1) {
    const stop = sentence + 1 < end ? (sentenceWords[sentence + 1] ?? 0) : Number.POSITIVE_INFINITY;
    const best = new Float64Array(question.units.length);
    for (let match = matches[at]; match && match.place < stop; match = matches[at]) {
      best[match.unit] = Math.max(best[match.unit] ?? 0, match.strength);
      at += 1;
    }
    let met = 0;
    let rare = 0;
    for (const [unit, { rarity }] of question.units.entries()) {
      met += rarity * (best[unit] ?? 0);
      rare += rarity * rarity * (best[unit] ?? 0);
    }
    sentences.push({ met, rare, kinds: sentenceKinds[sentence] ?? 0 });
  }
  return sentences;
}

function pairsMet(index: PassageIndex, passageIndex: number, pairs: ReadonlyMap<number, number>): number {
  if (pairs.size === 0) return 0;
  const { words, starts } = index.store;
  const end = starts[passageIndex + 1] ?? 0;
  const met = new Set<number>();
  let sum = 0;
  let left = -1;
  for (let word = starts[passageIndex] ?? 0; word < end; word += 1) {
    const right = index.vocabulary.termOf(words[word] ?? -1);
    const key = left * 0x1000000 + right;
    const rarity = pairs.get(key);
    if (rarity !== undefined && !met.has(key)) {
      met.add(key);
      sum += rarity;
    }
    left = right;
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
