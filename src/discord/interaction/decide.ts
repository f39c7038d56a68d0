import { dayAt } from '../../corpus/dates/calendar.ts';
import { errorFields, type LogFields } from '../../logging/log.ts';
import { complaintBlocks } from '../../reply/controls.ts';
import { UserError, type ListItem, type Reply } from '../../reply/reply.ts';
import type { Complaint } from '../../words/complaint.ts';
import { readAskedLine } from '../message/member-words.ts';
import type { AskingOf } from '../request/asking.ts';
import type { Request } from '../request/request.ts';
import type { AnswerPorts } from './answer-ports.ts';
import {
  answerRequest,
  offerChoices,
  UnknownRequestError,
  type Answer,
  type Desk,
  type OfferedChoice,
  type ReplyAnswer,
} from './route.ts';
import { askedOf } from './surroundings.ts';

/** The answer to an interaction, or what is said in its place: bad input with its hint, a fault with its incident id. Never throws. */
export function decideAnswer(request: Request, ports: AnswerPorts): Answer {
  try {
    const answer = answerRequest(request, deskOf(request, ports));
    noteUnanswered(request, answer, ports);
    if (answer.kind === 'removal' || answer.reply === undefined) return answer;
    spendPicture(request, answer.reply, ports);
    return { ...answer, reply: identifyCommands(answer.reply, ports.commandIds()) };
  } catch (error) {
    return error instanceof UserError ? refuseInput(request, error, ports) : answerIncident(request, error, ports);
  }
}

/** What is offered to a member who is typing; nothing on a fault. Never throws. */
export function decideChoices(
  request: Request,
  typing: AskingOf<'completion'>,
  ports: AnswerPorts,
): readonly OfferedChoice[] {
  try {
    return offerChoices(typing, deskOf(request, ports));
  } catch (error) {
    if (!(error instanceof UserError)) ports.log.error(faultFields(request, error), 'completion_failed');
    return [];
  }
}

function deskOf({ words, id: chance }: Request, { commands, library, now, unanswered }: AnswerPorts): Desk {
  const today = dayAt(now());
  const isKeepingUnanswered = unanswered !== undefined;
  return { commands, context: { archive: library.current(), today, words, chance, isKeepingUnanswered } };
}

/**
 * Notes down a question that was typed to a command and that the articles did not answer, or whose answer its asker
 * removes. The words of a message that somebody used the menu on are not noted: they are another member's.
 */
function noteUnanswered({ asking }: Request, answer: Answer, { commands, unanswered }: AnswerPorts): void {
  if (answer.kind === 'reply' && asking.kind === 'command') {
    const { asked, unanswered: why } = answer.reply;
    if (asked !== undefined && why !== undefined) unanswered?.note(asked, why);
  }
  if (answer.kind !== 'removal' || !answer.message.isOwn) return;
  const question = readAskedLine(askedOf(answer.message.head));
  const takesQuestions = commands.find(({ name }) => name === answer.command)?.takesQuestions;
  if (takesQuestions === true && question !== undefined) unanswered?.note(question.replace(/…$/, ''), 'removed');
}

function spendPicture({ asker }: Request, { blocks }: Reply, { takePicture }: AnswerPorts): void {
  if (asker.id === undefined || !blocks.some(({ kind }) => kind === 'picture')) return;
  const waitMs = takePicture(asker.id);
  if (waitMs === undefined) return;
  throw new UserError('many-pictures', ({ discord }) => discord.manyPictures(Math.ceil(waitMs / 1000)));
}

/** The commands that a reply lists are those that Discord knows: they can be pressed. */
function identifyCommands(reply: Reply, ids: ReadonlyMap<string, string>): Reply {
  const known = (item: ListItem): ListItem => {
    const id = item.command && ids.get(item.command.name);
    return item.command && id !== undefined ? { ...item, command: { ...item.command, id } } : item;
  };
  const blocks = reply.blocks.map((block) =>
    block.kind === 'list' ? { ...block, items: block.items.map(known) } : block,
  );
  return { ...reply, blocks };
}

/** A fault is logged whole and told by its number alone: what other programs say is not for members. */
export function answerIncident(request: Request, error: unknown, ports: AnswerPorts): ReplyAnswer {
  const incident = ports.newIncidentId();
  ports.log.error({ incident, ...faultFields(request, error) }, 'interaction_failed');
  return privately('broken', request.words.discord.incident(incident));
}

/** What the log tells of a fault that an interaction met: nothing that a member typed. */
export function faultFields({ typed, subject }: Request, error: unknown): LogFields {
  return { ...errorFields(error, typed), ...subject };
}

function refuseInput({ subject, words }: Request, error: UserError, ports: AnswerPorts): ReplyAnswer {
  const unknown = subject.kind === 'component' ? 'component_unknown' : 'command_unknown';
  const event = error instanceof UnknownRequestError ? unknown : 'input_refused';
  ports.log.info({ ...subject, code: error.code }, event);
  return privately('bad-input', error.say(words));
}

/** What is said to a member alone in the place of an answer. */
export function privately(status: Reply['status'], complaint: Complaint): ReplyAnswer {
  const reply: Reply = { status, isPrivate: true, blocks: complaintBlocks(complaint) };
  return { kind: 'reply', reply, delivery: 'private' };
}
