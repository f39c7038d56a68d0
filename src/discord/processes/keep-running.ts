import pLimit, { type LimitFunction } from 'p-limit';
import type { Log } from '../../logging/log.ts';
import type { Wait } from '../../wait.ts';
import type { Part, PartProcess } from './managed-parts.ts';

/** What keeping several processes running needs. */
export interface KeepPorts {
  readonly parts: readonly Part[];
  /** Between the readiness of one process and the start of the next. */
  readonly gapMs: number;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly wait: Wait;
  /** Told how many connections to Discord are open in all processes whenever that changes. */
  readonly onOpenShards: (open: number) => void;
  /** Aborted when the program is asked to stop. */
  readonly signal: AbortSignal;
}

/** Before a process that is gone is started again; each pause is twice as long as the one before, until one has lived long enough. */
const FIRST_PAUSE_MS = 1_000;
const MAX_PAUSE_MS = 5 * 60_000;
const LONG_LIFE_MS = 10 * 60_000;

/**
 * Starts one process after the other, each when the one before is ready, and starts another in the place of one that is
 * gone; no two at once, because Discord takes few new connections at a time. Resolves when all have stopped, or to
 * `failed` when the very first ends before it is ready: then the settings are wrong, and no other would fare better.
 */
export async function keepRunning(ports: KeepPorts): Promise<'stopped' | 'failed'> {
  const { parts, signal } = ports;
  const failure = new AbortController();
  const over = AbortSignal.any([signal, failure.signal]);
  const inTurn = pLimit(1);
  const readiness = createReadiness(ports);
  await Promise.all(
    parts.map((part) => keepPart(part, { ...ports, signal: over }, inTurn, readiness, () => failure.abort())),
  );
  return failure.signal.aborted ? 'failed' : 'stopped';
}

async function keepPart(
  part: Part,
  { log, now, wait, gapMs, signal }: KeepPorts,
  inTurn: LimitFunction,
  readiness: Readiness,
  giveUp: () => void,
): Promise<void> {
  for (let pauseMs = FIRST_PAUSE_MS; ;) {
    const begunAt = now();
    const life = await inTurn(async () => {
      if (signal.aborted) return undefined;
      const begun = begin(part, log, readiness, signal);
      await Promise.race([begun.ready, begun.ended]);
      if (readiness.has(part)) await wait(gapMs, signal);
      else if (readiness.isFirst()) giveUp();
      return begun;
    });
    await life?.ended;
    if (signal.aborted) return;
    pauseMs = now() - begunAt > LONG_LIFE_MS ? FIRST_PAUSE_MS : pauseMs;
    log.warn({ process: part.name, againMs: pauseMs }, 'process_ended');
    await wait(pauseMs, signal);
    pauseMs = Math.min(pauseMs * 2, MAX_PAUSE_MS);
  }
}

/** Starts a process. `ended` resolves when it is gone and no longer counted. */
function begin(part: Part, log: Log, readiness: Readiness, signal: AbortSignal) {
  let announce = () => {};
  const ready = new Promise<void>((resolve) => {
    announce = resolve;
  });
  const started: PartProcess = part.start((news) => {
    if (news.kind === 'open') return readiness.setOpen(part, news.open);
    readiness.add(part, news.shards);
    announce();
  });
  log.info({ process: part.name, pid: started.pid }, 'process_started');
  const stop = () => started.stop();
  signal.addEventListener('abort', stop);
  const clear = () => {
    signal.removeEventListener('abort', stop);
    readiness.remove(part);
  };
  return { ready, ended: started.ended.finally(clear) };
}

type Readiness = ReturnType<typeof createReadiness>;

/** Which parts answer, and how many connections they have. */
function createReadiness({ parts, log, onOpenShards }: KeepPorts) {
  const shards = new Map<Part, number>();
  const open = new Map<Part, number>();
  const sum = (counts: ReadonlyMap<Part, number>) => [...counts.values()].reduce((all, count) => all + count, 0);
  let isFirst = true;
  return {
    has: (part: Part) => shards.has(part),
    isFirst: () => isFirst,
    add(part: Part, count: number) {
      isFirst = false;
      shards.set(part, count);
      if (shards.size === parts.length) log.info({ shards: sum(shards), processes: parts.length }, 'all_ready');
    },
    setOpen(part: Part, count: number) {
      open.set(part, count);
      onOpenShards(sum(open));
    },
    remove(part: Part) {
      shards.delete(part);
      this.setOpen(part, 0);
    },
  };
}
