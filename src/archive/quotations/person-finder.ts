import type { Person } from '../../corpus/model.ts';
import { damerauLevenshtein } from '../../text/edit-distance.ts';
import { bareText } from '../../text/normalise.ts';
import { isEnglishWord } from '../../text/word-lists/english-words.ts';

/**
 * Finds the person meant by a name as people type it: name, alias, surname or first name where only one has it,
 * the beginning of a name, or a misspelling (one edit, two from eight letters on) that is no English word. Undefined if it could be none or several.
 */
export function createPersonFinder(people: readonly Person[]): (typed: string) => Person | undefined {
  const names = people.flatMap((person) => namesOf(person).map((name) => ({ name, person })));
  return (typed) => {
    const whole = bareText(typed);
    const wanted = names.some(({ name }) => name === whole) ? whole : whole.replace(TITLES, '');
    if (wanted === '') return undefined;
    const bySlug = people.find((person) => person.id === typed.trim());
    return (
      bySlug ??
      only(names.filter(({ name, person }) => name === wanted && isFullName(name, person))) ??
      only(names.filter(({ name }) => name === wanted)) ??
      (wanted.length >= 3 ? only(names.filter(({ name }) => name.startsWith(wanted))) : undefined) ??
      (isEnglishWord(wanted) ? undefined : only(nearest(names, wanted)))
    );
  };
}

/** What people put before a name out of courtesy. */
const TITLES = /^(?:(?:mr|mrs|ms|dr|judge|justice|president|senator|professor|prof|attorney|ceo) )+(?=.)/;

interface NamedPerson {
  readonly name: string;
  readonly person: Person;
}

function namesOf(person: Person): readonly string[] {
  const parts = person.kind === 'person' ? person.name.split(' ').filter((part) => part.length > 2) : [];
  return [...new Set([person.name, ...person.aliases, ...parts].map(bareText))];
}

function isFullName(name: string, person: Person): boolean {
  return name === bareText(person.name) || person.aliases.some((alias) => bareText(alias) === name);
}

function nearest(names: readonly NamedPerson[], wanted: string): readonly NamedPerson[] {
  const limit = wanted.length >= 8 ? 2 : wanted.length >= 4 ? 1 : 0;
  if (limit === 0) return [];
  const close = names
    .filter(({ name }) => Math.abs(name.length - wanted.length) <= limit)
    .map((each) => ({ ...each, distance: damerauLevenshtein(each.name, wanted, limit) }))
    .filter(({ distance }) => distance <= limit);
  const best = Math.min(...close.map(({ distance }) => distance));
  return close.filter(({ distance }) => distance === best);
}

function only(found: readonly NamedPerson[]): Person | undefined {
  const persons = [...new Set(found.map(({ person }) => person))];
  return persons.length === 1 ? persons[0] : undefined;
}
