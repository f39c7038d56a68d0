import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { commands } from '../../commands/index.ts';
import { dayAt } from '../corpus/dates/calendar.ts';
import type { Config } from '../config.ts';
import { describeProblems } from '../corpus/problems.ts';
import { openLibrary, type LibraryNews, type LibraryOutcome, type ReadingNotes } from '../library/library.ts';
import { projectFolder } from '../project-files.ts';
import { createPictureDrawer } from '../pictures/draw/drawer.ts';
import { corpusCache } from '../library/corpus-cache.ts';
import { failWithProblems } from './fail-with-problems.ts';
import { reportProgress } from '../library/reading-progress.ts';
import { wordsOfArguments } from '../terminal/line/line-words.ts';
import { parseRequest } from '../terminal/line/parse-request.ts';
import { hasRequest, takeProgramOptions } from '../terminal/line/program-options.ts';
import { runTerminal } from '../terminal/terminal-host.ts';
import type { Words } from '../words/en.ts';
import { wordsFor } from '../words/locale.ts';
import { openUnanswered } from '../unanswered/unanswered-log.ts';

/** Answers in the terminal; returns the exit code. */
export async function runInTerminal(config: Config, argv: readonly string[]): Promise<number> {
  const words = wordsFor(config.language);
  const folder = folderNeeded(argv, config, words);
  const opened = folder === undefined ? undefined : await openFolder(folder);
  if (opened?.ok === false) return failWithProblems(opened.problems);
  if (opened) tellLeftOut(opened);
  if (!hasRequest(argv)) {
    opened?.library.watch();
    process.stderr.write('No Discord token is set (DISCORD_TOKEN in .env), so Rift answers here, in the terminal.\n');
  }
  const noting = openUnanswered(config, (error) => {
    process.stderr.write(`UNANSWERED_LOG cannot be written: ${String(error)}\n`);
  });
  const exitCode = await runTerminal({
    argv,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    commands,
    library: opened?.library ?? NO_ARTICLES,
    drawer: () => createPictureDrawer({ theme: config.pictureTheme }),
    writeFile,
    chance: () => randomUUID(),
    today: () => dayAt(Date.now()),
    version: await readVersion(),
    words,
    ...noting,
  });
  await noting.unanswered?.settled();
  return exitCode;
}

/** The folder whose articles are needed: for help, the version and a complaint about what was typed none, and they must be there when the articles are what is broken. */
function folderNeeded(argv: readonly string[], config: Config, words: Words): string | undefined {
  try {
    const { options, rest } = takeProgramOptions(wordsOfArguments(argv));
    if (options.isHelp === true || options.isVersion === true) return undefined;
    if (rest.length > 0 && parseRequest(rest, commands, words).kind !== 'run') return undefined;
    return options.corpus === undefined ? config.corpusPath : resolve(options.corpus);
  } catch {
    return undefined;
  }
}

async function openFolder(folder: string): Promise<LibraryOutcome> {
  const onProgress = reportProgress(Date.now, ({ done, total }) => {
    process.stderr.write(`Reading the articles: ${String(done)} of ${String(total)} …\n`);
  });
  return openLibrary({ folder, cache: corpusCache(), onProgress, notify: tellCurator });
}

/** Whoever asks in a terminal is told of each file that does not answer. */
function tellLeftOut({ problems }: ReadingNotes): void {
  const leftOut = problems.filter(({ severity }) => severity === 'error');
  if (leftOut.length > 0) process.stderr.write(`${describeProblems(leftOut)}\n(Left out; the rest answers.)\n`);
}

/** What a curator at the prompt is told when the articles change. */
function tellCurator(news: LibraryNews): void {
  if (news.kind === 'reloaded') {
    process.stderr.write('\n(The articles have changed and were read anew.)\n');
    tellLeftOut(news);
  } else if (news.kind === 'rejected') {
    process.stderr.write(`\n${describeProblems(news.problems)}\n(The earlier articles go on answering.)\n`);
  } else process.stderr.write(`\n(The changed articles could not be read: ${String(news.error)})\n`);
}

const NO_ARTICLES = {
  current: () => {
    throw new Error('The articles were not read.');
  },
};

async function readVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8'));
  const hasVersion = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return hasVersion ? String(manifest.version) : 'unknown';
}
