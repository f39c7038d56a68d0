// Opens the library of a folder as the bot does, changes an article, and prints what that took as one line of JSON.
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { openLibrary } from '../../src/library/library.ts';
import { keepHeapSmall } from '../../src/starting/small-heap.ts';

const [folder = '', cache = '', changes = ''] = process.argv.slice(2);
const QUESTIONS = ['why did musk leave openai', 'who is sam altman', 'what is the charter', 'who won the trial'];
const ASK_EVERY_MS = 50;

/** Processor time of all threads since `from`. */
const processorMs = (from) => {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
};
const megabytes = () => Math.round(process.memoryUsage.rss() / 2 ** 20);
const began = performance.now();
let take = () => undefined;
const news = new Promise((resolve) => (take = resolve));
const opened = await openLibrary({ folder, cache: { path: cache, build: '1' }, isService: true, notify: take });
if (!opened.ok) throw new Error('There is nothing to be read.');
const { library } = opened;
for (const question of QUESTIONS) library.current().ask(question);
const startMs = performance.now() - began;
const startProcessorMs = processorMs();
keepHeapSmall();
const figures = { startMs, startProcessorMs, idleMb: megabytes() };
if (changes !== '') Object.assign(figures, await change(join(folder, changes)));
library.close();
process.stdout.write(`${JSON.stringify(figures)}\n`);

async function change(path) {
  const before = await readFile(path, 'utf8');
  const delay = monitorEventLoopDelay({ resolution: 1 });
  let askMs = 0;
  library.watch();
  const asking = setInterval(() => {
    const asked = performance.now();
    library.current().ask(QUESTIONS[Math.floor(asked) % QUESTIONS.length] ?? '');
    askMs = Math.max(askMs, performance.now() - asked);
  }, ASK_EVERY_MS);
  await sleep(500);
  delay.enable();
  const saved = performance.now();
  const usedBefore = process.cpuUsage();
  await appendFile(path, '\n\n## 3 May 2001: A change\n\nA new passage about xylophones.\n');
  await news;
  const reloadMs = performance.now() - saved;
  const reloadProcessorMs = processorMs(usedBefore);
  await sleep(500);
  clearInterval(asking);
  const blockMs = delay.max / 1e6;
  library.current().check('I have never been to the moon with a green cow and its violin');
  const checkBegan = performance.now();
  library.current().check('We shall fight on the beaches and we shall fight in the streets');
  const checkMs = performance.now() - checkBegan;
  await writeFile(path, before);
  return { reloadMs, reloadProcessorMs, blockMs, askMs, checkMs, afterMb: megabytes() };
}
