import { isDeepStrictEqual } from 'node:util';
import { createArticleContext, nameArticle } from './article-context.ts';
import { readMarkdownArticle } from './article/markdown-article.ts';
import { readPlainTextArticle } from './article/plain-text-article.ts';
import { isMarkdown, type TextFile } from './files/corpus-folder.ts';
import { findEvents } from './found/found-events.ts';
import { findQuotes } from './found/found-quotes.ts';
import type { Article, ArticleId, Person, Problem } from './model.ts';
import { createPeopleFinder, type PeopleFinder } from './people/mentions.ts';
import { compareText } from '../text/normalise.ts';

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
  const sorted = files.toSorted((a, b) => compareText(a.path, b.path));
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
  const markdown = drafts.filter(({ place }) => isMarkdown(place.file));
  const marked = {
    events: markdown.some(({ marks }) => marks.events),
    quotes: markdown.some(({ marks }) => marks.quotes),
  };
  return drafts.map((draft) => {
    const read = withFound(draft, marked);
    for (const id of read.notes.foundIds) taken.add(id);
    return read;
  });
}

/** A file's place among the others. `taken`: the ids that have been given so far. */
interface Place {
  readonly file: TextFile;
  readonly name: ArticleId;
  readonly people: PeopleFinder;
  readonly taken: ReadonlySet<string>;
}

/** An article before anything is found in it: what was kept of it, or what is assembled when it is asked for. */
interface Draft extends Pick<ArticleNotes, 'isArticle' | 'marks' | 'ids'> {
  readonly place: Place;
  readonly kept: KeptFile | undefined;
  readonly assemble: () => Assembled;
}

interface Assembled {
  readonly article?: Article;
  readonly problems: readonly Problem[];
  readonly isAlone: boolean;
}

function draftOf(place: Place, kept: KeptFile | undefined): Draft {
  if (kept && !hasAny(place.taken, kept.notes.ids)) {
    return { place, kept, ...kept.notes, assemble: () => assemble({ ...place, taken: new Set() }) };
  }
  const assembled = assemble(place);
  const { sections = [], passages = [], events = [], quotes = [] } = assembled.article ?? {};
  return {
    place,
    kept: undefined,
    isArticle: assembled.article !== undefined,
    marks: { events: events.some(({ isFound }) => !isFound), quotes: quotes.length > 0 },
    ids: [sections, passages, events, quotes].flatMap((all) => all.map(({ id }) => id)),
    assemble: () => assembled,
  };
}

function assemble({ file, name, people, taken }: Place): Assembled {
  const context = createArticleContext(people, name, taken);
  const read = isMarkdown(file) ? readMarkdownArticle(file, context) : readPlainTextArticle(file, context);
  return { ...read, isAlone: context.met.size === 0 };
}

function hasAny(taken: ReadonlySet<string>, ids: readonly string[]): boolean {
  return ids.some((id) => taken.has(id));
}

/** An article that marks none has the events and quotations that its sentences give. Who marks them in one Markdown article and none in another knew how to, and meant it. */
function withFound({ place, kept, marks, ids, isArticle, assemble }: Draft, marked: Kinds): ReadFile {
  const { file, name, people, taken } = place;
  const isMeant = isMarkdown(file);
  const searched = { events: !(isMeant && marked.events), quotes: !(isMeant && marked.quotes) };
  if (kept && isDeepStrictEqual(kept.notes.searched, searched) && !hasAny(taken, kept.notes.foundIds)) {
    return { file, name, ...kept, isKept: true };
  }
  const { article, problems, isAlone } = assemble();
  const context = createArticleContext(people, name, taken);
  const events = article && searched.events && !marks.events ? findEvents(article, context) : [];
  const quotes = article && searched.quotes && !marks.quotes ? findQuotes(article, context) : [];
  const whole = article && {
    ...article,
    events: [...article.events, ...events],
    quotes: [...article.quotes, ...quotes],
  };
  const notes = {
    isArticle,
    marks,
    searched,
    ids,
    passages: article?.passages.length ?? 0,
    problems,
    foundIds: [...events, ...quotes].map(({ id }) => id),
    isAlone: isAlone && context.met.size === 0,
  };
  return { file, name, notes, article: () => whole, isKept: false };
}
