import {
  DiscordAPIError,
  HTTPError,
  InteractionType,
  RateLimitError,
  SnowflakeUtil,
  type APIInteraction,
} from 'discord.js';
import type { Responder } from '../../../src/discord/responder/responder.ts';

/** One attempt to send something: `respond 4`, `edit`, `followUp`, `withdraw`. */
export interface Attempt {
  readonly what: string;
  /** The interaction's id. */
  readonly asked: string;
  readonly isPrivate: boolean;
  readonly fileCount: number;
  readonly isTaken: boolean;
}

/** What stands for Discord's REST in tests of the dispatcher. */
export interface Line {
  readonly responder: Responder;
  readonly attempts: readonly Attempt[];
}

/** A line on which an attempt fails as `fail` says, if it says so; `place` counts the attempts. */
export function createLine(fail: (what: string, place: number) => Error | undefined = () => undefined): Line {
  const attempts: Attempt[] = [];
  const take = (asked: string, what: string, data: object, fileCount: number): Promise<string | undefined> => {
    const failure = fail(what, attempts.length);
    const isPrivate = (Number(Reflect.get(data, 'flags') ?? 0) & 64) !== 0;
    attempts.push({ what, asked, isPrivate, fileCount, isTaken: failure === undefined });
    return failure ? Promise.reject(failure) : Promise.resolve(undefined);
  };
  const responder: Responder = {
    respond: ({ id }, response, files = []) => {
      const data: unknown = Reflect.get(response, 'data');
      const what = `respond ${String(Reflect.get(response, 'type'))}`;
      return take(id, what, typeof data === 'object' && data !== null ? data : {}, files.length);
    },
    edit: ({ id }, { message, files }) => take(id, 'edit', message, files.length),
    followUp: ({ id }, { message, files }) => take(id, 'followUp', message, files.length),
    withdraw: async ({ id }) => {
      await take(id, 'withdraw', {}, 0);
    },
  };
  return { responder, attempts };
}

/** An error as Discord's REST answers with. */
export function apiError(code: number, status: number): Error {
  return new DiscordAPIError({ code, message: 'no' }, code, status, 'POST', 'https://discord.example', {});
}

/** An error as Discord's REST ends with on a status of 500 or more. */
export function serverError(): Error {
  return new HTTPError(500, 'Internal Server Error', 'POST', 'https://discord.example', {});
}

/** An error as Discord's REST ends with where Discord takes nothing for so long. */
export function tooManyError(retryAfter: number): Error {
  const where = { method: 'POST', url: 'https://discord.example', route: '/', majorParameter: '', hash: '' };
  const limit = { limit: 1, scope: 'shared', global: false, sublimitTimeout: 0 } as const;
  return new RateLimitError({ ...where, ...limit, retryAfter, timeToReset: retryAfter });
}

/** An error as a cut connection ends with. */
export function cutError(): Error {
  return Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });
}

/** What a press on a member's own public message has besides its custom id. */
export const OWN_PRESS = {
  type: InteractionType.MessageComponent,
  user: { id: '12', username: 'member' },
  message: { id: '2', flags: 0, interaction_metadata: { user: { id: '12' } } },
};

/** An interaction as Discord sends it, made at `createdAt`: a command unless `fields` say otherwise. */
export function askedAt(createdAt: number, name: string, value: string, fields: object = {}): APIInteraction {
  const interaction: object = {
    id: SnowflakeUtil.generate({ timestamp: createdAt }).toString(),
    application_id: '1',
    token: 'token',
    type: InteractionType.ApplicationCommand,
    data: { id: '1', name, type: 1, options: [{ name: name === 'draw' ? 'title' : 'words', type: 3, value }] },
    ...fields,
  };
  // Half of what Discord sends: the fields that are read.
  return interaction as APIInteraction;
}
