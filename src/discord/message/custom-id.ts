import type { ActionEffect, ActionRef } from '../../reply/reply.ts';
import { LIMITS } from './message-limits.ts';
import { given } from '../../given.ts';

/** What a pressed component asks for. `share`: for all what `ref` shows, or the message as it stands; `remove`: that the message goes, an answer of `command`. */
export type PressedAction =
  | { readonly kind: 'action'; readonly ref: ActionRef; readonly effect: ActionEffect }
  | { readonly kind: 'share'; readonly ref?: ActionRef }
  | { readonly kind: 'remove'; readonly command?: string };

/** The version, a letter for what is asked for, and the number of the copy. */
const HEAD = /^1([urpsx])\d*$/;

/**
 * The custom id of a component: `1u|ask|context|p/7f3a`. Nothing else is needed to answer a press, after a restart too.
 * `copy` tells apart components of one message that ask for the same; it does not change the meaning.
 * Undefined if it would be longer than Discord allows.
 */
export function encodeCustomId(pressed: PressedAction, copy = 0): string | undefined {
  const [letter, ...parts] = partsOf(pressed);
  const id = [`1${letter}${copy === 0 ? '' : String(copy)}`, ...parts].map(escapePart).join('|');
  return id.length <= LIMITS.customId ? id : undefined;
}

/** What a custom id asks for; undefined for ids of another version or origin. */
export function decodeCustomId(customId: string): PressedAction | undefined {
  const [head = '', command, action, ...args] = customId.split('|').map(unescapePart);
  const ref = command === undefined || action === undefined ? undefined : { command, action, args };
  switch (HEAD.exec(head)?.[1]) {
    case 'u':
      return ref && { kind: 'action', ref, effect: 'update' };
    case 'r':
      return ref && { kind: 'action', ref, effect: 'reply' };
    case 'p':
      return ref && { kind: 'share', ref };
    case 's':
      return command === undefined ? { kind: 'share' } : undefined;
    case 'x':
      return ref ? undefined : { kind: 'remove', ...given({ command }) };
    default:
      return undefined;
  }
}

function partsOf(pressed: PressedAction): readonly [string, ...string[]] {
  switch (pressed.kind) {
    case 'action':
      return [pressed.effect === 'update' ? 'u' : 'r', ...refParts(pressed.ref)];
    case 'share':
      return pressed.ref ? ['p', ...refParts(pressed.ref)] : ['s'];
    case 'remove':
      return pressed.command === undefined ? ['x'] : ['x', pressed.command];
  }
}

function refParts({ command, action, args }: ActionRef): readonly string[] {
  return [command, action, ...args];
}

function escapePart(part: string): string {
  return part.replaceAll('%', '%25').replaceAll('|', '%7C');
}

function unescapePart(part: string): string {
  return part.replaceAll('%7C', '|').replaceAll('%25', '%');
}
