import { DiscordAPIError, HTTPError } from 'discord.js';
import { expect, it } from 'vitest';
import { describeClose, describeStartFault } from '../../../src/discord/gateway/start-fault.ts';

const refused = (status: number) =>
  new DiscordAPIError({ code: 0, message: 'no' }, 0, status, 'GET', 'https://discord.example', {});

it.each([
  ['a token that Discord does not know', refused(401), 'Developer Portal'],
  ['a refusal', refused(403), 'status 403'],
  ['a fault of Discord', new HTTPError(503, 'Unavailable', 'GET', 'https://discord.example', {}), 'status 503'],
  ['too many starts', new Error('Not enough sessions remaining to spawn 1 shards'), 'Try again tomorrow'],
  [
    'a line that is cut',
    new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'EPIPE' }) }),
    'EPIPE',
  ],
  ['a fault without a code', new TypeError('fetch failed'), '(TypeError)'],
])('%s is said with a next step, and without the password of the address', (_, fault, words) => {
  const said = describeStartFault(fault, 'https://rift:hunter2@discord.example/api');
  expect(said).toContain(words);
  expect(said).not.toContain('hunter2');
});

it('a connection that is ended for a reason of a later day is said to need a newer version', () => {
  expect(describeClose(4_999)).toMatch(/4999.*newer version/);
});
