import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nodeOptions } from '../support/program.ts';

it.each([
  ['package.json', /"node (.*?) src\/run\.mjs (?:main|sharded)"/g, 2],
  ['README.md', /^node (.*?) dist\/main\.js$/gm, 1],
  ['docs/operations.md', /^ExecStart=\/usr\/bin\/node (.*?) dist\/main\.js$/gm, 1],
  ['docs/operations.md', /^CMD \["node", (.*?), "dist\/main\.js"\]$/gm, 1],
  ['docs/scaling.md', /node (.*?) dist\/sharded\.js/g, 1],
])('%s tells Node the size of its heap as npm start does: %s', (path, command, times) => {
  const given = [...readFileSync(path, 'utf8').matchAll(command)].map(([, options = '']) => options);
  expect(given.map((options) => options.replaceAll(/[",]/g, ''))).toEqual(
    Array.from({ length: times }, () => nodeOptions().join(' ')),
  );
});
