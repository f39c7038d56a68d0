import { InteractionResponseType, MessageFlags } from 'discord.js';
import type { Acknowledgement } from './acknowledge.ts';
import type { Delivery, Request } from '../request/request.ts';
import type { ReplyAnswer } from './route.ts';
import { answerIncident, faultFields, privately, type DecidePorts } from './decide.ts';
import { presentReply, type DiscordMessage, type DrawnPictures, type MessageFile } from '../message/present-message.ts';
import type { Words } from '../../words/en.ts';
import { plainFrame } from '../message/frame.ts';
import { surroundAnswer } from './surroundings.ts';
import { readFault, type Responder } from '../responder/responder.ts';
import { given } from '../../given.ts';

/** What sending an answer needs. */
export interface SendPorts extends DecidePorts {
  readonly responder: Responder;
}

/** A message that is ready to go, and where it goes. */
interface Letter {
  readonly message: DiscordMessage;
  readonly files: readonly MessageFile[];
  readonly delivery: Delivery;
}

/** `messageId`: where Discord told it. `followUpId`: of an answer that is no longer the response. */
export type Sent =
  | { readonly isSent: false }
  | { readonly isSent: true; readonly messageId: string | undefined; readonly followUpId?: string };

interface Sending {
  readonly request: Request;
  readonly answer: ReplyAnswer;
  readonly drawn: DrawnPictures;
  readonly acknowledgement: Acknowledgement;
  /** The id of the message that the response makes is wanted. */
  readonly wantsMessageId: boolean;
  /** True once a newer answer has taken the place that this one is for. */
  readonly isOutdated: () => boolean;
}

/** Sends an answer: as the response, or where a deferral said that it will come. If Discord does not take it, a short one in its place. Never rejects. */
export async function sendAnswer(sending: Sending, ports: SendPorts): Promise<Sent> {
  const { request, answer, drawn, acknowledgement } = sending;
  const letter = toLetter(request, answer, drawn, ports);
  switch (acknowledgement.kind) {
    case 'deferred':
      return sendDeferred(sending, letter, acknowledgement.place, ports);
    case 'none':
    case 'uncertain':
      return sendResponse(sending, letter, ports);
  }
}

function toLetter(request: Request, answer: ReplyAnswer, drawn: DrawnPictures, ports: SendPorts): Letter {
  try {
    const { message, files, isShortened } = presentReply(answer.reply, drawn, surroundAnswer(request, answer));
    if (isShortened) ports.log.info(request.subject, 'reply_trimmed');
    return { message, files, delivery: answer.delivery };
  } catch (error) {
    return toPlainLetter(answerIncident(request, error, ports), request.words);
  }
}

function toPlainLetter({ reply, delivery }: ReplyAnswer, words: Words): Letter {
  const { message, files } = presentReply(reply, new Map(), plainFrame(words));
  return { message, files, delivery };
}

async function sendResponse(sending: Sending, letter: Letter, ports: SendPorts): Promise<Sent> {
  const { request, acknowledgement, wantsMessageId } = sending;
  try {
    const body = toResponse(letter);
    return { isSent: true, messageId: await ports.responder.respond(request, body, letter.files, wantsMessageId) };
  } catch (error) {
    switch (readFault(error)) {
      case 'answered':
        if (acknowledgement.kind === 'uncertain') {
          return sendDeferred(sending, letter, acknowledgement.place, ports);
        }
        return { isSent: true, messageId: undefined };
      case 'late':
        ports.log.warn(request.subject, 'response_late');
        return { isSent: false };
      case 'outdated':
        return { isSent: false };
      case 'passing':
        return reportLost(request, error, ports);
      case 'failed':
        return sendInPlace(request, error, ports, async (fallback) => {
          await ports.responder.respond(request, toResponse(fallback), [], false);
        });
    }
  }
}

async function sendDeferred(sending: Sending, letter: Letter, place: Delivery, ports: SendPorts): Promise<Sent> {
  try {
    return await put(sending, letter, place, ports);
  } catch (error) {
    const fault = readFault(error);
    if (fault === 'outdated') return { isSent: false };
    if (fault === 'passing') return reportLost(sending.request, error, ports);
    return sendInPlace(sending.request, error, ports, async (fallback) => {
      await put(sending, fallback, place, ports);
    });
  }
}

/**
 * A deferred response keeps the privacy that it was deferred with, and until it is answered or gone the first follow-up
 * has it too (Discord's documentation, "Followup Messages"): a private answer comes after the public sign was taken away.
 */
async function put({ request, isOutdated }: Sending, letter: Letter, place: Delivery, ports: SendPorts): Promise<Sent> {
  const { message, files, delivery } = letter;
  const { responder } = ports;
  if (place === 'private' || place === delivery) {
    const flagged = { ...message, flags: MessageFlags.IsComponentsV2 } as const;
    return { isSent: true, messageId: await responder.edit(request, flagged, files, { isOutdated }) };
  }
  if (place === 'public') await withdraw(request, ports);
  const followUpId = await responder.followUp(request, { ...message, flags: flagsOf(delivery) }, files);
  return { isSent: true, messageId: followUpId, ...given({ followUpId }) };
}

/** Where the sign cannot be taken away it is not left to spin, and nothing private is sent in its place. */
async function withdraw(request: Request, { responder }: SendPorts): Promise<void> {
  try {
    await responder.withdraw(request);
  } catch (error) {
    const { message } = toPlainLetter(privately('broken', request.words.discord.withdrawn), request.words);
    await responder.edit(request, { ...message, flags: MessageFlags.IsComponentsV2 }, []);
    throw error;
  }
}

/** What could not be sent in all the time that there was: nothing is left to be said. */
function reportLost(request: Request, error: unknown, ports: SendPorts): Sent {
  ports.log.error(faultFields(request, error), 'response_failed');
  return { isSent: false };
}

/** Sends an incident in the place of an answer that Discord refused. */
async function sendInPlace(
  request: Request,
  error: unknown,
  ports: SendPorts,
  send: (fallback: Letter) => Promise<void>,
): Promise<Sent> {
  const incident = ports.newIncidentId();
  const report = (fault: unknown) => ports.log.error({ incident, ...faultFields(request, fault) }, 'response_failed');
  report(error);
  try {
    const { words } = request;
    await send(toPlainLetter(privately('broken', words.discord.incident(incident)), words));
  } catch (second) {
    if (readFault(second) !== 'answered') report(second);
  }
  return { isSent: false };
}

function toResponse({ message, delivery }: Letter): object {
  const type =
    delivery === 'update' ? InteractionResponseType.UpdateMessage : InteractionResponseType.ChannelMessageWithSource;
  return { type, data: { ...message, flags: flagsOf(delivery) } };
}

function flagsOf(delivery: Delivery): number {
  return delivery === 'private' ? MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral : MessageFlags.IsComponentsV2;
}
