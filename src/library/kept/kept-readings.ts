import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { given } from '../../given.ts';
import type { Article, Corpus, Problem } from '../../corpus/model.ts';
import type { CorpusSettings } from '../../corpus/settings.ts';
import type { ArticleNotes } from '../../corpus/read-articles.ts';
import type { PassedOver } from '../../corpus/files/passed-over.ts';
import { ofEach } from '../../of-each.ts';
import { once } from '../../once.ts';
import type { CorpusCache } from '../corpus-cache.ts';
import { lengthenArticle, shortenArticle } from './written-article.ts';
import { drop, dropOthers, dropUnused, keepFile, namesIn, noteUse } from './kept-files.ts';

/** Folders of kept readings, one for each corpus; those used longest ago go first. */
const MOST_FOLDERS = 16;
const PREFIX = 'reading-';
/** Beside the articles. */
const ABOUT = 'about.json';

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
}

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
  /** What was kept by the same build. The articles that are known by their digest are looked at when they are asked for. */
  read(known: KnownDigests): KeptReading | undefined;
  /** Never throws: a read-only disk costs the next start its time, nothing else. */
  keep(reading: WrittenFiles): void;
}

interface KeptAbout extends Omit<WrittenFiles, 'files'> {
  readonly build: string;
  readonly files: readonly (Omit<WrittenFile, 'article'> & { readonly article?: Omit<WrittenArticle, 'json'> })[];
}

/** `name`: that of the folder among others. */
export function openKeptReadings({ path, build }: CorpusCache, name: string): KeptReadings {
  const folder = join(path, `${PREFIX}${name}`);
  return {
    read(known) {
      const about = readAbout(join(folder, ABOUT), build);
      if (!about) return undefined;
      noteUse(folder);
      const present = new Set(namesIn(folder));
      const files = about.files.flatMap(({ madeOf, notes, article }): readonly WrittenFile[] => {
        if (article === undefined) return [{ madeOf, notes, article }];
        const { digest, head } = article;
        const json = present.has(nameOf(digest)) && findArticle(folder, digest, known.has(digest));
        return json ? [{ madeOf, notes, article: { digest, head, json } }] : [];
      });
      return { ...about, files, isWhole: files.length === about.files.length };
    },
    keep({ files, ...reading }) {
      const articles = files.flatMap(({ article }) => article ?? []);
      const names = new Set(articles.map(({ digest }) => nameOf(digest)));
      const present = new Set(namesIn(folder));
      for (const { digest, json } of articles) {
        if (!present.has(nameOf(digest))) keepFile(join(folder, nameOf(digest)), json());
      }
      const about: KeptAbout = {
        build,
        ...reading,
        files: files.map(({ madeOf, notes, article }) => ({
          madeOf,
          notes,
          ...given({ article: article && { digest: article.digest, head: article.head } }),
        })),
      };
      keepFile(join(folder, ABOUT), JSON.stringify(about));
      dropOthers(folder, names.add(ABOUT));
      dropUnused(path, (other) => other.startsWith(PREFIX), MOST_FOLDERS);
    },
  };
}

export function writeArticle(article: Article): WrittenArticle {
  const { id, path, title, summary, asOf, address, source } = article;
  const json = shortenArticle(article);
  const head = { id, path, title, ...given({ summary, asOf, address, source }) };
  return { digest: digestOf(json), head, json: () => json };
}

/** The article that was written, of which all but its head is read when something of it is asked for. The same object for the same written article. */
export const openArticle = ofEach(({ head, json }: WrittenArticle): Article => {
  const whole = once(() => lengthenArticle(json()));
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

/** Undefined for one that is not known and damaged. */
function findArticle(folder: string, digest: string, isKnown: boolean): WrittenArticle['json'] | undefined {
  if (isKnown) return () => readArticle(folder, digest);
  try {
    const json = readArticle(folder, digest);
    return () => json;
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
