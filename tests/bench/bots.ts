import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { startFakeDiscord, type FakeDiscord } from '../support/discord/fake-discord.ts';
import { startNode, nodeOptions, type RunningProgram } from '../support/program.ts';
import { ms, sample, share, times, type Row } from './figures.ts';
import { goldenQuestions } from './record.ts';

const IN_FLIGHT = [1, 10, 50];
const ASKS = 200;
const TIMELINES = 200;
/** A bot that answers so late is broken, and so is what was measured. */
const GIVE_UP_MS = 60_000;
const SETTLE_MS = 10_000;

/** A running bot and the Discord that it is in. */
interface Bot {
  readonly fake: FakeDiscord;
  readonly program: RunningProgram;
}

/** The whole bot and one that answers "pong", each against a fake Discord on sockets, in turn. */
export async function measureBots(): Promise<readonly Row[]> {
  const rift = await startBot([...nodeOptions(), 'dist/src/main.js']);
  const pong = await startBot(['tests/bench/pong-bot.mjs']);
  try {
    const idle = await memoryOf(rift, pong);
    const speed = [];
    for (const inFlight of IN_FLIGHT) speed.push(...(await measureSpeed(rift, pong, inFlight)));
    for (const { fake } of [rift, pong]) await askAll(fake, burst(), burst().length);
    const afterBurst = await memoryOf(rift, pong);
    for (const { fake } of [rift, pong]) await askAll(fake, timelines(), 4);
    const afterTimelines = await memoryOf(rift, pong);
    return [
      ...speed,
      memoryRow('memory, idle', idle),
      memoryRow('memory, after 600 questions and 100 commands at once', afterBurst),
      memoryRow(`memory, after ${String(TIMELINES)} timelines more`, afterTimelines),
    ];
  } finally {
    for (const { program, fake } of [rift, pong]) {
      program.kill('SIGTERM');
      await program.ended;
      await fake.close();
    }
  }
}

async function startBot(args: readonly string[]): Promise<Bot> {
  const fake = await startFakeDiscord();
  const env = { DISCORD_TOKEN: fake.token, DISCORD_API_BASE: fake.apiBase };
  const program = startNode(args, { env });
  await program.wrote('"ready"');
  return { fake, program };
}

interface Asked {
  readonly name: string;
  readonly options: Readonly<Record<string, string>>;
}

async function measureSpeed(rift: Bot, pong: Bot, inFlight: number): Promise<readonly Row[]> {
  const questions = sample(goldenQuestions(), ASKS).map((question) => ({ name: 'ask', options: { question } }));
  const [own, bare] = [await askAll(rift.fake, questions, inFlight), await askAll(pong.fake, questions, inFlight)];
  const what = `whole bot, ${String(inFlight)} in flight`;
  const against = 'a bot that answers “pong”';
  return [
    {
      what: `${what}: throughput`,
      against,
      ratio: times(own.perSecond / bare.perSecond),
      figures: `${own.perSecond.toFixed(0)} : ${bare.perSecond.toFixed(0)} a second`,
    },
    ...[0.5, 0.99].map((part) => ({
      what: `${what}: p${String(part * 100)}`,
      against,
      ratio: times(share(own.timesMs, part) / share(bare.timesMs, part)),
      figures: `${ms(share(own.timesMs, part))} : ${ms(share(bare.timesMs, part))}`,
    })),
  ];
}

/** Asks all, so many at a time; each by a member of its own. */
async function askAll(fake: FakeDiscord, asked: readonly Asked[], inFlight: number) {
  const queue = [...asked.entries()];
  const timesMs: number[] = [];
  const began = performance.now();
  const askOn = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [place, { name, options }] = next;
      const started = performance.now();
      const member = fake.as({ id: String(1_300_000_000_000_000_000n + BigInt(place)), name: 'member' });
      const exchange = member.ask(name, options);
      await Promise.race([exchange.answer, sleep(GIVE_UP_MS, undefined, { ref: false })]);
      if (exchange.answers.length !== 1) throw new Error(`/${name} ${JSON.stringify(options)} was not answered.`);
      timesMs.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, askOn));
  return { timesMs, perSecond: (asked.length / (performance.now() - began)) * 1000 };
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
