import {
  ApplicationCommandOptionType,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandInteractionDataOption,
  type APIMessage,
  type InteractionType,
} from 'discord.js';

type Interaction = InteractionType.ApplicationCommand | InteractionType.ApplicationCommandAutocomplete;
type Given = APIApplicationCommandInteractionDataOption<Interaction>;

/** The values a member gave, by option; `readInput` checks them. Kinds of options that commands do not declare are left out. */
export function readOptions(
  options: readonly Given[] | undefined,
): Readonly<Record<string, string | number | boolean>> {
  const entries = (options ?? []).filter(isBasic).map(({ name, value }) => [name, value] as const);
  return Object.fromEntries(entries);
}

/** The option that a member is typing into, with the words so far. */
export function readFocused(options: readonly Given[]): { readonly name: string; readonly typed: string } | undefined {
  const focused = options.filter(isBasic).find((option) => 'focused' in option && option.focused);
  return focused && { name: focused.name, typed: String(focused.value) };
}

/** The words of a message that a command is used on: its own, else those of a forwarded message or of embeds; empty if it has none. */
export function readMessageText(message: APIMessage | undefined): string {
  if (!message) return '';
  const forwarded = message.message_snapshots?.map((snapshot) => snapshot.message.content) ?? [];
  const embedded = message.embeds.map((embed) => embed.description ?? '');
  return [message.content, ...forwarded, ...embedded].find((text) => text.trim() !== '') ?? '';
}

function isBasic(option: Given): option is APIApplicationCommandInteractionDataBasicOption<Interaction> {
  return (
    option.type !== ApplicationCommandOptionType.Subcommand &&
    option.type !== ApplicationCommandOptionType.SubcommandGroup
  );
}
