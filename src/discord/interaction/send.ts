import { InteractionResponseType, MessageFlags } from 'discord.js';
import { given } from '../../given.ts';
import type { Complaint } from '../../words/complaint.ts';
import type { Words } from '../../words/en.ts';
import { plainFrame } from '../message/frame.ts';
import { presentReply, type DrawnPictures, type Presented } from '../message/present-message.ts';
import type { Delivery, Request } from '../request/request.ts';
import { readFault, type ResponseFault } from '../responder/responder.ts';
import type { TakenRequest } from './acknowledge.ts';
import type { AnswerPorts } from './answer-ports.ts';
import { answerIncident, faultFields, privately } from './decide.ts';
import type { ReplyAnswer } from './route.ts';
import { surroundAnswer } from './surroundings.ts';

/** A message that is ready to go, and where it goes. */
interface OutgoingMessage extends Presented {
  readonly delivery: Delivery;
}

/** An answer that Discord has taken. `messageId`: if Discord told it. `followUpId`: of an answer that is a follow-up and not the response. */
export interface Sent {
  readonly messageId: string | undefined;
  readonly followUpId?: string;
}

interface Sending {
  readonly request: TakenRequest;
  readonly answer: ReplyAnswer;
  readonly drawn: DrawnPictures;
  /** The id of the message that the response makes is wanted. */
  readonly wantsMessageId: boolean;
  /** True once a newer answer has taken the place that this one is for. */
  readonly isOutdated: () => boolean;
}

/** Sends an answer: as the response, or where a deferral said that it will come. If Discord does not take it, a short one in its place, and undefined. Never rejects. */
export function sendAnswer(sending: Sending, ports: AnswerPorts): Promise<Sent | undefined> {
  const { acknowledgement } = sending.request;
  const place = acknowledgement?.kind === 'deferred' ? acknowledgement.place : undefined;
  return send(sending, writeMessage(sending, ports), place, ports);
}

function writeMessage({ request, answer, drawn }: Sending, ports: AnswerPorts): OutgoingMessage {
  try {
    const presented = presentReply(answer.reply, drawn, surroundAnswer(request, answer));
    if (presented.isShortened) ports.log.info(request.subject, 'reply_trimmed');
    return { ...presented, delivery: answer.delivery };
  } catch (error) {
    const { reply, delivery } = answerIncident(request, error, ports);
    return { ...presentReply(reply, new Map(), plainFrame(request.words)), delivery };
  }
}

/** `place`: where the answer was said to come; undefined: it is the response. */
async function send(
  sending: Sending,
  outgoing: OutgoingMessage,
  place: Delivery | undefined,
  ports: AnswerPorts,
): Promise<Sent | undefined> {
  const { request } = sending;
  const post = (each: OutgoingMessage) =>
    place === undefined ? respond(sending, each, ports) : answerDeferral(sending, each, place, ports);
  try {
    return await post(outgoing);
  } catch (error) {
    if (readFault(error) === 'failed') return sendInstead(request, error, ports, post);
    if (reportFault(request, error, ports) !== 'answered') return undefined;
    const { acknowledgement } = request;
    if (place !== undefined || acknowledgement?.kind !== 'uncertain') return { messageId: undefined };
    return send(sending, outgoing, acknowledgement.place, ports);
  }
}

async function respond(
  { request, wantsMessageId }: Sending,
  outgoing: OutgoingMessage,
  { responder }: AnswerPorts,
): Promise<Sent> {
  const { message, files } = shownTo(outgoing.delivery, outgoing);
  const type =
    outgoing.delivery === 'update'
      ? InteractionResponseType.UpdateMessage
      : InteractionResponseType.ChannelMessageWithSource;
  return { messageId: await responder.respond(request, { type, data: message }, files, wantsMessageId) };
}

/**
 * A deferred response keeps the privacy that it was deferred with, and until it is answered or gone the first follow-up
 * has it too (Discord's documentation, "Followup Messages"): a private answer comes after the public sign was taken away.
 */
async function answerDeferral(
  { request, isOutdated }: Sending,
  outgoing: OutgoingMessage,
  place: Delivery,
  ports: AnswerPorts,
): Promise<Sent> {
  const { delivery } = outgoing;
  const { responder } = ports;
  if (place === 'private' || place === delivery) {
    return { messageId: await responder.edit(request, outgoing, { isOutdated }) };
  }
  if (place === 'public') await withdraw(request, ports);
  const followUpId = await responder.followUp(request, shownTo(delivery, outgoing));
  return { messageId: followUpId, ...given({ followUpId }) };
}

/** Where the sign cannot be taken away it is not left to spin, and nothing private is sent in its place. */
async function withdraw(request: Request, { responder }: AnswerPorts): Promise<void> {
  try {
    await responder.withdraw(request);
  } catch (error) {
    const { words } = request;
    await responder.edit(request, presentFault(words.discord.withdrawn, words));
    throw error;
  }
}

/** Sends an incident in the place of an answer that Discord refused. */
async function sendInstead(
  request: Request,
  error: unknown,
  ports: AnswerPorts,
  post: (outgoing: OutgoingMessage) => Promise<unknown>,
): Promise<undefined> {
  const { words } = request;
  const incident = ports.newIncidentId();
  const report = (fault: unknown) => ports.log.error({ incident, ...faultFields(request, fault) }, 'response_failed');
  report(error);
  try {
    await post({ ...presentFault(words.discord.incident(incident), words), delivery: 'private' });
  } catch (second) {
    if (readFault(second) !== 'answered') report(second);
  }
  return undefined;
}

/** Logs that Discord did not take something, but where it has it after all; gives what the fault means. */
export function reportFault(request: Request, error: unknown, { log }: AnswerPorts): ResponseFault {
  const fault = readFault(error);
  if (fault === 'late') log.warn(request.subject, 'response_late');
  if (fault === 'failed' || fault === 'passing') log.error(faultFields(request, error), 'response_failed');
  return fault;
}

/** What is said of a fault, as a message. */
export function presentFault(complaint: Complaint, words: Words): Presented {
  return presentReply(privately('broken', complaint).reply, new Map(), plainFrame(words));
}

/** A new message, or one that changes the pressed one, for those who see it. */
export function shownTo(delivery: Delivery, { message, files }: Presented): Presented {
  const flags = delivery === 'private' ? message.flags | MessageFlags.Ephemeral : message.flags;
  return { message: { ...message, flags }, files };
}
