import { setMaxListeners } from 'node:events';
import type { APIInteraction } from 'discord.js';
import { errorFields } from '../../logging/log.ts';
import { createAcknowledger, type AcknowledgePorts } from './acknowledge.ts';
import { decideAnswer, privately } from './decide.ts';
import { deliverChoices, deliverReply, type DeliverPorts, type LateEdits } from './deliver.ts';
import { createPictureAllowance } from './picture-allowance.ts';
import { createShareGuard, deliverRemoval, deliverShare } from './share.ts';
import { noteUnanswered } from './note-unanswered.ts';
import { readRequest, type Request } from '../request/request.ts';
import { createPatientResponder, type ResendPorts } from '../responder/resend.ts';
import { createWorkQueue } from './work-queue.ts';

export interface Dispatcher {
  /** Answers an interaction exactly once, whatever happens, and lets Discord hear of it in time. Never throws. */
  dispatch(interaction: APIInteraction): void;
  /** Resolves when no interaction is open any more, late pictures included. Never rejects. */
  drained(): Promise<void>;
  /** How many interactions are open. */
  countOpen(): number;
  /** From now on nothing is computed any more: who still waits is told that the bot is being restarted, and late pictures are left out. */
  hurry(): void;
}

/** What dispatching needs. */
export type DispatchPorts = Omit<DeliverPorts, 'timing' | 'pictures'> & {
  readonly wait: ResendPorts['wait'];
  readonly timing: DeliverPorts['timing'] &
    AcknowledgePorts['timing'] & {
      /** Completions for what was typed longer ago are not computed: the member has typed on. Discord waits 3 s. */
      readonly completeWithinMs: number;
    };
};

/** A dispatcher without memory of what was asked: a press carries all that its answer needs, after a restart too. */
export function createDispatcher(given: DispatchPorts): Dispatcher {
  const open = new Set<Promise<void>>();
  const lateEdits: LateEdits = new Map();
  const hurry = new AbortController();
  setMaxListeners(Number.POSITIVE_INFINITY, hurry.signal);
  const patient = createPatientResponder(given.responder, { ...given, hurry: hurry.signal });
  const acknowledger = createAcknowledger({ ...given, responder: patient });
  const ports = { ...given, responder: acknowledger.responder, pictures: createPictureAllowance(given.now) };
  const shares = createShareGuard();
  const queue = createWorkQueue(async () => {
    if (!hurry.signal.aborted) await acknowledger.catchUp(hurry.signal);
  });

  const complete = async (request: Request) => {
    await queue.take(true);
    const isTooLate = ports.now() - request.createdAt > ports.timing.completeWithinMs;
    const answer = isTooLate || hurry.signal.aborted ? undefined : decideAnswer(request, ports);
    await deliverChoices(request, answer?.kind === 'choices' ? answer.choices : [], ports);
  };

  const answerOnce = async (interaction: APIInteraction) => {
    const request = readRequest(interaction, ports.now());
    if (request.asking.kind === 'completion') return complete(request);
    const takeOver = acknowledger.admit(request);
    await queue.take(false);
    const told = takeOver();
    const { discord } = request.words;
    const answer = hurry.signal.aborted ? privately('broken', discord.stopping) : decideAnswer(request, ports);
    noteUnanswered(request, answer, ports);
    const acknowledgement = told === undefined ? ({ kind: 'none' } as const) : await told;
    if (acknowledgement.kind === 'late') return;
    const press = { request, acknowledgement, hurry: hurry.signal };
    switch (answer.kind) {
      case 'choices':
        throw new Error(`Choices for a ${request.subject.kind}.`);
      case 'removal':
        return deliverRemoval(press, ports);
      case 'reply':
        return deliverReply({ ...press, answer, lateEdits }, ports);
      case 'share':
        if (!shares.begin(request)) {
          return deliverReply({ ...press, answer: privately('bad-input', discord.sharedAlready), lateEdits }, ports);
        }
        if (!(await deliverShare(press, answer, ports))) shares.forget(request);
    }
  };

  return {
    dispatch(interaction) {
      const answering: Promise<void> = answerOnce(interaction)
        .catch((error: unknown) => ports.log.error(errorFields(error), 'fault'))
        .finally(() => open.delete(answering));
      open.add(answering);
    },
    async drained() {
      while (open.size > 0) await Promise.all(open);
    },
    countOpen: () => open.size,
    hurry: () => hurry.abort(),
  };
}
