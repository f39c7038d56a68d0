import { expect, it } from 'vitest';
import { createArchive } from '../../../src/archive/archive.ts';
import { shippedCorpus } from '../../support/corpus.ts';

it.each([
  ['who is elon musk', 'Elon Musk'],
  ['elon', 'Elon Musk'],
  ['sama?', 'Sam Altman'],
  ['WHO IS SHIVON ZILIS', 'Shivon Zilis'],
  ['microsoft', 'Microsoft'],
])('“%s” finds the section headed %s, though most passages name them', async (question, heading) => {
  const { corpus } = await shippedCorpus();
  const outcome = createArchive(corpus).ask(question);
  if (outcome.kind !== 'answer') throw new Error(`It is answered with ${outcome.kind}.`);
  expect(outcome.hits[0].passage.headingPath.at(-1)).toBe(heading);
});
