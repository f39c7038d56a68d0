import type { Archive } from '../src/archive/archive-model.ts';
import type { Speaker } from '../src/archive/quotations/speakers.ts';
import type { Event, Person } from '../src/corpus/model.ts';
import type { Choice, Complete } from '../src/reply/options.ts';
import { UserError } from '../src/reply/reply.ts';
import { countAt, countEach } from '../src/counts.ts';

/** What a person counts for in a command: events in the timeline; left out: quotations. */
type CountOf = (person: Person) => number;

const MAX_NEAREST = 5;

/** Persons and organisations that the words typed so far may mean, the nearest first, with the number of their quotations. */
export const completePerson: Complete = (typed, { archive }) => suggestPersons(typed, archive);

/** {@link completePerson} with how many events of the record name them. */
export const completeNamed: Complete = (typed, { archive }) =>
  suggestPersons(typed, archive, countEvents(archive.events));

function suggestPersons(typed: string, archive: Archive, countOf?: CountOf): readonly Choice[] {
  return archive.speakers
    .suggest(withoutCount(typed), countOf)
    .map((speaker) => ({ name: withCount(speaker, countOf), value: speaker.person.id }));
}

/** The person that somebody typed or picked; {@link unknownPerson} is thrown if nobody of the record is meant for certain. */
export function requirePerson(archive: Archive, typed: string, countOf?: CountOf): Person {
  const speaker = archive.speakers.find(withoutCount(typed));
  if (!speaker) throw unknownPerson(archive, typed, countOf);
  return speaker.person;
}

/** Says that nobody is called so, with the nearest names. */
export function unknownPerson(archive: Archive, typed: string, countOf?: CountOf): UserError {
  const { speakers } = archive;
  const name = withoutCount(typed);
  const close = speakers.suggest(name, countOf);
  const near = (close.length > 0 ? close : speakers.suggest('', countOf)).slice(0, MAX_NEAREST);
  const names = near.map((each) => withCount(each, countOf)).join(', ');
  return new UserError('unknown-person', ({ errors }) => errors.unknownPerson(name, names));
}

/** A name with what it counts for, as completion shows it. */
export function withCount({ person, quotes }: Speaker, countOf?: CountOf): string {
  return `${person.name} (${String(countOf === undefined ? quotes.length : countOf(person))})`;
}

/** A name without the count that completion shows behind it. */
export function withoutCount(typed: string): string {
  return typed.replace(/\s*\(\d+\)$/, '');
}

/** How many of the events name a person. */
export function countEvents(events: readonly Event[]): CountOf {
  const counts = countEach(events.flatMap(({ personIds }) => personIds));
  return ({ id }) => countAt(counts, id);
}
