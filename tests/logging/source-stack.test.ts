import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { nameSources } from '../../src/logging/source-stack.ts';

it('names the sources of compiled files that have a map, and leaves all else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rift-'));
  const compiled = pathToFileURL(join(folder, 'part.js')).href;
  writeFileSync(
    join(folder, 'part.js.map'),
    JSON.stringify({ version: 3, sources: ['../src/part.ts'], names: [], mappings: 'AACA' }),
  );
  const stack = (place: string) => `Error: no\n    at run (${place})\n    at node:internal/timers:540:5`;
  expect(nameSources(stack(`${compiled}:1:7`))).toBe(stack(`${join(folder, '..', 'src', 'part.ts')}:2:1`));
  const without = stack(`${pathToFileURL(join(folder, 'other.js')).href}:1:7`);
  expect(nameSources(without)).toBe(without);
});

it.each(['file://host/part.js', 'file:///%2Fpart.js', 'file:///%.js', 'file:///nowhere/part.js'])(
  'bears %s in the words of a fault',
  (address) => {
    const stack = `Error: What is ${address}:1:1?\n    at run (node:internal/timers:540:5)`;
    expect(nameSources(stack)).toBe(stack);
  },
);
