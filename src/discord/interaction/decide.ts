import type { Archive } from '../../archive/archive-model.ts';
import { errorFields, type Log, type LogFields } from '../../logging/log.ts';
import type { AnyCommand } from '../../reply/command.ts';
import { complaintBlocks } from '../../reply/controls.ts';
import { UserError, type Reply } from '../../reply/reply.ts';
import type { UnansweredLog } from '../../unanswered/unanswered-log.ts';
import type { Complaint } from '../../words/complaint.ts';
import type { PictureAllowance } from './picture-allowance.ts';
import type { Request } from '../request/request.ts';
import { withCommandIds } from '../message/command-mentions.ts';
import { answerRequest, UnknownRequestError, type Answer, type ReplyAnswer } from './route.ts';

/** What deciding on an answer needs. */
export interface DecidePorts {
  readonly commands: readonly AnyCommand[];
  readonly library: { current(): Archive };
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newIncidentId: () => string;
  readonly pictures: PictureAllowance;
  /** Discord's ids of the commands, by name, as far as they are known yet. */
  readonly commandIds: () => ReadonlyMap<string, string>;
  /** Where questions are noted that find no answer; undefined: nowhere. */
  readonly unanswered?: UnansweredLog;
}

/** The answer to an interaction, or what is said in its place: bad input with its hint, a fault with its incident id, no completions. Never throws. */
export function decideAnswer(request: Request, ports: DecidePorts): Answer {
  try {
    const today = new Date(ports.now()).toISOString().slice(0, 10);
    const isKeepingUnanswered = ports.unanswered !== undefined;
    const { words, id: chance } = request;
    const context = { archive: ports.library.current(), today, words, chance, isKeepingUnanswered };
    const answer = answerRequest(request, ports.commands, context);
    spendPicture(request, answer, ports.pictures);
    return identifyCommands(answer, ports.commandIds());
  } catch (error) {
    if (request.asking.kind === 'completion') return withoutCompletions(request, error, ports);
    return error instanceof UserError ? refuseInput(request, error, ports) : answerIncident(request, error, ports);
  }
}

/** The commands that a reply lists are those that Discord knows: they can be pressed. */
function identifyCommands(answer: Answer, ids: ReadonlyMap<string, string>): Answer {
  if (answer.kind !== 'reply' && answer.kind !== 'share') return answer;
  const { reply } = answer;
  return reply === undefined ? answer : { ...answer, reply: withCommandIds(reply, ids) };
}

function spendPicture({ asker }: Request, answer: Answer, pictures: PictureAllowance): void {
  const reply = answer.kind === 'reply' || answer.kind === 'share' ? answer.reply : undefined;
  if (asker.id === undefined || !reply?.blocks.some(({ kind }) => kind === 'picture')) return;
  const waitMs = pictures.take(asker.id);
  if (waitMs === undefined) return;
  throw new UserError('many-pictures', ({ discord }) => discord.manyPictures(Math.ceil(waitMs / 1000)));
}

/** A fault is logged whole and told by its number alone: what other programs say is not for members. */
export function answerIncident(request: Request, error: unknown, ports: DecidePorts): ReplyAnswer {
  const incident = ports.newIncidentId();
  ports.log.error({ incident, ...faultFields(request, error) }, 'interaction_failed');
  return privately('broken', request.words.discord.incident(incident));
}

/** What the log tells of a fault that an interaction met: nothing that a member typed. */
export function faultFields({ typed, subject }: Request, error: unknown): LogFields {
  return { ...errorFields(error, typed), ...subject };
}

function withoutCompletions(request: Request, error: unknown, ports: DecidePorts): Answer {
  if (!(error instanceof UserError)) ports.log.error(faultFields(request, error), 'completion_failed');
  return { kind: 'choices', choices: [] };
}

function refuseInput({ subject, words }: Request, error: UserError, ports: DecidePorts): ReplyAnswer {
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
