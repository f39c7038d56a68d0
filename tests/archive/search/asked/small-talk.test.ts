import { expect, it } from 'vitest';
import { isSmallTalk } from '../../../../src/archive/search/asked/small-talk.ts';
import lines from '../../../../src/archive/search/asked/small-talk.json' with { type: 'json' };

it('every line that is known as small talk is', () => {
  expect(
    Object.values(lines)
      .flat()
      .filter((line) => !isSmallTalk(line)),
  ).toEqual([]);
});

it('a question with a word that no line has is none', () => {
  expect(isSmallTalk('hello, who built the pier?')).toBe(false);
  expect(isSmallTalk('thanks, who made you')).toBe(true);
});
