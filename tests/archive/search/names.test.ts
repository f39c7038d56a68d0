import { beforeAll, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive-model.ts';
import { shippedArchive } from '../../support/corpus.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await shippedArchive();
});

it.each([
  ['who is elon musk', 'Elon Musk'],
  ['elon', 'Elon Musk'],
  ['sama?', 'Sam Altman'],
  ['WHO IS SHIVON ZILIS', 'Shivon Zilis'],
  ['microsoft', 'Microsoft'],
])('“%s” finds the section headed %s, though most passages name them', (question, heading) => {
  const outcome = archive.ask(question);
  if (outcome.kind !== 'answer') throw new Error(`It is answered with ${outcome.kind}.`);
  expect(outcome.hits[0].passage.headingPath.at(-1)).toBe(heading);
});
