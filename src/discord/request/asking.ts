import {
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
  PermissionFlagsBits,
  type APIApplicationCommandInteraction,
  type APIApplicationCommandInteractionDataOption,
  type APIInteraction,
  type APIMessage,
  type APIMessageComponentInteraction,
} from 'discord.js';
import { decodeCustomId, type PressedAction } from '../message/custom-id.ts';
import { readHead } from '../message/frame.ts';
import { readMessageText } from './message-text.ts';

/** What a member did. `values`: by option, as they were given. `text`, `url`: of the message that a command is used on. */
export type Asking =
  | { readonly kind: 'command'; readonly name: string; readonly values: Values }
  | { readonly kind: 'message-menu'; readonly name: string; readonly text: string; readonly url: string }
  | {
      readonly kind: 'completion';
      readonly name: string;
      readonly values: Values;
      readonly focused: Focused | undefined;
    }
  | {
      readonly kind: 'component';
      readonly customId: string;
      /** Undefined: of another version or origin. */
      readonly pressed: PressedAction | undefined;
      readonly chosen: readonly string[];
      readonly message: PressedMessage;
    }
  | { readonly kind: 'other' };

/** The message whose component was pressed. */
export interface PressedMessage {
  readonly id: string;
  /** Only the presser sees it. */
  readonly isPrivate: boolean;
  /** The presser is who got it as an answer; Discord tells with every message whose answer it is. */
  readonly isOwn: boolean;
  /** The lines above the answer: who asked what. */
  readonly head: string;
  readonly components: NonNullable<APIMessage['components']>;
}

/** Who asked. Kept for as long as the answer takes, and never logged. */
export interface Asker {
  readonly id: string | undefined;
  /** As the others in the channel know them. */
  readonly name: string;
  /** May take away others' messages in this channel. */
  readonly mayManageMessages: boolean;
}

/** One kind of what a member did. */
export type AskingOf<Kind extends Asking['kind']> = Extract<Asking, { readonly kind: Kind }>;

type Values = Readonly<Record<string, string | number | boolean>>;
/** The option that a member is typing into, with the words so far. */
type Focused = { readonly name: string; readonly typed: string };

/** Who did it. */
export function readAsker({ member, user = member?.user }: APIInteraction): Asker {
  return {
    id: user?.id,
    name: member?.nick ?? user?.global_name ?? user?.username ?? '',
    mayManageMessages: (BigInt(member?.permissions ?? 0) & PermissionFlagsBits.ManageMessages) !== 0n,
  };
}

/** What was done. */
export function readAsking(interaction: APIInteraction, asker: Asker): Asking {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return readCommand(interaction);
    case InteractionType.ApplicationCommandAutocomplete: {
      const { name, options } = interaction.data;
      const option = options.find((each) => 'focused' in each && each.focused);
      const focused = option && 'value' in option ? { name: option.name, typed: String(option.value) } : undefined;
      return { kind: 'completion', name, values: readValues(options), focused };
    }
    case InteractionType.MessageComponent:
      return readPress(interaction, asker);
    default:
      return { kind: 'other' };
  }
}

function readCommand({ data, guild_id: guildId }: APIApplicationCommandInteraction): Asking {
  switch (data.type) {
    case ApplicationCommandType.ChatInput:
      return { kind: 'command', name: data.name, values: readValues(data.options) };
    case ApplicationCommandType.Message: {
      const message = data.resolved.messages?.[data.target_id];
      const place = `${guildId ?? '@me'}/${message?.channel_id ?? ''}/${data.target_id}`;
      const url = `https://discord.com/channels/${place}`;
      return { kind: 'message-menu', name: data.name, text: readMessageText(message), url };
    }
    default:
      return { kind: 'other' };
  }
}

function readPress({ data, message }: APIMessageComponentInteraction, { id }: Asker): Asking {
  return {
    kind: 'component',
    customId: data.custom_id,
    pressed: decodeCustomId(data.custom_id),
    chosen: 'values' in data ? data.values : [],
    message: {
      id: message.id,
      isPrivate: ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
      isOwn: id !== undefined && message.interaction_metadata?.user.id === id,
      head: readHead(message.components ?? []),
      components: message.components ?? [],
    },
  };
}

/** Kinds of options that commands do not declare are left out. */
function readValues(options: readonly Given[] = []): Values {
  return Object.fromEntries(options.flatMap((option) => ('value' in option ? [[option.name, option.value]] : [])));
}

type Given = APIApplicationCommandInteractionDataOption<
  InteractionType.ApplicationCommand | InteractionType.ApplicationCommandAutocomplete
>;
