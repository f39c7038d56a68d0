import { expect, it } from 'vitest';
import { stem } from '../../../src/text/stems.ts';
import { everydayGroups, everydayGroupsOfWritten } from '../../../src/text/word-lists/everyday-synonyms.ts';

it('a word has the groups that it is typed for, and those that it is written for', () => {
  const written = everydayGroups(stem('abandoned')).flatMap((group) => group.written);
  expect(written).toContain('quit');
  expect(everydayGroupsOfWritten('quit').some((group) => everydayGroups('abandon').includes(group))).toBe(true);
  expect(everydayGroups('constructor')).toEqual([]);
});
