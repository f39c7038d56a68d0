import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, runRift, startProgram } from '../support/program.ts';

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47];

describe('a question on the command line', () => {
  const asked = runRift(['ask', 'why did musk leave openai']);

  it('is answered with an excerpt, its place and its sources, and ends with 0', async () => {
    const { code, stdout, stderr } = await asked;
    expect(code).toBe(0);
    expect(stdout).toContain('Musk');
    expect(stdout).toMatch(/p\/[0-9a-z]{8}/);
    expect(stdout).toContain('https://');
    expect(stderr).toBe('');
  });

  it('needs no command', async () => {
    const plain = await runRift(['why did musk leave openai']);
    expect(plain.stdout).toBe((await asked).stdout);
  });

  it('ends with 3 when the record has nothing on it', async () => {
    const { code, stdout } = await runRift(['ask', 'best recipe for banana bread']);
    expect(code).toBe(3);
    expect(stdout).toContain('nothing');
  });

  it('ends with 2 on input that cannot be taken', async () => {
    const unknown = await runRift(['timeline', '--frm', '2018']);
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).not.toBe('');
    expect((await runRift(['source', 'p/zzzzzzzz'])).code).toBe(2);
  });

  it('gives its data as JSON: the words are the slice of the article that the span names', async () => {
    const { stdout } = await runRift(['ask', 'what did altman answer to the bid', '--json']);
    const { status, trace } = JSON.parse(stdout);
    expect(status).toBe('answer');
    const { span, text } = trace.hits[0].excerpt;
    const article = await readFile(`corpus/${String(span.articleId)}.md`, 'utf8');
    const words = (shown: string): readonly string[] => shown.match(/[\p{L}\p{N}$]+/gu) ?? [];
    const source = article.slice(span.start, span.end).replace(/\[\^[^\]]+\]/g, '');
    expect(words(source)).toEqual(words(text));
  });
});

describe('lines on standard input', () => {
  it('are answered one by one, in as many columns as are asked for', async () => {
    const { code, stdout } = await runRift(['--width', '60'], 'who is ilya sutskever\n/source the-bid\n');
    expect(code).toBe(0);
    expect(stdout).toContain('Sutskever');
    expect(stdout).toContain('The bid for OpenAI');
    expect(stdout.split('\n').filter((line) => line.length > 60 && !line.includes('http'))).toEqual([]);
  });
});

describe('pictures', () => {
  it('are saved as PNG', async () => {
    const file = join(await folderWith({}), 'timeline.png');
    const { code } = await runRift(['timeline', '--from', '2018', '--to', '2019', '--picture', file]);
    expect(code).toBe(0);
    const bytes = await readFile(file);
    expect([...bytes.subarray(0, 4)]).toEqual(PNG_SIGNATURE);
  });
});

describe('another corpus', () => {
  it('answers from those of its own articles that can be read, and names each file that cannot', async () => {
    const folder = await folderWith({
      'harbour.txt':
        'The harbour of Tarn\nHow the pier was lost\nThe storm of 1911 broke the long pier of Tarn in two.\n',
      'a.md': '---\ntitle: A\ncolour: red\n---\n\nThe keeper saved nine sailors.[^x]\n',
      'b.md': 'No front matter.\n',
      'c.md': new Uint8Array([0xff, 0xfe, 0x00]),
    });
    const { code, stdout, stderr } = await runRift(['--corpus', folder, 'ask', 'what broke the pier']);
    expect(code).toBe(0);
    expect(stdout).toContain('The storm of 1911 broke the long pier of Tarn in two.');
    expect(stdout).toContain('How the pier was lost');
    expect(stderr).toContain('c.md error not-utf-8');
    expect(stderr).toContain('1 error, 0 warnings');
    expect(stderr).not.toContain('a.md');
  });

  it('that is empty or missing is told plainly', async () => {
    const empty = await runRift(['--corpus', await folderWith({}), 'ask', 'anything']);
    expect([empty.code, empty.stderr]).toEqual([1, expect.stringContaining('no articles')]);
    const missing = await runRift(['--corpus', '/no/such/folder', 'ask', 'anything']);
    expect([missing.code, missing.stderr]).toEqual([1, expect.stringContaining('no such folder')]);
  });
});

describe('settings that cannot be used', () => {
  it('are told all at once, and end with 1', async () => {
    const env = { DISCORD_GUILD_ID: 'abc', LOG_LEVEL: 'loud' };
    const { code, stderr } = await startProgram('main', ['ask', 'x'], { env }).ended;
    expect(code).toBe(1);
    expect(stderr).toContain('DISCORD_GUILD_ID');
    expect(stderr).toContain('LOG_LEVEL');
  });
});
