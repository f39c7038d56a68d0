import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createLog, errorFields, LOG_EVENTS, redact } from '../../src/logging/log.ts';

function write(fields: object, secrets: readonly string[] = []): string {
  const lines: string[] = [];
  createLog({ level: 'debug', secrets, write: (line) => lines.push(line) }).error(fields, 'fault');
  return lines.join('');
}

describe('a log entry', () => {
  it('is one line of JSON with level, time, fields and event', () => {
    const line = write({ shard: 1 });
    expect(line.endsWith('}\n')).toBe(true);
    expect(JSON.parse(line)).toEqual({ level: 'error', time: expect.stringMatching(/Z$/), shard: 1, event: 'fault' });
  });

  it('carries no token, wherever it stands', () => {
    const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4OQ.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789AB';
    const fields = {
      token,
      nested: { list: [`Authorization: Bot ${token}`] },
      url: 'https://discord.com/api/v10/interactions/123/aW50ZXJhY3Rpb24tdG9rZW4/callback',
      hook: 'PATCH /webhooks/123/aW50ZXJhY3Rpb24tdG9rZW4/messages/@original',
      own: 'the passphrase',
    };
    const line = write(fields, ['passphrase']);
    expect(line).not.toContain(token);
    expect(line).not.toContain('aW50ZXJhY3Rpb24tdG9rZW4');
    expect(line).not.toContain('passphrase');
    expect(line).toContain('/callback');
  });

  it.each([
    'http://rift:pw@127.0.0.1:8080/api',
    'https://pw@127.0.0.1:8080/api',
    'wss://rift:a:p@w@127.0.0.1:8080?v=10',
  ])('carries no name and password of an address: %s', (address) => {
    const line = write({ error: `cannot reach ${address}`, address });
    expect(line).not.toMatch(/pw|p@w|rift/);
    expect(line).toContain('127.0.0.1:8080');
  });

  it('leaves an address without them as it is', () => {
    const line = write({ address: 'https://discord.com', other: 'a@b' });
    expect(JSON.parse(line)).toMatchObject({ address: 'https://discord.com', other: 'a@b' });
  });

  it('does not take short secrets out of every word', () => {
    expect(redact('a b c', ['', 'b'])).toBe('a b c');
  });
});

describe('the fields of an error', () => {
  it('leave out what a member typed', () => {
    const error = new RangeError('no such date: my private words');
    const { message, stack } = errorFields(error, ['my private words', '', 'so']) as { message: string; stack: string };
    expect(message).toBe('no such date: [input]');
    expect(stack).not.toContain('private');
  });

  it('are there for what is no error too', () => {
    expect(errorFields('broken')).toEqual({ error: 'broken' });
  });
});

it('every event stands in the operations guide', () => {
  const guide = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
  expect(Object.keys(LOG_EVENTS).filter((event) => !guide.includes(`| \`${event}\` |`))).toEqual([]);
});
