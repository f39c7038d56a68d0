import { articleName, createArticleContext, type ArticleContext } from './article-context.ts';
import { isArticlePath } from './files/corpus-folder.ts';
import { findEvents } from './found/found-events.ts';
import { findQuotes } from './found/found-quotes.ts';
import { parseMarkdownFile, readMarkdownArticle, type ParsedFile } from './article/markdown-article.ts';
import type { Article, Corpus, Person, Problem } from './model.ts';
import { toProblem } from './problems.ts';
import { chooseArticles, type PassedOver } from './files/passed-over.ts';
import { readPeople } from './people/people.ts';
import { readPlainTextArticle } from './article/plain-text-article.ts';
import { pinQuestions, readPins } from './article/question-pins.ts';
import { corpusSchema, synonymsSchema, type CorpusFile } from './files/schemas.ts';
import type { TextFile } from './files/text-file.ts';
import { gatherKeys } from './files/unknown-keys.ts';
import { languageOfTexts } from '../text/languages/find-language.ts';
import { readYaml } from './files/yaml-file.ts';
import { given } from '../given.ts';

/** A corpus and what is odd about its files. What has a problem of severity `error` is not in it; without articles it must not be served. */
export interface CorpusReading {
  readonly corpus: Corpus;
  readonly problems: readonly Problem[];
  /** Files that could be articles and are none by their name. */
  readonly passedOver: readonly PassedOver[];
  /** What corpus.yml says of the rules that count as errors for `check:corpus`. */
  readonly strict: CorpusFile['strict'];
}

const NAMELESS = {
  title: 'This corpus',
  description: 'Answers from a folder of articles.',
  accent: '#5865f2',
  lanes: [],
  phases: [],
  examples: [],
};

/** How a corpus is read. */
export interface ReadingOptions {
  /** False: some files are missing for a reason that is reported elsewhere. */
  readonly isFolderReadable?: boolean;
  /** Parses a Markdown file, or remembers what {@link parseMarkdownFile} made of it. */
  readonly parse?: (file: TextFile) => ParsedFile;
  /** Called before each article is read, with how many have been. */
  readonly onProgress?: (progress: ReadingProgress) => void;
}

/** How many of the articles have been read. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

/** Reads a whole corpus from its files, in any order; reports every problem of every file, sorted by path and line. */
export function readCorpus(
  files: readonly TextFile[],
  { isFolderReadable = true, ...options }: ReadingOptions = {},
): CorpusReading {
  const problems: Problem[] = [];
  const byPath = new Map(files.map((file) => [file.path, file]));
  const synonyms = readOptional(byPath.get('synonyms.yml'), synonymsSchema, problems) ?? [];
  const about = readOptional(byPath.get('corpus.yml'), corpusSchema, problems);
  const { people, problems: peopleProblems } = readPeople(byPath.get('people.yml'), about?.lanes);
  problems.push(...peopleProblems);
  const pins = readPins(byPath.get('questions.yml'), problems);
  const { articles: chosen, passedOver } = chooseArticles(
    files.filter(({ path }) => isArticlePath(path)),
    about?.include ?? [],
  );
  const { articles: read, empty } = readArticles(chosen, people, problems, options);
  const articles = pinQuestions(read, pins, problems);
  const hasReason = chosen.length > 0 && problems.some(({ severity }) => severity === 'error');
  if (articles.length === 0 && isFolderReadable && !hasReason) {
    problems.push(toProblem('no-articles', { path: '.' }, 'There are no articles in the corpus folder.'));
  }
  const { title, description, accent, lanes, phases, examples } = { ...NAMELESS, ...definedOf(about) };
  const where = given({ articlesUrl: about?.articlesUrl });
  const language = about?.language ?? languageOf(articles);
  const corpus = {
    title,
    description,
    accent,
    lanes,
    phases,
    examples,
    articles,
    people,
    synonyms,
    language,
    ...where,
  };
  return {
    corpus,
    problems: gatherKeys(problems).toSorted(byPlace),
    passedOver: [...passedOver, ...empty],
    strict: about?.strict ?? false,
  };
}

function languageOf(articles: readonly Article[]): string {
  return languageOfTexts(articles.flatMap(({ passages }) => passages.map(({ text }) => text))).code;
}

function definedOf({ title, description, ...rest }: Partial<CorpusFile> = {}) {
  return { ...rest, ...given({ title }), ...given({ description }) };
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

function readArticles(
  files: readonly TextFile[],
  people: readonly Person[],
  problems: Problem[],
  { parse = parseMarkdownFile, onProgress }: ReadingOptions,
): { readonly articles: readonly Article[]; readonly empty: readonly PassedOver[] } {
  const context = createArticleContext(people);
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const articles: Article[] = [];
  const empty: PassedOver[] = [];
  for (const [done, file] of sorted.entries()) {
    onProgress?.({ done, total: sorted.length });
    const result = isMarkdown(file)
      ? readMarkdownArticle(file, context, parse(file))
      : readPlainTextArticle(file, context);
    problems.push(...result.problems);
    if (!result.article) {
      if (file.text.trim() !== '') empty.push({ path: file.path, reason: 'empty' });
      continue;
    }
    const { article } = result;
    if (article.id !== articleName(file.path)) problems.push(sameName(article, articles));
    articles.push(article);
  }
  const marked = { events: articles.some(marksEvents), quotes: articles.some(marksQuotes) };
  const found = articles.map((article) => withFound(article, marked, context));
  return { articles: found.toSorted((a, b) => (a.id < b.id ? -1 : 1)), empty };
}

function sameName({ id, path }: Article, others: readonly Article[]): Problem {
  const twin = others.find((other) => other.id === articleName(path));
  const message = `The article has the same name as ${twin?.path ?? 'another'}: it is called ${id}.`;
  return toProblem('article-name-twice', { path }, message);
}

function isMarkdown({ path }: Pick<Article, 'path'>): boolean {
  return !/\.txt$/i.test(path);
}

function marksEvents(article: Article): boolean {
  return isMarkdown(article) && article.events.some(({ isFound }) => !isFound);
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
