import { setTimeout as sleep } from 'node:timers/promises';
import { startFakeDiscord, type FakeDiscord } from '../support/discord/fake-discord.ts';
import type { Exchange } from '../support/discord/fake-discord-exchange.ts';
import { nodeOptions, startNode, type RunningProgram } from '../support/program.ts';

/** A bot that answers so late is broken, and so is what was measured. */
const GIVE_UP_MS = 60_000;

/** A running bot and the Discord that it is in. */
export interface Bot {
  readonly fake: FakeDiscord;
  readonly program: RunningProgram;
}

/** A command with its options, as a member uses it. */
export interface Asked {
  readonly name: string;
  readonly options: Readonly<Record<string, string>>;
}

/** Rift as it is started day by day. */
export const startRift = (): Promise<Bot> => startBot([...nodeOptions(), 'dist/main.js']);

/** The bot that answers "pong". */
export const startPong = (): Promise<Bot> => startBot(['tests/bench/pong-bot.mjs']);

async function startBot(args: readonly string[]): Promise<Bot> {
  const fake = await startFakeDiscord();
  const program = startNode(args, { env: { DISCORD_TOKEN: fake.token, DISCORD_API_BASE: fake.apiBase } });
  await program.wrote('"ready"');
  return { fake, program };
}

export async function stopBot({ program, fake }: Bot): Promise<void> {
  program.kill('SIGTERM');
  await program.ended;
  await fake.close();
}

/** Asks one by a member of its own, told apart by `place`. */
export function askOne(fake: FakeDiscord, { name, options }: Asked, place: number): Exchange {
  return fake.as({ id: String(1_300_000_000_000_000_000n + BigInt(place)), name: 'member' }).ask(name, options);
}

/** Asks all, so many at a time. Gives how long each answer took. */
export async function askAll(fake: FakeDiscord, asked: readonly Asked[], inFlight: number) {
  const queue = [...asked.entries()];
  const timesMs: number[] = [];
  const began = performance.now();
  const askOn = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      timesMs.push(await timeOfAnswer(fake, next[1], next[0]));
  };
  await Promise.all(Array.from({ length: inFlight }, askOn));
  return { timesMs, perSecond: (asked.length / (performance.now() - began)) * 1000 };
}

/** Asks so many a second, whether the earlier ones were answered or not. Gives how long each answer took. */
export async function askSteadily(
  fake: FakeDiscord,
  asked: readonly Asked[],
  perSecond: number,
): Promise<readonly number[]> {
  const began = performance.now();
  return Promise.all(
    asked.map(async (one, place) => {
      await sleep((place * 1000) / perSecond - (performance.now() - began));
      return timeOfAnswer(fake, one, place);
    }),
  );
}

async function timeOfAnswer(fake: FakeDiscord, asked: Asked, place: number): Promise<number> {
  const started = performance.now();
  const exchange = askOne(fake, asked, place);
  await Promise.race([exchange.answer, sleep(GIVE_UP_MS, undefined, { ref: false })]);
  if (exchange.answers.length !== 1) {
    throw new Error(`/${asked.name} ${JSON.stringify(asked.options)} was not answered.`);
  }
  return performance.now() - started;
}
