import type { Config } from '../config.ts';
import { createLog, redact, type Log } from '../logging/log.ts';
import { createLogOutput } from '../logging/log-output.ts';
import type { OpenMetrics } from '../metrics/open-metrics.ts';
import { watchForStop, type StopRequest } from './stop-signal.ts';
import { wait } from '../wait.ts';
import { given } from '../given.ts';

/** The log and the end of a program that runs day and night. */
export interface Service {
  readonly log: Log;
  readonly stop: StopRequest;
  /** Writes a line on standard error, without what is secret. */
  readonly tell: (message: string) => void;
}

/** Opens the log on standard output and begins to listen for the request to stop. `stopWithinMs` as in `watchForStop`. */
export function openService(config: Config, options: { readonly stopWithinMs?: number } = {}): Service {
  const secrets = [config.discordToken ?? '', new URL(config.apiBase).password];
  const tell = (message: string) => void process.stderr.write(`${redact(message, secrets)}\n`);
  process.stderr.on('error', () => undefined);
  const { shards, logLevel: level } = config;
  const log = createLog({
    level,
    secrets,
    write: createLogOutput(process.stdout, tell),
    ...given({ part: shards.kind === 'part' ? `${nameShards(shards.ids)}/${String(shards.count)}` : undefined }),
  });
  const { stopWithinMs: withinMs } = options;
  const exit = (code: number) => process.exit(code);
  const stop = watchForStop({ events: process, log, wait, exit, ...given({ withinMs }) });
  return { log, stop, tell };
}

/** Shards as they are set: `0-3` where they follow each other, else `0,2,5`. */
export function nameShards(ids: readonly number[]): string {
  const [first = 0] = ids;
  const last = ids.at(-1) ?? first;
  if (ids.length < 2 || last - first + 1 !== ids.length) return ids.join(',');
  return `${String(first)}-${String(last)}`;
}

/** Opens the server for numbers where one is set, and gives the log that is counted; undefined, and said why, if its port cannot be had. */
export async function openNumbers(
  { metrics }: Config,
  { log, tell }: Service,
  commands: readonly { readonly name: string }[],
): Promise<OpenMetrics | undefined> {
  if (metrics === undefined) return { log, onOpenShards: () => undefined };
  const { openMetrics } = await import('../metrics/open-metrics.ts');
  try {
    return await openMetrics(metrics, log, { commands: commands.map(({ name }) => name), now: Date.now });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    tell(`METRICS_PORT: ${metrics.host}:${String(metrics.port)} cannot be had (${why}).`);
    return undefined;
  }
}
