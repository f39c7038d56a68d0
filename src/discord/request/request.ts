import { SnowflakeUtil, type APIInteraction } from 'discord.js';
import type { ActionRef } from '../../reply/reply.ts';
import type { PressedAction } from '../message/custom-id.ts';
import type { Words } from '../../words/en.ts';
import { wordsFor } from '../../words/locale.ts';
import { readAsker, readAsking, type Asker, type Asking, type AskingOf, type PressedMessage } from './asking.ts';
import { given } from '../../given.ts';

/** How a reply reaches the channel: as a new message for all, as one that only the asker sees, or in the place of the message whose component was pressed. */
export type Delivery = 'public' | 'private' | 'update';

/** What Discord needs to know where an answer belongs, and since when it waits for it. */
export interface InteractionAddress {
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

/** An interaction, read once: all that its answer needs. */
export interface Request extends InteractionAddress {
  readonly asking: Asking;
  readonly asker: Asker;
  readonly subject: Subject;
  /** The asker's, by the language that they have chosen in Discord: for what all see, too. */
  readonly words: Words;
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
  const asker = readAsker(interaction);
  const asking = readAsking(interaction, asker);
  const command = commandOf(asking);
  return {
    id: interaction.id,
    applicationId: interaction.application_id,
    token: interaction.token,
    createdAt: readCreationTime(interaction.id, arrivedAt),
    asking,
    asker,
    subject: { kind: asking.kind, ...given({ command }) },
    words: wordsFor('locale' in interaction ? interaction.locale : ''),
    expected: expectDelivery(asking, asker),
    typed: typedTexts(asking),
  };
}

/**
 * When the interaction was made, by its id. Where that is not within the time that Discord waits (a clock that is off,
 * or an answer that comes too late anyway), its arrival counts.
 */
function readCreationTime(id: string, arrivedAt: number): number {
  const createdAt = SnowflakeUtil.timestampFrom(id);
  const ageMs = arrivedAt - createdAt;
  return ageMs >= 0 && ageMs < RESPONSE_WINDOW_MS ? createdAt : arrivedAt;
}

function commandOf(asking: Asking): string | undefined {
  if (asking.kind === 'other') return undefined;
  return asking.kind === 'component' ? refOf(asking.pressed)?.command : asking.name;
}

function refOf(pressed: PressedAction | undefined): ActionRef | undefined {
  return pressed?.kind === 'remove' ? undefined : pressed?.ref;
}

/** True if the press may change the message for all who see it: it belongs to whom it answers. */
function mayChange({ isPrivate, isOwn }: PressedMessage): boolean {
  return isPrivate || isOwn;
}

function expectDelivery(asking: Asking, asker: Asker): Delivery {
  switch (asking.kind) {
    case 'command':
      return asking.values[PRIVATE_OPTION] === true ? 'private' : 'public';
    case 'component':
      return expectPress(asking, asker);
    case 'message-menu':
    case 'completion':
    case 'other':
      return 'private';
  }
}

function expectPress({ pressed, message }: AskingOf<'component'>, { mayManageMessages }: Asker): Delivery {
  switch (pressed?.kind) {
    case 'action':
      return pressed.effect === 'update' && mayChange(message) ? 'update' : 'private';
    case 'share':
      return message.isPrivate ? 'update' : 'private';
    case 'remove':
      return mayChange(message) || mayManageMessages ? 'update' : 'private';
    case undefined:
      return 'private';
  }
}

function typedTexts(asking: Asking): readonly string[] {
  switch (asking.kind) {
    case 'command':
    case 'completion':
      return Object.values(asking.values).filter((value) => typeof value === 'string');
    case 'message-menu':
      return [asking.text];
    case 'component':
      return [asking.customId, ...(refOf(asking.pressed)?.args ?? []), ...asking.chosen, asking.message.head];
    case 'other':
      return [];
  }
}
