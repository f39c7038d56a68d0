import { findAction, menuOf, type AnyCommand } from '../../reply/command.ts';
import type { Choice, CommandContext } from '../../reply/options.ts';
import { UserError, type ActionRef, type Reply } from '../../reply/reply.ts';
import { clipWords, LIMITS } from '../message/message-limits.ts';
import type { AskingOf, PressedMessage } from '../request/asking.ts';
import type { Delivery, Request } from '../request/request.ts';

/** A reply and how it is sent. */
export interface ReplyAnswer {
  readonly kind: 'reply';
  readonly reply: Reply;
  readonly delivery: Delivery;
}

/** What a private message shows is shown to all. `reply`: what it shows; without, the message as it stands. */
export interface ShareAnswer {
  readonly kind: 'share';
  readonly message: PressedMessage;
  readonly reply?: Reply;
}

/** What an interaction is answered with. `removal`: the message goes whose component was pressed, an answer of `command`. */
export type Answer =
  | ReplyAnswer
  | ShareAnswer
  | { readonly kind: 'removal'; readonly message: PressedMessage; readonly command: string | undefined };

/** A choice as Discord takes it: of an option that takes a number the value is one. */
export type OfferedChoice = Pick<Choice, 'name'> & { readonly value: string | number };

/** The commands that answer an interaction, and what they may use. */
export interface Desk {
  readonly commands: readonly AnyCommand[];
  readonly context: CommandContext;
}

/** Thrown for what this version does not know; the member is told in the `UserError`'s words. */
export class UnknownRequestError extends UserError {}

/** Answers what a member did. Throws `UserError` where the member can do something about it (`UnknownRequestError`: an old or foreign component or command); any other throw is a fault. */
export function answerRequest({ asking, expected }: Request, desk: Desk): Answer {
  switch (asking.kind) {
    case 'command': {
      const command = desk.commands.find(({ name }) => name === asking.name);
      if (!command) throw unknownRequest('command');
      const reply = command.run(asking.values, desk.context);
      return { kind: 'reply', reply, delivery: isForAll(reply) ? expected : 'private' };
    }
    case 'message-menu':
      return answerMenu(asking, desk);
    case 'component':
      return answerPress(asking, expected, desk);
    case 'completion':
    case 'other':
      throw unknownRequest('form');
  }
}

function answerMenu({ name, text }: AskingOf<'message-menu'>, { commands, context }: Desk): Answer {
  const command = commands.find((each) => menuOf(each) === name);
  if (command?.mainOption === undefined) throw unknownRequest('command');
  if (text.trim() === '') {
    throw new UserError('message-without-text', ({ discord }) => discord.messageWithoutText);
  }
  const option = command.options[command.mainOption];
  const words = option?.kind === 'text' ? clipWords(text, option.maxLength) : text;
  return { kind: 'reply', reply: command.run({ [command.mainOption]: words }, context), delivery: 'private' };
}

/** Only what answers is for all to see. */
function isForAll({ status, isPrivate }: Reply): boolean {
  return status === 'answer' && isPrivate !== true;
}

/** The choices for what a member has typed into an option so far; none if the option has no completion. */
export function offerChoices(
  { name, values, focused }: AskingOf<'completion'>,
  { commands, context }: Desk,
): readonly OfferedChoice[] {
  const option = commands.find((command) => command.name === name)?.options[focused?.name ?? ''];
  if (!focused || (option?.kind !== 'text' && option?.kind !== 'whole-number') || !option.complete) return [];
  // What is still being typed may be longer than the option takes.
  const typed = option.kind === 'text' ? focused.typed.slice(0, option.maxLength) : focused.typed;
  const choices = fitChoices(option.complete(typed, context, { ...values, [focused.name]: undefined }));
  return option.kind === 'text' ? choices : choices.map(({ name, value }) => ({ name, value: Number(value) }));
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

function answerPress({ pressed, chosen, message }: AskingOf<'component'>, expected: Delivery, desk: Desk): Answer {
  switch (pressed?.kind) {
    case undefined:
      throw unknownRequest('button');
    case 'remove':
      if (expected === 'update') return { kind: 'removal', message, command: pressed.command };
      throw new UserError('not-yours', ({ discord }) => discord.notYours);
    case 'share':
      if (!message.isPrivate) throw unknownRequest('button');
      if (!pressed.ref) return { kind: 'share', message };
      return { kind: 'share', message, reply: runAction(pressed.ref, [], desk) };
    case 'action': {
      const reply = runAction(pressed.ref, chosen, desk);
      const isFit = message.isPrivate ? reply.status !== 'bad-input' && reply.status !== 'broken' : isForAll(reply);
      return { kind: 'reply', reply, delivery: isFit ? expected : 'private' };
    }
  }
}

function runAction(ref: ActionRef, chosen: readonly string[], { commands, context }: Desk): Reply {
  const action = findAction(ref, commands);
  if (!action) throw unknownRequest('button');
  return action([...ref.args, ...chosen], context);
}

function unknownRequest(what: 'button' | 'command' | 'form'): UnknownRequestError {
  return new UnknownRequestError(`unknown-${what}`, ({ discord }) => discord.unknown[what]);
}
