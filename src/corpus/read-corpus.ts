import { articleName } from './article-context.ts';
import { isArticlePath, type TextFile } from './files/corpus-folder.ts';
import type { Corpus, Problem } from './model.ts';
import { byPlace, toProblem, gatherKeys } from './problems.ts';
import { readArticles, type ArticleOptions, type ReadFile } from './read-articles.ts';
import { chooseArticles, type PassedOver } from './files/passed-over.ts';
import { pinQuestions, pinWithoutArticle, type QuestionPin } from './article/question-pins.ts';
import type { CorpusFile } from './files/yaml-file.ts';
import { languageOfTexts } from '../text/languages/find-language.ts';
import { readSettings, type CorpusSettings } from './settings.ts';
import { given } from '../given.ts';
import { compareText } from '../text/normalise.ts';
import { groupByKey } from '../group-by-key.ts';

/** A corpus and what is odd about its files. What has a problem of severity `error` is not in it; without articles it must not be served. */
export interface CorpusReading {
  readonly corpus: Corpus;
  readonly problems: readonly Problem[];
  /** Files that could be articles and are none by their name. */
  readonly passedOver: readonly PassedOver[];
  /** What corpus.yml says of the rules that count as errors for `check:corpus`. */
  readonly strict: CorpusFile['strict'];
}

/** How a corpus is read. */
export interface ReadingOptions extends Omit<ArticleOptions, 'people'> {
  /** False: some files are missing for a reason that is reported elsewhere. */
  readonly isFolderReadable?: boolean;
  /** What the YAML files say, where that is known. */
  readonly settings?: CorpusSettings | undefined;
  /** What was found of the articles that are recalled and of others, with the same settings. */
  readonly sample?: LanguageSample | undefined;
}

/** What a corpus is written in, by a sample of its passages. */
export interface LanguageSample {
  readonly code: string;
  /** How many passages there are. */
  readonly passages: number;
  /** How many have come or gone since the sample was taken. */
  readonly changed: number;
}

/** Reads a whole corpus from its files, in any order; reports every problem of every file, sorted by path and line. */
export function readCorpus(files: readonly TextFile[], options: ReadingOptions = {}): CorpusReading {
  const { about, articles, problems, passedOver, strict } = readFiles(files, options);
  return {
    corpus: { ...about, articles: articles.flatMap(({ article }) => article() ?? []) },
    problems,
    passedOver,
    strict,
  };
}

/** A corpus whose articles need not be there as objects. */
export interface FilesReading extends Omit<CorpusReading, 'corpus'> {
  readonly about: Omit<Corpus, 'articles'>;
  /** Those that have words, in the order of their ids. */
  readonly articles: readonly ReadFile[];
  /** All files that were chosen as articles. */
  readonly read: readonly ReadFile[];
  readonly settings: CorpusSettings;
  readonly sample: LanguageSample;
}

/** {@link readCorpus}; of what is recalled of an earlier reading hardly anything is looked at. */
export function readFiles(
  files: readonly TextFile[],
  { isFolderReadable = true, settings = readSettings(files), sample: earlier, ...options }: ReadingOptions = {},
): FilesReading {
  const { people, synonyms, pins } = settings;
  const { include, strict, language, articlesUrl, ...about } = settings.written;
  const problems = [...settings.problems];
  const { articles: chosen, passedOver } = chooseArticles(
    files.filter(({ path }) => isArticlePath(path)),
    include,
  );
  const read = readArticles(chosen, { ...options, people });
  problems.push(...read.flatMap(({ notes }) => notes.problems), ...twinsOf(read));
  const withWords = read.filter(({ notes }) => notes.isArticle).toSorted((a, b) => compareText(a.name, b.name));
  const articles = withPins(withWords, pins, problems);
  const hasReason = chosen.length > 0 && problems.some(({ severity }) => severity === 'error');
  if (articles.length === 0 && isFolderReadable && !hasReason) {
    problems.push(toProblem('no-articles', { path: '.' }, 'There are no articles in the corpus folder.'));
  }
  const sample = sampleLanguage(articles, earlier, language);
  return {
    about: { ...about, people, synonyms, language: sample.code, ...given({ articlesUrl }) },
    articles,
    read,
    problems: gatherKeys(problems).toSorted(byPlace),
    passedOver: [...passedOver, ...read.flatMap(withoutWords)],
    strict,
    settings,
    sample,
  };
}

function withPins(
  articles: readonly ReadFile[],
  pins: readonly QuestionPin[],
  problems: Problem[],
): readonly ReadFile[] {
  const names = new Set<string>(articles.map(({ name }) => name));
  problems.push(...pins.filter(({ article }) => !names.has(article)).map(pinWithoutArticle));
  const byArticle = groupByKey(pins.map((pin) => [pin.article, pin] as const));
  return articles.map((read) => {
    const own = byArticle.get(read.name);
    const article = own && read.article();
    if (!own || !article) return read;
    const pinned = pinQuestions(article, own, problems);
    return { ...read, notes: { ...read.notes, isAlone: false }, article: () => pinned, isKept: false };
  });
}

function withoutWords({ file: { path, text }, notes }: ReadFile): readonly PassedOver[] {
  return notes.isArticle || text.trim() === '' ? [] : [{ path, reason: 'empty' }];
}

/** Where less than this share of a corpus has changed, what it is written in has not: the chance of the sample is larger. */
const CHANGED_SHARE = 0.02;

function sampleLanguage(
  articles: readonly ReadFile[],
  earlier: LanguageSample | undefined,
  written: string | undefined,
): LanguageSample {
  const passages = countPassages(articles);
  const kept = countPassages(articles.filter(({ isKept }) => isKept));
  const changed = earlier && earlier.changed + (earlier.passages - kept) + (passages - kept);
  if (earlier && changed !== undefined && changed <= CHANGED_SHARE * passages) {
    return { code: earlier.code, passages, changed };
  }
  return { code: written ?? languageOf(articles), passages, changed: 0 };
}

function countPassages(articles: readonly ReadFile[]): number {
  return articles.reduce((sum, { notes }) => sum + notes.passages, 0);
}

/** Of the texts of all passages a few are looked at, and of the articles those that have them. */
function languageOf(articles: readonly ReadFile[]): string {
  const places = articles.flatMap(({ article, notes }) =>
    Array.from({ length: notes.passages }, (_, passage) => ({ article, passage })),
  );
  const at = (index: number): string | undefined => {
    const place = places[index];
    return place?.article()?.passages[place.passage]?.text;
  };
  return languageOfTexts({ length: places.length, at }).code;
}

/** Two files may have one name but for the folder or the ending: the second is called differently. */
function twinsOf(read: readonly ReadFile[]): readonly Problem[] {
  return read.flatMap(({ file, name, notes }) => {
    if (!notes.isArticle || name === articleName(file.path)) return [];
    const twin = read.find((other) => other.name === articleName(file.path) && other.notes.isArticle);
    const message = `The article has the same name as ${twin?.file.path ?? 'another'}: it is called ${name}.`;
    return [toProblem('article-name-twice', { path: file.path }, message)];
  });
}
