import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { given } from '../../given.ts';
import type { Article, Corpus, Problem } from '../../corpus/model.ts';
import type { CorpusSettings } from '../../corpus/settings.ts';
import type { ArticleNotes } from '../../corpus/read-articles.ts';
import type { LanguageSample } from '../../corpus/read-corpus.ts';
import type { PassedOver } from '../../corpus/files/passed-over.ts';
import { ofEach } from '../../of-each.ts';
import { once } from '../../once.ts';
import type { CorpusCache } from '../corpus-cache.ts';
import { lengthenArticle, shortenArticle } from './written-article.ts';
import { drop, dropOthers, dropUnused, keepFile, namesIn, noteUse } from './kept-files.ts';

/** Folders of kept readings, one for each corpus; those used longest ago go first. */
const MAX_FOLDERS = 16;
const PREFIX = 'reading-';
/** Beside the articles. */
const ABOUT = 'about.json';
const STAMPS = 'stamps.json';

/** What reading a folder came upon: a problem of severity `error` is about a file that is left out. */
export interface ReadingNotes {
  readonly problems: readonly Problem[];
  readonly passedOver: readonly PassedOver[];
}

/** What is known of an article before it is read. */
type ArticleHead = Omit<Article, 'text' | 'marks' | 'looks' | 'sections' | 'passages' | 'events' | 'quotes'>;

/** An article as {@link shortenArticle} writes it. */
export interface WrittenArticle {
  /** A hash of its JSON: the same for articles that are the same in everything. */
  readonly digest: string;
  readonly head: ArticleHead;
  /** Throws where it was kept and has been damaged since. */
  readonly json: () => Uint8Array;
  /** The article itself, if it has just been read. */
  readonly article?: Article;
}

/** What tells an article that is kept in a file of its own. */
export type KeptArticle = Pick<WrittenArticle, 'digest' | 'head'>;

/** A file that was read. */
export interface WrittenFile {
  /** A hash of all that the file's reading depends on, if it depends on this alone. */
  readonly madeOf: string;
  readonly notes: ArticleNotes;
  /** Undefined for a file without words. */
  readonly article: WrittenArticle | undefined;
}

/** All that was read of a folder. */
export interface WrittenFiles extends ReadingNotes {
  /** A hash over the files and the build: the same for the same reading. */
  readonly key: string;
  /** The corpus, but for its articles. */
  readonly about: Omit<Corpus, 'articles'>;
  /** What the YAML files say, and a hash of these. */
  readonly settings: CorpusSettings;
  readonly settingsOf: string;
  readonly sample: LanguageSample;
  /** The articles in their order, and behind them the files without words. */
  readonly files: readonly WrittenFile[];
}

export interface KeptReading extends WrittenFiles {
  /** False if files are missing whose article is gone or damaged. */
  readonly isWhole: boolean;
}

export type KnownDigests = Pick<ReadonlySet<string>, 'has'>;

/** Where the readings of one folder are kept: what was read of it last, and a file for each article, so that nothing of those that have not changed is read or written. */
export interface KeptReadings {
  /** Where the stamps of the folder's files are kept. */
  readonly stamps: string;
  /** What was kept by the same build. The articles that are known by their digest are looked at when they are asked for. */
  read(known: KnownDigests): KeptReading | undefined;
  /** Never throws: a read-only disk costs the next start its time, nothing else. */
  keep(reading: WrittenFiles): void;
  /** One article before the others. Never throws. */
  keepArticle(article: WrittenArticle): void;
  /** A file whose article was kept just now. */
  open(file: KeptFile): WrittenFile | undefined;
  /** An article that was kept, which is read when something of it is asked for. */
  openArticle(article: KeptArticle): Article;
}

/** A file that was read, as plain data: its article lies beside it. */
export interface KeptFile extends Omit<WrittenFile, 'article'> {
  readonly article?: KeptArticle;
}

interface KeptAbout extends Omit<WrittenFiles, 'files'> {
  readonly build: string;
  readonly files: readonly KeptFile[];
}

/** `name`: that of the folder among others. */
export function openKeptReadings({ path, build }: CorpusCache, name: string): KeptReadings {
  const folder = join(path, `${PREFIX}${name}`);
  return {
    stamps: join(folder, STAMPS),
    read(known) {
      const about = readAbout(join(folder, ABOUT), build);
      if (!about) return undefined;
      noteUse(folder);
      const present = new Set(namesIn(folder));
      const isPresent = ({ article }: KeptFile): boolean => !article || present.has(nameOf(article.digest));
      const files = about.files.filter(isPresent).flatMap((file) => openFile(folder, file, known) ?? []);
      return { ...about, files, isWhole: files.length === about.files.length };
    },
    keep({ files, ...reading }) {
      const articles = files.flatMap(({ article }) => article ?? []);
      const names = new Set(articles.map(({ digest }) => nameOf(digest)));
      const present = new Set(namesIn(folder));
      for (const { digest, json } of articles) {
        if (!present.has(nameOf(digest))) keepFile(join(folder, nameOf(digest)), json());
      }
      const about: KeptAbout = { build, ...reading, files: files.map(toKeptFile) };
      keepFile(join(folder, ABOUT), JSON.stringify(about));
      dropOthers(folder, names.add(ABOUT).add(STAMPS));
      dropUnused(path, (other) => other.startsWith(PREFIX), MAX_FOLDERS);
    },
    keepArticle({ digest, json }) {
      keepFile(join(folder, nameOf(digest)), json());
    },
    open: (file) => openFile(folder, file, ALL),
    openArticle: (article) => openArticle(lazily(folder, article)),
  };
}

const ALL: KnownDigests = { has: () => true };

export function toKeptFile({ madeOf, notes, article }: WrittenFile): KeptFile {
  return { madeOf, notes, ...given({ article: article && { digest: article.digest, head: article.head } }) };
}

export function writeArticle(article: Article): WrittenArticle {
  const { id, path, title, summary, asOf, address, source } = article;
  const json = shortenArticle(article);
  const head = { id, path, title, ...given({ summary, asOf, address, source }) };
  return { digest: digestOf(json), head, json: () => json, article };
}

/** The article that was written, of which all but its head is read when something of it is asked for. The same object for the same written article. */
export const openArticle = ofEach(({ head, json, article }: WrittenArticle): Article => {
  const whole = once(() => article ?? lengthenArticle(json()));
  return {
    ...head,
    get text() {
      return whole().text;
    },
    get marks() {
      return whole().marks;
    },
    get looks() {
      return whole().looks;
    },
    get sections() {
      return whole().sections;
    },
    get passages() {
      return whole().passages;
    },
    get events() {
      return whole().events;
    },
    get quotes() {
      return whole().quotes;
    },
  };
});

/** Whoever chooses the build vouches for the shape. */
function readAbout(path: string, build: string): KeptAbout | undefined {
  try {
    const about: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const isRight = typeof about === 'object' && about !== null && 'build' in about && about.build === build;
    return isRight ? (about as KeptAbout) : undefined;
  } catch {
    return undefined;
  }
}

function lazily(folder: string, { digest, head }: KeptArticle): WrittenArticle {
  return { digest, head, json: () => readArticle(folder, digest) };
}

/** Undefined for one whose article is not known and damaged. */
function openFile(folder: string, { madeOf, notes, article }: KeptFile, known: KnownDigests): WrittenFile | undefined {
  if (!article) return { madeOf, notes, article };
  if (known.has(article.digest)) return { madeOf, notes, article: lazily(folder, article) };
  try {
    const json = readArticle(folder, article.digest);
    return { madeOf, notes, article: { ...article, json: () => json } };
  } catch {
    return undefined;
  }
}

function readArticle(folder: string, digest: string): Uint8Array {
  const path = join(folder, nameOf(digest));
  const json = readFileSync(path);
  if (digestOf(json) === digest) return json;
  // The next reading makes it anew.
  drop(path);
  throw new Error(`What was kept of an article is damaged: ${path}`);
}

function nameOf(digest: string): string {
  return digest.slice(0, 32);
}

function digestOf(json: Uint8Array): string {
  return createHash('sha256').update(json).digest('hex');
}
