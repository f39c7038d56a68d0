import { InteractionResponseType, MessageFlags } from 'discord.js';
import {
  picturesOf,
  presentReply,
  reframeMessage,
  type MessageFile,
  type DiscordMessage,
} from '../message/present-message.ts';
import { plainFrame, type Frame } from '../message/frame.ts';
import { settlesWithin } from '../../wait.ts';
import type { Acknowledgement } from './acknowledge.ts';
import { faultFields, privately } from './decide.ts';
import { type DeliverPorts, startDrawing } from './deliver.ts';
import type { Request } from '../request/request.ts';
import { readFault } from '../responder/responder.ts';
import type { ShareAnswer } from './route.ts';
import { surroundShared, surroundSpent } from './surroundings.ts';
import { contentHash } from '../../corpus/ids.ts';

/** A press that does something with its message. */
interface Press {
  readonly request: Request;
  readonly acknowledgement: Acknowledgement;
  /** Aborted when pictures are no longer waited for. */
  readonly hurry: AbortSignal;
}

type Present = (frame: Frame) => { readonly message: DiscordMessage; readonly files: readonly MessageFile[] };

/** Shows to all what a private message shows, and spends its button. Where Discord does not take it, nothing is tried twice and the button stays. Resolves to whether all can see it. Never rejects. */
export async function deliverShare(press: Press, answer: ShareAnswer, ports: DeliverPorts): Promise<boolean> {
  const { request } = press;
  return perform(press, ports, async () => {
    const present = await prepare(press, answer, ports);
    const shared = present(surroundShared(request));
    const message = { ...shared.message, flags: MessageFlags.IsComponentsV2 };
    await ports.responder.followUp(request, message, shared.files, { isOnce: true });
    await spend(request, present, ports);
  });
}

/** Takes the pressed message away. Never rejects. */
export async function deliverRemoval(press: Press, ports: DeliverPorts): Promise<void> {
  await perform(press, ports, () => ports.responder.withdraw(press.request));
}

/** Takes note of the press, does what it is for, and tells the presser if that did not come off. */
async function perform(
  { request, acknowledgement }: Press,
  ports: DeliverPorts,
  act: () => Promise<unknown>,
): Promise<boolean> {
  if (acknowledgement.kind !== 'deferred' && !(await takeNote(request, ports))) return false;
  try {
    await act();
    const fields = { ...request.subject, status: 'answer', ms: ports.now() - request.createdAt };
    ports.log.debug(fields, 'answered');
    return true;
  } catch (error) {
    ports.log.error(faultFields(request, error), 'response_failed');
    const { words } = request;
    const { reply } = privately('broken', words.discord.notDone);
    const { message } = presentReply(reply, new Map(), plainFrame(words));
    const flags = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;
    await ports.responder.followUp(request, { ...message, flags }, []).catch(() => undefined);
    return false;
  }
}

/** Tells Discord that the press was taken; true if it knows. */
async function takeNote(request: Request, { responder, log }: DeliverPorts): Promise<boolean> {
  try {
    await responder.respond(request, { type: InteractionResponseType.DeferredMessageUpdate }, [], false);
    return true;
  } catch (error) {
    const fault = readFault(error);
    if (fault === 'answered') return true;
    if (fault === 'late') log.warn(request.subject, 'response_late');
    else log.error(faultFields(request, error), 'response_failed');
    return false;
  }
}

async function prepare({ request, hurry }: Press, { reply }: ShareAnswer, ports: DeliverPorts): Promise<Present> {
  const { asking } = request;
  if (!reply) {
    const components = asking.kind === 'component' ? asking.message.components : [];
    return (frame) => ({ message: reframeMessage(components, frame), files: [] });
  }
  const drawing = startDrawing(picturesOf(reply.blocks), ports.drawer, (error) =>
    ports.log.warn(faultFields(request, error), 'picture_failed'),
  );
  await settlesWithin(drawing.settled, ports.timing.latePictureMs, hurry);
  return (frame) => presentReply(reply, drawing.drawn, frame);
}

async function spend(request: Request, present: Present, { responder, log }: DeliverPorts): Promise<void> {
  try {
    const { message, files } = present(surroundSpent(request));
    await responder.edit(request, { ...message, flags: MessageFlags.IsComponentsV2 }, files);
  } catch (error) {
    log.warn(faultFields(request, error), 'share_not_spent');
  }
}

/** As many are remembered as can be pressed while Discord still shows their buttons as unused. */
const MOST_KEPT = 1_000;

/** Sees to it that what is pressed twice in a moment is shared once. */
interface ShareGuard {
  /** False if the message is shared already as it stands. */
  begin(request: Request): boolean;
  /** It could not be shared after all. */
  forget(request: Request): void;
}

export function createShareGuard(): ShareGuard {
  const begun = new Set<string>();
  return {
    begin(request) {
      const key = keyOf(request);
      if (begun.has(key)) return false;
      begun.add(key);
      for (const oldest of begun) {
        if (begun.size <= MOST_KEPT) break;
        begun.delete(oldest);
      }
      return true;
    },
    forget: (request) => begun.delete(keyOf(request)),
  };
}

function keyOf({ asking }: Request): string {
  if (asking.kind !== 'component') return '';
  const { id, components } = asking.message;
  return `${id} ${contentHash(JSON.stringify(components))}`;
}
