import { expect, it } from 'vitest';
import { offerChoices } from '../../../src/discord/interaction/route.ts';
import { defineCommand } from '../../../src/reply/command.ts';
import { en } from '../../../src/words/en.ts';
import { emptyArchive } from '../../support/empty-archive.ts';
import { plainWords } from '../../support/plain-words.ts';

it('An option completes no more letters than it takes, however many Discord sends.', () => {
  const say = defineCommand({
    name: 'say',
    words: plainWords('say', 'Says it.', { words: 'What.' }),
    options: { words: { kind: 'text', maxLength: 5, complete: (typed) => [{ name: typed, value: typed }] } },
    actions: {},
    run: () => ({ status: 'answer', blocks: [] }),
  });
  const typing = {
    kind: 'completion',
    name: 'say',
    values: {},
    focused: { name: 'words', typed: 'x'.repeat(6_000) },
  } as const;
  const context = { archive: emptyArchive(), today: '2026-11-24', words: en };
  expect(offerChoices(typing, { commands: [say], context })).toEqual([{ name: 'xxxxx', value: 'xxxxx' }]);
});
