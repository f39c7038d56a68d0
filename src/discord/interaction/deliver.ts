import { InteractionResponseType, MessageFlags } from 'discord.js';
import type { PictureDrawer } from '../../pictures/picture-spec.ts';
import type { Acknowledgement } from './acknowledge.ts';
import type { Request } from '../request/request.ts';
import type { OfferedChoice, ReplyAnswer } from './route.ts';
import { surroundAnswer } from './surroundings.ts';
import { faultFields } from './decide.ts';
import { picturesOf, presentReply, type DrawnPictures } from '../message/present-message.ts';
import { readFault } from '../responder/responder.ts';
import { sendAnswer, type SendPorts, type Sent } from './send.ts';
import { settlesWithin } from '../../wait.ts';
import { given } from '../../given.ts';
import type { PictureBlock } from '../message/components.ts';

/** What delivering an answer needs. */
export interface DeliverPorts extends SendPorts {
  readonly drawer: PictureDrawer;
  readonly timing: DeliverTiming;
}

interface DeliverTiming {
  /** How long an answer waits for its pictures, from the interaction's creation on. Discord waits 3 s for the response. */
  readonly pictureWaitMs: number;
  /** How long after that a late picture is still put in. */
  readonly latePictureMs: number;
}

/** By message: the interaction whose answer, or whose pictures, are still to be put in. A newer answer in the same message takes its place, or the older one would overwrite it. */
export type LateEdits = Map<string, string>;

/** An answer to an interaction. */
interface ReplyDelivery {
  readonly request: Request;
  readonly answer: ReplyAnswer;
  readonly acknowledgement: Acknowledgement;
  readonly lateEdits: LateEdits;
  /** Aborted when pictures are no longer waited for. */
  readonly hurry: AbortSignal;
}

/** Sends completions as the one response to an interaction. Never rejects. */
export async function deliverChoices(
  request: Request,
  choices: readonly OfferedChoice[],
  ports: DeliverPorts,
): Promise<void> {
  const { subject, createdAt } = request;
  const respond = (choices: readonly OfferedChoice[]) => {
    const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
    return ports.responder.respond(request, { type, data: { choices } }, [], false);
  };
  const report = (error: unknown): boolean => {
    const fault = readFault(error);
    if (fault === 'late') ports.log.warn(subject, 'response_late');
    if (fault === 'failed' || fault === 'passing') ports.log.error(faultFields(request, error), 'response_failed');
    return fault === 'failed';
  };
  try {
    await respond(choices);
    ports.log.debug({ ...subject, ms: ports.now() - createdAt }, 'answered');
  } catch (error) {
    if (report(error)) await respond([]).catch(report);
  }
}

/**
 * Sends a reply: with its pictures if they are drawn in time, else the words first, and the pictures are put in when they
 * are there. Resolves when nothing more is to come. Never rejects.
 */
export async function deliverReply(delivery: ReplyDelivery, ports: DeliverPorts): Promise<void> {
  const { request, answer, acknowledgement, lateEdits, hurry } = delivery;
  const { subject, createdAt, asking } = request;
  const replacedId = answer.delivery === 'update' && asking.kind === 'component' ? asking.message.id : undefined;
  if (replacedId !== undefined) lateEdits.set(replacedId, request.id);
  const isOutdated = () => replacedId !== undefined && lateEdits.get(replacedId) !== request.id;
  const pictures = picturesOf(answer.reply.blocks);
  const drawing = startDrawing(pictures, ports.drawer, (error) =>
    ports.log.warn(faultFields(request, error), 'picture_failed'),
  );
  const pictureWaitMs = createdAt + ports.timing.pictureWaitMs - ports.now();
  const isDrawn = pictures.length === 0 || (await settlesWithin(drawing.settled, pictureWaitMs, hurry));
  const { drawn } = drawing;
  const sending = { request, answer, drawn, acknowledgement, wantsMessageId: !isDrawn, isOutdated };
  const sent = await sendAnswer(sending, ports);
  if (sent.isSent) {
    const shown = isDrawn && drawn.size > 0 ? { pictures: drawn.size } : {};
    const fields = { ...subject, status: answer.reply.status, ms: ports.now() - createdAt, ...shown };
    ports.log.debug(fields, 'answered');
  }
  if (sent.isSent && !isDrawn) {
    ports.log.info(subject, 'picture_late');
    await addLatePictures(delivery, drawing, { ...sent, messageId: replacedId ?? sent.messageId }, ports);
  }
  if (replacedId !== undefined && !isOutdated()) lateEdits.delete(replacedId);
}

async function addLatePictures(
  { request, answer, lateEdits, hurry }: ReplyDelivery,
  drawing: Drawing,
  { messageId, followUpId }: Extract<Sent, { isSent: true }>,
  ports: DeliverPorts,
): Promise<void> {
  if (messageId !== undefined && !lateEdits.has(messageId)) lateEdits.set(messageId, request.id);
  const isOutdated = () => messageId !== undefined && lateEdits.get(messageId) !== request.id;
  await settlesWithin(drawing.settled, ports.timing.latePictureMs, hurry);
  try {
    if (isOutdated() || drawing.drawn.size === 0) return;
    const { message, files } = presentReply(answer.reply, drawing.drawn, surroundAnswer(request, answer));
    const edited = { isOutdated, ...given({ followUpId }) };
    await ports.responder.edit(request, { ...message, flags: MessageFlags.IsComponentsV2 }, files, edited);
    ports.log.debug(request.subject, 'picture_added');
  } catch (error) {
    if (readFault(error) === 'outdated') return;
    ports.log.warn(faultFields(request, error), 'picture_not_added');
  } finally {
    if (messageId !== undefined && !isOutdated()) lateEdits.delete(messageId);
  }
}

/** Pictures that are being drawn. `drawn` fills while they are; `settled` resolves when none is left, and never rejects. */
interface Drawing {
  readonly drawn: DrawnPictures;
  readonly settled: Promise<void>;
}

/** Begins to draw; a picture that cannot be drawn is reported to `onFailure` and stays out. */
export function startDrawing(
  blocks: readonly PictureBlock[],
  drawer: PictureDrawer,
  onFailure: (error: unknown) => void,
): Drawing {
  const drawn = new Map<PictureBlock, Uint8Array>();
  const draw = async (block: PictureBlock) => {
    try {
      drawn.set(block, await drawer.draw(block.spec));
    } catch (error) {
      onFailure(error);
    }
  };
  const settled = Promise.all(blocks.map(draw)).then(() => undefined);
  return { drawn, settled };
}
