import type { CommandWords } from '../../src/words/command-words.ts';

/** What a test's command is called, the same in every language: its description, and those of its options by their names. */
export function plainWords<OptionName extends string>(
  name: string,
  description: string,
  options: Readonly<Record<OptionName, string>>,
  more: Pick<CommandWords, 'menu'> = {},
): () => CommandWords<OptionName> {
  const named = Object.entries<string>(options).map(([name, description]) => [name, { name, description }] as const);
  const own = Object.fromEntries(named) as CommandWords<OptionName>['options'];
  return () => ({ name, description, options: own, ...more });
}
