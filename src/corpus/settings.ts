import { readPins, type QuestionPin } from './article/question-pins.ts';
import { corpusSchema, synonymsSchema, type CorpusFile } from './files/schemas.ts';
import type { TextFile } from './files/corpus-folder.ts';
import { readYaml } from './files/yaml-file.ts';
import type { Person, Problem } from './model.ts';
import { readPeople } from './people/people.ts';

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
  const byPath = new Map(files.map((file) => [file.path, file]));
  const synonyms = readOptional(byPath.get('synonyms.yml'), synonymsSchema, problems) ?? [];
  const written = readOptional(byPath.get('corpus.yml'), corpusSchema, problems);
  const { people, problems: peopleProblems } = readPeople(byPath.get('people.yml'), written?.lanes);
  problems.push(...peopleProblems);
  const pins = readPins(byPath.get('questions.yml'), problems);
  return { written: written ?? corpusSchema.parse({}), people, synonyms, pins, problems };
}

function readOptional<Schema extends Parameters<typeof readYaml>[2]>(
  file: TextFile | undefined,
  schema: Schema,
  problems: Problem[],
) {
  if (!file) return undefined;
  const result = readYaml(file.path, file.text, schema);
  problems.push(...result.problems);
  return result.value;
}
