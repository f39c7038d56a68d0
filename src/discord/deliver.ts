import { InteractionResponseType, MessageFlags, SnowflakeUtil, type APIInteraction } from 'discord.js';
import { errorFields } from '../log.ts';
import type { PictureDrawer } from '../pictures/model.ts';
import type { Choice } from '../reply/command.ts';
import { readSubject, type Delivery, type ReplyAnswer } from './answer.ts';
import { answerIncident, incidentAnswer, typedTexts, type DecidePorts } from './decide.ts';
import { settlesWithin, startDrawing, type Drawing } from './drawing.ts';
import { pictureBlocks, presentReply, type DrawnPictures, type MessageFile } from './present.ts';
import { readFault, type Responder } from './respond.ts';

/** What delivering an answer needs. */
export interface DeliverPorts extends DecidePorts {
  readonly drawer: PictureDrawer;
  readonly responder: Responder;
  readonly timing: DeliverTiming;
}

interface DeliverTiming {
  /** How long an answer waits for its pictures, from the interaction's creation on. Discord waits 3 s for the response. */
  readonly pictureWaitMs: number;
  /** How long after that a late picture is still put in. */
  readonly latePictureMs: number;
}

/** By message: the interaction whose pictures are still to be put in. A newer answer in the same message takes its place, or the older one would overwrite it. */
export type LateEdits = Map<string, string>;

/** An answer to an interaction that arrived at `arrivedAt` (milliseconds since 1970). */
interface ReplyDelivery {
  readonly interaction: APIInteraction;
  readonly answer: ReplyAnswer;
  readonly arrivedAt: number;
  readonly lateEdits: LateEdits;
}

interface Response {
  readonly body: { readonly type: InteractionResponseType; readonly data: object };
  readonly files: readonly MessageFile[];
}

type Sent = { readonly isSent: false } | { readonly isSent: true; readonly messageId: string | undefined };

/** Sends completions as the one response. Never rejects. */
export async function deliverChoices(
  interaction: APIInteraction,
  choices: readonly Choice[],
  ports: DeliverPorts,
): Promise<void> {
  await send(interaction, { body: toChoicesBody(choices), files: [] }, false, ports);
}

/**
 * Sends a reply as the one response: with its pictures if they are drawn in time, else the words first, and the pictures
 * are put in when they are there. Resolves when nothing more is to come. Never rejects.
 */
export async function deliverReply(delivery: ReplyDelivery, ports: DeliverPorts): Promise<void> {
  const { interaction, answer, arrivedAt, lateEdits } = delivery;
  const subject = readSubject(interaction);
  const replacedId = answer.delivery === 'update' ? interaction.message?.id : undefined;
  if (replacedId !== undefined) lateEdits.delete(replacedId);
  const drawing = startDrawing(pictureBlocks(answer.reply.blocks), ports.drawer, (error) =>
    ports.log.warn({ ...subject, ...errorFields(error, typedTexts(interaction)) }, 'picture_failed'),
  );
  const waitUntil = readStart(interaction, arrivedAt) + ports.timing.pictureWaitMs;
  const isDrawn = await settlesWithin(drawing.settled, waitUntil - ports.now());
  const sent = await send(interaction, toResponse(interaction, answer, drawing.drawn, ports), !isDrawn, ports);
  ports.log.debug({ ...subject, status: answer.reply.status, ms: ports.now() - arrivedAt }, 'answered');
  if (isDrawn || !sent.isSent) return;
  ports.log.info(subject, 'picture_late');
  await addLatePictures({ interaction, answer, drawing, messageId: replacedId ?? sent.messageId, lateEdits }, ports);
}

/**
 * When the interaction was made, by its id. Where that is not within the time that Discord waits (a clock that is off,
 * or an answer that comes too late anyway), its arrival counts.
 */
function readStart(interaction: APIInteraction, arrivedAt: number): number {
  const createdAt = /^\d+$/.test(interaction.id) ? SnowflakeUtil.timestampFrom(interaction.id) : arrivedAt;
  const ageMs = arrivedAt - createdAt;
  return ageMs >= 0 && ageMs < 3_000 ? createdAt : arrivedAt;
}

function toResponse(
  interaction: APIInteraction,
  answer: ReplyAnswer,
  drawn: DrawnPictures,
  ports: DeliverPorts,
): Response {
  try {
    const { message, files, isShortened } = presentReply(answer.reply, drawn);
    if (isShortened) ports.log.info(readSubject(interaction), 'reply_trimmed');
    return {
      body: { type: responseType(answer.delivery), data: { ...message, flags: flagsOf(answer.delivery) } },
      files,
    };
  } catch (error) {
    return toFallback(answerIncident(interaction, error, ports));
  }
}

function toFallback(answer: ReplyAnswer): Response {
  const { message, files } = presentReply(answer.reply, new Map());
  return {
    body: { type: responseType(answer.delivery), data: { ...message, flags: flagsOf(answer.delivery) } },
    files,
  };
}

function responseType(delivery: Delivery): InteractionResponseType {
  return delivery === 'update'
    ? InteractionResponseType.UpdateMessage
    : InteractionResponseType.ChannelMessageWithSource;
}

function flagsOf(delivery: Delivery): number {
  return delivery === 'private' ? MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral : MessageFlags.IsComponentsV2;
}

function toChoicesBody(choices: readonly Choice[]): Response['body'] {
  return { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } };
}

/** Sends the response; if Discord does not take it, one short one in its place. */
async function send(
  interaction: APIInteraction,
  response: Response,
  wantsMessageId: boolean,
  ports: DeliverPorts,
): Promise<Sent> {
  try {
    const { body, files } = response;
    return { isSent: true, messageId: await ports.responder.respond(interaction, body, files, wantsMessageId) };
  } catch (error) {
    const fault = readFault(error);
    if (fault === 'answered') return { isSent: true, messageId: undefined };
    if (fault === 'failed') await sendFallback(interaction, response, error, ports);
    else ports.log.warn(readSubject(interaction), 'response_late');
    return { isSent: false };
  }
}

async function sendFallback(
  interaction: APIInteraction,
  failed: Response,
  error: unknown,
  ports: DeliverPorts,
): Promise<void> {
  const incident = ports.newIncidentId();
  const subject = readSubject(interaction);
  const hidden = typedTexts(interaction);
  ports.log.error({ incident, ...errorFields(error, hidden), ...subject }, 'response_failed');
  const isCompletion = failed.body.type === InteractionResponseType.ApplicationCommandAutocompleteResult;
  const body = isCompletion ? toChoicesBody([]) : toFallback(incidentAnswer(incident)).body;
  try {
    await ports.responder.respond(interaction, body, [], false);
  } catch (second) {
    if (readFault(second) === 'answered') return;
    ports.log.error({ incident, ...errorFields(second, hidden), ...subject }, 'response_failed');
  }
}

interface LatePictures {
  readonly interaction: APIInteraction;
  readonly answer: ReplyAnswer;
  readonly drawing: Drawing;
  readonly messageId: string | undefined;
  readonly lateEdits: LateEdits;
}

async function addLatePictures(late: LatePictures, ports: DeliverPorts): Promise<void> {
  const { interaction, answer, drawing, messageId, lateEdits } = late;
  const subject = readSubject(interaction);
  if (messageId !== undefined) lateEdits.set(messageId, interaction.id);
  await settlesWithin(drawing.settled, ports.timing.latePictureMs);
  const isReplaced = messageId !== undefined && lateEdits.get(messageId) !== interaction.id;
  if (messageId !== undefined && !isReplaced) lateEdits.delete(messageId);
  if (isReplaced || drawing.drawn.size === 0) return;
  try {
    const { message, files } = presentReply(answer.reply, drawing.drawn);
    await ports.responder.edit(interaction, { ...message, flags: MessageFlags.IsComponentsV2 }, files);
    ports.log.debug(subject, 'picture_added');
  } catch (error) {
    ports.log.warn({ ...subject, ...errorFields(error, typedTexts(interaction)) }, 'picture_not_added');
  }
}
