import { describe, expect, it } from 'vitest';
import { createAnswerRest, type SendRequest } from '../../../src/discord/gateway/client.ts';
import { presentFault } from '../../../src/discord/interaction/send.ts';
import { createResponder, readFault, readRefusal, type Responder } from '../../../src/discord/responder/responder.ts';
import { en } from '../../../src/words/en.ts';

const HOUR_MS = 3_600_000;
const ASKED = { id: '1200000000000000002', applicationId: '1200000000000000003', token: 't', createdAt: 0 };

const MESSAGE = presentFault(en.discord.stopping, en);

function responderOver(send: SendRequest): Responder {
  return createResponder(createAnswerRest({ apiBase: 'http://discord.example/api' }, send));
}

const respond = (responder: Responder) => responder.respond(ASKED, { type: 5 });
const edit = (responder: Responder) => responder.edit(ASKED, MESSAGE);

const refusal = () => new Response('{}', { status: 429, headers: { 'retry-after': '3600' } });

describe('what Discord refuses for an hour', () => {
  it.each([
    ['responses', respond],
    ['answers to deferred ones', edit],
  ])('keeps none of the places for requests: %s', async (_, send) => {
    let refusals = 150;
    const responder = responderOver(() =>
      Promise.resolve(--refusals < 0 ? new Response(null, { status: 204 }) : refusal()),
    );
    const faults = await Promise.all(
      Array.from({ length: 150 }, () => send(responder).catch((error: unknown) => error)),
    );
    expect(new Set(faults.map(readFault))).toEqual(new Set(['passing']));
    expect(Math.min(...faults.map(readRefusal))).toBeGreaterThanOrEqual(HOUR_MS);
    await expect(send(responder)).resolves.toBeUndefined();
  });
});
