import { readFileSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../../error-text.ts';
import { given } from '../../given.ts';
import { once } from '../../once.ts';
import { compareText } from '../../text/normalise.ts';
import type { Problem } from '../model.ts';
import { toProblem } from '../problems.ts';
import type { PassedOver } from './passed-over.ts';
import { walkFolder } from './walk-folder.ts';

/** An article of 2 MB is a book of 300,000 words: more is a file that does not belong here. */
const MAX_FILE_BYTES = 2_000_000;
const YAML_FILES = new Set(['people.yml', 'synonyms.yml', 'questions.yml', 'corpus.yml']);
const ARTICLE = /\.(?:md|markdown|mdx|txt)$/i;

/** A text file below the corpus folder; `path` with `/`. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** A file of a corpus folder. `stamp` tells that it is as it was, without reading it; there is none where it might not tell. */
export interface FolderFile extends TextFile {
  readonly stamp?: string;
}

/** What a folder holds. A problem is about a file that could not be read; all others are there. */
export interface FolderReading {
  readonly files: readonly FolderFile[];
  readonly problems: readonly Problem[];
  readonly passedOver: readonly PassedOver[];
}

/** True for a file that can be an article by its ending. */
export function isArticlePath(path: string): boolean {
  return ARTICLE.test(path);
}

/** True for an article that is not plain text, by its ending. */
export function isMarkdown({ path }: Pick<TextFile, 'path'>): boolean {
  return !/\.txt$/i.test(path);
}

/** What is known of a folder before it is looked at. */
export interface FolderOptions {
  /** Whether a file was read before when it had the same stamp; its text is then read when it is asked for. */
  readonly isKnown?: ((path: string, stamp: string) => boolean) | undefined;
  /** By the clock that files have their times from. */
  readonly nowMs?: number | undefined;
}

/** Reads the text files of a corpus folder and its subfolders, or the one file that is named: articles by their ending and, at the top, the four YAML files. What cannot be read is a problem with what to do. */
export async function readCorpusFolder(
  folder: string,
  { isKnown = () => false, nowMs = Date.now() }: FolderOptions = {},
): Promise<FolderReading> {
  const walk = await walkFolder(folder);
  const findings: Findings = {
    isKnown,
    settledMs: nowMs - TICK_MS,
    files: [],
    problems: walk.unreadable.map(({ path, error }) => folderProblem(folder, path, error)),
    passedOver: [...walk.passedOver],
  };
  for (const path of walk.paths) {
    if (isArticlePath(path) || YAML_FILES.has(calledYml(path))) readOne(walk.root, path, findings);
    else findings.passedOver.push({ path, reason: 'ending' });
  }
  const { files, problems, passedOver } = findings;
  return { files: files.toSorted((a, b) => compareText(a.path, b.path)), problems, passedOver };
}

/** The other ending of YAML files means the same. */
function calledYml(path: string): string {
  return path.replace(/\.yaml$/, '.yml');
}

/** The coarsest clock of a disk (FAT): a file that was written later than this before it is looked at may be written again with the same time. */
const TICK_MS = 2_000;

interface Findings {
  readonly isKnown: (path: string, stamp: string) => boolean;
  /** Of a file that was written before, the times tell whether it is as it was. */
  readonly settledMs: number;
  readonly files: FolderFile[];
  readonly problems: Problem[];
  readonly passedOver: PassedOver[];
}

/** Not asynchronous: of thousands of files that would take five times as long, and who reads a whole folder has nobody waiting on its thread. */
function readOne(root: string, path: string, { isKnown, settledMs, files, problems, passedOver }: Findings): void {
  const [place, name] = [join(root, path), calledYml(path)];
  try {
    const stats = statSync(place);
    if (!stats.isFile()) {
      passedOver.push({ path, reason: 'ending' });
      return;
    }
    if (stats.size > MAX_FILE_BYTES) {
      const message = `The file has ${(stats.size / 1_000_000).toFixed(1)} MB; an article has at most 2 MB.`;
      problems.push(toProblem('file-too-large', { path }, message));
      return;
    }
    const stamp = stampOf(stats, settledMs);
    if (stamp !== undefined && isKnown(name, stamp)) {
      files.push(fileToRead(place, name, stamp));
      return;
    }
    const text = decodeText(readFileSync(place));
    if (text === undefined) problems.push(toProblem('not-utf-8', { path }, 'The file is not UTF-8 text.'));
    else files.push({ path: name, text, ...given({ stamp }) });
  } catch (error) {
    problems.push(fileProblem(path, error));
  }
}

/** Also the time at which anything of the file was changed, which no program sets: what is unpacked or copied over it may bring a time of its own. */
function stampOf({ size, mtimeMs, ctimeMs }: Stats, settledMs: number): string | undefined {
  return Math.max(mtimeMs, ctimeMs) < settledMs ? [size, mtimeMs, ctimeMs].join(' ') : undefined;
}

function fileToRead(place: string, path: string, stamp: string): FolderFile {
  const text = once(() => decodeText(readFileSync(place)) ?? '');
  return {
    path,
    stamp,
    get text() {
      return text();
    },
  };
}

const FORBIDDEN = new Set(['EACCES', 'EPERM']);

function folderProblem(root: string, below: string, error: unknown): Problem {
  const [place, code] = [{ path: below === '' ? root : below }, errorCode(error)];
  if (code === 'ENOENT' || code === 'ENOTDIR') return toProblem('no-folder', place, 'There is no such folder.');
  if (FORBIDDEN.has(code)) return toProblem('no-permission', place, 'The folder may not be read.');
  return toProblem('folder-unreadable', place, `The folder cannot be read (${code}).`);
}

function fileProblem(path: string, error: unknown): Problem {
  const code = errorCode(error);
  if (code === 'ENOENT') return toProblem('broken-link', { path }, 'The link points to a file that is not there.');
  if (code === 'ELOOP') return toProblem('broken-link', { path }, 'The link points to itself.');
  if (FORBIDDEN.has(code)) return toProblem('no-permission', { path }, 'The file may not be read.');
  return toProblem('file-unreadable', { path }, `The file cannot be read (${code}).`);
}

/** The text of a file in UTF-8, or in UTF-16 if it says so by its first bytes; undefined for anything else. */
function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const isEven = bytes.length % 2 === 0;
  const isLittle = isEven && first === 0xff && second === 0xfe;
  const isBig = isEven && first === 0xfe && second === 0xff;
  // No text has the character 0; other programs write it into files that only look like text by their name.
  if (!isLittle && !isBig && bytes.includes(0)) return undefined;
  try {
    return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
