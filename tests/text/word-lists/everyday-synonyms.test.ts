import { expect, it } from 'vitest';
import { stem } from '../../../src/text/stems.ts';
import { everydayGroups, everydayGroupsOfWritten } from '../../../src/text/word-lists/everyday-synonyms.ts';
import lines from '../../../src/text/word-lists/everyday-synonyms.json' with { type: 'json' };

it('the stems of the everyday synonyms are kept beside them: `npx vitest run tests/text/word-lists -u` writes them', async () => {
  const groups = lines.map((line) => {
    const [typed = [], written = typed] = line.split(' > ').map((side) => [...new Set(side.split(', ').map(stem))]);
    return { typed, written };
  });
  const stems = {
    groups: groups.map(({ written }) => written.join(' ')),
    typed: numbersOf(groups.map(({ typed }) => typed)),
    written: numbersOf(groups.map(({ written }) => written)),
  };
  await expect(`${JSON.stringify(stems, null, 2)}\n`).toMatchFileSnapshot(
    '../../../src/text/word-lists/everyday-stems.json',
  );
});

it('a word has the groups that it is typed for, and those that it is written for', () => {
  const written = everydayGroups(stem('abandoned')).flatMap((group) => group.written);
  expect(written).toContain('quit');
  expect(everydayGroupsOfWritten('quit').some((group) => everydayGroups('abandon').includes(group))).toBe(true);
  expect(everydayGroups('constructor')).toEqual([]);
});

/** The numbers of the groups that have a word. */
function numbersOf(groups: readonly (readonly string[])[]): Readonly<Record<string, string>> {
  const numbers: Record<string, string> = {};
  for (const [number, words] of groups.entries()) {
    for (const word of words) {
      const known = Object.hasOwn(numbers, word) ? `${numbers[word] ?? ''} ` : '';
      numbers[word] = `${known}${String(number)}`;
    }
  }
  return numbers;
}
