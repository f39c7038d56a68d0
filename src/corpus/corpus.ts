import type { ArticleContext } from './article-context.ts';
import { createArticleContext } from './article-context.ts';
import { findEvents } from './found-events.ts';
import { findQuotes } from './found-quotes.ts';
import { readMarkdownArticle } from './markdown.ts';
import type { Article, Corpus, Person, Problem } from './model.ts';
import { readPeople } from './people.ts';
import { readPlainTextArticle } from './plain-text.ts';
import { pinQuestions, readPins } from './question-pins.ts';
import type { CorpusFile } from './schemas.ts';
import { corpusSchema, synonymsSchema } from './schemas.ts';
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

/** Reads a whole corpus from its files, in any order; reports every problem of every file, sorted by path and line. `isFolderReadable` false: some files are missing for a reason that is reported elsewhere. */
export function readCorpus(
  files: readonly TextFile[],
  { isFolderReadable }: { readonly isFolderReadable: boolean } = { isFolderReadable: true },
): CorpusReading {
  const problems: Problem[] = [];
  const byPath = new Map(files.map((file) => [file.path, file]));
  const synonyms = readOptional(byPath.get('synonyms.yml'), synonymsSchema, problems) ?? [];
  const about = readOptional(byPath.get('corpus.yml'), corpusSchema, problems);
  const { people, problems: peopleProblems } = readPeople(byPath.get('people.yml'), about?.lanes);
  problems.push(...peopleProblems);
  const pins = readPins(byPath.get('questions.yml'), problems);
  const articles = pinQuestions(readArticles(files, people, problems), pins, problems);
  if (!files.some(isArticle) && isFolderReadable) {
    const hint = 'Put at least one article there: a .md file (see docs/corpus-format.md) or a plain .txt file.';
    problems.push({
      severity: 'error',
      rule: 'no-articles',
      path: '.',
      message: 'There are no articles in the corpus folder.',
      hint,
    });
  }
  return { corpus: { ...NAMELESS, ...about, articles, people, synonyms }, problems: problems.toSorted(byPlace) };
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

function isArticle({ path }: TextFile): boolean {
  return /\.(md|txt)$/i.test(path);
}

function readArticles(files: readonly TextFile[], people: readonly Person[], problems: Problem[]): readonly Article[] {
  const context = createArticleContext(people);
  const sorted = files.filter(isArticle).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const articles: Article[] = [];
  for (const file of sorted) {
    const read = isMarkdown(file) ? readMarkdownArticle : readPlainTextArticle;
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
  const marked = { events: articles.some(marksEvents), quotes: articles.some(marksQuotes) };
  return articles.map((article) => withFound(article, marked, context)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function isMarkdown({ path }: Pick<Article, 'path'>): boolean {
  return /\.md$/i.test(path);
}

function marksEvents(article: Article): boolean {
  return isMarkdown(article) && article.events.length > 0;
}

function marksQuotes(article: Article): boolean {
  return isMarkdown(article) && article.quotes.length > 0;
}

/** An article that marks none has the events and quotations that its sentences give. Who marks them in one Markdown article and none in another knew how to, and meant it. */
function withFound(
  article: Article,
  marked: { readonly events: boolean; readonly quotes: boolean },
  context: ArticleContext,
): Article {
  const isMeant = isMarkdown(article);
  return {
    ...article,
    events: isMeant && marked.events ? article.events : [...article.events, ...findEvents(article, context)],
    quotes: isMeant && marked.quotes ? article.quotes : [...article.quotes, ...findQuotes(article, context)],
  };
}
