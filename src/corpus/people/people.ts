import type * as z from 'zod';
import { toSlug } from '../ids.ts';
import type { Person, PersonId, Problem } from '../model.ts';
import { toProblem } from '../problems.ts';
import type { CorpusFile, peopleSchema } from '../files/schemas.ts';
import type { TextFile } from '../files/corpus-folder.ts';
import { given } from '../../given.ts';

/** A person as `people.yml` lists one. */
export function toPerson({ name, kind, aliases, ...others }: z.output<typeof peopleSchema>[number]): Person {
  return { id: toSlug(name) as PersonId, name, kind, aliases, ...given(others) };
}

/** Names that stand for two, and sides that are none of the lanes (if there are lanes to compare with), are problems. */
export function checkPeople(
  file: TextFile,
  people: readonly Person[],
  lanes: CorpusFile['lanes'] | undefined,
): readonly Problem[] {
  return [...clashes(file, people), ...(lanes ? unknownSides(file, people, lanes) : [])];
}

/** An alias that belongs to two people would make an answer about the wrong one. */
function clashes(file: TextFile, people: readonly Person[]): readonly Problem[] {
  const owners = new Map<string, Person>();
  const problems: Problem[] = [];
  for (const person of people) {
    for (const name of new Set([person.name, ...person.aliases].map((each) => each.toLowerCase()))) {
      const owner = owners.get(name);
      if (owner) {
        const message = `“${name}” stands for ${owner.name} and for ${person.name}.`;
        problems.push(toProblem('alias-clash', placeOf(file, person, people), message));
      } else owners.set(name, person);
    }
  }
  return problems;
}

function unknownSides(file: TextFile, people: readonly Person[], lanes: CorpusFile['lanes']): readonly Problem[] {
  const ids = new Set(lanes.map(({ id }) => id));
  return people.flatMap((person) => {
    if (person.side === undefined || ids.has(person.side)) return [];
    const message = `The side “${person.side}” of ${person.name} is no lane of corpus.yml.`;
    return [toProblem('unknown-side', placeOf(file, person, people), message)];
  });
}

/** Where a person's name stands; without a line where the file is laid out in another way than one key a line. */
function placeOf({ path, text }: TextFile, person: Person, people: readonly Person[]): Pick<Problem, 'path' | 'line'> {
  const lines = text.split('\n').flatMap((line, at) => (/^[\s-]*\bname\s*:/.test(line) ? [at + 1] : []));
  return { path, ...given({ line: lines[people.indexOf(person)] }) };
}
