import type { ActionEffect, ActionRef } from '../../reply/reply.ts';
import { LIMITS } from './message-limits.ts';

/** What a pressed component asks for. */
export interface PressedAction {
  readonly ref: ActionRef;
  readonly effect: ActionEffect;
}

const VERSION = '1';
const LETTERS = { update: 'u', reply: 'r', post: 'p' } as const satisfies Record<ActionEffect, string>;
const HEAD = /^1([urp])\d*$/;

/**
 * The custom id of a component: `1u|ask|context|p/7f3a`. Nothing else is needed to answer a press, after a restart too.
 * `copy` tells apart components of one message that ask for the same; it does not change the meaning.
 * Undefined if it would be longer than Discord allows.
 */
export function encodeCustomId({ ref, effect }: PressedAction, copy = 0): string | undefined {
  const head = `${VERSION}${LETTERS[effect]}${copy === 0 ? '' : String(copy)}`;
  const id = [head, ref.command, ref.action, ...ref.args].map(escapePart).join('|');
  return id.length <= LIMITS.customId ? id : undefined;
}

/** What a custom id asks for; undefined for ids of another version or origin. */
export function decodeCustomId(customId: string): PressedAction | undefined {
  const [head = '', command, action, ...args] = customId.split('|').map(unescapePart);
  const letter = HEAD.exec(head)?.[1];
  if (letter === undefined || command === undefined || action === undefined) return undefined;
  return { ref: { command, action, args }, effect: readEffect(letter) };
}

function escapePart(part: string): string {
  return part.replaceAll('%', '%25').replaceAll('|', '%7C');
}

function unescapePart(part: string): string {
  return part.replaceAll('%7C', '|').replaceAll('%25', '%');
}

function readEffect(letter: string): ActionEffect {
  if (letter === LETTERS.update) return 'update';
  return letter === LETTERS.reply ? 'reply' : 'post';
}
