import type { AnyCommand } from '../../reply/command.ts';
import type { UnansweredLog } from '../../unanswered/unanswered-log.ts';
import { readAskedLine } from '../message/member-words.ts';
import type { Request } from '../request/request.ts';
import type { Answer } from './route.ts';
import { askedOf } from './surroundings.ts';

/** What noting needs. */
interface NotePorts {
  readonly commands: readonly AnyCommand[];
  /** Undefined: nothing is noted down. */
  readonly unanswered?: UnansweredLog;
}

/**
 * Notes down a question that was typed to a command and that the articles did not answer, or whose answer its asker removes. The words of
 * a message that somebody used the menu on are not noted: they are another member's.
 */
export function noteUnanswered({ asking }: Request, answer: Answer, { commands, unanswered }: NotePorts): void {
  if (unanswered === undefined) return;
  if (answer.kind === 'reply' && asking.kind === 'command') {
    const { asked, unanswered: why } = answer.reply;
    if (asked !== undefined && why !== undefined) unanswered.note(asked, why);
  }
  if (answer.kind !== 'removal' || asking.kind !== 'component' || !asking.message.isOwn) return;
  const { pressed, message } = asking;
  const removed = pressed?.kind === 'remove' ? commands.find(({ name }) => name === pressed.command) : undefined;
  const question = readAskedLine(askedOf(message.head));
  if (removed?.takesQuestions === true && question !== undefined)
    unanswered.note(question.replace(/…$/, ''), 'removed');
}
