import { given } from '../../given.ts';
import type { Reply } from '../../reply/reply.ts';
import type { Frame } from '../message/frame.ts';
import { askedLine, sharedLine } from '../message/member-words.ts';
import type { PressedMessage } from '../request/asking.ts';
import type { Request } from '../request/request.ts';
import type { ReplyAnswer } from './route.ts';

/** What stands around an answer: the question above it, and what can be done with the message. */
export function surroundAnswer(request: Request, { reply, delivery }: ReplyAnswer): Frame {
  const { asking, words, subject } = request;
  const isOnPrivate = asking.kind === 'component' && asking.message.isPrivate;
  const isForAll = delivery === 'public' || (delivery === 'update' && !isOnPrivate);
  const head = headOf(request, reply, delivery === 'update');
  // The button says what it takes away: a removed answer was none.
  if (isForAll) return { words, head, controls: [{ kind: 'remove', ...given({ command: subject.command }) }] };
  return { words, head, controls: isShareable(reply) ? [{ kind: 'share', ...given({ ref: reply.again }) }] : [] };
}

/** What stands around what a member shows to all. */
export function surroundShared({ asker, words }: Request, { head }: PressedMessage): Frame {
  const lines = [sharedLine(asker.name, words), askedOf(head)].filter((line) => line !== '');
  return { words, head: lines.join('\n'), controls: [{ kind: 'remove' }] };
}

/** What stands around a private message whose content was shown to all. */
export function surroundSpent({ words }: Request, { head }: PressedMessage): Frame {
  return { words, head, controls: [{ kind: 'share', isSpent: true }] };
}

function isShareable({ status, isPrivate, isShareable }: Reply): boolean {
  return isShareable ?? (status === 'answer' && isPrivate !== true);
}

/** A changed message keeps its head; a copy of it for somebody else keeps the question. */
function headOf({ asking, words }: Request, reply: Reply, isInPlace: boolean): string {
  const url = asking.kind === 'message-menu' ? asking.url : undefined;
  if (reply.asked !== undefined) return askedLine(reply.asked, words, url);
  if (asking.kind !== 'component') return '';
  if (isInPlace) return asking.message.head;
  const isPaging = asking.pressed?.kind === 'action' && asking.pressed.effect === 'update';
  return isPaging ? askedOf(asking.message.head) : '';
}

/** The question among the lines of a head, as it stands there: it alone is in quotation marks. Empty if there is none. */
export function askedOf(head: string): string {
  return head.split('\n').find((line) => /^-# [“„]/.test(line)) ?? '';
}
