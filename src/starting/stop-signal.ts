import type { EventEmitter } from 'node:events';
import { errorFields, type Log } from '../logging/log.ts';
import type { Wait } from '../wait.ts';

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
