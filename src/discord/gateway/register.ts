import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  Routes,
  type APIApplicationCommandOption,
  type REST,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { menuOf, type AnyCommand } from '../../reply/command.ts';
import type { Option } from '../../reply/options.ts';
import type { OptionWords } from '../../words/command-words.ts';
import { en, type Words } from '../../words/en.ts';
import { wordsFor } from '../../words/locale.ts';

type Declaration = RESTPutAPIApplicationCommandsJSONBody[number];

/** Where commands are declared: in one server, or (undefined) everywhere. */
type GuildId = string | undefined;

/** Discord's ids of the commands, by name. */
export type CommandIds = ReadonlyMap<string, string>;

/** What came of declaring them. */
interface Registration {
  readonly outcome: 'registered' | 'unchanged';
  readonly ids: CommandIds;
}

/**
 * Declares the commands to Discord if it does not have exactly these already. Discord limits how often an application
 * may do so (200 new commands a day), and members see a changed command flicker. Rejects if Discord refuses.
 */
export async function registerCommands({
  rest,
  applicationId,
  guildId,
  commands,
}: {
  readonly rest: REST;
  readonly applicationId: string;
  readonly guildId: GuildId;
  readonly commands: readonly AnyCommand[];
}): Promise<Registration> {
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const declared = declareCommands(commands, guildId);
  const present = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
  if (Array.isArray(present) && isSame(present, declared)) return { outcome: 'unchanged', ids: idsOf(present) };
  return { outcome: 'registered', ids: idsOf(await rest.put(route, { body: declared })) };
}

/** The ids of slash commands, as Discord gives them back, by name. */
function idsOf(declared: unknown): CommandIds {
  const given: readonly unknown[] = Array.isArray(declared) ? declared : [];
  const slash = given.filter(
    (each) => (read(each, 'type') ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput,
  );
  return new Map(slash.map((each) => [String(read(each, 'name')), String(read(each, 'id'))]));
}

/** The commands as Discord takes them, in every language that there are words for: each as a slash command, and those with a message menu in that menu too. */
export function declareCommands(commands: readonly AnyCommand[], guildId: GuildId): readonly Declaration[] {
  const scope = guildId === undefined ? EVERYWHERE : {};
  return commands.flatMap((command) => {
    const type = ApplicationCommandType.ChatInput;
    const options = declareOptions(command);
    const menu = menuOf(command);
    return [
      { type, ...nameAndDescribe(command.name, command.words), options, ...scope },
      ...(menu === undefined
        ? []
        : [
            {
              type: ApplicationCommandType.Message,
              name: menu,
              name_localizations: inAllLocales((words) => command.words(words).menu ?? menu),
              ...scope,
            } as const,
          ]),
    ];
  });
}

/** Discord's locales whose members see other words than English, with these. */
const LOCALIZED = Object.values(Locale)
  .map((locale) => [locale, wordsFor(locale)] as const)
  .filter(([, words]) => words !== en);

function inAllLocales(read: (words: Words) => string): Partial<Record<Locale, string>> {
  return Object.fromEntries(LOCALIZED.map(([locale, words]) => [locale, read(words)]));
}

/** `name` is what Discord calls it by; the description is English where a locale has no other. */
function nameAndDescribe(name: string, read: (words: Words) => OptionWords) {
  return {
    name,
    name_localizations: inAllLocales((words) => read(words).name),
    description: read(en).description,
    description_localizations: inAllLocales((words) => read(words).description),
  };
}

/** In servers, in direct messages with the bot and among others; installed by servers and by members. Discord takes these for global commands only. */
const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** Discord wants required options before the others. */
function declareOptions({ options, words }: AnyCommand): APIApplicationCommandOption[] {
  const declared = Object.entries(options).map(([name, option]) =>
    declareOption(name, option, (language) => words(language).options[name] ?? { name, description: name }),
  );
  return [...declared.filter((option) => option.required), ...declared.filter((option) => !option.required)];
}

function declareOption(name: string, option: Option, read: (words: Words) => OptionWords): APIApplicationCommandOption {
  const named = nameAndDescribe(name, read);
  switch (option.kind) {
    case 'text': {
      const length = { max_length: Math.min(option.maxLength, 6000) };
      const base = {
        type: ApplicationCommandOptionType.String,
        ...named,
        required: option.isRequired ?? false,
      } as const;
      return option.complete ? { ...base, ...length, autocomplete: true } : { ...base, ...length };
    }
    case 'choice': {
      const choices = option.values.map((value) => ({
        name: read(en).choices?.[value] ?? value,
        name_localizations: inAllLocales((words) => read(words).choices?.[value] ?? value),
        value,
      }));
      return { type: ApplicationCommandOptionType.String, ...named, choices };
    }
    case 'flag':
      return { type: ApplicationCommandOptionType.Boolean, ...named };
    case 'whole-number': {
      const range = { min_value: option.min, max_value: option.max };
      const base = { type: ApplicationCommandOptionType.Integer, ...named, ...range } as const;
      return option.complete ? { ...base, autocomplete: true } : base;
    }
  }
}

/** What is compared; all else that Discord gives back is its own. */
const COMPARED = [
  'type',
  'name',
  'description',
  'required',
  'autocomplete',
  'min_value',
  'max_value',
  'max_length',
  'value',
] as const;
const LOCALIZATIONS = ['name_localizations', 'description_localizations'] as const;
const SCOPE = ['contexts', 'integration_types'] as const;

/** True if both lists declare the same commands, in whatever order. Where one side knows no scope (a guild's commands have none) it does not count. */
function isSame(present: readonly unknown[], declared: readonly unknown[]): boolean {
  const hasScope = [...present, ...declared].every((command) =>
    SCOPE.every((key) => Array.isArray(read(command, key))),
  );
  return canonical(present, hasScope) === canonical(declared, hasScope);
}

function canonical(commands: readonly unknown[], hasScope: boolean): string {
  const texts = commands.map((command) => {
    const type = read(command, 'type') ?? ApplicationCommandType.ChatInput;
    const scope = hasScope ? SCOPE.map((key) => JSON.stringify(read(command, key))) : [];
    return JSON.stringify([type, scope, pickMeant(command)]);
  });
  return texts.sort().join('\n');
}

/** Discord leaves out what is false or empty. */
function pickMeant(declared: unknown): unknown {
  const values = COMPARED.map((key) => read(declared, key)).map((value) => value || null);
  const localized = LOCALIZATIONS.map((key) =>
    Object.entries(Object(read(declared, key)))
      .map(([locale, words]) => `${locale} ${String(words)}`)
      .sort(),
  );
  const nested = (['options', 'choices'] as const).map((key) => {
    const entries = read(declared, key);
    return Array.isArray(entries) ? entries.map(pickMeant) : [];
  });
  return [...values, ...localized, ...nested];
}

function read(declared: unknown, key: string): unknown {
  return typeof declared === 'object' && declared !== null ? Reflect.get(declared, key) : undefined;
}
