import { InteractionResponseType } from 'discord.js';
import { given } from '../../given.ts';
import type { Reply } from '../../reply/reply.ts';
import { settlesWithin } from '../../wait.ts';
import type { PictureBlock } from '../message/components.ts';
import { picturesOf, presentReply, type DrawnPictures } from '../message/present-message.ts';
import type { Request } from '../request/request.ts';
import { readFault, type Edited } from '../responder/responder.ts';
import type { TakenRequest } from './acknowledge.ts';
import type { AnswerPorts } from './answer-ports.ts';
import { faultFields } from './decide.ts';
import type { OfferedChoice, ReplyAnswer } from './route.ts';
import { reportFault, sendAnswer } from './send.ts';
import { surroundAnswer } from './surroundings.ts';

/** Sends completions as the one response to an interaction. Never rejects. */
export async function deliverChoices(
  request: Request,
  choices: readonly OfferedChoice[],
  ports: AnswerPorts,
): Promise<void> {
  const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
  try {
    await ports.responder.respond(request, { type, data: { choices } });
    logAnswered(request, ports);
  } catch (error) {
    if (reportFault(request, error, ports) !== 'failed') return;
    const none = ports.responder.respond(request, { type, data: { choices: [] } });
    await none.catch((second: unknown) => reportFault(request, second, ports));
  }
}

/**
 * Sends a reply: with its pictures if they are drawn in time, else the words first, and the pictures are put in when they
 * are there. Resolves when nothing more is to come. Never rejects.
 */
export async function deliverReply(request: TakenRequest, answer: ReplyAnswer, ports: AnswerPorts): Promise<void> {
  const { lateEdits, timing, now, hurry } = ports;
  const { asking, createdAt, subject } = request;
  let place = answer.delivery === 'update' && asking.kind === 'component' ? asking.message.id : undefined;
  if (place !== undefined) lateEdits.set(place, request.id);
  const isOutdated = () => place !== undefined && lateEdits.get(place) !== request.id;
  const { drawn, settled } = startDrawing(request, answer.reply, ports);
  const isDrawn = await settlesWithin(settled, createdAt + timing.pictureWaitMs - now(), hurry);
  const sending = { request, answer, drawn, wantsMessageId: !isDrawn, isOutdated };
  const sent = await sendAnswer(sending, ports);
  if (sent) logAnswered(request, ports, answer.reply.status, isDrawn ? drawn.size : 0);
  if (sent && !isDrawn) {
    ports.log.info(subject, 'picture_late');
    place ??= sent.messageId;
    if (place !== undefined && !lateEdits.has(place)) lateEdits.set(place, request.id);
    await settlesWithin(settled, timing.latePictureMs, hurry);
    if (drawn.size > 0) await addPictures(request, answer, drawn, { ...sent, isOutdated }, ports);
  }
  if (place !== undefined && !isOutdated()) lateEdits.delete(place);
}

async function addPictures(
  request: Request,
  answer: ReplyAnswer,
  drawn: DrawnPictures,
  edited: Edited,
  { responder, log }: AnswerPorts,
): Promise<void> {
  try {
    await responder.edit(request, presentReply(answer.reply, drawn, surroundAnswer(request, answer)), edited);
    log.debug(request.subject, 'picture_added');
  } catch (error) {
    if (readFault(error) !== 'outdated') log.warn(faultFields(request, error), 'picture_not_added');
  }
}

/** Pictures that are being drawn. `drawn` fills while they are; `settled` resolves when none is left, and never rejects. */
interface Drawing {
  readonly drawn: DrawnPictures;
  readonly settled: Promise<unknown>;
}

/** Begins to draw a reply's pictures; one that cannot be drawn stays out. */
export function startDrawing(request: Request, { blocks }: Reply, { drawer, log }: AnswerPorts): Drawing {
  const drawn = new Map<PictureBlock, Uint8Array>();
  const draw = async (block: PictureBlock) => {
    try {
      drawn.set(block, await drawer.draw(block.spec));
    } catch (error) {
      log.warn(faultFields(request, error), 'picture_failed');
    }
  };
  return { drawn, settled: Promise.all(picturesOf(blocks).map(draw)) };
}

/** Logs that Discord has an answer, for a reply with its status and the number of pictures that went with it. */
export function logAnswered(
  { subject, createdAt }: Request,
  { log, now }: AnswerPorts,
  status?: Reply['status'],
  pictures = 0,
): void {
  const fields = { status, ms: now() - createdAt, pictures: pictures === 0 ? undefined : pictures };
  log.debug({ ...subject, ...given(fields) }, 'answered');
}
