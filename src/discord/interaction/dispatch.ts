import { setMaxListeners } from 'node:events';
import type { APIInteraction } from 'discord.js';
import { errorFields } from '../../logging/log.ts';
import type { AskingOf } from '../request/asking.ts';
import { readRequest, type Request } from '../request/request.ts';
import { createPatientResponder } from '../responder/resend.ts';
import { createAcknowledger, type TakenRequest } from './acknowledge.ts';
import type { AnswerPorts, DispatchPorts } from './answer-ports.ts';
import { decideAnswer, decideChoices, privately } from './decide.ts';
import { deliverChoices, deliverReply } from './deliver.ts';
import type { Answer } from './route.ts';
import { createPictureAllowance, createRepeatGuard, createShareGuard } from './remembered.ts';
import { deliverRemoval, deliverShare } from './share.ts';

/** Answers interactions. */
export interface Dispatcher {
  /** Answers an interaction exactly once, whatever happens and however often it is delivered, and lets Discord hear of it in time. Never throws. */
  dispatch(interaction: APIInteraction): void;
  /** Resolves when no interaction is open any more, late pictures included. Never rejects. */
  drained(): Promise<void>;
  /** How many interactions are open. */
  countOpen(): number;
  /** From now on nothing is computed any more: who still waits is told that the bot is being restarted, and late pictures are left out. */
  hurry(): void;
}

/** A dispatcher without memory of what was asked, but for the last ids: a press carries all that its answer needs, after a restart too. */
export function createDispatcher(given: DispatchPorts): Dispatcher {
  const open = new Set<Promise<void>>();
  const isNew = createRepeatGuard();
  const hurry = new AbortController();
  setMaxListeners(Number.POSITIVE_INFINITY, hurry.signal);
  const patient = createPatientResponder(given.responder, { ...given, hurry: hurry.signal });
  const acknowledger = createAcknowledger({ ...given, responder: patient });
  const ports: AnswerPorts = {
    ...given,
    responder: acknowledger.responder,
    takePicture: createPictureAllowance(given.now),
    lateEdits: new Map(),
    shares: createShareGuard(),
    hurry: hurry.signal,
  };
  const takeTurn = createTurns(async () => {
    if (!hurry.signal.aborted) await acknowledger.catchUp(hurry.signal);
  });

  const complete = async (request: Request, typing: AskingOf<'completion'>) => {
    await takeTurn(true);
    const isTooLate = ports.now() - request.createdAt > ports.timing.completeWithinMs;
    const choices = isTooLate || hurry.signal.aborted ? [] : decideChoices(request, typing, ports);
    await deliverChoices(request, choices, ports);
  };

  const answerOnce = async (interaction: APIInteraction) => {
    const request = readRequest(interaction, ports.now());
    const { asking } = request;
    if (asking.kind === 'completion') return complete(request, asking);
    const takeOver = acknowledger.admit(request);
    await takeTurn(false);
    const told = takeOver();
    const answer = hurry.signal.aborted ? undefined : decideAnswer(request, ports);
    const acknowledgement = await told;
    if (acknowledgement?.kind === 'late') return;
    const taken = { ...request, acknowledgement };
    await deliver(taken, answer ?? sayStopping(taken), ports);
  };

  return {
    dispatch(interaction) {
      if (!isNew(interaction.id)) return;
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

/** In the place of a sign that all see: to take it away first would take a second request, and a stopping bot has no time to tell all who wait. */
function sayStopping({ words, acknowledgement }: TakenRequest): Answer {
  const answer = privately('broken', words.discord.stopping);
  return acknowledgement?.kind === 'deferred' && acknowledgement.place === 'public'
    ? { ...answer, delivery: 'public' }
    : answer;
}

async function deliver(request: TakenRequest, answer: Answer, ports: AnswerPorts): Promise<void> {
  switch (answer.kind) {
    case 'removal':
      return deliverRemoval(request, ports);
    case 'reply':
      return deliverReply(request, answer, ports);
    case 'share': {
      if (ports.shares.begin(answer)) return deliverShare(request, answer, ports);
      const already = privately('bad-input', request.words.discord.sharedAlready);
      return deliverReply(request, already, ports);
    }
  }
}

/** Resolves when the turn has come: of urgent work before all other, else in the order of asking. The work is what is done at once then. */
type TakeTurn = (isUrgent: boolean) => Promise<void>;

/**
 * Work is done one piece at a time. Between two turns the event loop comes round, so that timers and the network are not
 * kept waiting by a burst: else its first answer would leave after its last was found. `beforeEach` is finished before
 * each turn; it must not reject.
 */
function createTurns(beforeEach: () => Promise<void>): TakeTurn {
  const urgent: (() => void)[] = [];
  const others: (() => void)[] = [];
  let isRunning = false;
  const run = async () => {
    isRunning = true;
    while (urgent.length + others.length > 0) {
      await new Promise((resolve) => setImmediate(resolve));
      await beforeEach();
      const begin = urgent.shift() ?? others.shift();
      begin?.();
    }
    isRunning = false;
  };
  return (isUrgent) =>
    new Promise((resolve) => {
      (isUrgent ? urgent : others).push(resolve);
      if (!isRunning) void run();
    });
}
