import { randomBytes } from 'node:crypto';
import { commands } from '../../commands/index.ts';
import type { Config } from '../config.ts';
import { runDiscordHost, warmUp } from '../discord/discord-host.ts';
import type { PartNews } from '../discord/processes/managed-parts.ts';
import { openLibrary, type LibraryNews, type ReadingNotes } from '../library/library.ts';
import { errorFields, type Log } from '../logging/log.ts';
import { createPictureDrawer } from '../pictures/draw/drawer.ts';
import { corpusCache } from '../library/corpus-cache.ts';
import { failWithProblems } from './fail-with-problems.ts';
import { reportProgress } from '../library/reading-progress.ts';
import { keepHeapSmall } from './small-heap.ts';
import { openNumbers, type Service } from './service.ts';
import { openUnanswered } from '../unanswered/unanswered-log.ts';
import { wait } from '../wait.ts';

/** Answers in Discord until it is asked to stop, or cannot go on; returns the exit code. */
export async function runDiscord(config: Config, token: string, service: Service): Promise<number> {
  const { stop } = service;
  service.log.info({ corpus: config.corpusPath }, 'starting');
  const numbers = await openNumbers(config, service, commands);
  if (numbers === undefined) return 1;
  const { log, onOpenShards } = numbers;
  const opened = await openLibrary({
    folder: config.corpusPath,
    cache: corpusCache(),
    isService: true,
    onProgress: reportProgress(Date.now, (progress) => log.info({ ...progress }, 'corpus_reading')),
    prepare: (archive) => warmUp(commands, archive, Date.now()),
    notify: (news) => logNews(news, log),
  });
  if (!opened.ok) return failWithProblems(opened.problems);
  const { library } = opened;
  keepHeapSmall();
  logReading(opened, library.current().corpus.articles.length, 'corpus_loaded', log);
  library.watch();
  const drawer = createPictureDrawer({ theme: config.pictureTheme });
  const noting = openUnanswered(config, (error) => log.warn(errorFields(error), 'unanswered_not_noted'));
  const end = await runDiscordHost({
    config,
    token,
    log,
    commands,
    library,
    drawer,
    ...noting,
    now: Date.now,
    wait,
    newIncidentId: () => randomBytes(4).toString('hex'),
    onReady: (shards) => tellStarter({ kind: 'ready', shards }),
    onOpenShards: (open) => {
      onOpenShards(open);
      tellStarter({ kind: 'open', open });
    },
    signal: stop.signal,
  });
  if (end.kind === 'failed') service.tell(end.message);
  library.close();
  await Promise.race([Promise.all([drawer.close(), noting.unanswered?.settled()]), wait(300)]);
  if (end.kind === 'failed') return 1;
  log.info({}, 'stopped');
  return stop.exitCode();
}

/** Where another process has started this one, it is told. */
function tellStarter(news: PartNews): void {
  if (process.connected) process.send?.(news);
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
