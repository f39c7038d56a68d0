import type * as z from 'zod';
import { readPins, type QuestionPin } from './article/question-pins.ts';
import { checkLine } from './blocks/asked-lines.ts';
import type { TextFile } from './files/corpus-folder.ts';
import { corpusSchema, peopleSchema, questionsSchema, synonymsSchema, type CorpusFile } from './files/schemas.ts';
import { readYaml } from './files/yaml-file.ts';
import type { Person, Problem } from './model.ts';
import { checkPeople, toPerson } from './people/people.ts';

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
  if (listed) problems.push(...checkPeople(listed.file, people, written?.lanes));
  problems.push(...pins.flatMap(({ questions }) => questions.flatMap(checkLine)));
  return { written: written ?? corpusSchema.parse({}), people, synonyms, pins, problems };
}
