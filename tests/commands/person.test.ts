import { describe, expect, it } from 'vitest';
import { check } from '../../commands/check.ts';
import { quote } from '../../commands/quote.ts';
import { timeline } from '../../commands/timeline.ts';
import { createArchive } from '../../src/archive/archive.ts';
import type { AnyCommand } from '../../src/reply/command.ts';
import type { CommandContext } from '../../src/reply/options.ts';
import { en } from '../../src/words/en.ts';
import { corpusOf, markdown } from '../support/corpus.ts';

const BODY = `## 10 February 2025: Sam Altman and Elon Musk cook

Both cooked.

> The soup is mine.
>
> — Elon Musk, CEO of Tesla, post on X, 10 February 2025 [^ap]

> The soup is thin.
>
> — Sam Altman, CEO of OpenAI, post on X, 10 February 2025 [^ap]
`;
const archive = createArchive(corpusOf({ 'a.md': markdown(BODY) }));
const context: CommandContext = { archive, today: '2026-11-24', words: en };

const COMMANDS: readonly [string, AnyCommand, Readonly<Record<string, string>>][] = [
  ['quote', quote, {}],
  ['check', check, { text: 'The soup is thin.' }],
  ['timeline', timeline, {}],
];

describe.each(COMMANDS)('the option “person” of /%s', (_, command, given) => {
  const option = command.options['person'];
  const offered = (typed: string) => (option?.kind === 'text' ? (option.complete?.(typed, context, {}) ?? []) : []);

  it.each([
    ['musc', 'Elon Musk'],
    ['elon muks', 'Elon Musk'],
    ['mr musk', 'Elon Musk'],
    ['@elon', 'Elon Musk'],
    ['elon-musk', 'Elon Musk'],
    ['Elon Musk (1)', 'Elon Musk'],
    ['altmann', 'Sam Altman'],
    ['scam  altman', 'Sam Altman'],
  ])('completes and takes “%s”', (typed, name) => {
    expect(offered(typed)[0]?.name).toBe(`${name} (1)`);
    expect(command.run({ ...given, person: typed }, context).status).toBe('answer');
  });

  it('offers who holds an office', () => {
    expect(offered('the ceo').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Elon Musk (1)', 'Sam Altman (1)']),
    );
  });
});
