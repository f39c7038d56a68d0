import { normalise } from '../../../text/normalise.ts';
import { ENGLISH } from '../../../text/languages/language.ts';
import { readTerms, type Term } from '../../../text/terms.ts';
import { kindsAsked, type Kinds } from '../answer-kinds.ts';
import type { Concept } from '../index/lexicon.ts';
import type { PassageIndex } from '../passage-index.ts';
import { idf } from '../index/bm25.ts';
import {
  conceptAlternatives,
  makeQueryTerm,
  STRENGTH,
  wordTerm,
  type Alternative,
  type QueryTerm,
} from './query-terms.ts';

/** How far what a phrase of the corpus' synonyms stands for counts: it has one sense where a word may have several. */
const PHRASE_STRENGTH = 1;

/** Written apart, they still belong to the next word. */
const PREFIXES: ReadonlySet<string> = new Set(['non', 'ex', 'co', 'pre', 'anti', 're']);

/** How far the word after such a prefix is what was meant: mostly its opposite. */
const PREFIXED = 0.3;

/** How far the one telling word of a phrase ("kick" of "kick out") is what was meant. */
const LONE_WORD = 0.7;

/** More words than this add noise, not sense: of a pasted paragraph the rarest count. */
const MAX_QUERY_TERMS = 24;

/** A question as ranking reads it. */
export interface Question {
  readonly queryTerms: readonly QueryTerm[];
  /** Of each query term. */
  readonly rarities: Float64Array;
  readonly totalRarity: number;
  readonly kinds: Kinds;
  /** Neighbouring words, function words included, as pairs of terms. */
  readonly pairs: readonly { readonly left: number; readonly right: number; readonly rarity: number }[];
  readonly pairRarity: number;
}

/** Reads a question against an index. Depends on its words only: not on case, accents, kind of quotes or spacing. `terms`: those of the text, where they were read. */
export function readQuestion(text: string, index: PassageIndex, terms: readonly Term[] = readTerms(text)): Question {
  const { stem, isStopWord } = index.concepts.language;
  const words = terms.filter((term) => !term.isExtra);
  const stems = words.map((term) => stem(term.form));
  const { named, besides } = nameTerms(stems, index);
  const covered = new Set(
    named.flatMap(({ position, length, keptWords }) =>
      Array.from({ length }, (_, step) => position + step).filter((at) => !keptWords.has(stems[at] ?? '')),
    ),
  );
  const queryTerms = named.map(({ queryTerm }) => queryTerm);
  const hasSubject = words.some(({ form }) => !isStopWord(form));
  for (const [position, term] of words.entries()) {
    if (covered.has(position) || (hasSubject && isStopWord(term.form))) continue;
    queryTerms.push(wordTerm(term.form, position, index, besides.get(position)));
  }
  for (const { isExtra, form, position } of terms) {
    if (isExtra)
      addExtra(
        queryTerms,
        form,
        words.findIndex((word) => word.position === position),
        index,
      );
  }
  const unique = mergeRepeated(queryTerms);
  const kept =
    unique.length > MAX_QUERY_TERMS ? unique.toSorted((a, b) => b.rarity - a.rarity).slice(0, MAX_QUERY_TERMS) : unique;
  kept.sort((a, b) => a.position - b.position);
  const normalised = normalise(text);
  const pairs = wordPairs(stems, index);
  return {
    queryTerms: kept,
    rarities: Float64Array.from(kept, ({ rarity }) => rarity),
    totalRarity: kept.reduce((sum, queryTerm) => sum + queryTerm.rarity, 0),
    kinds: kindsAsked(normalised),
    pairs,
    pairRarity: pairs.reduce((sum, { rarity }) => sum + rarity, 0),
  };
}

interface NamedTerm {
  readonly queryTerm: QueryTerm;
  readonly position: number;
  readonly length: number;
  /** Words of a nickname that the passages use too, asked for beside the person. */
  readonly keptWords: ReadonlySet<string>;
}

/**
 * Persons, and phrases that mean the same as others. A phrase of one telling word ("kick out") is a query term of its own; where several
 * tell something ("first lawsuit") they stay query terms, and what the phrase stands for satisfies each: `besides`, by position.
 */
function nameTerms(stems: readonly string[], index: PassageIndex) {
  const { isStopWord } = index.concepts.language;
  const named: NamedTerm[] = [];
  const besides = new Map<number, Alternative[]>();
  let free = 0;
  const mentions = index.concepts.find(stems);
  for (const { position, length, concept } of mentions) {
    if (position < free || (concept.kind !== 'person' && length === 1)) continue;
    const own = stems.slice(position, position + length);
    if (concept.kind === 'person' && isOffice(own, stems[position - 1], concept)) continue;
    if (concept.kind === 'person') {
      named.push(personTerm(own, position, concept, index));
      free = position + length;
      continue;
    }
    const twins = mentions.filter(
      (other) => other.position === position && other.length === length && other.concept.kind === concept.kind,
    );
    const alternatives = twins.flatMap((twin) => conceptAlternatives(twin.concept, index, PHRASE_STRENGTH));
    const telling = own.flatMap((word, step) => (isStopWord(word) || PREFIXES.has(word) ? [] : [position + step]));
    if (telling.length > 1) {
      for (const place of telling) besides.set(place, [...(besides.get(place) ?? []), ...alternatives]);
      continue;
    }
    alternatives.push(...ownWords(own, own.some((word) => PREFIXES.has(word)) ? PREFIXED : LONE_WORD, index));
    const frequency = Math.max(0, ...alternatives.map(({ termId }) => index.frequency(termId)));
    const queryTerm = makeQueryTerm(own.join(' '), position, frequency, alternatives, index, concept.kind);
    named.push({ queryTerm, position, length, keptWords: new Set() });
    free = position + length;
  }
  return { named, besides };
}

const BECOMING: ReadonlySet<string> = new Set(['be', 'becom', 'as', 'being'].map(ENGLISH.stem));

/** "Did he want to be ceo of openai" asks for the office, not for who holds it: the words stay words. */
function isOffice(own: readonly string[], before: string | undefined, { stems }: Concept): boolean {
  return own.length > 1 && before !== undefined && BECOMING.has(before) && !own.some((word) => stems.includes(word));
}

function personTerm(own: readonly string[], position: number, concept: Concept, index: PassageIndex): NamedTerm {
  const alternatives = conceptAlternatives({ ...concept, stems: [] }, index, 1);
  if (alternatives.length === 0) alternatives.push(...ownWords(own, 1, index));
  const frequency = Math.max(0, ...alternatives.map(({ termId }) => index.frequency(termId)));
  const queryTerm = makeQueryTerm(own.join(' '), position, frequency, alternatives, index, 'person');
  const kept = own.length > 1 ? own.filter((word) => isTellingNickname(word, concept, index)) : [];
  return { queryTerm, position, length: own.length, keptWords: new Set(kept) };
}

function ownWords(words: readonly string[], strength: number, index: PassageIndex): readonly Alternative[] {
  return words.flatMap((word) => {
    const termId = index.vocabulary.findTerm(word);
    return termId === undefined || index.concepts.language.isStopWord(word) ? [] : [{ termId, strength }];
  });
}

/** "scam" of "scam altman" is asked for too, if few passages have it; "ceo" of "tesla ceo" just names the man. */
function isTellingNickname(word: string, { stems }: Concept, index: PassageIndex): boolean {
  const termId = index.vocabulary.findTerm(word);
  if (termId === undefined || stems.includes(word) || index.concepts.language.isStopWord(word)) return false;
  const frequency = index.frequency(termId);
  return frequency > 0 && frequency <= 0.02 * index.passages.length;
}

/** A joined word or a value stands beside its parts: it counts as another way to satisfy the first of them. */
function addExtra(queryTerms: QueryTerm[], form: string, position: number, index: PassageIndex): void {
  const termId = index.vocabulary.findTerm(index.concepts.language.stem(form));
  if (termId === undefined || index.frequency(termId) === 0) return;
  const at = queryTerms.findIndex((queryTerm) => queryTerm.position === position);
  const queryTerm = queryTerms[at];
  if (queryTerm)
    queryTerms[at] = {
      ...queryTerm,
      isKnown: true,
      alternatives: [...queryTerm.alternatives, { termId, strength: STRENGTH.compound }],
    };
}

function mergeRepeated(queryTerms: readonly QueryTerm[]): QueryTerm[] {
  const seen = new Map<string, QueryTerm>();
  for (const queryTerm of queryTerms) {
    const key = queryTerm.alternatives.length === 0 ? queryTerm.form : String(queryTerm.alternatives[0]?.termId);
    if (!seen.has(key)) seen.set(key, queryTerm);
  }
  return [...seen.values()];
}

function wordPairs(stems: readonly string[], index: PassageIndex) {
  const pairs: { left: number; right: number; rarity: number }[] = [];
  const count = Math.max(1, index.passages.length);
  for (let place = 0; place + 1 < stems.length && pairs.length < 2 * MAX_QUERY_TERMS; place += 1) {
    const left = index.vocabulary.findTerm(stems[place] ?? '');
    const right = index.vocabulary.findTerm(stems[place + 1] ?? '');
    if (left === undefined || right === undefined) continue;
    pairs.push({
      left,
      right,
      rarity: idf(index.frequency(left), count) + idf(index.frequency(right), count),
    });
  }
  return pairs;
}
