// Prints how long /ask takes while nothing else goes on and while 50 timelines are drawn: npm run build && npx tsx tests/bench/ask-under-pictures.ts
// Compiled program, real drawer, one process, as in the bot. A time counts from when the question was due, so waiting for the event loop is in it.
import { setTimeout as sleep } from 'node:timers/promises';
import type * as Asking from '../../commands/ask.ts';
import type * as Timelines from '../../commands/timeline.ts';
import type * as Archives from '../../src/archive/archive.ts';
import type * as Corpora from '../../src/corpus/read-corpus.ts';
import type * as Folders from '../../src/corpus/files/corpus-folder.ts';
import type * as Drawers from '../../src/pictures/draw/drawer.ts';
import type { TimelineChartSpec } from '../../src/pictures/picture-spec.ts';

const TIMELINES = 50;
const PACE_MS = 25;
const QUIET_QUESTIONS = 400;

async function compiled<Module>(path: string): Promise<Module> {
  return (await import(new URL(`../../dist/${path}`, import.meta.url).href)) as Module;
}

const { createArchive } = await compiled<typeof Archives>('src/archive/archive.js');
const { readCorpus } = await compiled<typeof Corpora>('src/corpus/corpus.js');
const { readCorpusFolder } = await compiled<typeof Folders>('src/corpus/folder.js');
const { createPictureDrawer } = await compiled<typeof Drawers>('src/pictures/drawer.js');
const { ask } = await compiled<typeof Asking>('commands/ask.js');
const { timeline } = await compiled<typeof Timelines>('commands/timeline.js');

const { files } = await readCorpusFolder(new URL('../../corpus', import.meta.url).pathname);
const { corpus } = readCorpus(files);
const context = { archive: createArchive(corpus), today: '2026-09-17' };
const drawer = createPictureDrawer({ cacheBytes: 1, timeoutMs: 60_000 });

for (const question of corpus.examples) ask.run({ question }, context);
await drawer.draw(specOf(0));
const quiet = await measure(async () => sleep(QUIET_QUESTIONS * PACE_MS));
const started = performance.now();
const busy = await measure(drawBurst);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
await drawer.close();
print('quiet', quiet);
print(`while ${String(TIMELINES)} timelines are drawn (${seconds} s)`, busy);
console.log(`p99 busy / quiet: ${(share(busy, 0.99) / share(quiet, 0.99)).toFixed(2)}`);

/** A stretch of the story for each request: no two pictures are the same. */
function specOf(index: number): TimelineChartSpec {
  const from = String(2012 + (index % 14));
  const reply = timeline.run(
    { from, to: '2026', order: index % 2 === 0 ? 'oldest' : 'newest', private: false },
    context,
  );
  const spec = reply.blocks.flatMap((block) => (block.kind === 'picture' ? [block.spec] : []))[0];
  if (spec?.kind !== 'timeline') throw new Error(`No picture from ${from}.`);
  return { ...spec, title: `${spec.title} ${String(index)}` };
}

/** Requests come one after another, each in a turn of its own, far faster than they can be drawn. */
async function drawBurst(): Promise<void> {
  const drawings: Promise<Uint8Array>[] = [];
  for (let index = 0; index < TIMELINES; index += 1) {
    drawings.push(drawer.draw(specOf(index)));
    await sleep(0);
  }
  await Promise.all(drawings);
}

/** Asks at an even pace until the work is done. */
async function measure(work: () => Promise<void>): Promise<readonly number[]> {
  const timesMs: number[] = [];
  const state = { isDone: false };
  const working = work().finally(() => {
    state.isDone = true;
  });
  let due = performance.now();
  for (let index = 0; !state.isDone; index += 1) {
    ask.run({ question: corpus.examples[index % corpus.examples.length] ?? '' }, context);
    timesMs.push(performance.now() - due);
    due = Math.max(due + PACE_MS, performance.now());
    await sleep(due - performance.now());
  }
  await working;
  return timesMs;
}

function share(timesMs: readonly number[], part: number): number {
  const sorted = timesMs.toSorted((a, b) => a - b);
  return sorted[Math.floor(part * (sorted.length - 1))] ?? 0;
}

function print(name: string, timesMs: readonly number[]): void {
  const [p50, p99, most] = [0.5, 0.99, 1].map((part) => share(timesMs, part).toFixed(1));
  console.log(
    `${name}: ${String(timesMs.length)} questions, p50 ${String(p50)} ms, p99 ${String(p99)} ms, most ${String(most)} ms`,
  );
}
