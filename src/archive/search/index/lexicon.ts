import { ENGLISH, type Language } from '../../../text/languages/language.ts';
import { makeAnew, type Remember } from '../../packed/remember.ts';
import { openLexicon, packLexicon, type Guard, type Lexicon, type LexiconReading, type Surface } from './surfaces.ts';
import { addToGroup } from '../../../group-by-key.ts';

export type { Lexicon } from './surfaces.ts';

export const EMPTY_LEXICON: Lexicon = { people: [], synonyms: [] };

/** Whether words name somebody, mean the same in this corpus, or do so in everyday English. */
export type ConceptKind = 'person' | 'synonym' | 'everyday';

/** A person or a group of words that mean the same. */
export interface Concept {
  /** Key of the concept among the terms of an index; no word has such a key. */
  readonly key: string;
  readonly kind: ConceptKind;
  /** Stems of the members that are one word and that texts use for it; of a person, of the words of the name. */
  readonly stems: readonly string[];
}

/** A concept found in a text: `length` words from `position` on. */
export interface Mention {
  readonly position: number;
  readonly length: number;
  readonly concept: Concept;
}

interface Phrase extends Surface {
  readonly concept: Concept;
}

/** A lexicon made ready to find its concepts in texts. */
export interface ConceptFinder {
  /**
   * Mentions of several words and of persons, in order; of those that overlap and are of one kind the longest, and all that have the same words.
   * `isCapital` tells of a text which words are written with a capital; a question, whose case means nothing, has none.
   */
  find(stems: readonly string[], isCapital?: (position: number) => boolean): readonly Mention[];
  /** Groups that a single word belongs to. */
  ofWord(stem: string): readonly Concept[];
  /** Every word (folded) of every name, alias and synonym of the corpus: known words, never to be mended. */
  readonly words: ReadonlySet<string>;
  /** What the texts are written in. */
  readonly language: Language;
}

/** Compiles a lexicon together with the everyday synonyms of a language. Names of persons are known by each of their parts too, unless another person shares it. */
export function compileLexicon(
  lexicon: Lexicon,
  language: Language = ENGLISH,
  remember: Remember = makeAnew,
): ConceptFinder {
  const known = compiled.get(lexicon);
  if (known?.language === language) return known;
  const data = remember.index('lexicon', () => packLexicon(lexicon, language));
  const finder = compile(openLexicon(data), lexicon.people.length, language);
  compiled.set(lexicon, finder);
  return finder;
}

/** Passages, events and quotations of one corpus are read with the same names and synonyms. */
const compiled = new WeakMap<Lexicon, ConceptFinder>();

function compile({ words, surfaces }: LexiconReading, personCount: number, language: Language): ConceptFinder {
  const own: ConceptTable = { phrases: new Map(), groups: new Map() };
  for (const [number, called] of surfaces.entries()) {
    if (number < personCount) {
      const key = `:person:${String(number)}`;
      const concept: Concept = { key, kind: 'person', stems: called[0]?.stems ?? [] };
      for (const { stems, guard } of called) addPhrase(own, concept, stems, guard);
    } else {
      const all = called.map(({ stems }) => stems);
      const key = `:synonym:${String(number - personCount)}`;
      addGroup(own, { key, kind: 'synonym', stems: singleWords(all) }, all);
    }
  }
  return {
    find: (stems, isCapital) => findMentions(stems, own.phrases, isCapital),
    ofWord: (word) => [
      ...(own.groups.get(word) ?? []),
      ...language.everydayGroups(word).map(({ key, written }): Concept => ({ key, kind: 'everyday', stems: written })),
    ],
    words,
    language,
  };
}

/** Phrases that begin with the same word, the longest first: many do ("go out", "go after"), and their second words leave a few. */
interface Beginning {
  readonly alone: Phrase[];
  readonly bySecond: Map<string, Phrase[]>;
}

/** Phrases by the stem of their first word. */
type PhraseTable = ReadonlyMap<string, Beginning>;

/** Concepts: those that are found as phrases, by their first words, and those that a single word belongs to. */
interface ConceptTable {
  readonly phrases: Map<string, Beginning>;
  readonly groups: Map<string, Concept[]>;
}

function addPhrase({ phrases }: ConceptTable, concept: Concept, stems: readonly string[], guard: Guard = 'none'): void {
  const [first, second] = stems;
  if (first === undefined) return;
  const beginning: Beginning = phrases.get(first) ?? { alone: [], bySecond: new Map() };
  phrases.set(first, beginning);
  const list = second === undefined ? beginning.alone : (beginning.bySecond.get(second) ?? []);
  if (second !== undefined) beginning.bySecond.set(second, list);
  const at = list.findIndex((other) => other.stems.length < stems.length);
  list.splice(at < 0 ? list.length : at, 0, { stems, concept, guard });
}

function addGroup(table: ConceptTable, concept: Concept, surfaces: readonly (readonly string[])[]): void {
  for (const stems of surfaces) {
    const [first] = stems;
    if (first === undefined) continue;
    if (stems.length > 1) addPhrase(table, concept, stems);
    else addToGroup(table.groups, first, concept);
  }
}

/** The stems of those that are one word. */
function singleWords(surfaces: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(surfaces.filter((surface) => surface.length === 1).map(([only = '']) => only))];
}

const NO_PHRASES: readonly Phrase[] = [];
const NOWHERE = { start: -1, end: 0 } as const;

function findMentions(
  stems: readonly string[],
  phrases: PhraseTable,
  isCapital: ((position: number) => boolean) | undefined,
): readonly Mention[] {
  const mentions: Mention[] = [];
  const last: Record<ConceptKind, { readonly start: number; readonly end: number }> = {
    person: NOWHERE,
    synonym: NOWHERE,
    everyday: NOWHERE,
  };
  const take = ({ stems: wanted, concept, guard }: Phrase, position: number): void => {
    const { start, end } = last[concept.kind];
    const isTwin = start === position && end === position + wanted.length;
    if (position < end && !isTwin) return;
    for (let offset = 2; offset < wanted.length; offset += 1) if (stems[position + offset] !== wanted[offset]) return;
    if (guard !== 'none' && !isMeant(guard, position, wanted.length, isCapital)) return;
    mentions.push({ position, length: wanted.length, concept });
    last[concept.kind] = { start: position, end: position + wanted.length };
  };
  const takeFrom = ({ bySecond, alone }: Beginning, position: number): void => {
    const second = position + 1 < stems.length ? stems[position + 1] : undefined;
    if (second !== undefined) for (const phrase of bySecond.get(second) ?? NO_PHRASES) take(phrase, position);
    for (const phrase of alone) take(phrase, position);
  };
  // Most words begin no phrase: what is done for each of them is kept apart and small, so that it is compiled soon.
  for (let position = 0; position < stems.length; position += 1) {
    const first = stems[position] ?? '';
    const beginning = phrases.get(first);
    if (beginning) takeFrom(beginning, position);
  }
  return mentions;
}

function isMeant(
  guard: Guard,
  position: number,
  length: number,
  isCapital: ((position: number) => boolean) | undefined,
): boolean {
  if (!isCapital) return guard !== 'part';
  return guard !== 'typed' && isCapital(position) && isCapital(position + length - 1);
}
