import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  customIdOf,
  isEphemeral,
  startFakeDiscord,
  textOf,
  type FakeDiscord,
} from '../support/discord/fake-discord.ts';
import { folderWith, startProgram, type RunningProgram } from '../support/program.ts';

let fake: FakeDiscord;
let program: RunningProgram;

const HARBOUR = { 'note.txt': 'The harbour\nThe pier\nThe pier of Tarn was built in 1890 of oak.\n' };

function start(env: Readonly<Record<string, string>> = {}): RunningProgram {
  return startProgram('main', [], { env: { DISCORD_TOKEN: fake.token, DISCORD_API_BASE: fake.apiBase, ...env } });
}

async function startOn(folder: string, env: Readonly<Record<string, string>> = {}): Promise<void> {
  program = start({ RIFT_CORPUS: folder, ...env });
  await program.wrote('"ready"');
}

function countOf({ length }: { readonly length: number }): number {
  return length;
}

/** Programs go by the machine's own clock: however slow it is, their responses are taken. */
async function open(): Promise<void> {
  fake = await startFakeDiscord({ responseWindowMs: Number.POSITIVE_INFINITY });
}

async function close(): Promise<void> {
  program.kill('SIGTERM');
  await program.ended;
  await fake.close();
  if (fake.problems.length > 0) throw new Error(`Discord would have refused: ${fake.problems.join('; ')}`);
}

/** One program for all: it reads the whole record when it starts. */
describe('the whole program in Discord', () => {
  beforeAll(async () => {
    await open();
    program = start();
    await program.wrote('"ready"');
  });
  afterAll(close);

  it('answers a question, shows its context, and says when there is nothing', async () => {
    const answer = await fake.ask('ask', { question: 'why did musk leave openai' }).answer;
    const context = await fake.press(customIdOf(answer, 'Context')).answer;
    expect([isEphemeral(context), textOf(context)]).toEqual([true, expect.stringMatching(/p\/[0-9a-z]{8}/)]);
    const nothing = await fake.ask('ask', { question: 'zxqv blorft' }).answer;
    expect(textOf(nothing)).toContain('nothing');
  });

  it('shows the timeline and a quotation with their pictures', async () => {
    const timeline = fake.ask('timeline', { from: 'nov 2023' });
    const quote = fake.ask('quote', { person: 'sama', about: 'twitter' });
    for (const exchange of [timeline, quote]) {
      const answer = await exchange.answer;
      const files = answer.files.length > 0 ? answer.files : (await exchange.edit).files;
      expect(files.map(({ name }) => name)).toEqual([expect.stringMatching(/\.png$/)]);
      expect(files[0]?.bytes.subarray(1, 4).toString()).toBe('PNG');
    }
  });

  it('checks the words of a message from its menu', async () => {
    const content = 'he really said “no thank you but we will buy twitter for $9.74 billion if you want”';
    const answer = await fake.useOnMessage('Check this quote', content).answer;
    expect(textOf(answer)).toContain('Verbatim');
  });

  it('answers fifty members at once, each exactly once, and never writes its token or a question', async () => {
    const exchanges = Array.from({ length: 50 }, (_, place) => {
      const member = fake.as({ id: String(1_200_000_000_000_000_000n + BigInt(place)), name: 'member' });
      return place % 2 === 0
        ? member.ask('ask', { question: `what happened in ${String(2000 + place)} with openai, that nobody else asks` })
        : member.ask('timeline', { from: String(2010 + (place % 16)) });
    });
    const answers = await Promise.all(exchanges.map(({ answer }) => answer));
    expect(answers.map(textOf)).not.toContain('');
    program.kill('SIGTERM');
    const { code, stdout, stderr } = await program.ended;
    expect(code).toBe(0);
    expect(exchanges.map(({ responses, answers, refused }) => [responses, answers, refused].map(countOf))).toEqual(
      exchanges.map(() => [1, 1, 0]),
    );
    expect(stdout + stderr).not.toContain(fake.token);
    expect(stdout + stderr).not.toContain('nobody else');
  });
});

describe('a program for one case alone:', () => {
  beforeEach(open);
  afterEach(close);

  describe('a program that is started again', () => {
    it('does not declare its commands again, and answers buttons that were made before', async () => {
      const folder = await folderWith(HARBOUR);
      const puts = (): number => fake.requests.filter((request) => request.startsWith('PUT')).length;
      await startOn(folder);
      expect(puts()).toBe(1);
      const answer = await fake.ask('ask', { question: 'when was the pier built' }).answer;
      program.kill('SIGTERM');
      expect((await program.ended).code).toBe(0);
      await startOn(folder);
      expect(puts()).toBe(1);
      const context = await fake.press(customIdOf(answer, 'Context')).answer;
      expect(textOf(context)).toContain('1890');
    });
  });

  describe('a program that nobody reads', () => {
    it('goes on answering, and stops when it is asked to', async () => {
      await startOn(await folderWith(HARBOUR), { LOG_LEVEL: 'debug' });
      program.closeOutput();
      for (let place = 0; place < 3; place++) {
        expect(textOf(await fake.ask('ask', { question: 'when was the pier built' }).answer)).toContain('1890');
      }
      program.kill('SIGTERM');
      expect((await program.ended).code).toBe(0);
    });
  });

  describe('a program that waits for a gateway that does not greet', () => {
    it('stops when it is asked to', async () => {
      fake.gateway.muteHello();
      program = start({ RIFT_CORPUS: await folderWith(HARBOUR) });
      await fake.gateway.connected;
      program.kill('SIGTERM');
      expect((await program.ended).code).toBe(0);
    });
  });

  describe('a program that has a port for numbers', () => {
    it('tells how it is doing', async () => {
      await startOn(await folderWith(HARBOUR), { METRICS_PORT: '0' });
      const [, port] = /"port":(\d+),"event":"metrics_served"/.exec(program.output()) ?? [];
      await fake.ask('ask', { question: 'when was the pier built' }).answer;
      expect((await fetch(`http://127.0.0.1:${String(port)}/healthz`)).status).toBe(200);
      const numbers = await (await fetch(`http://127.0.0.1:${String(port)}/metrics`)).text();
      expect(numbers).toContain('rift_corpus_articles 1\n');
      expect(numbers).toContain('rift_gateway_shards_open 1\n');
      expect(numbers).toContain('rift_events_total{event="ready"} 1\n');
    });
  });

  describe('a corpus that changes while the bot runs', () => {
    it('is taken up whole, and not at all while none of it can be read', async () => {
      const folder = await folderWith(HARBOUR);
      const article = join(folder, 'note.txt');
      await startOn(folder);
      await writeFile(article, Buffer.from([0xc3, 0x28, 0xa0, 0xa1]));
      await program.wrote('"corpus_rejected"');
      const before = await fake.ask('ask', { question: 'when was the pier built' }).answer;
      expect(textOf(before)).toContain('1890');
      await writeFile(article, 'The harbour\nThe pier\nThe pier of Tarn was built in 1894 of oak.\n');
      await program.wrote('"corpus_reloaded"');
      const after = await fake.ask('ask', { question: 'when was the pier built' }).answer;
      expect(textOf(after)).toContain('1894');
    });
  });

  describe('a start that must fail', () => {
    it('says in one line that the token is wrong, and ends with 1', async () => {
      program = start({ DISCORD_TOKEN: 'wrong', RIFT_CORPUS: await folderWith(HARBOUR) });
      const { code, stderr } = await program.ended;
      expect(code).toBe(1);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(stderr).toMatch(/token/i);
    });
  });
});
