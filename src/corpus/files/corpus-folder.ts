import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../error-code.ts';
import type { Problem } from '../model.ts';
import type { PassedOver } from './passed-over.ts';
import { decodeText } from './text-encoding.ts';
import type { TextFile } from './text-file.ts';
import { walkFolder } from './walk-folder.ts';

/** An article of 2 MB is a book of 300,000 words: more is a file that does not belong here. */
const MAX_FILE_BYTES = 2_000_000;
const YAML_FILES = new Set(['people.yml', 'synonyms.yml', 'questions.yml', 'corpus.yml']);
const ARTICLE = /\.(?:md|markdown|mdx|txt)$/i;

/** What a folder holds. A problem is about a file that could not be read; all others are there. */
export interface FolderReading {
  readonly files: readonly TextFile[];
  readonly problems: readonly Problem[];
  readonly passedOver: readonly PassedOver[];
}

/** True for a file that can be an article by its ending. */
export function isArticlePath(path: string): boolean {
  return ARTICLE.test(path);
}

/** Reads the text files of a corpus folder and its subfolders, or the one file that is named: articles by their ending and, at the top, the four YAML files. What cannot be read is a problem with what to do. */
export async function readCorpusFolder(folder: string): Promise<FolderReading> {
  const walk = await walkFolder(folder);
  const findings = {
    files: new Array<TextFile>(),
    problems: walk.unreadable.map(({ path, error }) => folderProblem(folder, path, error)),
    passedOver: [...walk.passedOver],
  };
  for (const path of walk.paths) {
    if (isArticlePath(path) || YAML_FILES.has(path)) await readOne(walk.root, path, findings);
    else findings.passedOver.push({ path, reason: 'ending' });
  }
  return { ...findings, files: findings.files.toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
}

interface Findings {
  readonly files: TextFile[];
  readonly problems: Problem[];
  readonly passedOver: PassedOver[];
}

async function readOne(root: string, path: string, { files, problems, passedOver }: Findings): Promise<void> {
  try {
    const stats = await stat(join(root, path));
    if (!stats.isFile()) {
      passedOver.push({ path, reason: 'ending' });
      return;
    }
    if (stats.size > MAX_FILE_BYTES) {
      const message = `The file has ${(stats.size / 1_000_000).toFixed(1)} MB; an article has at most 2 MB.`;
      const hint = 'Split it into several articles, or take it out of the folder.';
      problems.push(fileProblem('file-too-large', path, message, hint));
      return;
    }
    const text = decodeText(await readFile(join(root, path)));
    if (text === undefined) problems.push(notText(path));
    else files.push({ path, text });
  } catch (error) {
    problems.push(readProblem(path, error));
  }
}

function notText(path: string): Problem {
  const hint = 'Save it as UTF-8 in your editor, or take it out if it is no text.';
  return fileProblem('not-utf-8', path, 'The file is not UTF-8 text.', hint);
}

function folderProblem(root: string, below: string, error: unknown): Problem {
  const path = below === '' ? root : below;
  switch (errorCode(error)) {
    case 'ENOENT':
      return fileProblem(
        'no-folder',
        path,
        'There is no such folder.',
        'Check the path (RIFT_CORPUS or --corpus), or create the folder.',
      );
    case 'ENOTDIR':
      return fileProblem(
        'no-folder',
        path,
        'This is a file, not a folder.',
        'Name the folder that holds the articles.',
      );
    case 'EACCES':
    case 'EPERM':
      return fileProblem(
        'no-permission',
        path,
        'The folder may not be read.',
        'Give the user that runs Rift the right to read it.',
      );
    default:
      return fileProblem(
        'folder-unreadable',
        path,
        `The folder cannot be read (${errorCode(error)}).`,
        'Check the folder and the disk.',
      );
  }
}

function readProblem(path: string, error: unknown): Problem {
  switch (errorCode(error)) {
    case 'ENOENT':
      return fileProblem(
        'broken-link',
        path,
        'The link points to a file that is not there.',
        'Mend the link or delete it.',
      );
    case 'ELOOP':
      return fileProblem('broken-link', path, 'The link points to itself.', 'Mend the link or delete it.');
    case 'EACCES':
    case 'EPERM':
      return fileProblem(
        'no-permission',
        path,
        'The file may not be read.',
        'Give the user that runs Rift the right to read it.',
      );
    default:
      return fileProblem(
        'file-unreadable',
        path,
        `The file cannot be read (${errorCode(error)}).`,
        'Check the file and the disk.',
      );
  }
}

function fileProblem(rule: string, path: string, message: string, hint: string): Problem {
  return { severity: 'error', rule, path, message, hint };
}
