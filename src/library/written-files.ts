import { articleName } from '../corpus/article-context.ts';
import { isArticlePath, type TextFile } from '../corpus/files/corpus-folder.ts';
import type { ReadingOptions } from '../corpus/read-corpus.ts';
import type { CorpusSettings } from '../corpus/settings.ts';
import { openArticle, writeArticle, type WrittenFile, type WrittenFiles } from './kept/kept-readings.ts';
import { hashOf } from './kept/kept-stamps.ts';

/** Files with a hash of what is in each. */
export type FileDigests = ReadonlyMap<TextFile, string>;

/** What the reading of each file depends on beside it. */
export interface ReadBy {
  readonly settings: CorpusSettings;
  /** A hash of what `people.yml` says. */
  readonly people: string;
}

/** Reads some of the files that no earlier reading has, each by itself. What it leaves out is read after it. */
export type ReadAhead = (fresh: FileDigests, by: ReadBy) => Promise<readonly WrittenFile[]>;

interface FilesOptions extends Pick<ReadingOptions, 'isFolderReadable' | 'onProgress'> {
  readonly kept: WrittenFiles | undefined;
  readonly readAhead: ReadAhead | undefined;
}

/** Reads all files of a corpus. Of those that were kept nothing is parsed. */
export async function readAnew(
  digests: FileDigests,
  { kept, readAhead, onProgress, ...options }: FilesOptions,
): Promise<Omit<WrittenFiles, 'key'>> {
  // Loaded only here: the Markdown parser and the schemas cost a fifth of a second that a warm start does not need.
  const { readSettings } = await import('../corpus/settings.ts');
  const files = [...digests.keys()];
  const [people = ''] = files.flatMap((file) => (file.path === 'people.yml' ? (digests.get(file) ?? []) : []));
  const settingsOf = hashOf(...files.flatMap((file) => (file.path.endsWith('.yml') ? (digests.get(file) ?? []) : [])));
  const earlier = kept?.settingsOf === settingsOf ? kept : undefined;
  const by = { settings: earlier?.settings ?? readSettings(files), people };
  const known = aloneIn(kept?.files ?? []);
  const fresh = [...digests].filter(
    ([{ path }, digest]) => isArticlePath(path) && !known.has(madeOf(digest, articleName(path), by)),
  );
  const ahead = readAhead ? await readAhead(new Map(fresh), by) : [];
  const read = await readFilesBy(digests, by, {
    ...options,
    sample: earlier?.sample,
    known: new Map([...known, ...aloneIn(ahead)]),
    onProgress: ahead.length === 0 ? onProgress : undefined,
  });
  return { ...read, settingsOf };
}

interface KnowingOptions extends Omit<ReadingOptions, 'settings' | 'recall'> {
  /** What some of the files gave by themselves, by what it was made of. */
  readonly known: ReadonlyMap<string, WrittenFile>;
}

/** Reads files with settings that are read already. */
export async function readFilesBy(
  digests: FileDigests,
  by: ReadBy,
  { known, ...options }: KnowingOptions,
): Promise<Omit<WrittenFiles, 'key' | 'settingsOf'>> {
  const { readFiles } = await import('../corpus/read-corpus.ts');
  const idOf = (file: TextFile, name: string) => madeOf(digests.get(file) ?? '', name, by);
  const reading = readFiles([...digests.keys()], {
    ...options,
    settings: by.settings,
    recall(file, name) {
      const found = known.get(idOf(file, name));
      return found && { notes: found.notes, article: () => found.article && openArticle(found.article) };
    },
  });
  const withoutWords = reading.read.filter(({ notes }) => !notes.isArticle);
  const files = [...reading.articles, ...withoutWords].map(({ file, name, notes, article, isKept }): WrittenFile => {
    const id = idOf(file, name);
    const found = isKept ? known.get(id) : undefined;
    if (found) return found;
    const read = article();
    return { madeOf: id, notes, article: read && writeArticle(read) };
  });
  const { about, settings, sample, problems, passedOver } = reading;
  return { about, settings, sample, files, problems, passedOver };
}

function madeOf(digest: string, name: string, { people }: ReadBy): string {
  return hashOf(digest, name, people);
}

function aloneIn(files: readonly WrittenFile[]): ReadonlyMap<string, WrittenFile> {
  return new Map(files.filter(({ notes }) => notes.isAlone).map((file) => [file.madeOf, file]));
}
