import type { Reply } from '../../reply/reply.ts';
import type { Control, Frame } from '../message/frame.ts';
import { askedLine, sharedLine } from '../message/member-words.ts';
import type { Request } from '../request/request.ts';
import type { ReplyAnswer } from './route.ts';
import { given } from '../../given.ts';

/** What stands around an answer: the question above it, and what can be done with the message. */
export function surroundAnswer(request: Request, { reply, delivery }: ReplyAnswer): Frame {
  const { asking } = request;
  const isOnPrivate = asking.kind === 'component' && asking.message.isPrivate;
  const isForAll = delivery === 'public' || (delivery === 'update' && !isOnPrivate);
  const head = headOf(request, reply, delivery === 'update');
  const { words } = request;
  if (isForAll) return { words, head, controls: [removeOf(request)] };
  return {
    words,
    head,
    controls: isShareable(reply) ? [{ kind: 'share', ...(reply.again ? { ref: reply.again } : {}) }] : [],
  };
}

/** What stands around what a member shows to all. */
export function surroundShared({ asking, asker, words }: Request): Frame {
  const asked = asking.kind === 'component' ? askedOf(asking.message.head) : '';
  return { words, head: joinLines(sharedLine(asker.name, words), asked), controls: [{ kind: 'remove' }] };
}

/** What stands around a private message whose content was shown to all. */
export function surroundSpent({ asking, words }: Request): Frame {
  return { words, head: asking.kind === 'component' ? asking.message.head : '', controls: [{ kind: 'shared' }] };
}

/** The button says what it takes away: a removed answer was none. */
function removeOf({ subject: { command } }: Request): Control {
  return { kind: 'remove', ...given({ command }) };
}

function isShareable({ status, isPrivate, isShareable }: Reply): boolean {
  return isShareable ?? (status === 'answer' && isPrivate !== true);
}

/** A changed message keeps its head; a copy of it for somebody else keeps the question. */
function headOf({ asking, words }: Request, reply: Reply, isInPlace: boolean): string {
  const url = asking.kind === 'message-menu' ? asking.url : undefined;
  if (reply.asked !== undefined) return askedLine(reply.asked, words, url);
  if (asking.kind !== 'component') return '';
  const isPaging = asking.pressed?.kind === 'action' && asking.pressed.effect === 'update';
  if (isInPlace) return asking.message.head;
  return isPaging ? askedOf(asking.message.head) : '';
}

/** The question among the lines of a head, as it stands there: it alone is in quotation marks. Empty if there is none. */
export function askedOf(head: string): string {
  return head.split('\n').find((line) => /^-# [“„]/.test(line)) ?? '';
}

function joinLines(...lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n');
}
