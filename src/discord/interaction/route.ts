import {
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
} from 'discord.js';
import type { AnyCommand, Choice, CommandContext } from '../../reply/command.ts';
import { UserError, type ActionEffect, type Reply } from '../../reply/reply.ts';
import { decodeCustomId } from '../message/custom-id.ts';
import { clipWords, LIMITS } from '../message/message-limits.ts';
import { readFocused, readMessageText, readOptions } from './given-values.ts';

/** How a reply reaches the channel: as a new message for all, as one that only the asker sees, or in the place of the message whose component was pressed. */
export type Delivery = 'public' | 'private' | 'update';

/** A reply and how it is sent. */
export interface ReplyAnswer {
  readonly kind: 'reply';
  readonly reply: Reply;
  readonly delivery: Delivery;
}

/** What an interaction is answered with. */
export type Answer = ReplyAnswer | { readonly kind: 'choices'; readonly choices: readonly Choice[] };

/** What an interaction is about, for the log: no words of a member. */
export interface Subject {
  readonly kind: 'command' | 'message-menu' | 'completion' | 'component' | 'other';
  readonly command?: string;
}

/** Thrown for what this version does not know; the member is told in the `UserError`'s words. */
export class UnknownRequestError extends UserError {}

/** Answers an interaction. Throws `UserError` where the member can do something about it (`UnknownRequestError`: an old or foreign component or command); any other throw is a fault. */
export function answerInteraction(
  interaction: APIInteraction,
  commands: readonly AnyCommand[],
  context: CommandContext,
): Answer {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return answerCommand(interaction, commands, context);
    case InteractionType.ApplicationCommandAutocomplete:
      return { kind: 'choices', choices: complete(interaction, commands, context) };
    case InteractionType.MessageComponent:
      return answerComponent(interaction, commands, context);
    case InteractionType.ModalSubmit:
    case InteractionType.Ping:
    default:
      throw unknownRequest('form');
  }
}

/** What an interaction is about. */
export function readSubject(interaction: APIInteraction): Subject {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand: {
      const isMenu = interaction.data.type === ApplicationCommandType.Message;
      return { kind: isMenu ? 'message-menu' : 'command', command: interaction.data.name };
    }
    case InteractionType.ApplicationCommandAutocomplete:
      return { kind: 'completion', command: interaction.data.name };
    case InteractionType.MessageComponent: {
      const command = decodeCustomId(interaction.data.custom_id)?.ref.command;
      return { kind: 'component', ...(command === undefined ? {} : { command }) };
    }
    case InteractionType.ModalSubmit:
    case InteractionType.Ping:
    default:
      return { kind: 'other' };
  }
}

function answerCommand(
  { data }: APIApplicationCommandInteraction,
  commands: readonly AnyCommand[],
  context: CommandContext,
): Answer {
  if (data.type === ApplicationCommandType.ChatInput) {
    const command = commands.find(({ name }) => name === data.name);
    if (!command) throw unknownRequest('command');
    return newMessage(command.run(readOptions(data.options), context));
  }
  const menu = commands.find(({ messageMenu }) => messageMenu === data.name);
  if (data.type !== ApplicationCommandType.Message || menu?.mainOption === undefined) throw unknownRequest('command');
  const text = readMessageText(data.resolved.messages[data.target_id]);
  if (text.trim() === '') {
    throw new UserError('message-without-text', 'That message has no text.', 'Choose a message with words in it.');
  }
  return newMessage(menu.run({ [menu.mainOption]: text }, context));
}

function newMessage(reply: Reply): Answer {
  return { kind: 'reply', reply, delivery: reply.isPrivate ? 'private' : 'public' };
}

function complete(
  { data }: APIApplicationCommandAutocompleteInteraction,
  commands: readonly AnyCommand[],
  context: CommandContext,
): readonly Choice[] {
  const focused = readFocused(data.options);
  const option = commands.find(({ name }) => name === data.name)?.options[focused?.name ?? ''];
  if (!focused || option?.kind !== 'text' || !option.complete) return [];
  return fitChoices(option.complete(focused.typed, context));
}

/** The first 25 that Discord takes. A value is never cut: it would mean something else. */
function fitChoices(choices: readonly Choice[]): readonly Choice[] {
  const byName = new Map<string, Choice>();
  const values = new Set<string>();
  for (const { name, value } of choices) {
    const shown = clipWords(name.trim(), LIMITS.completionName);
    if (shown === '' || value === '' || value.length > LIMITS.completionValue) continue;
    if (byName.has(shown) || values.has(value)) continue;
    byName.set(shown, { name: shown, value });
    values.add(value);
  }
  return [...byName.values()].slice(0, LIMITS.completions);
}

function answerComponent(
  { data, message }: APIMessageComponentInteraction,
  commands: readonly AnyCommand[],
  context: CommandContext,
): Answer {
  const pressed = decodeCustomId(data.custom_id);
  const actions = commands.find(({ name }) => name === pressed?.ref.command)?.actions;
  if (!pressed || !actions || !Object.hasOwn(actions, pressed.ref.action)) throw unknownRequest('button');
  const chosen = 'values' in data ? data.values : [];
  const reply = actions[pressed.ref.action]?.([...pressed.ref.args, ...chosen], context);
  if (!reply) throw unknownRequest('button');
  const isOnPrivate = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  return { kind: 'reply', reply, delivery: chooseDelivery(pressed.effect, reply, isOnPrivate) };
}

/** What went wrong is told to the presser alone, and what is private never takes a public message's place. */
function chooseDelivery(effect: ActionEffect, reply: Reply, isOnPrivate: boolean): Delivery {
  if (reply.status === 'bad-input' || reply.status === 'broken' || effect === 'reply') return 'private';
  if (effect === 'post') return 'public';
  return reply.isPrivate && !isOnPrivate ? 'private' : 'update';
}

function unknownRequest(what: 'button' | 'command' | 'form'): UnknownRequestError {
  return what === 'command'
    ? new UnknownRequestError(
        'unknown-command',
        'This command has changed.',
        'Reload Discord, or try again in a while.',
      )
    : new UnknownRequestError(
        `unknown-${what}`,
        `This ${what} comes from an earlier version and no longer works.`,
        'Ask again with the command; the new answer has working buttons.',
      );
}
