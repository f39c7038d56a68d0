import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
  SnowflakeUtil,
  type APIApplicationCommandInteraction,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandInteractionDataOption,
  type APIInteraction,
  type APIMessage,
  type APIMessageComponentInteraction,
} from 'discord.js';
import { decodeCustomId, type PressedAction } from '../message/custom-id.ts';

/** How a reply reaches the channel: as a new message for all, as one that only the asker sees, or in the place of the message whose component was pressed. */
export type Delivery = 'public' | 'private' | 'update';

/** What Discord needs to take an answer, and how long it waits for it. */
export interface Asked {
  readonly id: string;
  readonly applicationId: string;
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** What an interaction is about, for the log: no words of a member. */
export interface Subject {
  readonly kind: Asking['kind'];
  readonly command?: string;
}

/** What a member did. `values`: by option, as they were given. */
export type Asking =
  | { readonly kind: 'command'; readonly name: string; readonly values: Values }
  | { readonly kind: 'message-menu'; readonly name: string; readonly text: string }
  | {
      readonly kind: 'completion';
      readonly name: string;
      readonly values: Values;
      readonly focused: Focused | undefined;
    }
  | {
      readonly kind: 'component';
      /** Undefined: of another version or origin. */
      readonly pressed: PressedAction | undefined;
      readonly chosen: readonly string[];
      readonly message: PressedMessage;
    }
  | { readonly kind: 'other' };

/** The message whose component was pressed. */
interface PressedMessage {
  readonly id: string;
  /** Only the presser sees it. */
  readonly isPrivate: boolean;
}

type Values = Readonly<Record<string, string | number | boolean>>;
/** The option that a member is typing into, with the words so far. */
type Focused = { readonly name: string; readonly typed: string };

/** An interaction, read once: all that its answer needs. */
export interface Request extends Asked {
  readonly asking: Asking;
  readonly subject: Subject;
  /** Where the answer goes if nothing goes wrong. */
  readonly expected: Delivery;
  /** What the member typed or meant: kept out of logs. */
  readonly typed: readonly string[];
}

/** How long Discord waits for the response to an interaction. */
export const RESPONSE_WINDOW_MS = 3_000;

/** The option by which every command is asked for an answer that only the asker sees. */
const PRIVATE_OPTION = 'private';

/** Reads an interaction that arrived at `arrivedAt` (milliseconds since 1970). */
export function readRequest(interaction: APIInteraction, arrivedAt: number): Request {
  const asking = readAsking(interaction);
  const command = commandOf(asking);
  return {
    id: interaction.id,
    applicationId: interaction.application_id,
    token: interaction.token,
    createdAt: readCreationTime(interaction.id, arrivedAt),
    asking,
    subject: { kind: asking.kind, ...(command === undefined ? {} : { command }) },
    expected: expectDelivery(asking),
    typed: typedTexts(interaction, asking),
  };
}

/**
 * When the interaction was made, by its id. Where that is not within the time that Discord waits (a clock that is off,
 * or an answer that comes too late anyway), its arrival counts.
 */
function readCreationTime(id: string, arrivedAt: number): number {
  const createdAt = /^\d+$/.test(id) ? SnowflakeUtil.timestampFrom(id) : arrivedAt;
  const ageMs = arrivedAt - createdAt;
  return ageMs >= 0 && ageMs < RESPONSE_WINDOW_MS ? createdAt : arrivedAt;
}

function readAsking(interaction: APIInteraction): Asking {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return readCommand(interaction);
    case InteractionType.ApplicationCommandAutocomplete: {
      const { name, options } = interaction.data;
      const focused = options.filter(isBasic).find((option) => 'focused' in option && option.focused);
      return {
        kind: 'completion',
        name,
        values: readValues(options),
        focused: focused && { name: focused.name, typed: String(focused.value) },
      };
    }
    case InteractionType.MessageComponent:
      return readPress(interaction);
    case InteractionType.ModalSubmit:
    case InteractionType.Ping:
    default:
      return { kind: 'other' };
  }
}

function readCommand({ data }: APIApplicationCommandInteraction): Asking {
  switch (data.type) {
    case ApplicationCommandType.ChatInput:
      return { kind: 'command', name: data.name, values: readValues(data.options) };
    case ApplicationCommandType.Message:
      return { kind: 'message-menu', name: data.name, text: readMessageText(data.resolved.messages[data.target_id]) };
    case ApplicationCommandType.User:
    case ApplicationCommandType.PrimaryEntryPoint:
    default:
      return { kind: 'other' };
  }
}

function readPress({ data, message }: APIMessageComponentInteraction): Asking {
  return {
    kind: 'component',
    pressed: decodeCustomId(data.custom_id),
    chosen: 'values' in data ? data.values : [],
    message: { id: message.id, isPrivate: ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0 },
  };
}

function commandOf(asking: Asking): string | undefined {
  if (asking.kind === 'other') return undefined;
  return asking.kind === 'component' ? asking.pressed?.ref.command : asking.name;
}

function expectDelivery(asking: Asking): Delivery {
  switch (asking.kind) {
    case 'command':
      return asking.values[PRIVATE_OPTION] === true ? 'private' : 'public';
    case 'message-menu':
      return 'public';
    case 'component':
      if (asking.pressed?.effect === 'update') return 'update';
      return asking.pressed?.effect === 'post' ? 'public' : 'private';
    case 'completion':
    case 'other':
      return 'private';
  }
}

function typedTexts(interaction: APIInteraction, asking: Asking): readonly string[] {
  switch (asking.kind) {
    case 'command':
    case 'completion':
      return Object.values(asking.values).filter((value) => typeof value === 'string');
    case 'message-menu':
      return [asking.text];
    case 'component': {
      const customId = interaction.type === InteractionType.MessageComponent ? [interaction.data.custom_id] : [];
      return [...customId, ...(asking.pressed?.ref.args ?? []), ...asking.chosen];
    }
    case 'other':
      return [];
  }
}

type Given = APIApplicationCommandInteractionDataOption<
  InteractionType.ApplicationCommand | InteractionType.ApplicationCommandAutocomplete
>;
type BasicOption = APIApplicationCommandInteractionDataBasicOption<
  InteractionType.ApplicationCommand | InteractionType.ApplicationCommandAutocomplete
>;

/** Kinds of options that commands do not declare are left out. */
function readValues(options: readonly Given[] | undefined): Values {
  const entries = (options ?? []).filter(isBasic).map(({ name, value }) => [name, value] as const);
  return Object.fromEntries(entries);
}

function isBasic(option: Given): option is BasicOption {
  return (
    option.type !== ApplicationCommandOptionType.Subcommand &&
    option.type !== ApplicationCommandOptionType.SubcommandGroup
  );
}

/** The words of a message that a command is used on: its own, else those of a forwarded message or of embeds; empty if it has none. */
function readMessageText(message: APIMessage | undefined): string {
  if (!message) return '';
  const forwarded = message.message_snapshots?.map((snapshot) => snapshot.message.content) ?? [];
  const embedded = message.embeds.map((embed) => embed.description ?? '');
  return [message.content, ...forwarded, ...embedded].find((text) => text.trim() !== '') ?? '';
}
