import { z } from 'zod';
import { checkChoices, checkMessage } from './discord-limits.ts';
import {
  isDeferral,
  type Exchange,
  type ExchangeRecord,
  type SentFile,
  type SentResponse,
} from './fake-discord-exchange.ts';
import { refusal, refuseForm, type Answer, type FakeRestState, type Request } from './fake-discord-request.ts';

const EPHEMERAL = 1 << 6;

const callback = z.strictObject({ type: z.int(), data: z.unknown().optional() });
const flagged = z.object({ flags: z.int() });
const deferral = z.strictObject({ flags: z.union([z.literal(0), z.literal(EPHEMERAL)]).optional() }).optional();

/** The first response to an interaction, which may be a deferral. */
export function takeResponse(state: FakeRestState, request: Request, id: string, token: string): Answer {
  const exchange = state.exchanges.get(token);
  const afterMs = state.now() - (exchange?.sentAt ?? 0);
  if (!exchange || exchange.id !== id || afterMs > state.responseWindowMs) {
    exchange?.refused.push('late');
    return refusal(404, 10_062, 'Unknown interaction');
  }
  if (exchange.responses.length > 0) {
    exchange.refused.push('second');
    return refusal(400, 40_060, 'Interaction has already been acknowledged.');
  }
  const { type, data } = callback.parse(request.payload);
  const problems = checkResponse(type, exchange.kind, data, request.files);
  if (problems.length > 0) return refuseForm(state, `interaction ${id}`, problems);
  const isInPlace = type === 6 || type === 7;
  const messageId = isInPlace ? (exchange.pressed?.id ?? '') : state.newId();
  const isPrivate = isInPlace ? exchange.pressed?.isPrivate === true : hasPrivacy(data);
  const response: SentResponse = { type, data, files: request.files, messageId, isPrivate };
  exchange.respondedAfterMs = afterMs;
  exchange.onResponse(response);
  if (!isDeferral(response)) {
    exchange.onAnswer(response);
    if (type !== 8) stand(state, exchange, response);
  }
  if (request.query.get('with_response') !== 'true') return { status: 204 };
  return {
    status: 200,
    body: { interaction: { id, type: 2 }, ...(type === 8 ? {} : { resource: { type, message: { id: messageId } } }) },
  };
}

/** What comes after the first response: edits, follow-ups, taking it away. `rest` is the path behind the token. */
export function takeWebhook(state: FakeRestState, request: Request, token: string, rest: string): Answer {
  const exchange = state.exchanges.get(token);
  const first = exchange?.responses[0];
  if (!exchange || !first) return refusal(404, 10_015, 'Unknown Webhook');
  const [, target] = /^\/messages\/(@original|\d+)$/.exec(rest) ?? [];
  if (request.method === 'DELETE' && target === '@original') return withdraw(state, exchange, first);
  const what = `interaction ${exchange.id}`;
  const fields = request.files.map(({ field }) => field);
  const problems = checkMessage(request.payload, fields);
  if (problems.length > 0) return refuseForm(state, what, problems);
  if (request.method === 'PATCH' && target !== undefined) {
    return hasPrivacy(request.payload)
      ? refuseForm(state, what, ['flags: an edit cannot make a message private'])
      : takeEdit(state, request, exchange, first, target);
  }
  if (request.method === 'POST' && rest === '') return takeFollowUp(state, request, exchange, first);
  return refusal(404, 0, '404: Not Found');
}

type Recorded = Exchange & ExchangeRecord;

/** Remembers a message as it stands now; an edit leaves it to whom it belongs. */
function stand({ messages }: FakeRestState, { askerId }: Exchange, { data, messageId, isPrivate }: SentResponse): void {
  const ownerId = messages.get(messageId)?.ownerId ?? askerId;
  messages.set(messageId, { components: Reflect.get(Object(data), 'components'), isPrivate, ownerId });
}

function withdraw({ messages }: FakeRestState, exchange: Recorded, { messageId }: SentResponse): Answer {
  if (exchange.isWithdrawn) return refusal(404, 10_008, 'Unknown Message');
  exchange.isWithdrawn = true;
  messages.delete(messageId);
  return { status: 204 };
}

function takeEdit(
  state: FakeRestState,
  { payload, files }: Request,
  exchange: Recorded,
  first: SentResponse,
  target: string,
): Answer {
  const followUp = exchange.followUps.find(({ messageId }) => messageId === target);
  const edited = target === '@original' && !exchange.isWithdrawn ? first : followUp;
  if (!edited) return refusal(404, 10_008, 'Unknown Message');
  const edit: SentResponse = { ...edited, data: payload, files };
  stand(state, exchange, edit);
  if (edited === first && isDeferral(first) && exchange.answers.length === 0) exchange.onAnswer(edit);
  else exchange.onEdit(edit);
  return { status: 200, body: { id: edit.messageId } };
}

/** Until a deferred message is answered or gone, a follow-up takes its place, with the privacy that was deferred. */
function takeFollowUp(
  state: FakeRestState,
  { payload, files }: Request,
  exchange: Recorded,
  first: SentResponse,
): Answer {
  const takesPlace = first.type === 5 && !exchange.isWithdrawn && exchange.answers.length === 0;
  const messageId = takesPlace ? first.messageId : state.newId();
  const isPrivate = takesPlace ? first.isPrivate : hasPrivacy(payload);
  if (takesPlace && hasPrivacy(payload) && !isPrivate) {
    state.problems.push(`interaction ${exchange.id}: a private follow-up that all can see`);
  }
  const followUp: SentResponse = { type: 4, data: payload, files, messageId, isPrivate };
  stand(state, exchange, followUp);
  exchange.onFollowUp(followUp);
  return { status: 200, body: { id: messageId } };
}

function hasPrivacy(data: unknown): boolean {
  const read = flagged.safeParse(data);
  return read.success && (read.data.flags & EPHEMERAL) !== 0;
}

function checkResponse(type: number, kind: string, data: unknown, files: readonly SentFile[]): readonly string[] {
  if (kind === 'completion') return type === 8 ? checkChoices(data) : ['type: completions only'];
  if ((type === 6 || type === 7) && kind !== 'component') return ['type: there is no message to update'];
  if (type === 5 || type === 6) return deferral.safeParse(data).success ? [] : ['data: a deferral has flags only'];
  if (type !== 4 && type !== 7) return [`type: ${String(type)} is not expected`];
  const fields = files.map(({ field }) => field);
  return checkMessage(data, fields);
}
