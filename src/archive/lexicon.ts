import { isStopWord } from '../text/stop-words.ts';
import { stem } from '../text/stems.ts';
import { readTerms } from '../text/terms.ts';
import { COLLOQUIAL } from './colloquial.ts';

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

/** How far a word of the same meaning counts as the word itself. */
export type ConceptKind = 'person' | 'synonym' | 'colloquial';

/** A person or a group of words that mean the same. */
export interface Concept {
  /** Key of the concept among the terms of an index; no word has such a key. */
  readonly key: string;
  readonly kind: ConceptKind;
  /** Stems of the members that are one word; of a person, of the words of the name. */
  readonly stems: readonly string[];
}

/** A concept found in a text: `length` words from `position` on. */
export interface Mention {
  readonly position: number;
  readonly length: number;
  readonly concept: Concept;
}

interface Phrase {
  readonly stems: readonly string[];
  readonly concept: Concept;
}

/** A lexicon made ready to find its concepts in texts. */
export interface ConceptFinder {
  /** Mentions of several words and of persons, in order; of those that overlap and are of one kind the longest. */
  find(stems: readonly string[]): readonly Mention[];
  /** Groups that a single word belongs to. */
  ofWord(stem: string): readonly Concept[];
  /** Every word (folded) of every name, alias and synonym: known words, never to be mended. */
  readonly words: ReadonlySet<string>;
}

/** Compiles a lexicon together with the general colloquial groups. Names of persons are known by each of their parts too, unless another person shares it. */
export function compileLexicon(lexicon: Lexicon): ConceptFinder {
  const words = new Set<string>();
  const phrases = new Map<string, Phrase[]>();
  const groups = new Map<string, Concept[]>();
  const add = (concept: Concept, surfaces: readonly (readonly string[])[], isPerson: boolean) => {
    for (const stems of surfaces) {
      const [first] = stems;
      if (first === undefined) continue;
      if (stems.length === 1 && !isPerson) push(groups, first, concept);
      else push(phrases, first, { stems, concept });
    }
  };
  for (const { concept, surfaces } of personConcepts(lexicon.people, words)) add(concept, surfaces, true);
  const sets = [
    ...lexicon.synonyms.map((group) => ({ group, kind: 'synonym' as const })),
    ...COLLOQUIAL.map((group) => ({ group, kind: 'colloquial' as const })),
  ];
  for (const [index, { group, kind }] of sets.entries()) {
    const surfaces = group.map((surface) => stemsOf(surface, words));
    const stems = [...new Set(surfaces.filter((surface) => surface.length === 1).map(([only = '']) => only))];
    add({ key: `:${kind}:${String(index)}`, kind, stems }, surfaces, false);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return { find: (stems) => findMentions(stems, phrases), ofWord: (word) => groups.get(word) ?? [], words };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function stemsOf(surface: string, words: Set<string>): readonly string[] {
  return readTerms(surface)
    .filter((term) => !term.isExtra)
    .map((term) => {
      words.add(term.form);
      return stem(term.form);
    });
}

/** Persons with all their surfaces. A surface that is written down for one person beats one derived for another; a part that two share is nobody's. */
function personConcepts(people: Lexicon['people'], words: Set<string>) {
  const written = people.map((person) => [person.name, ...person.aliases].map((surface) => stemsOf(surface, words)));
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
      (part) => part.length > 2 && uses.get(part) === 1 && !taken.has(part) && !isStopWord(part),
    );
    const all = [...surfaces, ...derived.map((part) => [part])];
    const concept: Concept = { key: `:person:${String(index)}`, kind: 'person', stems: surfaces[0] ?? [] };
    return { concept, surfaces: all };
  });
}

function findMentions(stems: readonly string[], phrases: ReadonlyMap<string, readonly Phrase[]>): readonly Mention[] {
  const mentions: Mention[] = [];
  const free = { person: 0, synonym: 0, colloquial: 0 };
  for (const [position, first] of stems.entries()) {
    for (const { stems: wanted, concept } of phrases.get(first) ?? []) {
      if (position < free[concept.kind] || !wanted.every((part, offset) => stems[position + offset] === part)) continue;
      mentions.push({ position, length: wanted.length, concept });
      free[concept.kind] = position + wanted.length;
    }
  }
  return mentions;
}
