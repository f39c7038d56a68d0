import { LRUCache } from 'lru-cache';
import { ofEach } from '../../of-each.ts';
import { splitSentences } from '../../text/sentences.ts';
import { hasCapital, readTerms, type Term } from '../../text/terms.ts';
import type { TextRange } from '../archive-model.ts';
import { kindsHeld, type Kinds } from './answer-kinds.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Question } from './query/question.ts';

/** A match below this is too weak to be pointed out. */
const FAINTEST = 0.3;

/** A sentence with the terms of the index that it holds, of its words, then of names and phrases, and the kinds of answers. */
interface KnownSentence extends TextRange {
  readonly terms: readonly number[];
  readonly kinds: Kinds;
}

/** A sentence with the query terms that it meets; `holds`: a kind of answer that is asked for, too. */
interface ReadSentence extends TextRange {
  readonly met: ReadonlySet<number>;
  readonly holds: boolean;
}

/** So many texts are kept in memory, a kilobyte each: a few passages answer most questions. */
const MAX_KNOWN = 1_000;
const knownIn = ofEach(() => new LRUCache<string, readonly KnownSentence[]>({ max: MAX_KNOWN }));

/** By question: the texts that were read for it. */
const readFor = ofEach((): Map<string, readonly ReadSentence[]> => new Map());

/** The sentences of a text, each text read once for a question: whether it answers and what is shown of it are asked one after another. */
export function readSentences(text: string, question: Question, index: PassageIndex): readonly ReadSentence[] {
  const read = readFor(question);
  const known = read.get(text);
  if (known) return known;
  const termOf = queryTermsOf(question);
  const sentences = sentencesOf(text, index).map(({ start, end, terms, kinds }) => {
    const met = new Set<number>();
    for (const term of terms) {
      const queryTerm = termOf.get(term);
      if (queryTerm !== undefined) met.add(queryTerm);
    }
    return { start, end, met, holds: (kinds & question.kinds) !== 0 };
  });
  read.set(text, sentences);
  return sentences;
}

function sentencesOf(text: string, index: PassageIndex): readonly KnownSentence[] {
  const texts = knownIn(index);
  const known = texts.get(text);
  if (known) return known;
  const sentences = splitSentences(text).map(({ start, end }) => {
    const terms: number[] = [];
    const own = text.slice(start, end);
    eachTerm(own, index, (term) => terms.push(term));
    return { start, end, terms, kinds: kindsHeld(own) };
  });
  texts.set(text, sentences);
  return sentences;
}

/** The query term that each term meets. */
export const queryTermsOf = ofEach(({ queryTerms }: Question): ReadonlyMap<number, number> => {
  const termOf = new Map<number, number>();
  for (const [queryTerm, { alternatives }] of queryTerms.entries()) {
    for (const { termId, strength } of alternatives) if (strength > FAINTEST) termOf.set(termId, queryTerm);
  }
  return termOf;
});

/** Shows every term of a text with its place: those of its words, then those of names and phrases. */
export function eachTerm(
  text: string,
  index: PassageIndex,
  see: (term: number, start: number, end: number) => void,
): void {
  const { stem } = index.concepts.language;
  const show = (key: string, start: number, end: number) => {
    const term = index.vocabulary.findTerm(key);
    if (term !== undefined) see(term, start, end);
  };
  const words: Term[] = [];
  const stems: string[] = [];
  for (const term of readTerms(text)) {
    const stemmed = stem(term.form);
    show(stemmed, term.start, term.end);
    if (term.isExtra) continue;
    words.push(term);
    stems.push(stemmed);
  }
  const isCapital = (position: number) => hasCapital(text, words[position]?.start);
  for (const { position, length, concept } of index.concepts.find(stems, isCapital)) {
    const [first, last] = [words[position], words[position + length - 1]];
    if (first && last) show(concept.key, first.start, last.end);
  }
}
