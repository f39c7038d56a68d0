import { setTimeout as sleep } from 'node:timers/promises';
import type { FakeDiscord } from '../../support/discord/fake-discord.ts';
import { nodeOptions, startNode, type RunningProgram } from '../../support/program.ts';
import type { Deed } from './members.ts';
import { madeAt } from './verdict.ts';

/** The bot, as a supervisor of processes has it: started, ended, started again. */
export interface Supervisor {
  /** The number of the process that runs, from 1. */
  process(): number;
  /** False from its end until the next one answers. */
  isUp(): boolean;
  /** Ends it with this signal, and resolves when another one answers. */
  restart(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  /** Ends it for good. */
  stop(): Promise<void>;
  /** Reads what the bot says of itself. Leaves it where there is nobody to answer. */
  look(): Promise<void>;
  /** Ids of interactions that were open when a process was killed, and of those asked of one that had been told to stop. */
  readonly killed: Set<string>;
  readonly stopping: Set<string>;
  /** Megabytes resident at each look, and the longest stall of its event loop in milliseconds. */
  readonly memoryMb: readonly number[];
  stallMs(): number;
  /** Exit codes that should be others. */
  readonly badEnds: readonly string[];
  /** All that the processes have logged. */
  log(): string;
}

/** What has waited for so long was lost before it was killed. */
const LOST_MS = 60_000;
/** Long enough for what was sent before the end to arrive. */
const AFTER_END_MS = 100;

/** Starts the bot. `open`: the interactions that have no answer yet. */
export async function startSupervisor(
  fake: FakeDiscord,
  corpus: string,
  open: () => readonly Deed[],
): Promise<Supervisor> {
  const env = { DISCORD_TOKEN: fake.token, DISCORD_API_BASE: fake.apiBase, RIFT_CORPUS: corpus, METRICS_PORT: '0' };
  const programs: RunningProgram[] = [];
  const [killed, stopping] = [new Set<string>(), new Set<string>()];
  const memoryMb: number[] = [];
  const badEnds: string[] = [];
  let stallMs = 0;
  let isUp = false;
  const start = async () => {
    const program = startNode([...nodeOptions(), 'dist/main.js'], { env });
    programs.push(program);
    await program.wrote('"ready"');
    // What stood still while it started is no member's concern: each look begins anew.
    await readFigures(program);
    isUp = true;
  };
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    const program = programs.at(-1);
    const before = new Set(open().map(({ exchange }) => exchange.id));
    program?.kill(signal);
    const { code, stderr = '' } = (await program?.ended) ?? {};
    isUp = false;
    await sleep(AFTER_END_MS);
    for (const { exchange } of open()) {
      if (signal === 'SIGKILL' && Date.now() - madeAt(exchange.id) < LOST_MS) killed.add(exchange.id);
      if (signal === 'SIGTERM' && !before.has(exchange.id)) stopping.add(exchange.id);
    }
    if (signal === 'SIGTERM' && code !== 0) badEnds.push(`SIGTERM: exit code ${String(code)} ${stderr}`);
  };
  process.on('exit', () => programs.at(-1)?.kill('SIGKILL'));
  await start();
  return {
    process: () => programs.length,
    isUp: () => isUp,
    restart: async (signal) => {
      await end(signal);
      await start();
    },
    stop: () => end('SIGTERM'),
    look: async () => {
      const figures = await readFigures(programs.at(-1));
      if (!figures) return;
      memoryMb.push(figures.memoryMb);
      stallMs = Math.max(stallMs, figures.stallMs);
    },
    killed,
    stopping,
    memoryMb,
    stallMs: () => stallMs,
    badEnds,
    log: () => programs.map((program) => program.output()).join(''),
  };
}

async function readFigures(program: RunningProgram | undefined) {
  const port = /"port":(\d+)[^\n]*"metrics_served"/.exec(program?.output() ?? '')?.[1];
  const text = await fetch(`http://127.0.0.1:${port ?? '0'}/metrics`).then(
    (response) => response.text(),
    () => undefined,
  );
  if (text === undefined) return undefined;
  const figure = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
  return {
    memoryMb: figure('process_resident_memory_bytes') / 2 ** 20,
    stallMs: figure('nodejs_eventloop_lag_max_seconds') * 1_000,
  };
}
