/**
 * What Discord allows in one message, as far as replies can meet it.
 * Source: Discord's developer documentation, "Component Reference" and "Application Commands".
 */
export const LIMITS = {
  /** Components of a message, nested ones counted. */
  components: 40,
  /** Characters over all texts of a message. Button labels are counted too, to be on the safe side. */
  characters: 4000,
  buttonsInRow: 5,
  buttonLabel: 80,
  customId: 100,
  menuOptions: 25,
  menuPlaceholder: 150,
  optionLabel: 100,
  optionDescription: 100,
  optionValue: 100,
  pictures: 10,
  pictureAlt: 1024,
  completions: 25,
  completionName: 100,
  completionValue: 100,
} as const;

/** The bot's own words, at most `max` characters long: cut at a word's end (inside a word only if it is longer than that) and marked with "…". Never for an article's words. */
export function clipWords(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = text.slice(0, Math.max(0, max - 1));
  const wordEnd = room.search(/\s\S*$/);
  const cut = wordEnd > max / 2 ? room.slice(0, wordEnd) : room.replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.trimEnd()}…`;
}
