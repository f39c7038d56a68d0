import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { readCorpusFolder } from '../../../src/corpus/files/corpus-folder.ts';
import { describePassedOver } from '../../../src/corpus/files/passed-over.ts';

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

  it('passes over hidden things, packages and other kinds of files, and says why', async () => {
    const others = ['LICENSE', '.hidden.md', '.git/a.md', 'notes.docx', 'deep/people.yml', 'node_modules/a/readme.md'];
    for (const path of others) await write(path);
    const { files, passedOver } = await readCorpusFolder(folder);
    expect(files).toEqual([]);
    expect(passedOver.map(({ path, reason }) => `${reason} ${path}`).toSorted()).toEqual([
      'ending LICENSE',
      'ending deep/people.yml',
      'ending notes.docx',
      'hidden .git/',
      'hidden .hidden.md',
      'packages node_modules/',
    ]);
    expect(describePassedOver(passedOver).split('\n')).toContain(
      'Passed over 3 of other kinds: 1 .docx, 1 .yml, 1 without ending',
    );
  });

  it('reads YAML files of either ending', async () => {
    for (const path of ['a.md', 'people.yaml', 'other.yaml']) await write(path);
    const { files } = await readCorpusFolder(folder);
    expect(files.map(({ path }) => path)).toEqual(['a.md', 'people.yml']);
  });

  it('reads articles of every ending', async () => {
    for (const path of ['a.md', 'b.markdown', 'c.mdx', 'd.txt', 'E.MD']) await write(path);
    expect((await readCorpusFolder(folder)).files).toHaveLength(5);
  });

  it('reads the one file that is named', async () => {
    await write('README.md', '# A harbour\n\nThe pier was long.');
    await write('other.md');
    const { files, problems } = await readCorpusFolder(join(folder, 'README.md'));
    expect(problems).toEqual([]);
    expect(readCorpus(files).corpus.articles.map(({ title }) => title)).toEqual(['A harbour']);
  });

  it('reads UTF-16 that says so', async () => {
    await write('a.txt', Buffer.from('\uFEFFTitle\nText here.', 'utf16le'));
    expect((await readCorpusFolder(folder)).files[0]?.text).toBe('Title\nText here.');
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

  it('reports a folder that is not there', async () => {
    const missing = await readCorpusFolder(join(folder, 'nowhere'));
    expect(missing.problems).toMatchObject([{ rule: 'no-folder', severity: 'error' }]);
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

  it('passes over a link to a folder, and finds no folder below a file', async () => {
    await mkdir(join(folder, 'deep'));
    await symlink('deep', join(folder, 'odd.md'));
    expect((await readCorpusFolder(folder)).passedOver).toEqual([{ path: 'odd.md', reason: 'ending' }]);
    await write('a.txt');
    const below = await readCorpusFolder(join(folder, 'a.txt', 'deep'));
    expect(below.problems).toMatchObject([{ rule: 'no-folder', message: 'There is no such folder.' }]);
  });

  it('names no more than eight of what it passes over', () => {
    const passedOver = Array.from({ length: 10 }, (_, at) => ({ path: `${String(at)}.md`, reason: 'name' as const }));
    expect(describePassedOver(passedOver)).toMatch(/^Passed over 10 by name .*: 0\.md, .*, 7\.md, and 2 more\n$/);
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
