import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failure } from '../../support/discord/fake-discord-request.ts';
import type { FakeDiscord } from '../../support/discord/fake-discord.ts';
import type { Pick } from './members.ts';

/** Something that goes wrong. Resolves when the next one may. */
export type Fault = () => Promise<unknown> | void;

/** What faults are done to. */
export interface FaultPorts {
  readonly fake: FakeDiscord;
  readonly pick: Pick;
  /** The folder of articles that the bot answers from; it is written to. */
  readonly corpus: string;
  /** Ends the bot with this signal and starts it again; resolves when it answers. */
  readonly restart: (signal: 'SIGTERM' | 'SIGKILL') => Promise<void>;
}

/** Close codes after which a bot may come back, and those that others than Discord give. */
const CODES = [1000, 1001, 4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009];
const ANSWERS = /^(?:POST|PATCH|DELETE) \/(?:interactions|webhooks)\//;
const STATUSES = [500, 502, 503, 504];
/** Seconds for which Discord wants to be left alone: within what it gives for a response, and beyond. */
const RETRY_AFTER = ['0.3', '1', '5'];

/** All that can go wrong with Discord, the line to it, the articles and the program, by name. */
export function faultsOf({ fake, pick, corpus, restart }: FaultPorts): Readonly<Record<string, Fault>> {
  const { gateway } = fake;
  const fail = (answer: Failure['answer']) => fake.fail({ request: ANSWERS, times: pick([1, 2, 3, 8]), answer });
  const limited = (headers: Readonly<Record<string, string>>) =>
    fail({ status: 429, headers: { 'retry-after': pick(RETRY_AFTER), ...headers }, body: { retry_after: 1 } });
  return {
    'cut before': () => fail('cut'),
    'cut after': () => fail('take-and-cut'),
    hang: () => fail('hang'),
    slow: () => fail({ delayMs: pick([300, 900, 2_000]) }),
    '5xx': () => fail({ status: pick(STATUSES), headers: { 'content-type': 'text/html' } }),
    '429 of the user': () => limited({ 'x-ratelimit-scope': 'user' }),
    '429 shared': () => limited({ 'x-ratelimit-scope': 'shared' }),
    '429 global': () => limited({ 'x-ratelimit-scope': 'global', 'x-ratelimit-global': 'true' }),
    '429 of a bucket': () =>
      limited({ 'x-ratelimit-bucket': 'b', 'x-ratelimit-remaining': '0', 'x-ratelimit-limit': '5' }),
    'op 7': () => gateway.requestReconnect(),
    'op 9, resumable': () => gateway.invalidate(true),
    'op 9': () => gateway.invalidate(false),
    'no acknowledgement': () => gateway.muteHeartbeats(2),
    'line cut': () => gateway.drop(),
    'line cut and refused': () => {
      gateway.refuseConnections(pick([1, 3]));
      gateway.drop();
    },
    closed: () => gateway.closeWith(pick(CODES)),
    'delivered twice': () => gateway.repeat('INTERACTION_CREATE'),
    'article saved': async () => appendFile(await articleOf(corpus, pick), '\nA line more, about xylophones.\n'),
    'article broken': () => breakFor(articleOf(corpus, pick), '---\ntitle: [\n---\n# '),
    'people broken': () => breakFor(Promise.resolve(join(corpus, 'people.yml')), '- [\n'),
    SIGTERM: () => restart('SIGTERM'),
    SIGKILL: () => restart('SIGKILL'),
  };
}

async function articleOf(corpus: string, pick: Pick): Promise<string> {
  const names = (await readdir(corpus)).filter((name) => name.endsWith('.md')).sort();
  return join(corpus, pick(names));
}

/** Puts something unreadable into a file, and the file as it was back when the bot has seen it. */
async function breakFor(file: Promise<string>, nonsense: string): Promise<void> {
  const path = await file;
  const before = await readFile(path);
  await writeFile(path, nonsense);
  setTimeout(() => void writeFile(path, before), BROKEN_MS).unref();
}

/** Longer than it takes until a change is seen. */
const BROKEN_MS = 6_000;
