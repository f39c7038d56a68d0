import type { ActionEffect, ActionRef } from '../../reply/reply.ts';
import { LIMITS } from './message-limits.ts';
import { given } from '../../given.ts';

/** What a pressed component asks for. `share`: for all what `ref` shows, or the message as it stands; `remove`: that the message goes, an answer of `command`. */
export type PressedAction =
  | { readonly kind: 'action'; readonly ref: ActionRef; readonly effect: ActionEffect }
  | { readonly kind: 'share'; readonly ref?: ActionRef }
  | { readonly kind: 'remove'; readonly command?: string };

const VERSION = '1';
const HEAD = /^1([urpsx])\d*$/;

/**
 * The custom id of a component: `1u|ask|context|p/7f3a`. Nothing else is needed to answer a press, after a restart too.
 * `copy` tells apart components of one message that ask for the same; it does not change the meaning.
 * Undefined if it would be longer than Discord allows.
 */
export function encodeCustomId(pressed: PressedAction, copy = 0): string | undefined {
  const head = `${VERSION}${letterOf(pressed)}${copy === 0 ? '' : String(copy)}`;
  const id = [head, ...partsOf(pressed)].map(escapePart).join('|');
  return id.length <= LIMITS.customId ? id : undefined;
}

/** What a custom id asks for; undefined for ids of another version or origin. */
export function decodeCustomId(customId: string): PressedAction | undefined {
  const [head = '', command, action, ...args] = customId.split('|').map(unescapePart);
  const letter = HEAD.exec(head)?.[1];
  if (letter === 's') return command === undefined ? { kind: 'share' } : undefined;
  if (letter === 'x') {
    if (action !== undefined) return undefined;
    return { kind: 'remove', ...given({ command }) };
  }
  if (letter === undefined || command === undefined || action === undefined) return undefined;
  const ref = { command, action, args };
  if (letter === 'p') return { kind: 'share', ref };
  return { kind: 'action', ref, effect: letter === 'u' ? 'update' : 'reply' };
}

function partsOf(pressed: PressedAction): readonly string[] {
  if (pressed.kind === 'remove') return pressed.command === undefined ? [] : [pressed.command];
  return pressed.ref ? [pressed.ref.command, pressed.ref.action, ...pressed.ref.args] : [];
}

function letterOf(pressed: PressedAction): string {
  switch (pressed.kind) {
    case 'action':
      return pressed.effect === 'update' ? 'u' : 'r';
    case 'share':
      return pressed.ref ? 'p' : 's';
    case 'remove':
      return 'x';
  }
}

function escapePart(part: string): string {
  return part.replaceAll('%', '%25').replaceAll('|', '%7C');
}

function unescapePart(part: string): string {
  return part.replaceAll('%7C', '|').replaceAll('%25', '%');
}
