import { ApplicationCommandType, InteractionType, type APIInteraction } from 'discord.js';
import type { Archive } from '../../archive/model.ts';
import { errorFields, type Log } from '../../log.ts';
import type { AnyCommand } from '../../reply/command.ts';
import { UserError, type Reply } from '../../reply/reply.ts';
import { answerInteraction, readSubject, UnknownRequestError, type Answer, type ReplyAnswer } from './route.ts';
import { decodeCustomId } from '../message/custom-id.ts';
import { readMessageText, readOptions } from './given-values.ts';

/** What deciding on an answer needs. */
export interface DecidePorts {
  readonly commands: readonly AnyCommand[];
  readonly library: { current(): Archive };
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newIncidentId: () => string;
}

/** The answer to an interaction, or what is said in its place: bad input with its hint, a fault with its incident id, no completions. Never throws. */
export function decideAnswer(interaction: APIInteraction, ports: DecidePorts): Answer {
  try {
    const today = new Date(ports.now()).toISOString().slice(0, 10);
    return answerInteraction(interaction, ports.commands, { archive: ports.library.current(), today });
  } catch (error) {
    if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
      return withoutCompletions(interaction, error, ports);
    }
    return error instanceof UserError
      ? refuseInput(interaction, error, ports)
      : answerIncident(interaction, error, ports);
  }
}

/** A fault is logged whole and told by its number alone: what other programs say is not for members. */
export function answerIncident(interaction: APIInteraction, error: unknown, ports: DecidePorts): ReplyAnswer {
  const incident = ports.newIncidentId();
  const fields = { incident, ...errorFields(error, typedTexts(interaction)), ...readSubject(interaction) };
  ports.log.error(fields, 'interaction_failed');
  return incidentAnswer(incident);
}

/** What a member is told about a fault. */
export function incidentAnswer(incident: string): ReplyAnswer {
  return privately(
    'broken',
    'Something went wrong on our side.',
    `Try again. If it keeps happening, give whoever runs this bot the number ${incident}.`,
  );
}

/** What a member is told whose answer is not there when the bot has to stop. */
export function stoppingAnswer(): ReplyAnswer {
  return privately('broken', 'This bot is being restarted.', 'Ask again in a minute.');
}

/** What stands where all see it when an answer was promised there that is not for all. */
export function withdrawnAnswer(): ReplyAnswer {
  return privately('broken', 'This answer could not be shown here.', 'Ask again.');
}

/** What a member typed or meant in an interaction: kept out of logs. */
export function typedTexts(interaction: APIInteraction): readonly string[] {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand: {
      const { data } = interaction;
      if (data.type === ApplicationCommandType.ChatInput) return strings(Object.values(readOptions(data.options)));
      return data.type === ApplicationCommandType.Message
        ? Object.values(data.resolved.messages).map(readMessageText)
        : [];
    }
    case InteractionType.ApplicationCommandAutocomplete:
      return strings(Object.values(readOptions(interaction.data.options)));
    case InteractionType.MessageComponent:
      return [
        interaction.data.custom_id,
        ...(decodeCustomId(interaction.data.custom_id)?.ref.args ?? []),
        ...('values' in interaction.data ? interaction.data.values : []),
      ];
    case InteractionType.ModalSubmit:
    case InteractionType.Ping:
    default:
      return [];
  }
}

function withoutCompletions(interaction: APIInteraction, error: unknown, ports: DecidePorts): Answer {
  const fields = { ...errorFields(error, typedTexts(interaction)), ...readSubject(interaction) };
  if (!(error instanceof UserError)) ports.log.error(fields, 'completion_failed');
  return { kind: 'choices', choices: [] };
}

function refuseInput(interaction: APIInteraction, error: UserError, ports: DecidePorts): ReplyAnswer {
  const subject = readSubject(interaction);
  const unknown = subject.kind === 'component' ? 'component_unknown' : 'command_unknown';
  const event = error instanceof UnknownRequestError ? unknown : 'input_refused';
  ports.log.info({ ...subject, code: error.code }, event);
  return privately('bad-input', error.message, error.hint);
}

function privately(status: Reply['status'], message: string, hint: string): ReplyAnswer {
  const blocks = [{ kind: 'text', text: message } as const, { kind: 'note', text: hint } as const];
  return { kind: 'reply', reply: { status, isPrivate: true, blocks }, delivery: 'private' };
}

function strings(values: readonly unknown[]): readonly string[] {
  return values.filter((value) => typeof value === 'string');
}
