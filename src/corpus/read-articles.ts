import {
  createArticleContext,
  createPeopleFinder,
  nameArticle,
  type ArticleContext,
  type PeopleFinder,
} from './article-context.ts';
import { readMarkdownArticle } from './article/markdown-article.ts';
import { readPlainTextArticle } from './article/plain-text-article.ts';
import { isMarkdown, type TextFile } from './files/corpus-folder.ts';
import { findEvents } from './found/found-events.ts';
import { findQuotes } from './found/found-quotes.ts';
import type { Article, ArticleId, Person, Problem } from './model.ts';

/** What the other articles of a corpus need to know of the article that a file gives: plain data. */
export interface ArticleNotes {
  /** False for a file without words. */
  readonly isArticle: boolean;
  /** What the article marks. */
  readonly marks: Kinds;
  /** What was looked for in its sentences. */
  readonly searched: Kinds;
  /** The ids of its sections and passages, and of what it marks; and those of what was found. */
  readonly ids: readonly string[];
  readonly foundIds: readonly string[];
  readonly passages: number;
  readonly problems: readonly Problem[];
  /** True if the file gives just this by itself; false if others have ids that it would have, or questions are pinned to it. */
  readonly isAlone: boolean;
}

/** Of the things that are marked in an article or found in its sentences. */
interface Kinds {
  readonly events: boolean;
  readonly quotes: boolean;
}

/** A file that has been read. */
export interface ReadFile {
  readonly file: TextFile;
  /** The article's name, or that which it would have. */
  readonly name: ArticleId;
  readonly notes: ArticleNotes;
  readonly article: () => Article | undefined;
  /** True for what {@link ReadingOptions.recall} gave. */
  readonly isKept: boolean;
}

/** What a file gave before: by itself, with the same name and among the same people. */
export type KeptFile = Pick<ReadFile, 'notes' | 'article'>;

export interface ArticleOptions {
  readonly people: readonly Person[];
  readonly recall?: ((file: TextFile, name: ArticleId) => KeptFile | undefined) | undefined;
  /** Called before each article is read, with how many have been. */
  readonly onProgress?: ((progress: ReadingProgress) => void) | undefined;
}

/** How many of the articles have been read. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

/** Reads the articles of files, in the order of their paths. */
export function readArticles(files: readonly TextFile[], options: ArticleOptions): readonly ReadFile[] {
  const people = createPeopleFinder(options.people);
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const names = new Set<ArticleId>();
  const taken = new Set<string>();
  const drafts = sorted.map((file, done) => {
    options.onProgress?.({ done, total: sorted.length });
    const name = nameArticle(file.path, names);
    const draft = draftOf({ file, name, people, taken }, options.recall?.(file, name));
    if (draft.isArticle) names.add(name);
    for (const id of draft.ids) taken.add(id);
    return draft;
  });
  const marked = {
    events: drafts.some(({ file, marks }) => isMarkdown(file) && marks.events),
    quotes: drafts.some(({ file, marks }) => isMarkdown(file) && marks.quotes),
  };
  return drafts.map((draft) => {
    const read = withFound(draft, marked, { ...draft, people, taken });
    for (const id of read.notes.foundIds) taken.add(id);
    return read;
  });
}

/** A file's place among the others. `taken`: the ids that those before it have. */
interface Place {
  readonly file: TextFile;
  readonly name: ArticleId;
  readonly people: PeopleFinder;
  readonly taken: ReadonlySet<string>;
}

/** An article before anything is found in it: what was kept of it, or what is assembled when it is asked for. */
interface Draft extends Pick<ReadFile, 'file' | 'name'>, Pick<ArticleNotes, 'isArticle' | 'marks' | 'ids'> {
  readonly kept: KeptFile | undefined;
  readonly assemble: () => Assembled;
}

interface Assembled {
  readonly article?: Article;
  readonly problems: readonly Problem[];
  readonly isAlone: boolean;
}

function draftOf(place: Place, kept: KeptFile | undefined): Draft {
  const { file, name } = place;
  if (kept && !hasAny(place.taken, kept.notes.ids)) {
    return { file, name, kept, ...kept.notes, assemble: () => ({ ...readAlone(place), isAlone: true }) };
  }
  const assembled = assemble(place);
  const { article } = assembled;
  const marks = { events: article?.events.some(({ isFound }) => !isFound) ?? false, quotes: !!article?.quotes.length };
  const ids = article ? idsOf(article) : [];
  return { file, name, kept: undefined, isArticle: !!article, marks, ids, assemble: () => assembled };
}

/** Reads a file without regard to others, and again if they have ids that it takes: as a rule none has. */
function assemble(place: Place): Assembled {
  const alone = readAlone(place);
  if (!alone.article || !hasAny(place.taken, idsOf(alone.article))) return { ...alone, isAlone: true };
  return { ...readAmong(place, place.taken), isAlone: false };
}

function readAlone(place: Place): Omit<Assembled, 'isAlone'> {
  return readAmong(place, NOTHING_TAKEN);
}

function readAmong({ file, name, people }: Place, taken: ReadonlySet<string>): Omit<Assembled, 'isAlone'> {
  const context = createArticleContext(people, name, taken);
  return isMarkdown(file) ? readMarkdownArticle(file, context) : readPlainTextArticle(file, context);
}

const NOTHING_TAKEN: ReadonlySet<string> = new Set();

function hasAny(taken: ReadonlySet<string>, ids: readonly string[]): boolean {
  return ids.some((id) => taken.has(id));
}

function idsOf({ sections, passages, events, quotes }: Article): readonly string[] {
  return [sections, passages, events, quotes].flatMap((all) => all.map(({ id }) => id));
}

/** An article that marks none has the events and quotations that its sentences give. Who marks them in one Markdown article and none in another knew how to, and meant it. */
function withFound(draft: Draft, marked: Kinds, { file, name, people, taken }: Place): ReadFile {
  const isMeant = isMarkdown(file);
  const searched = { events: !(isMeant && marked.events), quotes: !(isMeant && marked.quotes) };
  const { kept, marks, ids } = draft;
  if (kept && isSame(kept.notes.searched, searched) && !hasAny(taken, kept.notes.foundIds)) {
    return { file, name, ...kept, isKept: true };
  }
  const { article, problems, isAlone } = draft.assemble();
  const notes = { isArticle: !!article, marks, searched, ids, passages: article?.passages.length ?? 0, problems };
  if (!article)
    return { file, name, notes: { ...notes, foundIds: [], isAlone }, article: () => undefined, isKept: false };
  const alone = find(article, searched, createArticleContext(people, name, NOTHING_TAKEN));
  const isFree = !hasAny(taken, foundIdsOf(alone));
  const found = isFree ? alone : find(article, searched, createArticleContext(people, name, taken));
  const whole = {
    ...article,
    events: [...article.events, ...found.events],
    quotes: [...article.quotes, ...found.quotes],
  };
  return {
    file,
    name,
    notes: { ...notes, foundIds: foundIdsOf(found), isAlone: isAlone && isFree },
    article: () => whole,
    isKept: false,
  };
}

function find(article: Article, searched: Kinds, context: ArticleContext): Pick<Article, 'events' | 'quotes'> {
  return {
    events: searched.events ? findEvents(article, context) : [],
    quotes: searched.quotes ? findQuotes(article, context) : [],
  };
}

function foundIdsOf({ events, quotes }: Pick<Article, 'events' | 'quotes'>): readonly string[] {
  return [...events, ...quotes].map(({ id }) => id);
}

function isSame(a: Kinds, b: Kinds): boolean {
  return a.events === b.events && a.quotes === b.quotes;
}
