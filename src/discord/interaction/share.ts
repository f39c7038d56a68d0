import { InteractionResponseType } from 'discord.js';
import { settlesWithin } from '../../wait.ts';
import type { Frame } from '../message/frame.ts';
import { presentReply, reframeMessage, type Presented } from '../message/present-message.ts';
import type { Request } from '../request/request.ts';
import type { TakenRequest } from './acknowledge.ts';
import type { AnswerPorts } from './answer-ports.ts';
import { faultFields } from './decide.ts';
import { logAnswered, startDrawing } from './deliver.ts';
import type { ShareAnswer } from './route.ts';
import { presentFault, reportFault, shownTo } from './send.ts';
import { surroundShared, surroundSpent } from './surroundings.ts';

/** Shows to all what a private message shows, and spends its button. Where Discord does not take it, nothing is tried twice and the button stays. Never rejects. */
export async function deliverShare(request: TakenRequest, answer: ShareAnswer, ports: AnswerPorts): Promise<void> {
  const isShown = await perform(request, ports, async () => {
    const present = await prepare(request, answer, ports);
    await ports.responder.followUp(request, present(surroundShared(request, answer.message)), true);
    await spend(request, present(surroundSpent(request, answer.message)), ports);
  });
  if (!isShown) ports.shares.forget(answer);
}

/** Takes the pressed message away. Never rejects. */
export async function deliverRemoval(request: TakenRequest, ports: AnswerPorts): Promise<void> {
  await perform(request, ports, () => ports.responder.withdraw(request));
}

/** Takes note of the press, does what it is for, and tells the presser if that did not come off. */
async function perform(request: TakenRequest, ports: AnswerPorts, act: () => Promise<unknown>): Promise<boolean> {
  if (request.acknowledgement?.kind !== 'deferred' && !(await takeNote(request, ports))) return false;
  try {
    await act();
    logAnswered(request, ports, 'answer');
    return true;
  } catch (error) {
    ports.log.error(faultFields(request, error), 'response_failed');
    const told = shownTo('private', presentFault(request.words.discord.notDone, request.words));
    await ports.responder.followUp(request, told).catch(() => undefined);
    return false;
  }
}

/** Tells Discord that the press was taken; true if it knows. */
async function takeNote(request: Request, ports: AnswerPorts): Promise<boolean> {
  try {
    await ports.responder.respond(request, { type: InteractionResponseType.DeferredMessageUpdate });
    return true;
  } catch (error) {
    return reportFault(request, error, ports) === 'answered';
  }
}

async function prepare(
  request: Request,
  { reply, message }: ShareAnswer,
  ports: AnswerPorts,
): Promise<(frame: Frame) => Presented> {
  if (!reply) return (frame) => reframeMessage(message.components, frame);
  const drawing = startDrawing(request, reply, ports);
  await settlesWithin(drawing.settled, ports.timing.latePictureMs, ports.hurry);
  return (frame) => presentReply(reply, drawing.drawn, frame);
}

async function spend(request: Request, spent: Presented, { responder, log }: AnswerPorts): Promise<void> {
  try {
    await responder.edit(request, spent);
  } catch (error) {
    log.warn(faultFields(request, error), 'share_not_spent');
  }
}
