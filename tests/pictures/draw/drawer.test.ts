import { writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createPictureDrawer, type DrawerOptions } from '../../../src/pictures/draw/drawer.ts';
import {
  type PictureDrawer,
  PictureRefused,
  type PairCardSpec,
  type QuoteCardSpec,
  type TimelineChartSpec,
} from '../../../src/pictures/picture-spec.ts';
import { createPngWriter } from '../../../src/pictures/png.ts';

const CARD: QuoteCardSpec = {
  kind: 'quote-card',
  text: 'Scam Altman lies as easily as he breathes',
  speaker: 'Elon Musk',
  initials: 'EM',
  colour: '#c2410c',
  id: 'q/1',
  corpusTitle: 'Musk v. Altman',
};
const PAIR: PairCardSpec = { kind: 'pair-card', quotes: [CARD, CARD], corpusTitle: 'Musk v. Altman' };
const CHART: TimelineChartSpec = {
  kind: 'timeline',
  title: 'Three events',
  subtitle: '',
  accent: '#2563eb',
  lanes: [],
  phases: [],
  events: [2018, 2019, 2020].map((year, index) => ({
    number: index + 1,
    title: 'An event',
    date: { start: { year, month: 2, day: 3 } },
    isMain: true,
  })),
};
const LONG_MS = 30_000;
const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47];

const drawers: PictureDrawer[] = [];
afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(drawers.splice(0).map(async (drawer) => drawer.close()));
});

function open(options: DrawerOptions = {}): PictureDrawer {
  const drawer = createPictureDrawer({ timeoutMs: LONG_MS, idleMs: LONG_MS, ...options });
  drawers.push(drawer);
  return drawer;
}

/** A worker that draws the spec's text: `crash` ends it, `hang` never answers, anything else comes back as bytes and a count. */
function fakeWorker(): URL {
  const path = join(mkdtempSync(join(tmpdir(), 'rift-worker-')), 'worker.mjs');
  writeFileSync(
    path,
    `import { parentPort } from 'node:worker_threads';
let count = 0;
parentPort.on('message', (spec) => {
  count += 1;
  if (spec.text === 'crash') process.exit(1);
  if (spec.text === 'throw') throw new Error('broken');
  if (spec.text === 'hang') return;
  parentPort.postMessage({ kind: 'drawn', png: new Uint8Array([spec.text.length, count]) });
});`,
  );
  return pathToFileURL(path);
}

/** The drawer's timers alone; its threads keep their own time. */
function stopTimers(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
}

const card = (text: string): QuoteCardSpec => ({ ...CARD, text });

describe('the pictures', () => {
  test('are PNGs, and the same spec gives the same bytes in a thread and outside', async () => {
    const [first, second] = [open({ cacheBytes: 1 }), open({ cacheBytes: 1 })];
    const writePng = createPngWriter();
    const piled = card(`Z${'\u0334\u0301'.repeat(40)}algo`);
    for (const spec of [CARD, CHART, PAIR, piled]) {
      const png = await first.draw(spec);
      expect([...png.subarray(0, 4)]).toEqual(PNG_SIGNATURE);
      expect(Buffer.compare(png, await first.draw(spec))).toBe(0);
      expect(Buffer.compare(png, await second.draw(spec))).toBe(0);
      expect(Buffer.compare(png, writePng(spec, 'dark'))).toBe(0);
    }
  });

  test('are drawn in the theme of the drawer', async () => {
    const png = await open({ theme: 'light' }).draw(CARD);
    expect(Buffer.compare(png, createPngWriter()(CARD, 'light'))).toBe(0);
    expect(Buffer.compare(png, createPngWriter()(CARD, 'dark'))).not.toBe(0);
  });

  test('that cannot be read are refused by name', async () => {
    await expect(open().draw(card('word '.repeat(600)))).rejects.toBeInstanceOf(PictureRefused);
  });
});

describe('the drawer', () => {
  test('draws equal specs once and keeps them', async () => {
    const drawer = open({ workerUrl: fakeWorker() });
    const together = await Promise.all([drawer.draw(card('abc')), drawer.draw(card('abc'))]);
    const later = await drawer.draw({ ...card('abc') });
    expect([...together, later].map((png) => [...png])).toEqual([
      [3, 1],
      [3, 1],
      [3, 1],
    ]);
  });

  test('refuses when too many wait, and draws the others', async () => {
    const drawer = open({ workerUrl: fakeWorker(), maxWaiting: 1 });
    const results = await Promise.allSettled(['a', 'bb', 'ccc'].map(async (text) => drawer.draw(card(text))));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  });

  test.each(['crash', 'throw'])('goes on with a new thread after a %s', async (fault) => {
    const drawer = open({ workerUrl: fakeWorker() });
    const [lost, next] = await Promise.allSettled([drawer.draw(card(fault)), drawer.draw(card('next'))]);
    expect(lost).toMatchObject({ status: 'rejected', reason: expect.any(PictureRefused) as unknown });
    expect(next.status).toBe('fulfilled');
  });

  test('stops a thread that takes too long and goes on', async () => {
    stopTimers();
    const drawer = open({ workerUrl: fakeWorker() });
    const hanging = Promise.allSettled([drawer.draw(card('hang'))]);
    await vi.advanceTimersByTimeAsync(LONG_MS);
    expect((await hanging)[0]).toMatchObject({ status: 'rejected', reason: expect.any(PictureRefused) as unknown });
    expect([...(await drawer.draw(card('on')))]).toEqual([2, 1]);
  });

  test('ends a thread that has had nothing to draw, and starts another when there is something', async () => {
    stopTimers();
    const drawer = open({ workerUrl: fakeWorker(), cacheBytes: 1 });
    const countOf = async (text: string) => (await drawer.draw(card(text)))[1];
    expect([await countOf('a'), await countOf('b')]).toEqual([1, 2]);
    await vi.advanceTimersByTimeAsync(LONG_MS);
    expect(await countOf('c')).toBe(1);
  });

  test('draws a picture again that failed before', async () => {
    const drawer = open({ workerUrl: fakeWorker() });
    await expect(drawer.draw(card('crash'))).rejects.toBeInstanceOf(PictureRefused);
    await expect(drawer.draw(card('crash'))).rejects.toBeInstanceOf(PictureRefused);
  });

  test('rejects what is under way and what comes after it is closed', async () => {
    const drawer = open({ workerUrl: fakeWorker() });
    const pending = Promise.allSettled([drawer.draw(card('hang')), drawer.draw(card('waits'))]);
    await drawer.close();
    expect((await pending).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(drawer.draw(card('late'))).rejects.toBeInstanceOf(PictureRefused);
  });
});
