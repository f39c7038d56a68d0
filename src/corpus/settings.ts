import type * as z from 'zod';
import { readPins, type QuestionPin } from './article/question-pins.ts';
import { checkLine } from './blocks/asked-lines.ts';
import type { TextFile } from './files/corpus-folder.ts';
import {
  corpusSchema,
  peopleSchema,
  questionsSchema,
  synonymsSchema,
  type CorpusFile,
  readYaml,
} from './files/yaml-file.ts';
import type { Person, Problem, PersonId } from './model.ts';
import { toSlug } from './ids.ts';
import { toProblem } from './problems.ts';
import { given } from '../given.ts';

/** What the YAML files of a corpus say: plain data. */
export interface CorpusSettings {
  /** `corpus.yml`, with what is not said there. */
  readonly written: CorpusFile;
  readonly people: readonly Person[];
  readonly synonyms: readonly (readonly string[])[];
  readonly pins: readonly QuestionPin[];
  readonly problems: readonly Problem[];
}

/** Reads the YAML files among those of a corpus. */
export function readSettings(files: readonly TextFile[]): CorpusSettings {
  const problems: Problem[] = [];
  const read = <Schema extends z.ZodType>(name: string, schema: Schema) => {
    const file = files.find(({ path }) => path === name);
    if (!file) return undefined;
    const result = readYaml(file, schema);
    problems.push(...result.problems);
    return result.value === undefined ? undefined : { file, value: result.value };
  };
  const synonyms = read('synonyms.yml', synonymsSchema)?.value ?? [];
  const written = read('corpus.yml', corpusSchema)?.value;
  const listed = read('people.yml', peopleSchema);
  const asked = read('questions.yml', questionsSchema);
  const people = listed?.value.map(toPerson) ?? [];
  const pins = asked ? readPins(asked.file, asked.value) : [];
  if (listed) problems.push(...clashes(listed.file, people));
  if (listed && written) problems.push(...unknownSides(listed.file, people, written.lanes));
  problems.push(...pins.flatMap(({ questions }) => questions.flatMap(checkLine)));
  return { written: written ?? corpusSchema.parse({}), people, synonyms, pins, problems };
}

/** A person as `people.yml` lists one. */
function toPerson({ name, kind, aliases, ...others }: z.output<typeof peopleSchema>[number]): Person {
  return { id: toSlug(name) as PersonId, name, kind, aliases, ...given(others) };
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
