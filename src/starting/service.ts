import { errorText } from '../error-text.ts';
import type { EventEmitter } from 'node:events';
import { nameShards, type Config } from '../config.ts';
import { createLog, createLogOutput, errorFields, redact, type Log } from '../logging/log.ts';
import { wait, type Wait } from '../wait.ts';
import { given } from '../given.ts';

/** The log and the end of a program that runs day and night. */
export interface Service {
  readonly log: Log;
  readonly stop: StopRequest;
  /** Writes a line on standard error, without what is secret. */
  readonly tell: (message: string) => void;
}

/** Less than the five seconds that are promised. */
const STOP_WITHIN_MS = 4_300;

/** Opens the log on standard output and begins to listen for the request to stop. */
export function openService(config: Config, stopWithinMs: number = STOP_WITHIN_MS): Service {
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
  const exit = (code: number) => process.exit(code);
  const stop = watchForStop({ events: process, log, wait, exit, withinMs: stopWithinMs });
  return { log, stop, tell };
}

/** The log of a program, counted where that is wanted, and who is told how many connections to Discord are open. */
interface Numbers {
  readonly log: Log;
  readonly onOpenShards: (open: number) => void;
}

/** Opens the server for numbers where one is set, until the program ends; undefined, and said why, if its port cannot be had. */
export async function openNumbers(
  { metrics: address }: Config,
  { log, tell }: Service,
  commands: readonly { readonly name: string }[],
): Promise<Numbers | undefined> {
  if (address === undefined) return { log, onOpenShards: () => undefined };
  const { countLog, createMetrics } = await import('../metrics/metrics.ts');
  const { startMetricsServer } = await import('../metrics/metrics-server.ts');
  const metrics = createMetrics({ commands: commands.map(({ name }) => name), now: Date.now });
  try {
    const { port } = await startMetricsServer(address, metrics);
    log.info({ host: address.host, port }, 'metrics_served');
    return { log: countLog(log, metrics), onOpenShards: (open) => metrics.setOpenShards(open) };
  } catch (error) {
    const why = errorText(error);
    tell(`METRICS_PORT: ${address.host}:${String(address.port)} cannot be had (${why}).`);
    return undefined;
  }
}

/** Ends the program when what it wrote is out. Whatever is left (a connection that nobody closes, a picture) would else keep it alive, half dead and deaf. */
export async function endProgram(code: number): Promise<never> {
  const isOut = [process.stdout, process.stderr].map(
    (stream) => new Promise<void>((resolve) => stream.write('', () => resolve())),
  );
  await Promise.race([Promise.all(isOut), wait(300)]);
  process.exit(code);
}

/** What watching for the end of the program needs from outside. */
export interface StopPorts {
  /** The process. */
  readonly events: Pick<EventEmitter, 'on' | 'once'>;
  readonly log: Log;
  readonly wait: Wait;
  /** Ends the program at once. */
  readonly exit: (code: number) => void;
  /** From the request to stop to the program's end, whatever is open then. */
  readonly withinMs: number;
}

/** The request to stop. `exitCode`: 1 after a fault. */
export interface StopRequest {
  readonly signal: AbortSignal;
  readonly exitCode: () => number;
}

/**
 * Aborted by SIGINT and SIGTERM, by the end of the process that started this one (where it has a line to it), and by a
 * fault that nothing has caught: what is open is finished, then a supervisor starts afresh.
 */
export function watchForStop({ events, log, wait, exit, withinMs }: StopPorts): StopRequest {
  const stop = new AbortController();
  let code = 0;
  const request = () => {
    if (stop.signal.aborted) return;
    stop.abort();
    void wait(withinMs).then(() => exit(code));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) events.once(signal, request);
  for (const fault of ['uncaughtException', 'unhandledRejection'] as const) {
    events.on(fault, (error: unknown) => {
      code = 1;
      log.error(errorFields(error), 'fault');
      request();
    });
  }
  return { signal: stop.signal, exitCode: () => code };
}
