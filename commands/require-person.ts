import type { Archive } from '../src/archive/archive-model.ts';
import type { Person } from '../src/corpus/model.ts';
import { UserError } from '../src/reply/reply.ts';

const MAX_NEAREST = 3;

/** The person that somebody typed or picked; `UserError` with the nearest names if nobody of the record is meant for certain. */
export function requirePerson(archive: Archive, typed: string): Person {
  const speakers = archive.speakers;
  const name = typed.replace(/\s*\(\d+\)$/, '');
  const speaker = speakers.find(name);
  if (speaker) return speaker.person;
  const close = speakers.suggest(name);
  const near = (close.length > 0 ? close : speakers.quoted).slice(0, MAX_NEAREST);
  const names = near.map(({ person, quotes }) => `${person.name} (${String(quotes.length)})`).join(', ');
  throw new UserError(
    'unknown-person',
    `Nobody in this record is known as “${name}” for certain.`,
    names === '' ? 'There are no quotations in this record yet.' : `Did you mean one of these? ${names}`,
  );
}
