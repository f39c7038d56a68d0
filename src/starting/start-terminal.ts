import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { commands } from '../../commands/index.ts';
import type { Config } from '../config.ts';
import { describeProblems } from '../corpus/describe-problems.ts';
import {
  openLibrary,
  type Library,
  type LibraryNews,
  type LibraryOutcome,
  type ReadingNotes,
} from '../library/library.ts';
import { projectFolder } from '../project-files.ts';
import { createPictureDrawer } from '../pictures/draw/drawer.ts';
import { corpusCache } from '../library/corpus-cache.ts';
import { failWithProblems } from './fail-with-problems.ts';
import { reportProgress } from '../library/reading-progress.ts';
import {
  NO_PROGRAM_OPTIONS,
  hasRequest,
  readProgramOptions,
  type ProgramOptions,
} from '../terminal/line/program-options.ts';
import { runTerminal } from '../terminal/terminal-host.ts';
import { wordsFor } from '../words/locale.ts';
import { openUnanswered } from '../unanswered/unanswered-file.ts';

/** Answers in the terminal; returns the exit code. */
export async function runInTerminal(config: Config, argv: readonly string[]): Promise<number> {
  const globals = globalsOf(argv);
  const folder = globals.corpus === undefined ? config.corpusPath : resolve(globals.corpus);
  const opened = await openUnlessHelp(folder, globals);
  if (!opened.ok) return failWithProblems(opened.problems);
  tellLeftOut(opened);
  if (!hasRequest(argv)) {
    opened.library.watch();
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
    library: opened.library,
    drawer: () => createPictureDrawer({ theme: config.pictureTheme }),
    writeFile,
    chance: () => randomUUID(),
    today: () => new Date().toISOString().slice(0, 10),
    version: await readVersion(),
    words: wordsFor(config.language),
    ...noting,
  });
  await noting.unanswered?.settled();
  return exitCode;
}

/** Help and version need no articles, and must work when the articles are what is broken. */
async function openUnlessHelp(folder: string, globals: ProgramOptions): Promise<LibraryOutcome> {
  if (globals.isHelp || globals.isVersion) return { ok: true, library: withoutArticles, problems: [], passedOver: [] };
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

const withoutArticles: Library = {
  current: () => {
    throw new Error('Help does not read the articles.');
  },
  watch: () => undefined,
  close: () => undefined,
};

/** A wrong option is the terminal's to complain about. */
function globalsOf(argv: readonly string[]): ProgramOptions {
  try {
    return readProgramOptions(argv);
  } catch {
    return NO_PROGRAM_OPTIONS;
  }
}

async function readVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8'));
  const hasVersion = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return hasVersion ? String(manifest.version) : 'unknown';
}
