import type { AnyCommand, Choice, CommandContext } from '../../reply/command.ts';
import { UserError, type ActionEffect, type Reply } from '../../reply/reply.ts';
import { clipWords, LIMITS } from '../message/message-limits.ts';
import type { Asking, Delivery } from './request.ts';

/** A reply and how it is sent. */
export interface ReplyAnswer {
  readonly kind: 'reply';
  readonly reply: Reply;
  readonly delivery: Delivery;
}

/** What an interaction is answered with. */
export type Answer = ReplyAnswer | { readonly kind: 'choices'; readonly choices: readonly Choice[] };

/** Thrown for what this version does not know; the member is told in the `UserError`'s words. */
export class UnknownRequestError extends UserError {}

type AskingOf<Kind extends Asking['kind']> = Extract<Asking, { readonly kind: Kind }>;

/** Answers what a member did. Throws `UserError` where the member can do something about it (`UnknownRequestError`: an old or foreign component or command); any other throw is a fault. */
export function answerAsking(asking: Asking, commands: readonly AnyCommand[], context: CommandContext): Answer {
  switch (asking.kind) {
    case 'command': {
      const command = commands.find(({ name }) => name === asking.name);
      if (!command) throw unknownRequest('command');
      return newMessage(command.run(asking.values, context));
    }
    case 'message-menu':
      return answerMenu(asking, commands, context);
    case 'completion':
      return { kind: 'choices', choices: complete(asking, commands, context) };
    case 'component':
      return answerPress(asking, commands, context);
    case 'other':
      throw unknownRequest('form');
  }
}

function answerMenu(
  { name, text }: AskingOf<'message-menu'>,
  commands: readonly AnyCommand[],
  context: CommandContext,
): Answer {
  const command = commands.find(({ messageMenu }) => messageMenu === name);
  if (command?.mainOption === undefined) throw unknownRequest('command');
  if (text.trim() === '') {
    throw new UserError('message-without-text', 'That message has no text.', 'Choose a message with words in it.');
  }
  return newMessage(command.run({ [command.mainOption]: text }, context));
}

function newMessage(reply: Reply): Answer {
  return { kind: 'reply', reply, delivery: reply.isPrivate ? 'private' : 'public' };
}

function complete(
  { name, focused }: AskingOf<'completion'>,
  commands: readonly AnyCommand[],
  context: CommandContext,
): readonly Choice[] {
  const option = commands.find((command) => command.name === name)?.options[focused?.name ?? ''];
  if (!focused || option?.kind !== 'text' || !option.complete) return [];
  return fitChoices(option.complete(focused.typed, context));
}

/** The first 25 that Discord takes. A value is never cut: it would mean something else. */
function fitChoices(choices: readonly Choice[]): readonly Choice[] {
  const byName = new Map<string, Choice>();
  const values = new Set<string>();
  for (const { name, value } of choices) {
    const shown = clipWords(name.trim(), LIMITS.completionName);
    if (shown === '' || value === '' || value.length > LIMITS.completionValue) continue;
    if (byName.has(shown) || values.has(value)) continue;
    byName.set(shown, { name: shown, value });
    values.add(value);
  }
  return [...byName.values()].slice(0, LIMITS.completions);
}

function answerPress(
  { pressed, chosen, message }: AskingOf<'component'>,
  commands: readonly AnyCommand[],
  context: CommandContext,
): Answer {
  const actions = commands.find(({ name }) => name === pressed?.ref.command)?.actions;
  if (!pressed || !actions || !Object.hasOwn(actions, pressed.ref.action)) throw unknownRequest('button');
  const reply = actions[pressed.ref.action]?.([...pressed.ref.args, ...chosen], context);
  if (!reply) throw unknownRequest('button');
  return { kind: 'reply', reply, delivery: chooseDelivery(pressed.effect, reply, message.isPrivate) };
}

/** What went wrong is told to the presser alone, and what is private never takes a public message's place. */
function chooseDelivery(effect: ActionEffect, reply: Reply, isOnPrivate: boolean): Delivery {
  if (reply.status === 'bad-input' || reply.status === 'broken' || effect === 'reply') return 'private';
  if (effect === 'post') return 'public';
  return reply.isPrivate && !isOnPrivate ? 'private' : 'update';
}

function unknownRequest(what: 'button' | 'command' | 'form'): UnknownRequestError {
  return what === 'command'
    ? new UnknownRequestError(
        'unknown-command',
        'This command has changed.',
        'Reload Discord, or try again in a while.',
      )
    : new UnknownRequestError(
        `unknown-${what}`,
        `This ${what} comes from an earlier version and no longer works.`,
        'Ask again with the command; the new answer has working buttons.',
      );
}
