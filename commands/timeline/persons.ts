import type { Event, Person, PersonId } from '../../src/corpus/model.ts';

/** How many of the events name a person. */
export function countEvents(events: readonly Event[]): (person: Person) => number {
  const counts = new Map<PersonId, number>();
  for (const id of events.flatMap(({ personIds }) => personIds)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return ({ id }) => counts.get(id) ?? 0;
}
