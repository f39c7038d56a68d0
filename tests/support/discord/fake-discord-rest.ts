import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { checkCommands } from './discord-limits.ts';
import {
  readRequest,
  refusal,
  refuseForm,
  type Answer,
  type Failure,
  type FakeRestState,
  type Request,
} from './fake-discord-request.ts';
import { takeResponse, takeWebhook } from './fake-discord-responses.ts';

/** Answers a REST request as Discord would. */
export async function answerRest(state: FakeRestState, incoming: IncomingMessage, outgoing: ServerResponse) {
  const request = await readRequest(state, incoming);
  state.requests.push(`${request.method} ${request.path}`);
  const failure = injectedFailure(state, request);
  if (failure === 'hang') return;
  if (failure === 'take-and-cut') route(state, request);
  if (failure === 'cut' || failure === 'take-and-cut') {
    incoming.socket.destroy();
    return;
  }
  if (failure !== undefined && 'delayMs' in failure) await sleep(failure.delayMs, undefined, { ref: false });
  const { status, body, headers } = failure !== undefined && 'status' in failure ? failure : route(state, request);
  outgoing.writeHead(status, { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers });
  outgoing.end(body === undefined ? undefined : JSON.stringify(body));
}

function injectedFailure(
  { failures, failed, now }: FakeRestState,
  { method, path }: Request,
): Failure['answer'] | undefined {
  const failure = failures.find(({ request, times }) => times > 0 && request.test(`${method} ${path}`));
  if (!failure) return undefined;
  failure.times--;
  failed.push({ request: `${method} ${path}`, at: now(), answer: failure.answer });
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

function gatewayInformation({ gatewayUrl, shards }: FakeRestState): Answer {
  const limit = { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 16 };
  return { status: 200, body: { url: gatewayUrl(), shards, session_start_limit: limit } };
}

function routeCommands(state: FakeRestState, { method, path, query, payload }: Request): Answer {
  const [, application, guild = 'global'] = /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/.exec(path) ?? [];
  if (application !== state.applicationId) return refusal(404, 0, '404: Not Found');
  if (method === 'GET') {
    const present = state.commands.get(guild) ?? [];
    return { status: 200, body: query.get('with_localizations') === 'true' ? present : withoutLocalizations(present) };
  }
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

/** Discord leaves them out where it is not asked for them. */
function withoutLocalizations(value: unknown): unknown {
  const isMeant = (key: string) => key !== 'name_localizations' && key !== 'description_localizations';
  return JSON.parse(JSON.stringify(value, (key, each: unknown) => (isMeant(key) ? each : undefined)));
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
