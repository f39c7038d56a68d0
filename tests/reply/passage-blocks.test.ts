import { expect, it } from 'vitest';
import { sourcesBlock } from '../../src/reply/passage-blocks.ts';

const report = { publisher: 'Gazette', title: 'A quarrel', url: 'https://example.org/quarrel' };

it('names a source once that two passages name each for itself', () => {
  const other = { publisher: 'Courier', title: 'The answer' };
  expect(sourcesBlock([report, other, { ...report }])).toEqual([{ kind: 'sources', sources: [report, other] }]);
});

it('shows no sources where there are none', () => {
  expect(sourcesBlock([])).toEqual([]);
});
