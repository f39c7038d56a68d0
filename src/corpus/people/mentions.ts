import type { Person, PersonId } from '../model.ts';
import { groupByKey } from '../../group-by-key.ts';
import { itemAt } from '../../item-at.ts';

interface Name {
  readonly words: readonly string[];
  readonly personId: PersonId;
}

/** Finds the persons and organisations that a text names, in the order of first mention. */
export type MentionFinder = (text: string) => readonly PersonId[];

/** Finds those whom a corpus names. */
export interface PeopleFinder {
  readonly findMentions: MentionFinder;
  /** As `findMentions`, without organisations. */
  readonly findPersons: MentionFinder;
  /** The person whose name or alias is exactly this, letter case aside. */
  readonly findPerson: (name: string) => PersonId | undefined;
}

/** Of two with one name or alias the first has it. */
export function createPeopleFinder(people: readonly Person[]): PeopleFinder {
  const names = people.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((each): [string, PersonId] => [each.toLowerCase(), id]),
  );
  const byName = new Map(names.reverse());
  return {
    findMentions: createMentionFinder(people),
    findPersons: createMentionFinder(people.filter(({ kind }) => kind === 'person')),
    findPerson: (name) => byName.get(name.toLowerCase()),
  };
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}&.'’-]*/gu;

/**
 * Names are matched as articles write them, letter case included: the full name, aliases with a capital letter,
 * and a person's surname where no one else has it. Aliases in small letters are what people type, not what articles write.
 * The longest name at a place wins.
 */
export function createMentionFinder(people: readonly Person[]): MentionFinder {
  const names = people.flatMap((person) => writtenNames(person, people));
  const byFirstWord = groupByKey(names.map((name) => [itemAt(name.words, 0), name]));
  for (const names of byFirstWord.values()) names.sort((a, b) => b.words.length - a.words.length);
  return (text) => {
    const words = wordsOf(text);
    const found = new Set<PersonId>();
    for (let index = 0; index < words.length;) {
      const name = byFirstWord.get(itemAt(words, index))?.find((each) => standsAt(words, index, each.words));
      if (name) found.add(name.personId);
      index += name?.words.length ?? 1;
    }
    return [...found];
  };
}

function writtenNames(person: Person, people: readonly Person[]): readonly Name[] {
  const names = [person.name, ...person.aliases.filter((alias) => /\p{Lu}/u.test(alias))];
  const surname = surnameOf(person);
  const isShared = people.some((other) => other !== person && surnameOf(other) === surname);
  if (surname !== undefined && !isShared) names.push(surname);
  return names.map((name) => ({ words: wordsOf(name), personId: person.id })).filter(({ words }) => words.length > 0);
}

function wordsOf(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map((word) => word.replace(/['’]s?$/, '').replace(/[.'’&-]+$/, ''));
}

function surnameOf(person: Person): string | undefined {
  const words = person.name.split(' ');
  return person.kind === 'person' && words.length > 1 ? words.at(-1) : undefined;
}

function standsAt(words: readonly string[], index: number, name: readonly string[]): boolean {
  return name.every((word, offset) => words[index + offset] === word);
}
