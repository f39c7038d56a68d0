import { expect, it } from 'vitest';
import { firstSentences } from '../../src/reply/quote-blocks.ts';

const LONG = `Jane Doe, who bakes, ${'and bakes, '.repeat(20)}has the bread.`;

it.each([
  ['Yes. She has the bread. Later more.', 25, 'Yes. She has the bread.'],
  [`Yes. ${LONG}`, 40, `Yes. ${LONG}`],
  [`${LONG} More.`, 40, LONG],
  ['Jane Doe has the bread. And more of it.', 30, 'Jane Doe has the bread.'],
  ['Yes.', 40, 'Yes.'],
])('the beginning of %j is whole sentences that say something', (text, letters, beginning) => {
  const { text: shown, isCutAfter } = firstSentences(text, letters);
  expect([shown, isCutAfter]).toEqual([beginning, shown !== text]);
});
