import type { Dirent } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from './model.ts';
import type { TextFile } from './text-file.ts';

/** An article of 2 MB is a book of 300,000 words: more is a file that does not belong here. */
const MAX_FILE_BYTES = 2_000_000;
const YAML_FILES = new Set(['people.yml', 'synonyms.yml', 'questions.yml', 'corpus.yml']);

/** Reads the text files of a corpus folder and its subfolders: articles (.md, .txt; README and LICENSE are none) and the four YAML files. What cannot be read is a problem with what to do. */
export async function readCorpusFolder(
  folder: string,
): Promise<{ readonly files: readonly TextFile[]; readonly problems: readonly Problem[] }> {
  const files: TextFile[] = [];
  const problems: Problem[] = [];
  await readFolder(folder, '', { files, problems });
  return { files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)), problems };
}

interface Findings {
  readonly files: TextFile[];
  readonly problems: Problem[];
}

async function readFolder(root: string, below: string, findings: Findings): Promise<void> {
  let entries: Dirent[];
  try {
    entries = await readdir(join(root, below), { withFileTypes: true });
  } catch (error) {
    findings.problems.push(folderProblem(root, below, error));
    return;
  }
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) await readFolder(root, path, findings);
    else if (belongsToCorpus(entry.name, below)) await readOne(root, path, findings);
  }
}

function belongsToCorpus(name: string, below: string): boolean {
  if (/^(readme|license|licence|contributing|changelog)\b/i.test(name)) return false;
  return /\.(md|txt)$/i.test(name) || (below === '' && YAML_FILES.has(name));
}

async function readOne(root: string, path: string, findings: Findings): Promise<void> {
  try {
    const stats = await stat(join(root, path));
    if (!stats.isFile()) return;
    if (stats.size > MAX_FILE_BYTES) {
      const size = `${(stats.size / 1_000_000).toFixed(1)} MB`;
      findings.problems.push(
        fileProblem(
          'file-too-large',
          path,
          `The file has ${size}; an article has at most 2 MB.`,
          'Split it into several articles, or take it out of the folder.',
        ),
      );
      return;
    }
    const bytes = await readFile(join(root, path));
    findings.files.push({ path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) });
  } catch (error) {
    findings.problems.push(readProblem(path, error));
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function folderProblem(root: string, below: string, error: unknown): Problem {
  const path = below === '' ? root : below;
  switch (codeOf(error)) {
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
        `The folder cannot be read (${codeOf(error)}).`,
        'Check the folder and the disk.',
      );
  }
}

function readProblem(path: string, error: unknown): Problem {
  switch (codeOf(error)) {
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
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return fileProblem(
        'not-utf-8',
        path,
        'The file is not UTF-8 text.',
        'Save it as UTF-8 in your editor, or take it out if it is no text.',
      );
    default:
      return fileProblem(
        'file-unreadable',
        path,
        `The file cannot be read (${codeOf(error)}).`,
        'Check the file and the disk.',
      );
  }
}

function fileProblem(rule: string, path: string, message: string, hint: string): Problem {
  return { severity: 'error', rule, path, message, hint };
}
