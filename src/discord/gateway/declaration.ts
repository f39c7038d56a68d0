import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  type APIApplicationCommandOption,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { menuOf, type AnyCommand } from '../../reply/command.ts';
import type { Option } from '../../reply/options.ts';
import { wordsOfOption, type OptionWords } from '../../words/command-words.ts';
import { en, type Words } from '../../words/en.ts';
import { wordsFor } from '../../words/locale.ts';

type Declaration = RESTPutAPIApplicationCommandsJSONBody[number];

/** Where commands are declared: in one server, or (undefined) everywhere. */
type GuildId = string | undefined;

/** The commands as Discord takes them, in every language that there are words for: each as a slash command, and those with a message menu in that menu too. */
export function declareCommands(commands: readonly AnyCommand[], guildId: GuildId): readonly Declaration[] {
  const scope = guildId === undefined ? EVERYWHERE : {};
  return commands.flatMap((command): Declaration[] => {
    const { name, words } = command;
    const type = ApplicationCommandType.ChatInput;
    const slash = { type, ...nameAndDescribe(name, words), options: declareOptions(command), ...scope };
    const menu = menuOf(command);
    if (menu === undefined) return [slash];
    const menuNames = inAllLocales((language) => words(language).menu ?? menu);
    return [slash, { type: ApplicationCommandType.Message, name: menu, name_localizations: menuNames, ...scope }];
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
    declareOption(name, option, (language) => wordsOfOption(words(language).options, name)),
  );
  return [...declared.filter((option) => option.required), ...declared.filter((option) => !option.required)];
}

function declareOption(name: string, option: Option, read: (words: Words) => OptionWords): APIApplicationCommandOption {
  const named = nameAndDescribe(name, read);
  switch (option.kind) {
    case 'text': {
      const required = option.isRequired ?? false;
      const base = { type: ApplicationCommandOptionType.String, ...named, required } as const;
      const length = { max_length: Math.min(option.maxLength, 6000) };
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

/**
 * True if Discord has exactly these commands, in whatever order. Where they may be used counts for global ones alone: a
 * server's commands have no such scope.
 */
export function isDeclared(present: readonly object[], declared: readonly Declaration[], guildId: GuildId): boolean {
  const keys = guildId === undefined ? [...COMPARED, ...Object.keys(EVERYWHERE)] : COMPARED;
  return canonical(present, keys) === canonical(declared, keys);
}

/** The keys that are compared, at every depth; others that Discord gives back are its own. */
const COMPARED: readonly string[] = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  ...Object.values(Locale),
  'required',
  'autocomplete',
  'min_value',
  'max_value',
  'max_length',
  'options',
  'choices',
  'value',
];

function canonical(commands: readonly object[], keys: readonly string[]): string {
  const texts = commands.map((command) => {
    // A command's id is Discord's own, and Indonesian is called `id` too.
    const shown = JSON.stringify({ ...command, id: undefined }, (_, value: unknown) => dropEmpty(value));
    return JSON.stringify(JSON.parse(shown), [...keys]);
  });
  return texts.sort().join('\n');
}

/** Discord leaves out what is false or empty. */
function dropEmpty(value: unknown): unknown {
  const isEmpty = !value || (typeof value === 'object' && Object.keys(value).length === 0);
  return isEmpty ? undefined : value;
}
