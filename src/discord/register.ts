import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Routes,
  type APIApplicationCommandOption,
  type REST,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { AnyCommand, Option } from '../reply/command.ts';

type Declaration = RESTPutAPIApplicationCommandsJSONBody[number];

/** Where commands are declared: in one server, or (undefined) everywhere. */
type GuildId = string | undefined;

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
}): Promise<'registered' | 'unchanged'> {
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const declared = declareCommands(commands, guildId);
  const present = await rest.get(route);
  if (Array.isArray(present) && canonical(present) === canonical(declared)) return 'unchanged';
  await rest.put(route, { body: declared });
  return 'registered';
}

/** The commands as Discord takes them: each as a slash command, and those with a message menu in that menu too. */
export function declareCommands(commands: readonly AnyCommand[], guildId: GuildId): readonly Declaration[] {
  const scope = guildId === undefined ? EVERYWHERE : {};
  return commands.flatMap((command) => [
    {
      type: ApplicationCommandType.ChatInput,
      name: command.name,
      description: command.description,
      options: declareOptions(command.options),
      ...scope,
    },
    ...(command.messageMenu === undefined
      ? []
      : [{ type: ApplicationCommandType.Message, name: command.messageMenu, ...scope } as const]),
  ]);
}

/** In servers and in direct messages with the bot; installed by servers. Discord takes these for global commands only. */
const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** Discord wants required options before the others. */
function declareOptions(options: AnyCommand['options']): APIApplicationCommandOption[] {
  const declared = Object.entries(options).map(([name, option]) => declareOption(name, option));
  return [...declared.filter((option) => option.required), ...declared.filter((option) => !option.required)];
}

function declareOption(name: string, option: Option): APIApplicationCommandOption {
  const { description } = option;
  switch (option.kind) {
    case 'text': {
      const length = { max_length: Math.min(option.maxLength, 6000) };
      const base = {
        type: ApplicationCommandOptionType.String,
        name,
        description,
        required: option.isRequired,
      } as const;
      return option.complete ? { ...base, ...length, autocomplete: true } : { ...base, ...length };
    }
    case 'choice': {
      const choices = option.choices.map(({ name, value }) => ({ name, value }));
      return { type: ApplicationCommandOptionType.String, name, description, choices };
    }
    case 'flag':
      return { type: ApplicationCommandOptionType.Boolean, name, description };
    case 'whole-number': {
      const range = { min_value: option.min, max_value: option.max };
      return { type: ApplicationCommandOptionType.Integer, name, description, ...range };
    }
  }
}

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
  'contexts',
  'integration_types',
] as const;

/** What both sides mean, as one text: Discord adds fields of its own, leaves out defaults and keeps no order among commands. */
function canonical(commands: readonly unknown[]): string {
  const texts = commands.map((command) => JSON.stringify(pickMeant(command, 'command')));
  return texts.sort().join('\n');
}

function pickMeant(declared: unknown, level: 'command' | 'option'): unknown {
  if (typeof declared !== 'object' || declared === null) return declared;
  const picked = COMPARED.map((key) => [key, pickValue(key, Reflect.get(declared, key), level)] as const);
  const nested = (['options', 'choices'] as const).map((key) => {
    const entries: unknown = Reflect.get(declared, key);
    return [key, Array.isArray(entries) ? entries.map((entry) => pickMeant(entry, 'option')) : []] as const;
  });
  return Object.fromEntries([...picked, ...nested]);
}

/** Discord gives a guild's commands an empty or null scope, and leaves out the type 1 and everything false. */
function pickValue(key: (typeof COMPARED)[number], value: unknown, level: 'command' | 'option'): unknown {
  if (key === 'type' && level === 'command') return value ?? ApplicationCommandType.ChatInput;
  if (key === 'contexts' || key === 'integration_types') {
    return Array.isArray(value) ? value.map(Number).sort((a, b) => a - b) : null;
  }
  return value === undefined || value === false || value === '' ? null : value;
}
