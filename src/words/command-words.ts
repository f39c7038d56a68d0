/** An option as its reader sees it. */
export interface OptionWords {
  /** As it is typed: 1 to 32 small letters. */
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
  /** The names of its choices, by their values. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** A command as its reader sees it. */
export interface CommandWords<OptionName extends string = string> {
  /** As it is typed: 1 to 32 small letters. */
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
  /** Its entry in a message's menu, at most 32 characters; none: it has no such entry. */
  readonly menu?: string;
  readonly options: Readonly<Record<OptionName, OptionWords>>;
}

/** What an option is called, by its English name. Throws a RangeError for an option without words, which the types of the tables rule out. */
export function wordsOfOption(options: CommandWords['options'], name: string): OptionWords {
  const words = options[name];
  if (words === undefined) throw new RangeError(`The option ${name} has no words.`);
  return words;
}
