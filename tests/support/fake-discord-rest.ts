import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { checkChoices, checkCommands, checkMessage } from './discord-limits.ts';
import type { Exchange, ExchangeRecord, SentResponse } from './fake-discord.ts';

/** How long Discord takes a response to an interaction. */
const RESPONSE_WINDOW_MS = 3_000;

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A failure to be injected, for the next `times` requests whose `METHOD /path` matches. */
export interface Failure {
  readonly request: RegExp;
  times: number;
  readonly answer: Answer;
}

export interface FakeRestState {
  readonly token: string;
  readonly userId: string;
  readonly applicationId: string;
  readonly gatewayUrl: () => string;
  /** Declared commands by scope: `global` or a guild's id. */
  readonly commands: Map<string, readonly unknown[]>;
  readonly exchanges: Map<string, Exchange & ExchangeRecord>;
  /** `METHOD /path` of every request, in order. */
  readonly requests: string[];
  /** What Discord refused, and why. */
  readonly problems: string[];
  readonly failures: Failure[];
  readonly newId: () => string;
}

interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly isAuthorized: boolean;
  readonly payload: unknown;
  readonly files: readonly SentFile[];
}

export interface SentFile {
  readonly field: string;
  readonly name: string;
  readonly bytes: Buffer;
}

/** Answers a REST request as Discord would. */
export async function answerRest(state: FakeRestState, incoming: IncomingMessage, outgoing: ServerResponse) {
  const request = await readRequest(state, incoming);
  state.requests.push(`${request.method} ${request.path}`);
  const { status, body, headers } = injectedFailure(state, request) ?? route(state, request);
  outgoing.writeHead(status, { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers });
  outgoing.end(body === undefined ? undefined : JSON.stringify(body));
}

async function readRequest({ token }: FakeRestState, incoming: IncomingMessage): Promise<Request> {
  const url = new URL(incoming.url ?? '/', 'http://fake');
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(z.instanceof(Buffer).parse(chunk));
  const { payload, files } = await readBody(Buffer.concat(chunks), incoming.headers['content-type'] ?? '');
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname.replace(/^\/api\/v10/, ''),
    query: url.searchParams,
    isAuthorized: incoming.headers.authorization === `Bot ${token}`,
    payload,
    files,
  };
}

async function readBody(body: Buffer, type: string): Promise<{ payload: unknown; files: readonly SentFile[] }> {
  if (body.length === 0) return { payload: undefined, files: [] };
  if (!type.startsWith('multipart/form-data')) return { payload: JSON.parse(body.toString('utf8')), files: [] };
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const files: SentFile[] = [];
  for (const [field, value] of form.entries()) {
    if (typeof value === 'string') continue;
    files.push({ field, name: value.name, bytes: Buffer.from(await value.arrayBuffer()) });
  }
  return { payload: JSON.parse(z.string().parse(form.get('payload_json'))), files };
}

function injectedFailure({ failures }: FakeRestState, { method, path }: Request): Answer | undefined {
  const failure = failures.find(({ request, times }) => times > 0 && request.test(`${method} ${path}`));
  if (!failure) return undefined;
  failure.times--;
  return failure.answer;
}

function route(state: FakeRestState, request: Request): Answer {
  const { method, path } = request;
  const [, id = '', token = ''] = /^\/interactions\/(\d+)\/([^/]+)\/callback$/.exec(path) ?? [];
  if (method === 'POST' && id !== '') return takeResponse(state, request, id, token);
  const [, application, editToken = '', rest = ''] = /^\/webhooks\/(\d+)\/([^/]+)(.*)$/.exec(path) ?? [];
  if (application === state.applicationId) return takeWebhook(state, request, editToken, rest);
  if (!request.isAuthorized) return refusal(401, 0, '401: Unauthorized');
  if (method === 'GET' && path === '/gateway/bot') return gatewayInformation(state);
  if (method === 'GET' && path === '/users/@me') return { status: 200, body: { id: state.userId, username: 'rift' } };
  if (method === 'GET' && path === '/applications/@me') {
    return { status: 200, body: { id: state.applicationId, name: 'Rift' } };
  }
  return routeCommands(state, request);
}

function gatewayInformation({ gatewayUrl }: FakeRestState): Answer {
  const limit = { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 };
  return { status: 200, body: { url: gatewayUrl(), shards: 1, session_start_limit: limit } };
}

function routeCommands(state: FakeRestState, { method, path, payload }: Request): Answer {
  const [, application, guild = 'global'] = /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/.exec(path) ?? [];
  if (application !== state.applicationId) return refusal(404, 0, '404: Not Found');
  if (method === 'GET') return { status: 200, body: state.commands.get(guild) ?? [] };
  if (method !== 'PUT') return refusal(405, 0, '405: Method Not Allowed');
  const problems = checkCommands(payload);
  if (problems.length > 0) return refuseForm(state, 'commands', problems);
  const stored = z
    .array(z.record(z.string(), z.unknown()))
    .parse(payload)
    .map((command) => storedCommand(state, command, guild));
  state.commands.set(guild, stored);
  return { status: 200, body: stored };
}

/** As Discord gives commands back: with fields of its own, without what is the default. */
function storedCommand(state: FakeRestState, command: Readonly<Record<string, unknown>>, guild: string) {
  const options = z.array(z.record(z.string(), z.unknown())).optional().parse(command['options']);
  const withoutDefaults = options?.map(({ required, ...option }) =>
    required === true ? { ...option, required } : option,
  );
  return {
    id: state.newId(),
    application_id: state.applicationId,
    version: state.newId(),
    default_member_permissions: null,
    nsfw: false,
    description: '',
    ...(guild === 'global' ? {} : { guild_id: guild, contexts: null, integration_types: [0] }),
    ...command,
    ...(withoutDefaults === undefined || withoutDefaults.length === 0
      ? { options: undefined }
      : { options: withoutDefaults }),
  };
}

const callback = z.strictObject({ type: z.int(), data: z.unknown() });

function takeResponse(state: FakeRestState, request: Request, id: string, token: string): Answer {
  const exchange = state.exchanges.get(token);
  if (!exchange || exchange.id !== id || Date.now() - exchange.sentAt > RESPONSE_WINDOW_MS) {
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
  const messageId = type === 7 ? (exchange.messageId ?? '') : state.newId();
  const response: SentResponse = { type, data, files: request.files, messageId };
  exchange.responses.push(response);
  exchange.onResponse(response);
  if (request.query.get('with_response') !== 'true') return { status: 204 };
  return {
    status: 200,
    body: { interaction: { id, type: 2 }, ...(type === 8 ? {} : { resource: { type, message: { id: messageId } } }) },
  };
}

function checkResponse(type: number, kind: string, data: unknown, files: readonly SentFile[]): readonly string[] {
  if (kind === 'completion') return type === 8 ? checkChoices(data) : ['type: completions only'];
  if (type === 7 && kind !== 'component') return ['type: there is no message to update'];
  if (type !== 4 && type !== 7) return [`type: ${String(type)} is not expected`];
  return checkMessage(
    data,
    files.map(({ field }) => field),
  );
}

function takeWebhook(state: FakeRestState, request: Request, token: string, rest: string): Answer {
  const exchange = state.exchanges.get(token);
  const first = exchange?.responses[0];
  if (!exchange || !first) return refusal(404, 10_015, 'Unknown Webhook');
  const { payload, files } = request;
  const problems = checkMessage(
    payload,
    files.map(({ field }) => field),
  );
  if (problems.length > 0) return refuseForm(state, `interaction ${exchange.id}`, problems);
  if (request.method === 'PATCH' && rest === '/messages/@original') {
    const edit: SentResponse = { type: first.type, data: payload, files, messageId: first.messageId };
    exchange.edits.push(edit);
    exchange.onEdit(edit);
    return { status: 200, body: { id: first.messageId } };
  }
  if (request.method === 'POST' && rest === '') {
    exchange.followUps.push({ type: 4, data: payload, files, messageId: state.newId() });
    return { status: 200, body: { id: state.newId() } };
  }
  return refusal(404, 0, '404: Not Found');
}

function refuseForm({ problems }: FakeRestState, what: string, found: readonly string[]): Answer {
  problems.push(...found.map((problem) => `${what}: ${problem}`));
  return refusal(400, 50_035, 'Invalid Form Body');
}

function refusal(status: number, code: number, message: string): Answer {
  return { status, body: { code, message } };
}
