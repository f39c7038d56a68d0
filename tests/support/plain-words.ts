import type { CommandWords, OptionWords } from '../../src/words/command-words.ts';

/** What a test's command is called, the same in every language: its description, and those of its options by their names. */
export function plainWords<OptionName extends string>(
  name: string,
  description: string,
  options: Readonly<Record<OptionName, string | Omit<OptionWords, 'name'>>>,
  more: Pick<CommandWords, 'menu'> = {},
): () => CommandWords<OptionName> {
  const named = Object.entries<string | Omit<OptionWords, 'name'>>(options).map(([name, own]) => [
    name,
    { name, ...(typeof own === 'string' ? { description: own } : own) },
  ]);
  const own = Object.fromEntries(named) as CommandWords<OptionName>['options'];
  return () => ({ name, description, options: own, ...more });
}
