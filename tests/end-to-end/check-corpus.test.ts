import { describe, expect, it } from 'vitest';
import type { ProgramEnd } from '../support/program.ts';
import { folderWith, startProgram } from '../support/program.ts';

async function check(...args: readonly string[]): Promise<ProgramEnd> {
  return startProgram('curator/check-corpus', args).ended;
}

const SOURCED =
  'Anna Weber offered to buy the bakery on Mill Street in 2025.[^a]\n\n[^a]: Herald, "Offer", 2025, <https://example.com/a>\n';

describe('check:corpus', () => {
  it('names the folder, what it holds, and what was passed over', async () => {
    const folder = await folderWith({ 'a.md': SOURCED, 'b.png': '' });
    const { code, stdout } = await check(folder);
    expect(code).toBe(0);
    expect(stdout).toBe(
      `${folder}: 1 article, 1 passage, 0 marked events, 0 quotations\nPassed over 1 of other kinds: 1 .png\n0 errors, 0 warnings\n`,
    );
  });

  it('takes the folder by itself or as an option, one at a time', async () => {
    const folder = await folderWith({ 'a.md': SOURCED });
    expect((await check('--corpus', folder)).stdout).toBe((await check(folder)).stdout);
    const two = await check(folder, folder);
    expect([two.code, two.stderr]).toEqual([2, expect.stringContaining('One folder at a time')]);
    expect((await check('--nothing')).code).toBe(2);
  });

  it('says once that nothing names a source, and spares such a folder the rules of a record', async () => {
    const files = Object.fromEntries(
      ['a', 'b', 'c'].map((name) => [`${name}.md`, `He came.\n\nThen it went:\n\n- so ${name}`]),
    );
    const { code, stdout } = await check(await folderWith(files));
    expect(code).toBe(0);
    expect(stdout.split('\n').slice(1)).toEqual([
      expect.stringMatching(/^\. warning no-source No article names a source\. — /),
      '0 errors, 1 warning',
      '',
    ]);
  });

  it('ends with 1 for a file that is not served', async () => {
    const { code, stdout } = await check(await folderWith({ 'a.md': SOURCED, 'b.md': '' }));
    expect(code).toBe(1);
    expect(stdout).toContain('b.md:1 error empty-article');
    expect(stdout).toContain('1 error, 0 warnings');
  });

  it('counts warnings as errors as strictly as it is told', async () => {
    const folder = await folderWith({
      'a.md': `${SOURCED}\n\nHe came to Mill Street in the spring of that year.[^b]\n`,
    });
    const ends = await Promise.all([
      check(folder),
      check(folder, '--strict'),
      check(folder, '--strict=bare-pronoun'),
      check(folder, '--strict=long-passage'),
      check(folder, '--strict=all'),
    ]);
    expect(ends.map(({ code }) => code)).toEqual([0, 1, 1, 0, 1]);
    const severities = ends.map(({ stdout }) => /(\w+) bare-pronoun/.exec(stdout)?.[1]);
    expect(severities).toEqual(['warning', 'warning', 'error', 'warning', 'error']);
  });

  it('is as strict as corpus.yml asks', async () => {
    const { code, stdout } = await check(
      await folderWith({ 'a.md': `${SOURCED}\n\nNo.[^b]`, 'corpus.yml': 'strict: true' }),
    );
    expect(code).toBe(1);
    expect(stdout).toContain('error footnote-undefined');
  });

  it('shows some of many warnings of a rule, or all of them', async () => {
    const folder = await folderWith({ 'a.md': `${SOURCED}\n\n${'Short.[^a]\n\n'.repeat(25)}` });
    const some = await check(folder);
    const all = await check(folder, '--all');
    expect(some.stdout.match(/ warning short-passage /g)).toHaveLength(5);
    expect(some.stdout).toContain('… and 20 more warnings of short-passage (--all shows them)');
    expect(all.stdout.match(/ warning short-passage /g)).toHaveLength(25);
  });
});
