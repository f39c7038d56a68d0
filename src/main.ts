import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { config as loadDotenv } from 'dotenv';
import type { Config } from './config.ts';
import { loadConfig } from './config.ts';
import type { CorpusCache } from './corpus/cached-corpus.ts';
import type { Problem } from './corpus/model.ts';
import { describeProblems } from './corpus/describe-problems.ts';
import type { Library, LibraryNews, LibraryOutcome, ReadingNotes } from './library.ts';
import { openLibrary } from './library.ts';
import type { Log } from './log.ts';
import type { OpenMetrics } from './metrics/open-metrics.ts';
import { createLog, errorFields, redact } from './log.ts';
import { createLogOutput } from './log-output.ts';
import { createPictureDrawer } from './pictures/draw/drawer.ts';
import { reportProgress } from './reading-progress.ts';
import { watchForStop } from './stop-signal.ts';
import type { ProgramOptions } from './terminal/line/program-options.ts';
import { NO_PROGRAM_OPTIONS, hasRequest, readProgramOptions } from './terminal/line/program-options.ts';
import { runTerminal } from './terminal/host.ts';
import { wait } from './wait.ts';

const isCompiled = import.meta.url.includes('/dist/src/');
const projectFolder = fileURLToPath(new URL(isCompiled ? '../..' : '..', import.meta.url));

async function main(argv: readonly string[]): Promise<number> {
  const [word, folder, ...more] = argv;
  if (word === 'new' && folder !== undefined && more.length === 0) return startCorpus(folder);
  loadDotenv({ path: [resolve('.env'), join(projectFolder, '.env')], quiet: true });
  const read = loadConfig(process.env);
  if (!read.ok) {
    const lines = read.problems.map(({ variable, message }) => `${variable}: ${message}`);
    process.stderr.write(
      `The settings cannot be used:\n  ${lines.join('\n  ')}\nSee .env.example for every variable.\n`,
    );
    return 1;
  }
  const { config } = read;
  if (config.discordToken !== undefined && !hasRequest(argv)) return endProgram(await runDiscord(config));
  return runInTerminal(config, argv);
}

/** `npm start -- new DIR` */
async function startCorpus(folder: string): Promise<number> {
  const { writeNewCorpus } = await import('./new-corpus.ts');
  const { isWritten, message } = await writeNewCorpus(folder, join(projectFolder, 'docs', 'starter'));
  (isWritten ? process.stdout : process.stderr).write(message);
  return isWritten ? 0 : 2;
}

async function runDiscord(config: Config): Promise<number> {
  const secrets = [config.discordToken ?? '', new URL(config.apiBase).password];
  process.stderr.on('error', () => undefined);
  const write = createLogOutput(process.stdout, (message) => process.stderr.write(`${message}\n`));
  const plain = createLog({ level: config.logLevel, secrets, write });
  const stop = watchForStop({ events: process, log: plain, wait, exit: (code) => process.exit(code) });
  plain.info({ corpus: config.corpusPath }, 'starting');
  // Loaded only here: discord.js takes a third of a second that the terminal does not need.
  const [{ runDiscordHost }, { warmUp }, { commands }] = await Promise.all([
    import('./discord/host.ts'),
    import('./discord/warm-up.ts'),
    import('../commands/index.ts'),
  ]);
  const numbers = await openNumbers(config, plain, commands);
  if (numbers === undefined) return 1;
  const { log, onOpenShards } = numbers;
  const opened = await openLibrary({
    folder: config.corpusPath,
    cache: corpusCache(),
    onProgress: reportProgress(Date.now, (progress) => log.info({ ...progress }, 'corpus_reading')),
    prepare: (archive) => warmUp(commands, { archive, today: today() }),
    notify: (news) => logNews(news, log),
  });
  if (!opened.ok) return failWithProblems(opened.problems);
  const { library } = opened;
  logReading(opened, library.current().corpus.articles.length, 'corpus_loaded', log);
  library.watch();
  const drawer = createPictureDrawer({ theme: config.pictureTheme });
  const end = await runDiscordHost({
    config,
    log,
    commands,
    library,
    drawer,
    now: Date.now,
    wait,
    newIncidentId: () => randomBytes(4).toString('hex'),
    onOpenShards,
    signal: stop.signal,
  });
  if (end.kind === 'failed') process.stderr.write(`${redact(end.message, secrets)}\n`);
  library.close();
  await Promise.race([drawer.close(), wait(300)]);
  if (end.kind === 'failed') return 1;
  log.info({}, 'stopped');
  return stop.exitCode();
}

/** The log, counted where numbers are wanted; undefined, and said why, if they cannot be had. */
async function openNumbers(
  { metrics }: Config,
  log: Log,
  commands: readonly { readonly name: string }[],
): Promise<OpenMetrics | undefined> {
  if (metrics === undefined) return { log, onOpenShards: () => undefined };
  const { openMetrics } = await import('./metrics/open-metrics.ts');
  try {
    return await openMetrics(metrics, log, { commands: commands.map(({ name }) => name), now: Date.now });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    process.stderr.write(`METRICS_PORT: ${metrics.host}:${String(metrics.port)} cannot be had (${why}).\n`);
    return undefined;
  }
}

/** Ends the program when what it wrote is out. Whatever is left (a connection that nobody closes, a picture) would else keep it alive, half dead and deaf. */
async function endProgram(code: number): Promise<never> {
  const isOut = [process.stdout, process.stderr].map(
    (stream) => new Promise<void>((resolve) => stream.write('', () => resolve())),
  );
  await Promise.race([Promise.all(isOut), wait(300)]);
  process.exit(code);
}

function logNews(news: LibraryNews, log: Log): void {
  switch (news.kind) {
    case 'reloaded':
      logReading(news, news.archive.corpus.articles.length, 'corpus_reloaded', log);
      break;
    case 'rejected':
      log.error({ problems: news.problems }, 'corpus_rejected');
      break;
    case 'fault':
      log.error(errorFields(news.error), 'fault');
      break;
  }
}

function logReading(
  { problems, passedOver }: ReadingNotes,
  articles: number,
  event: 'corpus_loaded' | 'corpus_reloaded',
  log: Log,
): void {
  const leftOut = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.length - leftOut.length;
  log.info({ articles, warnings, leftOut: leftOut.length, passedOver: passedOver.length }, event);
  if (leftOut.length > 0) log.warn({ problems: leftOut }, 'files_left_out');
}

async function runInTerminal(config: Config, argv: readonly string[]): Promise<number> {
  const globals = globalsOf(argv);
  const folder = globals.corpus === undefined ? config.corpusPath : resolve(globals.corpus);
  const opened = await openUnlessHelp(folder, globals);
  if (!opened.ok) return failWithProblems(opened.problems);
  tellLeftOut(opened);
  if (!hasRequest(argv)) {
    opened.library.watch();
    process.stderr.write('No Discord token is set (DISCORD_TOKEN in .env), so Rift answers here, in the terminal.\n');
  }
  const { commands } = await import('../commands/index.ts');
  return runTerminal({
    argv,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    commands,
    library: opened.library,
    drawer: () => createPictureDrawer({ theme: config.pictureTheme }),
    writeFile,
    today,
    version: await readVersion(),
  });
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

function failWithProblems(problems: readonly Problem[]): number {
  process.stderr.write(
    `${describeProblems(problems)}\nThere is nothing that Rift could answer from. "npm run check:corpus" checks without starting.\n`,
  );
  return 1;
}

/** A cache for the compiled program; none in development, where the code changes between starts. */
function corpusCache(): CorpusCache | undefined {
  const stamp = statSync(join(projectFolder, 'dist', '.tsbuildinfo'), { throwIfNoEntry: false });
  if (!isCompiled || !stamp) return undefined;
  return { path: join(projectFolder, '.cache'), build: String(stamp.mtimeMs) };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

async function readVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8'));
  const hasVersion = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return hasVersion ? String(manifest.version) : 'unknown';
}

process.exitCode = await main(process.argv.slice(2));
