import type { APIInteraction } from 'discord.js';
import { errorFields } from '../log.ts';
import { decideAnswer } from './decide.ts';
import { deliverChoices, deliverReply, type DeliverPorts, type LateEdits } from './deliver.ts';

export interface Dispatcher {
  /** Answers an interaction with exactly one response, whatever happens. Never throws. */
  dispatch(interaction: APIInteraction): void;
  /** Resolves when no interaction is open any more, late pictures included. Never rejects. */
  drained(): Promise<void>;
}

/** A dispatcher without memory of what was asked: a press carries all that its answer needs, after a restart too. */
export function createDispatcher(ports: DeliverPorts): Dispatcher {
  const open = new Set<Promise<void>>();
  const lateEdits: LateEdits = new Map();
  const takeTurn = createTurns();
  const answerOnce = async (interaction: APIInteraction) => {
    const arrivedAt = ports.now();
    await takeTurn();
    const answer = decideAnswer(interaction, ports);
    if (answer.kind === 'choices') await deliverChoices(interaction, answer.choices, ports);
    else await deliverReply({ interaction, answer, arrivedAt, lateEdits }, ports);
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
  };
}

/** One after the other, with room for the network between: else the first answer of a burst would leave after the last was found. */
function createTurns(): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
    return last;
  };
}
