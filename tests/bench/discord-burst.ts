// Prints what a burst of first questions meets right after the start, and what the idle bot holds in memory: npm run build && npx tsx tests/bench/discord-burst.ts [seconds of idling, 60]
// Compiled program, corpus and drawer of its own against the fake Discord, over sockets. Times count from the making of an interaction.
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeferral, type Exchange } from '../support/discord/fake-discord-exchange.ts';
import { startFakeDiscord, type FakeDiscord } from '../support/discord/fake-discord.ts';
import { startProgram, type RunningProgram } from '../support/program.ts';

const MEMBERS = 50;
const WINDOW_MS = 3_000;
const idleSeconds = Number(process.argv[2] ?? 60);

await withProgram(async (fake) => printBurst('right after ready', await burst(fake)));
await withProgram(async (fake, program) => {
  await sleep(idleSeconds * 1000);
  console.log(`idle for ${String(idleSeconds)} s: ${await memoryOf(program, 'VmRSS')} resident`);
  printBurst('after idling', await burst(fake));
  console.log(
    `after the burst: ${await memoryOf(program, 'VmRSS')} resident, ${await memoryOf(program, 'VmHWM')} at most`,
  );
});

async function withProgram(work: (fake: FakeDiscord, program: RunningProgram) => Promise<void>): Promise<void> {
  const fake = await startFakeDiscord();
  const program = startProgram('main', [], { env: { DISCORD_TOKEN: fake.token, DISCORD_API_BASE: fake.apiBase } });
  try {
    await program.wrote('"ready"');
    await work(fake, program);
  } finally {
    program.kill('SIGTERM');
    await program.ended;
    await fake.close();
  }
}

interface Burst {
  readonly exchanges: readonly Exchange[];
  readonly answeredMs: readonly number[];
}

/** Half of the members ask, half want a timeline, all different and all at once. */
async function burst(fake: FakeDiscord): Promise<Burst> {
  const exchanges = Array.from({ length: MEMBERS }, (_, place) =>
    place % 2 === 0
      ? fake.ask('ask', { question: `what happened in ${String(2000 + place)} with openai` })
      : fake.ask('timeline', { from: String(2010 + (place % 16)) }),
  );
  const started = performance.now();
  const answeredMs = exchanges.map(async ({ answer }) => {
    await answer;
    return performance.now() - started;
  });
  // One that Discord no longer took a response to is never answered.
  await Promise.race([Promise.all(answeredMs), sleep(30_000)]);
  const answered = answeredMs.filter((_, place) => exchanges[place]?.answers.length === 1);
  return { exchanges, answeredMs: await Promise.all(answered) };
}

function printBurst(name: string, { exchanges, answeredMs }: Burst): void {
  const responses = exchanges.flatMap((exchange) => exchange.responses);
  const deferred = responses.filter(isDeferral).length;
  const acknowledgedMs = exchanges.flatMap(({ respondedAfterMs = WINDOW_MS }) => respondedAfterMs);
  console.log(
    [
      `${String(MEMBERS)} at once, ${name}:`,
      `  direct ${String(responses.length - deferred)}, deferred ${String(deferred)}, without an answer ${String(MEMBERS - answeredMs.length)}`,
      `  first word ${describe(acknowledgedMs)}; p99 is ${(share(acknowledgedMs, 0.99) / WINDOW_MS).toFixed(2)} of what Discord waits`,
      `  answer ${describe(answeredMs)}`,
    ].join('\n'),
  );
}

function describe(timesMs: readonly number[]): string {
  const [p50, p99] = [0.5, 0.99].map((part) => share(timesMs, part).toFixed(0));
  return `p50 ${String(p50)} ms, p99 ${String(p99)} ms`;
}

function share(timesMs: readonly number[], part: number): number {
  const sorted = timesMs.toSorted((a, b) => a - b);
  return sorted[Math.ceil(part * sorted.length) - 1] ?? 0;
}

/** A figure of Linux's account of a process, in MB. */
async function memoryOf({ pid }: RunningProgram, figure: 'VmRSS' | 'VmHWM'): Promise<string> {
  const status = await readFile(`/proc/${String(pid)}/status`, 'utf8');
  const kilobytes = Number(new RegExp(`^${figure}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? Number.NaN);
  return `${(kilobytes / 1024).toFixed(0)} MB`;
}
