import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Exchange } from '../support/discord/fake-discord-exchange.ts';
import { startFakeDiscord, textOf, type FakeDiscord } from '../support/discord/fake-discord.ts';
import { folderWith, startProgram, type RunningProgram } from '../support/program.ts';

const SHARDS = 8;
const QUESTION = { question: 'when was the pier built' };

let fake: FakeDiscord;
let program: RunningProgram;

beforeEach(async () => {
  fake = await startFakeDiscord({ shards: SHARDS, responseWindowMs: Number.POSITIVE_INFINITY });
});

async function start(env: Readonly<Record<string, string>>): Promise<RunningProgram> {
  const folder = await folderWith({
    'note.txt': 'The harbour\nThe pier\nThe pier of Tarn was built in 1890 of oak.\n',
  });
  const settings = { DISCORD_TOKEN: fake.token, DISCORD_API_BASE: fake.apiBase, RIFT_CORPUS: folder };
  return startProgram('sharded', [], { env: { ...settings, ...env } });
}

afterEach(async () => {
  program.kill('SIGTERM');
  await program.ended;
  await fake.close();
  if (fake.problems.length > 0) throw new Error(`Discord would have refused: ${fake.problems.join('; ')}`);
});

/** A member asks in a server of this shard. */
function askOn(shard: number): Exchange {
  const server = { id: String(BigInt(shard + SHARDS) << 22n), permissions: 0n };
  return fake.as({ id: '1200000000000000003', name: 'member', server }).ask('ask', QUESTION);
}

/** Of the process that has the shards, the one started last. */
function pidOf(name: string): number {
  const lines = program.output().split('\n');
  const line = lines.findLast((each) => each.includes(`"process":"${name}"`) && each.includes('"pid"'));
  return Number(/"pid":(\d+)/.exec(line ?? '')?.[1]);
}

const ALL = Array.from({ length: SHARDS }, (_, shard) => shard);
const LOST = new Set([2, 3]);

describe('eight shards in four processes', () => {
  it('answer once each; when one is killed the others answer on, and it comes back', async () => {
    program = await start({ DISCORD_PROCESSES: '4' });
    await program.wrote('"all_ready"');
    const before = ALL.map(askOn);
    for (const { answer } of before) expect(textOf(await answer)).toContain('1890');

    process.kill(pidOf('2-3'), 'SIGKILL');
    const meanwhile = Array.from({ length: 5 }, () => ALL.map(askOn)).flat();
    const others = meanwhile.filter((_, place) => !LOST.has(place % SHARDS));
    for (const { answer } of others) expect(textOf(await answer)).toContain('1890');

    await program.wroteTimes('"all_ready"', 2);
    const after = ALL.map(askOn);
    for (const { answer } of after) expect(textOf(await answer)).toContain('1890');

    program.kill('SIGTERM');
    const { code, stdout } = await program.ended;
    expect(code).toBe(0);
    for (const { answers, refused } of [...before, ...others, ...after]) {
      expect([answers.length, refused.length]).toEqual([1, 0]);
    }
    for (const { responses } of meanwhile) expect(responses.length).toBeLessThanOrEqual(1);
    expect(fake.requests.filter((request) => request.startsWith('PUT'))).toHaveLength(1);
    expect(stdout.match(/"part":"\d-\d\/8","event":"stopped"/g)).toHaveLength(4);
  });
});

describe('eight shards in two processes', () => {
  it('tell together how they are doing, and end when the process that started them is gone', async () => {
    program = await start({ DISCORD_PROCESSES: '2', METRICS_PORT: '0' });
    await program.wrote('"all_ready"');
    const [, port] = /"port":(\d+),"event":"metrics_served"/.exec(program.output()) ?? [];
    expect((await fetch(`http://127.0.0.1:${String(port)}/healthz`)).status).toBe(200);
    const numbers = await (await fetch(`http://127.0.0.1:${String(port)}/metrics`)).text();
    expect(numbers).toContain('rift_gateway_shards 8\n');
    expect(numbers).toContain('rift_gateway_shards_open 8\n');
    program.kill('SIGKILL');
    await program.ended;
    expect(program.output().match(/"event":"stopped"/g)).toHaveLength(2);
  });
});

describe('several processes with a wrong token', () => {
  it('are not even started', async () => {
    program = await start({ DISCORD_TOKEN: 'wrong' });
    const { code, stdout, stderr } = await program.ended;
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/token/i);
  });
});
