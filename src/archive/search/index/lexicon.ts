import { ENGLISH } from '../../../text/languages/english.ts';
import type { Language } from '../../../text/languages/language.ts';
import { readTerms } from '../../../text/terms.ts';

/** What a corpus knows beyond its texts: who is meant by which names, and which words its readers use for the same thing. */
export interface Lexicon {
  readonly people: readonly {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly kind?: 'person' | 'organization';
  }[];
  readonly synonyms: readonly (readonly string[])[];
}

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

/**
 * Names that are common words (`Page`, `Son`, `Wired`) are meant in texts only where they have a capital: `capitals`. The lone part of a
 * person's name is then not meant in questions either, where case says nothing: `part`. What people type for someone (`tesla ceo`) would
 * hide the names within it in texts: `typed` is meant in questions only.
 */
type Guard = 'none' | 'capitals' | 'part' | 'typed';

interface Phrase {
  readonly stems: readonly string[];
  readonly concept: Concept;
  readonly guard: Guard;
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
export function compileLexicon(lexicon: Lexicon, language: Language = ENGLISH): ConceptFinder {
  const known = compiled.get(lexicon);
  if (known?.language === language) return known;
  const finder = compile(lexicon, language);
  compiled.set(lexicon, finder);
  return finder;
}

/** Passages, events and quotations of one corpus are read with the same names and synonyms. */
const compiled = new WeakMap<Lexicon, ConceptFinder>();

function compile(lexicon: Lexicon, language: Language): ConceptFinder {
  const words = new Set<string>();
  const own: ConceptTable = { phrases: new Map(), groups: new Map() };
  for (const { concept, surfaces } of personConcepts(lexicon.people, words, language)) {
    for (const { stems, guard } of surfaces) addPhrase(own, concept, stems, guard);
  }
  for (const [index, group] of lexicon.synonyms.entries()) {
    const surfaces = group.map((surface) => stemsOf(surface, words, language));
    addGroup(own, { key: `:synonym:${String(index)}`, kind: 'synonym', stems: singleWords(surfaces) }, surfaces);
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
    if (stems.length > 1) {
      addPhrase(table, concept, stems);
      continue;
    }
    const list = table.groups.get(first);
    if (list) list.push(concept);
    else table.groups.set(first, [concept]);
  }
}

/** The stems of those that are one word. */
function singleWords(surfaces: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(surfaces.filter((surface) => surface.length === 1).map(([only = '']) => only))];
}

function stemsOf(surface: string, words: Set<string>, { stem }: Language): readonly string[] {
  return readTerms(surface)
    .filter((term) => !term.isExtra)
    .map((term) => {
      words.add(term.form);
      return stem(term.form);
    });
}

/** Persons with all their surfaces. A surface that is written down for one person beats one derived for another; a part that two share is nobody's. */
function personConcepts(people: Lexicon['people'], words: Set<string>, language: Language) {
  const written = people.map((person) =>
    [person.name, ...person.aliases].map((surface) => stemsOf(surface, words, language)),
  );
  const taken = new Set(
    written.flatMap((surfaces) => surfaces.filter((surface) => surface.length === 1).map(([only = '']) => only)),
  );
  const parts = written.map(([name = []], index) =>
    people[index]?.kind !== 'organization' && name.length > 1 ? name : [],
  );
  const uses = new Map<string, number>();
  for (const part of parts.flat()) uses.set(part, (uses.get(part) ?? 0) + 1);
  return written.map((surfaces, index) => {
    const derived = (parts[index] ?? []).filter(
      (part) => part.length > 2 && uses.get(part) === 1 && !taken.has(part) && !language.isStopWord(part),
    );
    const person = people[index];
    const names = [person?.name ?? '', ...(person?.aliases ?? [])];
    const all = [
      ...surfaces.map((stems, at) => ({ stems, guard: guardOf(names[at] ?? '', language) })),
      ...derived.map((part) => ({
        stems: [part],
        guard: language.commonWords().has(part) ? ('part' as const) : ('none' as const),
      })),
    ];
    const concept: Concept = { key: `:person:${String(index)}`, kind: 'person', stems: surfaces[0] ?? [] };
    return { concept, surfaces: all };
  });
}

/** `The Information` is a name in texts only. */
function guardOf(name: string, { isStopWord, commonWords }: Language): Guard {
  const forms = readTerms(name).flatMap((term) => (term.isExtra ? [] : [term.form]));
  if (name === name.toLowerCase()) return forms.length > 1 ? 'typed' : 'none';
  if (!forms.every((form) => isStopWord(form) || commonWords().has(form))) return 'none';
  return forms[0] === 'the' && forms.length === 2 ? 'part' : 'capitals';
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
