import { createArticleContext } from './article-context.ts';
import { readMarkdownArticle } from './markdown.ts';
import type { Article, Corpus, Person, PersonId, Problem } from './model.ts';
import { toSlug } from './ids.ts';
import { readPlainTextArticle } from './plain-text.ts';
import type { CorpusFile } from './schemas.ts';
import { corpusSchema, peopleSchema, synonymsSchema } from './schemas.ts';
import type { TextFile } from './text-file.ts';
import { readYaml } from './yaml-file.ts';

/** A corpus and what is wrong with its files. With a problem of severity `error` the corpus must not be served. */
export interface CorpusReading {
  readonly corpus: Corpus;
  readonly problems: readonly Problem[];
}

const NAMELESS: CorpusFile = {
  title: 'This corpus',
  description: 'Answers from a folder of articles.',
  accent: '#5865f2',
  lanes: [],
  phases: [],
  examples: [],
};

/** Reads a whole corpus from its files, in any order; reports every problem of every file, sorted by path and line. */
export function readCorpus(files: readonly TextFile[]): CorpusReading {
  const problems: Problem[] = [];
  const byPath = new Map(files.map((file) => [file.path, file]));
  const people = readPeople(byPath.get('people.yml'), problems);
  const synonyms = readOptional(byPath.get('synonyms.yml'), synonymsSchema, problems) ?? [];
  const about = readOptional(byPath.get('corpus.yml'), corpusSchema, problems) ?? NAMELESS;
  const articles = readArticles(files, people, problems);
  if (articles.length === 0 && problems.length === 0) {
    const hint = 'Put at least one article there: a .md file (see docs/corpus-format.md) or a plain .txt file.';
    problems.push({
      severity: 'error',
      rule: 'no-articles',
      path: '.',
      message: 'There are no articles in the corpus folder.',
      hint,
    });
  }
  problems.push(...unknownSides(people, about));
  return { corpus: { ...about, articles, people, synonyms }, problems: problems.toSorted(byPlace) };
}

function byPlace(a: Problem, b: Problem): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
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

function readPeople(file: TextFile | undefined, problems: Problem[]): readonly Person[] {
  const entries = readOptional(file, peopleSchema, problems) ?? [];
  const people = entries.map((entry) => ({
    id: toSlug(entry.name) as PersonId,
    name: entry.name,
    kind: entry.kind,
    aliases: entry.aliases,
    ...(entry.role === undefined ? {} : { role: entry.role }),
    ...(entry.bio === undefined ? {} : { bio: entry.bio }),
    ...(entry.side === undefined ? {} : { side: entry.side }),
    ...(entry.colour === undefined ? {} : { colour: entry.colour }),
  }));
  problems.push(...clashes(people));
  return people;
}

/** An alias that belongs to two people would make an answer about the wrong one. */
function clashes(people: readonly Person[]): readonly Problem[] {
  const owners = new Map<string, Person>();
  const problems: Problem[] = [];
  for (const person of people) {
    for (const name of new Set([person.name, ...person.aliases].map((each) => each.toLowerCase()))) {
      const owner = owners.get(name);
      if (owner) {
        const message = `“${name}” stands for ${owner.name} and for ${person.name}.`;
        problems.push({
          severity: 'error',
          rule: 'alias-clash',
          path: 'people.yml',
          message,
          hint: 'Leave it with one of them.',
        });
      } else owners.set(name, person);
    }
  }
  return problems;
}

function unknownSides(people: readonly Person[], about: CorpusFile): readonly Problem[] {
  const lanes = new Set(about.lanes.map((lane) => lane.id));
  return people.flatMap((person) => {
    if (person.side === undefined || lanes.has(person.side)) return [];
    const message = `The side “${person.side}” of ${person.name} is no lane of corpus.yml.`;
    return [
      {
        severity: 'error' as const,
        rule: 'unknown-side',
        path: 'people.yml',
        message,
        hint: 'Use the id of a lane, or add the lane.',
      },
    ];
  });
}

function readArticles(files: readonly TextFile[], people: readonly Person[], problems: Problem[]): readonly Article[] {
  const context = createArticleContext(people);
  const sorted = files.filter((file) => /\.(md|txt)$/i.test(file.path)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const articles: Article[] = [];
  for (const file of sorted) {
    const read = /\.md$/i.test(file.path) ? readMarkdownArticle : readPlainTextArticle;
    const result = read(file, context);
    problems.push(...result.problems);
    if (!result.article) continue;
    const { article } = result;
    const twin = articles.find((other) => other.id === article.id);
    if (twin) {
      const message = `The article has the same name as ${twin.path}.`;
      problems.push({
        severity: 'error',
        rule: 'article-name-twice',
        path: file.path,
        message,
        hint: 'Rename one of the two files.',
      });
    } else articles.push(article);
  }
  return articles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
