import { toSlug } from '../../corpus/ids.ts';
import type { Corpus, Person, PersonId, Quote } from '../../corpus/model.ts';
import { damerauLevenshtein } from '../../text/edit-distance.ts';
import { bareText, compareText } from '../../text/normalise.ts';
import { isEnglishWord } from '../../text/word-lists/english-words.ts';
import { groupByKey } from '../../group-by-key.ts';

/** Somebody whose words the corpus holds, or whom people.yml names. Speakers that people.yml does not know are persons without aliases; their id is the slug of the name. */
export interface Speaker {
  readonly person: Person;
  /** In the order of the articles; empty for persons who say nothing. */
  readonly quotes: readonly Quote[];
}

/** All speakers of a corpus. */
export interface Speakers {
  /** Those with quotations, the most quoted first (ties: name). */
  readonly quoted: readonly Speaker[];
  ofQuote(quote: Quote): Person | undefined;
  /** By id, name, alias, beginning of a name or misspelling; undefined if it could be none or several. */
  find(typed: string): Speaker | undefined;
  /** By id, exact name or alias, surname where one person has it: for names inside running text, where a guess would be wrong. */
  named(written: string): Person | undefined;
  /**
   * Whom a name may mean, the best first: the one that `find` is sure of, then those whose names begin so, who hold such an office
   * ("the judge"), and whose names are spelt nearly so (ties: who counts more). Only who counts for something by `countOf`, or else by
   * quotations.
   */
  suggest(typed: string, countOf?: (person: Person) => number): readonly Speaker[];
}

/** The id that a quotation's speaker is known by: the person's, or the slug of the name. */
export function speakerIdOf(quote: Pick<Quote, 'speakerId' | 'speaker'>): PersonId {
  return quote.speakerId ?? (toSlug(quote.speaker) as PersonId);
}

/** The speakers of a corpus. An archive has them made once: `archive.speakers`. */
export function createSpeakers(corpus: Corpus): Speakers {
  const spoken = corpus.articles.flatMap((article) => article.quotes);
  const quotes = groupByKey(spoken.map((quote) => [speakerIdOf(quote), quote] as const));
  const people = new Map<PersonId, Person>(corpus.people.map((person) => [person.id, person]));
  for (const [id, [first]] of quotes) {
    if (first && !people.has(id)) people.set(id, { id, name: first.speaker, kind: 'person', aliases: [] });
  }
  const all = [...people.values()].map((person): Speaker => ({ person, quotes: quotes.get(person.id) ?? [] }));
  const quoted = countedBy(all, ({ quotes }) => quotes.length);
  const findPerson = createPersonFinder([...people.values()]);
  const byName = exactNames([...people.values()]);
  const speakerOf = (person: Person | undefined) => all.find((speaker) => speaker.person.id === person?.id);
  const find = (typed: string) => speakerOf(byName.get(typed.trim()) ?? findPerson(typed));
  return {
    quoted,
    ofQuote: (quote) => people.get(speakerIdOf(quote)),
    find,
    named: (written) => byName.get(written.trim()) ?? byName.get(bareText(written)),
    suggest: (typed, countOf) => {
      const found = find(typed);
      const counted = countOf === undefined ? quoted : countedBy(all, ({ person }) => countOf(person));
      const near = suggest(counted, typed).filter((each) => each !== found);
      return found && counted.includes(found) ? [found, ...near] : near;
    },
  };
}

/** Those who count for something, who counts most first (ties: name). */
function countedBy(all: readonly Speaker[], countOf: (speaker: Speaker) => number): readonly Speaker[] {
  return all
    .filter((speaker) => countOf(speaker) > 0)
    .toSorted((a, b) => countOf(b) - countOf(a) || compareText(a.person.name, b.person.name));
}

/** By id, name, alias, and the surname where one person has it. */
function exactNames(people: readonly Person[]): ReadonlyMap<string, Person> {
  const exact = new Map<string, Person>();
  const bySurname = groupByKey(people.map((person) => [surnameOf(person), person]));
  for (const [surname, [person, ...others]] of bySurname) if (person && others.length === 0) exact.set(surname, person);
  for (const person of people) {
    exact.set(person.id, person);
    for (const name of [...person.aliases, person.name]) exact.set(bareText(name), person);
  }
  exact.delete('');
  return exact;
}

function surnameOf({ kind, name }: Person): string {
  return bareText((kind === 'person' && name.split(' ').at(-1)) || name);
}

function suggest(speakers: readonly Speaker[], typed: string): readonly Speaker[] {
  const wanted = bareText(typed).replace(/^the /, '');
  if (wanted === '') return speakers;
  return speakers
    .map((speaker) => ({ speaker, distance: distanceTo(speaker.person, wanted) }))
    .filter(({ distance }) => distance <= (wanted.length < 4 ? 0.5 : wanted.length / 3))
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ speaker }) => speaker);
}

/** 0 if a name or a part of one begins so, 0.5 if the role has a word that begins so, else the fewest edits to a name, an alias or a part of one. */
function distanceTo(person: Person, wanted: string): number {
  const names = [person.name, ...person.aliases].map(bareText);
  if (names.some((name) => ` ${name}`.includes(` ${wanted}`))) return 0;
  if (wanted.length > 2 && ` ${bareText(person.role ?? '')}`.includes(` ${wanted}`)) return 0.5;
  const parts = names.flatMap((name) => [name, ...name.split(' ')]).filter((part) => part.length > 2);
  return Math.min(...parts.map((part) => damerauLevenshtein(part, wanted, 4)));
}

/**
 * Finds the person meant by a name as people type it: name, alias, surname or first name where only one has it,
 * the beginning of a name, or a misspelling (one edit, two from eight letters on) that is no English word. Undefined if it could be none or several.
 */
function createPersonFinder(people: readonly Person[]): (typed: string) => Person | undefined {
  const names = people.flatMap(namesOf);
  return (typed) => {
    const whole = bareText(typed);
    const wanted = names.some(({ name }) => name === whole) ? whole : whole.replace(TITLES, '');
    if (wanted === '') return undefined;
    const exact = names.filter(({ name }) => name === wanted);
    return (
      only(exact.filter(({ isWhole }) => isWhole)) ??
      only(exact) ??
      (wanted.length >= 3 ? only(names.filter(({ name }) => name.startsWith(wanted))) : undefined) ??
      (isEnglishWord(wanted) ? undefined : only(nearest(names, wanted)))
    );
  };
}

/** What people put before a name out of courtesy. */
const TITLES = /^(?:(?:mr|mrs|ms|dr|judge|justice|president|senator|professor|prof|attorney|ceo) )+(?=.)/;

/** What a person may be called; `isWhole`: not by a part of the name alone. */
interface NamedPerson {
  readonly name: string;
  readonly isWhole: boolean;
  readonly person: Person;
}

function namesOf(person: Person): readonly NamedPerson[] {
  const whole = new Set([person.name, ...person.aliases].map(bareText));
  const parts = person.kind === 'person' ? person.name.split(' ').filter((part) => part.length > 2) : [];
  return [...new Set([...whole, ...parts.map(bareText)])].map((name) => ({ name, isWhole: whole.has(name), person }));
}

function nearest(names: readonly NamedPerson[], wanted: string): readonly NamedPerson[] {
  const limit = Math.min(2, Math.floor(wanted.length / 4));
  const close = names
    .map((each) => ({ ...each, distance: damerauLevenshtein(each.name, wanted, limit) }))
    .filter(({ distance }) => distance <= limit);
  const best = Math.min(...close.map(({ distance }) => distance));
  return close.filter(({ distance }) => distance === best);
}

function only(found: readonly NamedPerson[]): Person | undefined {
  const [person, ...others] = new Set(found.map((each) => each.person));
  return others.length === 0 ? person : undefined;
}
