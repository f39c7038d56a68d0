import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Log, LogEvent, LogFields } from '../logging/log.ts';

/** Numbers about a running bot, in the text format of Prometheus, and whether it is well. */
export interface Metrics {
  /** Takes what the log is told, below its level too. */
  count(event: LogEvent, fields: LogFields): void;
  /** How many connections to Discord are open now. */
  setOpenShards(open: number): void;
  /** True while the bot is ready and has at least one connection to Discord. */
  isHealthy(): boolean;
  text(): Promise<string>;
  readonly contentType: string;
}

/** What counting needs from outside: the names of the commands, and a clock. */
export interface MetricsPorts {
  /** The names that are counted as such; any other counts as `other`. */
  readonly commands: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** From what is always the case to what should never be: Discord waits 3 s, and 15 minutes for a deferred answer. */
const SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 15, 60, 900];

/** Numbers that begin at nothing, in a registry of their own; the process' own (memory, processor, event loop) are among them. */
export function createMetrics({ commands, now }: MetricsPorts): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const { interactions, seconds, pictures, reloads, events, articles, loadedAt, shards, open } = defineAll([registry]);
  let isReady = false;
  let openShards = 0;
  const subjectOf = (fields: LogFields) => {
    const command = readText(fields, 'command', 'other');
    return { kind: readText(fields, 'kind', 'other'), command: commands.includes(command) ? command : 'other' };
  };
  const setCorpus = (fields: LogFields) => {
    articles.set(readNumber(fields, 'articles'));
    loadedAt.set(now() / 1000);
  };
  const setReady = (fields: LogFields) => {
    isReady = true;
    shards.set(readNumber(fields, 'shards'));
  };
  const effects: Partial<Record<LogEvent, (fields: LogFields) => void>> = {
    answered: (fields) => {
      const subject = subjectOf(fields);
      interactions.inc({ ...subject, outcome: readText(fields, 'status', 'answer') });
      seconds.observe(subject, readNumber(fields, 'ms') / 1000);
      pictures.inc({ outcome: 'in-time' }, readNumber(fields, 'pictures'));
    },
    response_failed: (fields) => interactions.inc({ ...subjectOf(fields), outcome: 'lost' }),
    response_late: (fields) => interactions.inc({ ...subjectOf(fields), outcome: 'late' }),
    picture_added: () => pictures.inc({ outcome: 'late' }),
    picture_failed: () => pictures.inc({ outcome: 'failed' }),
    picture_not_added: () => pictures.inc({ outcome: 'not-added' }),
    corpus_loaded: setCorpus,
    corpus_reloaded: (fields) => {
      setCorpus(fields);
      reloads.inc({ outcome: 'taken' });
    },
    corpus_rejected: () => reloads.inc({ outcome: 'rejected' }),
    ready: setReady,
    all_ready: setReady,
    stopping: () => {
      isReady = false;
    },
  };
  return {
    count(event, fields) {
      events.inc({ event });
      effects[event]?.(fields);
    },
    setOpenShards(count) {
      openShards = count;
      open.set(count);
    },
    isHealthy: () => isReady && openShards > 0,
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

/** A log whose events are counted before they are written, those below its level too. */
export function countLog(log: Log, metrics: Pick<Metrics, 'count'>): Log {
  const counted =
    (level: keyof Log): Log[keyof Log] =>
    (fields, event) => {
      metrics.count(event, fields);
      log[level](fields, event);
    };
  return { debug: counted('debug'), info: counted('info'), warn: counted('warn'), error: counted('error') };
}

function defineAll(registers: Registry[]) {
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers });
  const counter = (name: string, help: string, ...labelNames: string[]) =>
    new Counter({ name, help, labelNames, registers });
  return {
    interactions: counter(
      'rift_interactions_total',
      'Interactions by what became of them: the status of the answer that Discord took, or lost, or late.',
      'kind',
      'command',
      'outcome',
    ),
    seconds: new Histogram({
      name: 'rift_answer_seconds',
      help: 'From the making of an interaction to the moment when Discord has its answer.',
      labelNames: ['kind', 'command'],
      buckets: SECONDS,
      registers,
    }),
    pictures: counter(
      'rift_pictures_total',
      'Pictures: in-time (with the words), late (put in afterwards), failed (not drawn), not-added (not taken).',
      'outcome',
    ),
    reloads: counter(
      'rift_corpus_reloads_total',
      'Changes of the articles that were taken up, or rejected for errors.',
      'outcome',
    ),
    events: counter('rift_events_total', 'Events of the log, whatever its level.', 'event'),
    articles: gauge('rift_corpus_articles', 'Articles that answer now.'),
    loadedAt: gauge('rift_corpus_loaded_timestamp_seconds', 'When they were read (seconds since 1970).'),
    shards: gauge('rift_gateway_shards', 'Connections to Discord that this process should have.'),
    open: gauge('rift_gateway_shards_open', 'Connections to Discord that it has.'),
  };
}

function readText(fields: LogFields, name: string, otherwise: string): string {
  const value: unknown = Reflect.get(fields, name);
  return typeof value === 'string' ? value : otherwise;
}

function readNumber(fields: LogFields, name: string): number {
  const value: unknown = Reflect.get(fields, name);
  return typeof value === 'number' ? value : 0;
}
