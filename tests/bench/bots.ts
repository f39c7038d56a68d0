import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { askAll, askSteadily, startPong, startRift, stopBot, type Asked, type Bot } from './bot.ts';
import { ms, sample, share, times, type Row } from './figures.ts';
import { goldenQuestions } from './record.ts';

const IN_FLIGHT = [1, 10, 50];
const PER_SECOND = 50;
const ASKS = 200;
const TIMELINES = 200;
/** What a bot answers before its speed is measured: it is up for months, and compiled by then. */
const ASKED_BEFORE = 600;
/** Longer than a thread that draws nothing lives. */
const SETTLE_MS = 30_000;

/** The whole bot and one that answers "pong", each against a fake Discord on sockets, in turn, when both have answered for a while. */
export async function measureBots(): Promise<readonly Row[]> {
  const rift = await startRift();
  const pong = await startPong();
  try {
    const idle = await memoryOf(rift, pong);
    for (const { fake } of [rift, pong]) await askAll(fake, questions(ASKED_BEFORE), 10);
    const speed = [];
    for (const inFlight of IN_FLIGHT) speed.push(...(await measureSpeed(rift, pong, inFlight)));
    speed.push(...(await measureSteadily(rift, pong)));
    for (const { fake } of [rift, pong]) await askAll(fake, burst(), burst().length);
    const afterBurst = await memoryOf(rift, pong);
    for (const { fake } of [rift, pong]) await askAll(fake, timelines(), 4);
    const afterTimelines = await memoryOf(rift, pong);
    return [
      ...speed,
      memoryRow('memory, idle', idle),
      memoryRow(`memory, after ${String(ASKED_BEFORE + 1000)} questions and 100 commands at once`, afterBurst),
      memoryRow(`memory, after ${String(TIMELINES)} timelines more`, afterTimelines),
    ];
  } finally {
    await stopBot(rift);
    await stopBot(pong);
  }
}

async function measureSpeed(rift: Bot, pong: Bot, inFlight: number): Promise<readonly Row[]> {
  const asked = questions(ASKS);
  const [own, bare] = [await askAll(rift.fake, asked, inFlight), await askAll(pong.fake, asked, inFlight)];
  const what = `whole bot, hot, ${String(inFlight)} in flight`;
  return [
    {
      what: `${what}: throughput`,
      against: PONG,
      ratio: times(own.perSecond / bare.perSecond),
      figures: `${own.perSecond.toFixed(0)} : ${bare.perSecond.toFixed(0)} a second`,
    },
    ...shareRows(what, own.timesMs, bare.timesMs),
  ];
}

/** As members ask: whether the last was answered or not. */
async function measureSteadily(rift: Bot, pong: Bot): Promise<readonly Row[]> {
  const asked = questions(2 * ASKS);
  const own = await askSteadily(rift.fake, asked, PER_SECOND);
  const bare = await askSteadily(pong.fake, asked, PER_SECOND);
  return shareRows(`whole bot, hot, ${String(PER_SECOND)} a second`, own, bare);
}

const PONG = 'a bot that answers “pong”';

function shareRows(what: string, own: readonly number[], bare: readonly number[]): readonly Row[] {
  return [0.5, 0.99].map((part) => ({
    what: `${what}: p${String(part * 100)}`,
    against: PONG,
    ratio: times(share(own, part) / share(bare, part)),
    figures: `${ms(share(own, part))} : ${ms(share(bare, part))}`,
  }));
}

function questions(count: number): readonly Asked[] {
  return sample(goldenQuestions(), count).map((question) => ({ name: 'ask', options: { question } }));
}

function burst(): readonly Asked[] {
  return sample(goldenQuestions(), 100).map((question, place) =>
    place % 2 === 0
      ? { name: 'ask', options: { question } }
      : { name: 'timeline', options: { from: String(2010 + (place % 16)) } },
  );
}

/** Each a picture of its own. */
function timelines(): readonly Asked[] {
  return Array.from({ length: TIMELINES }, (_, place) => ({
    name: 'timeline',
    options: {
      from: `${String(2015 + (place % 12))}-${String(1 + (Math.floor(place / 12) % 12)).padStart(2, '0')}`,
      order: place % 2 === 0 ? 'oldest' : 'newest',
    },
  }));
}

/** Megabytes resident now and at most, of both bots. */
interface Memory {
  readonly now: readonly [number, number];
  readonly most: readonly [number, number];
}

async function memoryOf(rift: Bot, pong: Bot): Promise<Memory> {
  await sleep(SETTLE_MS);
  const read = ({ program }: Bot, figure: 'VmRSS' | 'VmHWM') => {
    const status = readFileSync(`/proc/${String(program.pid)}/status`, 'utf8');
    return Number(new RegExp(`^${figure}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]) / 1024;
  };
  return { now: [read(rift, 'VmRSS'), read(pong, 'VmRSS')], most: [read(rift, 'VmHWM'), read(pong, 'VmHWM')] };
}

function memoryRow(what: string, { now: [own, bare], most }: Memory): Row {
  return {
    what,
    against: 'the same bot',
    ratio: times(own / bare),
    figures: `${own.toFixed(0)} : ${bare.toFixed(0)} MB (at most ${most.map((each) => each.toFixed(0)).join(' : ')})`,
  };
}
