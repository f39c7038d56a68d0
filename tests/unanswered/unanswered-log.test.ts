import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  openUnanswered,
  plainQuestion,
  unansweredFile,
  createUnansweredLog,
  type LineFile,
} from '../../src/unanswered/unanswered-log.ts';
import { readUnanswered } from '../../src/unanswered/question-groups.ts';

const today = () => '2026-11-29';
const neverFails = (error: unknown) => {
  throw error;
};

function memory(text = ''): LineFile & { text: string } {
  const file = {
    text,
    size: () => Promise.resolve(Buffer.byteLength(file.text)),
    read: () => Promise.resolve(file.text),
    append: (more: string) => Promise.resolve(void (file.text += more)),
    replace: (whole: string) => Promise.resolve(void (file.text = whole)),
  };
  return file;
}

describe('what is noted of a question', () => {
  it.each([
    ['who is <@1234567890> and @everyone\n to <#77>?', 'who is and to ?'],
    ['did @sama#1234 tweet', 'did tweet'],
    ['mail me at ana.b@example.org or https://x.example/a?b or www.x.example', 'mail me at or or'],
    ['see discord.gg/abc, 10.0.0.17, call +49 170 1234567', 'see , call'],
    ['id 123456789012345678 bid 97.4 billion in 2015-2016', 'id bid 97.4 billion in 2015-2016'],
    ['who --> <!-- fired\u202E sam', 'who ! fired sam'],
    ['<@1>', ''],
  ])('leads to nobody: %j', (typed, kept) => {
    expect(plainQuestion(typed)).toBe(kept);
  });

  it('is its words, why, and the day', async () => {
    const file = memory();
    const log = createUnansweredLog({ file, today, onFault: neverFails });
    log.note('who is  weber', 'nothing');
    log.note('<@12>', 'closest');
    log.note('who won', 'removed');
    await log.settled();
    expect(file.text).toBe(
      '{"day":"2026-11-29","why":"nothing","question":"who is weber"}\n{"day":"2026-11-29","why":"removed","question":"who won"}\n',
    );
  });
});

describe('the log', () => {
  it('lets old lines fall out when it is full', async () => {
    const file = memory('{"day":"2020-01-01","why":"nothing","question":"the oldest"}\n');
    const log = createUnansweredLog({ file, today, onFault: neverFails, maxBytes: 700 });
    for (let number = 0; number < 50; number += 1) log.note(`question ${String(number)}`, 'nothing');
    await log.settled();
    const questions = readUnanswered(file.text).map(({ question }) => question);
    expect(Buffer.byteLength(file.text)).toBeLessThanOrEqual(700);
    expect([questions.at(-1), questions.includes('the oldest'), questions.length > 3]).toEqual([
      'question 49',
      false,
      true,
    ]);
  });

  it('reports the first write that fails, and goes on', async () => {
    const file = memory();
    let isBroken = true;
    const append = (text: string) => (isBroken ? Promise.reject(new Error('disk full')) : file.append(text));
    const faults: unknown[] = [];
    const log = createUnansweredLog({ file: { ...file, append }, today, onFault: (error) => faults.push(error) });
    log.note('one', 'nothing');
    log.note('two', 'nothing');
    await log.settled();
    isBroken = false;
    log.note('three', 'nothing');
    await log.settled();
    expect(faults).toHaveLength(1);
    expect(readUnanswered(file.text).map(({ question }) => question)).toEqual(['three']);
  });

  it('leaves out lines that are none', () => {
    expect(readUnanswered('\n{"day":\nnull\n{"day":"2026-11-29","why":"other","question":"x"}')).toEqual([]);
  });
});

describe('the file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rift-unanswered-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is made for its owner alone when the first line comes', async () => {
    const path = join(folder, 'log.jsonl');
    const file = unansweredFile(path);
    expect([await file.read(), await file.size()]).toEqual(['', 0]);
    await file.append('a\n');
    await file.append('b\n');
    expect(await readFile(path, 'utf8')).toBe('a\nb\n');
    await file.replace('c\n');
    expect(await file.read()).toBe('c\n');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('that cannot be read is told', async () => {
    await expect(unansweredFile(folder).read()).rejects.toThrow('EISDIR');
  });

  it('is written where one is set, and nowhere else', async () => {
    const path = join(folder, 'set.jsonl');
    const onFault = (error: unknown) => expect.fail(String(error));
    expect(openUnanswered({ unansweredLog: undefined }, onFault)).toEqual({});
    const { unanswered } = openUnanswered({ unansweredLog: path }, onFault);
    unanswered?.note('who built it', 'nothing');
    await unanswered?.settled();
    expect(readUnanswered(await readFile(path, 'utf8'))).toMatchObject([{ why: 'nothing', question: 'who built it' }]);
  });
});
