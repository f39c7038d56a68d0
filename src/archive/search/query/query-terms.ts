import type { Concept, ConceptKind } from '../index/lexicon.ts';
import { idf } from '../index/bm25.ts';
import { ofEach } from '../../../of-each.ts';
import type { PassageIndex } from '../passage-index.ts';
import { addTo, countAt } from '../../../counts.ts';

/** How far a word counts that is not the one asked for but akin to it. Found by a search over the tuning sets (docs/search.md). */
export const STRENGTH = { person: 1, synonym: 0.8, everyday: 0.6, compound: 0.9 } as const;
/** How far a word akin in everyday English counts where there is one passage: few texts seldom have the very word, and one akin to it seldom in another sense. */
const EVERYDAY_ALONE = 0.9;

/** Below this a word of the same meaning costs time and finds nothing. */
const FAINT = 0.2;

/** A term that satisfies a query term, and how far (0 to 1). */
export interface Alternative {
  readonly termId: number;
  readonly strength: number;
}

/** Something that the question speaks of: a word, or several that name one thing. */
export interface QueryTerm {
  readonly form: string;
  readonly position: number;
  /** BM25's inverse document frequency, less for a word that people use all day. */
  readonly rarity: number;
  readonly isKnown: boolean;
  readonly isPerson: boolean;
  readonly alternatives: readonly Alternative[];
}

/** From so many passages on a word that none has says that something else is asked for; of fewer most words are missing by chance. */
const MANY = 300;

/** A share that falls from 1 for an index of one passage to 0 for one of many. */
function fewness({ passages }: PassageIndex): number {
  return 1 - Math.min(1, passages.length / MANY);
}

/** How far a word counts that no passage has: the less, the fewer there are. */
function heed(frequency: number, index: PassageIndex): number {
  return frequency > 0 ? 1 : 1 - (1 - UNHEEDED) * fewness(index);
}

function everydayStrength(index: PassageIndex): number {
  return STRENGTH.everyday + (EVERYDAY_ALONE - STRENGTH.everyday) * fewness(index);
}

const UNHEEDED = 0.6;

/** A query term of `frequency` passages. A word of every day tells less than it is rare. */
export function makeQueryTerm(
  form: string,
  position: number,
  frequency: number,
  alternatives: readonly Alternative[],
  index: PassageIndex,
  kind: ConceptKind | 'word',
): QueryTerm {
  const { language } = index.concepts;
  const telling = kind === 'word' ? language.tellingShare(language.stem(form)) : 1;
  return {
    form,
    position,
    rarity: telling * heed(frequency, index) * idf(frequency, Math.max(1, index.passages.length)),
    isKnown: frequency > 0,
    isPerson: kind === 'person',
    alternatives,
  };
}

/** What people type has no end. */
const MEMORY = 10_000;
const wordsOf = ofEach((): Map<string, QueryTerm> => new Map());

/** A word with all that may stand for it. `besides`: what a phrase around it stands for. */
export function wordTerm(
  form: string,
  position: number,
  index: PassageIndex,
  besides: readonly Alternative[] = [],
): QueryTerm {
  if (besides.length > 0) return makeWordTerm(form, position, index, besides);
  const words = wordsOf(index);
  let term = words.get(form);
  if (!term) {
    term = makeWordTerm(form, position, index, besides);
    if (words.size >= MEMORY) words.clear();
    words.set(form, term);
  }
  return { ...term, position };
}

function makeWordTerm(form: string, position: number, index: PassageIndex, besides: readonly Alternative[]): QueryTerm {
  const stemmed = index.concepts.language.stem(form);
  const own = index.vocabulary.findTerm(stemmed);
  const best = new Map<number, number>();
  const admit = (termId: number, strength: number) => best.set(termId, Math.max(countAt(best, termId), strength));
  if (own !== undefined) admit(own, 1);
  for (const { termId, strength } of [...groupAlternatives(stemmed, index), ...besides]) admit(termId, strength);
  const alternatives = [...best]
    .map(([termId, strength]) => ({ termId, strength }))
    .filter(({ termId }) => index.frequency(termId) > 0);
  const isOwn = own !== undefined && index.frequency(own) > 0;
  const frequency = isOwn ? index.frequency(own) : standInFrequency(alternatives, index);
  // A general synonym says how rare the meaning is, not that the corpus speaks of it.
  const isKnown = isOwn || alternatives.some(({ strength }) => strength >= STRENGTH.synonym - 0.3 * fewness(index));
  return { ...makeQueryTerm(form, position, frequency, alternatives, index, 'word'), isKnown };
}

/** A concept as it stands in passages: its key and the words that texts use for it. */
export function conceptAlternatives(concept: Concept, index: PassageIndex, strength: number): Alternative[] {
  const alternatives: Alternative[] = [];
  for (const key of [concept.key, ...concept.stems]) {
    const termId = index.vocabulary.findTerm(key);
    if (termId !== undefined && index.frequency(termId) > 0) alternatives.push({ termId, strength });
  }
  return alternatives;
}

/** How often a word that no passage has is met under another name: as often as the commonest of its nearest. */
function standInFrequency(alternatives: readonly Alternative[], index: PassageIndex): number {
  const nearest = 0.9 * Math.max(0, ...alternatives.map(({ strength }) => strength));
  const met = alternatives.filter(({ strength }) => strength >= Math.min(nearest, STRENGTH.synonym));
  return Math.max(0, ...met.map(({ termId }) => index.frequency(termId)));
}

/**
 * Words that share a group with a word. Of the general groups each counts by the share of the word's groups that have it too:
 * groups are senses, and a word of many senses seldom means all of them.
 */
function groupAlternatives(stemmed: string, index: PassageIndex): readonly Alternative[] {
  const groups = index.concepts.ofWord(stemmed);
  const senses = groups.filter(({ kind }) => kind === 'everyday').length;
  const alternatives: Alternative[] = [];
  const shared = new Map<number, number>();
  for (const concept of groups) {
    const members = conceptAlternatives(concept, index, STRENGTH[concept.kind]);
    if (concept.kind !== 'everyday') alternatives.push(...members);
    else for (const { termId } of members) addTo(shared, termId, 1);
  }
  for (const [termId, count] of shared) {
    const strength = everydayStrength(index) * (count / senses) ** 0.7;
    if (strength >= FAINT) alternatives.push({ termId, strength });
  }
  return alternatives;
}
