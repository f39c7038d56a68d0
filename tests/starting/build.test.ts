import { cpSync, existsSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { folderWith, startNode } from '../support/program.ts';

const stampOf = z.object({ files: z.array(z.string()) });

it('is built by several at once, whole, and as new as its sources were when that began', async () => {
  const project = await folderWith({});
  for (const name of ['src', 'commands', 'package.json']) cpSync(name, join(project, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  const inDist = (name: string): string => join(project, 'dist', name);
  const build = () => startNode(['src/build.mjs'], { cwd: project });
  const before = Date.now();
  const ends = await Promise.all([build().ended, build().ended]);
  expect(ends.map(({ code, stderr }) => [code, stderr])).toEqual(ends.map(() => [0, '']));
  const { files } = stampOf.parse(JSON.parse(readFileSync(inDist('build.json'), 'utf8')));
  expect(files.filter((name) => !existsSync(inDist(name)))).toEqual([]);
  const begun = statSync(inDist('build.json')).mtimeMs;
  expect(begun).toBeGreaterThanOrEqual(before);
  expect(begun).toBeLessThan(statSync(inDist('main.js')).mtimeMs);

  const [ofAnother, leftOver] = [inDist('main.js.4711'), inDist('main.js.4712')];
  for (const draft of [ofAnother, leftOver]) writeFileSync(draft, '');
  utimesSync(leftOver, 0, 0);
  expect((await build().ended).code).toBe(0);
  expect([existsSync(ofAnother), existsSync(leftOver)]).toEqual([true, false]);
});
