import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { readCorpusFolder } from '../../src/corpus/folder.ts';

const isRoot = process.getuid?.() === 0;
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rift-corpus-'));
});

afterEach(async () => {
  await chmod(folder, 0o700);
  await rm(folder, { recursive: true, force: true });
});

async function write(path: string, content: string | Uint8Array = 'Title\nText here.'): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), content);
}

async function rules(): Promise<readonly string[]> {
  const { problems } = await readCorpusFolder(folder);
  return problems.map(({ rule, path, severity }) => `${severity} ${rule} ${path}`);
}

describe('readCorpusFolder', () => {
  it('reads articles of all subfolders and the three YAML files at the top, sorted by path', async () => {
    for (const path of ['b.txt', 'a.md', 'deep/er/c.md', 'people.yml', 'synonyms.yml', 'corpus.yml']) await write(path);
    const { files, problems } = await readCorpusFolder(folder);
    expect(problems).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual([
      'a.md',
      'b.txt',
      'corpus.yml',
      'deep/er/c.md',
      'people.yml',
      'synonyms.yml',
    ]);
  });

  it('leaves out README and LICENSE, hidden files and what is no text', async () => {
    const others = ['README.md', 'LICENSE', 'license.txt', '.hidden.md', '.git/a.md', 'notes.docx', 'deep/people.yml'];
    for (const path of others) await write(path);
    expect((await readCorpusFolder(folder)).files).toEqual([]);
  });

  it('strips no byte of a file', async () => {
    await write('a.txt', 'Tïtle\r\n“Text” \u{1F600}.');
    expect((await readCorpusFolder(folder)).files[0]?.text).toBe('Tïtle\r\n“Text” \u{1F600}.');
  });

  it('reads a file that begins with a byte order mark', async () => {
    await write('a.md', '\uFEFF---\ntitle: T\n---\n\nText.\n');
    const { files } = await readCorpusFolder(folder);
    expect(readCorpus(files)).toMatchObject({ problems: [], corpus: { articles: [{ title: 'T' }] } });
  });

  it('of an empty folder has nothing, which readCorpus reports', async () => {
    const { files, problems } = await readCorpusFolder(folder);
    expect([files, problems]).toEqual([[], []]);
    expect(readCorpus(files).problems).toMatchObject([{ rule: 'no-articles' }]);
  });

  it('reports a folder that is not there, and a file in its place', async () => {
    await write('a.txt');
    const missing = await readCorpusFolder(join(folder, 'nowhere'));
    const file = await readCorpusFolder(join(folder, 'a.txt'));
    expect(missing.problems).toMatchObject([{ rule: 'no-folder', severity: 'error' }]);
    expect(file.problems).toMatchObject([{ rule: 'no-folder', message: 'This is a file, not a folder.' }]);
  });

  it('reports a file that is not UTF-8 and reads the others', async () => {
    await write('a.txt');
    await write('b.txt', Uint8Array.of(0x54, 0xff, 0xfe, 0x00));
    expect(await rules()).toEqual(['error not-utf-8 b.txt']);
    expect((await readCorpusFolder(folder)).files.map(({ path }) => path)).toEqual(['a.txt']);
  });

  it('reports a file of 50 MB without reading it', async () => {
    await write('big.md', '');
    await truncate(join(folder, 'big.md'), 50_000_000);
    const { files, problems } = await readCorpusFolder(folder);
    expect(files).toEqual([]);
    expect(problems).toMatchObject([{ rule: 'file-too-large', path: 'big.md' }]);
    expect(problems[0]?.message).toContain('50.0 MB');
  });

  it('reports a link to nothing and a link to itself, and follows a good one', async () => {
    await write('elsewhere.data');
    await symlink('gone.md', join(folder, 'broken.md'));
    await symlink('self.md', join(folder, 'self.md'));
    await symlink('elsewhere.data', join(folder, 'good.txt'));
    expect(await rules()).toEqual(['error broken-link broken.md', 'error broken-link self.md']);
    expect((await readCorpusFolder(folder)).files.map(({ path }) => path)).toEqual(['good.txt']);
  });

  it('passes over a folder that is named like an article', async () => {
    await mkdir(join(folder, 'odd.md'));
    expect(await rules()).toEqual([]);
  });

  it('reports a file without read permission (root may read everything)', async () => {
    await write('a.txt');
    await chmod(join(folder, 'a.txt'), 0o000);
    expect(await rules()).toEqual(isRoot ? [] : ['error no-permission a.txt']);
  });

  it('reports a folder without read permission (root may read everything)', async () => {
    await write('deep/a.txt');
    await chmod(join(folder, 'deep'), 0o000);
    const found = await rules();
    await chmod(join(folder, 'deep'), 0o700);
    expect(found).toEqual(isRoot ? [] : ['error no-permission deep']);
  });
});
