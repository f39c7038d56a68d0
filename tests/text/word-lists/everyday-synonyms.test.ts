import { expect, it } from 'vitest';
import { stem } from '../../../src/text/stems.ts';
import lines from '../../../src/text/word-lists/everyday-synonyms.json' with { type: 'json' };

it('the stems of the everyday synonyms are kept beside them: `npx vitest run tests/text/word-lists -u` writes them', async () => {
  const stemmed = lines.map((line) => {
    const sides = line.split(' > ').map((side) => [...new Set(side.split(', ').map(stem))].join(', '));
    return sides.join(' > ');
  });
  await expect(`${JSON.stringify(stemmed, null, 2)}\n`).toMatchFileSnapshot(
    '../../../src/text/word-lists/everyday-stems.json',
  );
});
