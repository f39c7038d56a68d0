import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { Exchange, ExchangeRecord, SentFile } from './fake-discord-exchange.ts';

/** What a request is answered with. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A failure to be injected, for the next `times` requests whose `METHOD /path` matches: an answer; `cut`: the connection
 * is cut and nothing is taken; `take-and-cut`: what was sent is taken and the connection cut; `hang`: no answer ever;
 * with `delayMs`: what was sent is taken after so long.
 */
export interface Failure {
  readonly request: RegExp;
  times: number;
  readonly answer: Answer | 'cut' | 'take-and-cut' | 'hang' | { readonly delayMs: number };
}

/** A request that met a failure. */
export interface FailedRequest {
  /** `METHOD /path` */
  readonly request: string;
  /** By the fake's clock. */
  readonly at: number;
  readonly answer: Failure['answer'];
}

/** A message that can be pressed. */
export interface StandingMessage {
  readonly components: unknown;
  readonly isPrivate: boolean;
  /** Whose answer it is. */
  readonly ownerId: string;
}

/** All that the fake's REST half knows. */
export interface FakeRestState {
  readonly token: string;
  readonly userId: string;
  readonly applicationId: string;
  readonly gatewayUrl: () => string;
  /** How many it recommends. */
  readonly shards: number;
  /** Declared commands by scope: `global` or a guild's id. */
  readonly commands: Map<string, readonly unknown[]>;
  readonly exchanges: Map<string, Exchange & ExchangeRecord>;
  /** `METHOD /path` of every request, in order. */
  readonly requests: string[];
  /** What Discord refused, and why. */
  readonly problems: string[];
  readonly failures: Failure[];
  /** Requests that met one, in order. */
  readonly failed: FailedRequest[];
  /** Messages as they stand, by id: what Discord gives back with a press. */
  readonly messages: Map<string, StandingMessage>;
  readonly newId: () => string;
  readonly now: () => number;
  /** How long it takes a response to an interaction. */
  readonly responseWindowMs: number;
}

/** A request, read. */
export interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly isAuthorized: boolean;
  readonly payload: unknown;
  readonly files: readonly SentFile[];
}

/** Notes what Discord would refuse, and refuses it. */
export function refuseForm({ problems }: FakeRestState, what: string, found: readonly string[]): Answer {
  problems.push(...found.map((problem) => `${what}: ${problem}`));
  return refusal(400, 50_035, 'Invalid Form Body');
}

/** An error as Discord words it. */
export function refusal(status: number, code: number, message: string): Answer {
  return { status, body: { code, message } };
}

/** Reads a request, with its files if it has any. */
export async function readRequest({ token }: FakeRestState, incoming: IncomingMessage): Promise<Request> {
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
