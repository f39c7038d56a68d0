import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../src/library/library.ts';
import { folderWith } from '../support/program.ts';

async function open(files: Readonly<Record<string, string | Uint8Array>>) {
  return openLibrary({ folder: await folderWith(files), cache: undefined, notify: () => undefined });
}

describe('a folder with files that cannot be read', () => {
  it('is served without them, and they are named', async () => {
    const opened = await open({
      'pier.md': 'The pier of Tarn is long.',
      'broken.md': Uint8Array.of(0x54, 0x00, 0xff),
      'empty.txt': '',
      'people.yml': 'name: [',
    });
    expect(opened.ok && opened.library.current().corpus.articles.map(({ id }) => id)).toEqual(['pier']);
    expect(opened.problems.map(({ severity, rule, path }) => `${severity} ${rule} ${path}`)).toEqual([
      'error not-utf-8 broken.md',
      'error empty-article empty.txt',
      'error yaml people.yml',
    ]);
  });

  it('is refused only if nothing else is there', async () => {
    const opened = await open({ 'broken.md': Uint8Array.of(0x54, 0x00, 0xff) });
    expect(opened).toMatchObject({ ok: false, problems: [{ rule: 'not-utf-8', path: 'broken.md' }] });
  });
});
