import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PictureDrawer, PictureSpec } from '../../../src/pictures/picture-spec.ts';
import { findBreaches, startHost, type RunningHost } from '../../support/discord/hosted.ts';
import {
  customIdOf,
  isEphemeral,
  startFakeDiscord,
  textOf,
  type FakeDiscord,
} from '../../support/discord/fake-discord.ts';

/** Draws when the test says so. */
function createEasel() {
  const waiting = new Map<string, { resolve: (png: Uint8Array) => void; reject: (error: Error) => void }>();
  const drawer: PictureDrawer = {
    draw: (spec: PictureSpec) =>
      new Promise((resolve, reject) => {
        const title = spec.kind === 'quote-card' ? spec.text : spec.kind === 'timeline' ? spec.title : spec.kind;
        if (title === 'quick') resolve(new Uint8Array([1]));
        else if (title === 'bad') reject(new Error('the legible floor'));
        else waiting.set(title, { resolve, reject });
      }),
    close: () => Promise.resolve(),
  };
  return {
    drawer,
    finish: (title: string) => waiting.get(title)?.resolve(new Uint8Array([1, 2])),
    fail: (title: string) => waiting.get(title)?.reject(new Error('out of memory')),
  };
}

let fake: FakeDiscord;
let host: RunningHost;
let easel: ReturnType<typeof createEasel>;

beforeEach(async () => {
  fake = await startFakeDiscord();
  easel = createEasel();
  host = startHost(fake, { drawer: easel.drawer, timing: { pictureWaitMs: 50, latePictureMs: 5_000, drainMs: 300 } });
  await host.ready;
});

afterEach(async () => {
  const breaches = findBreaches(fake, host, await host.stop());
  await fake.close();
  if (breaches.length > 0) throw new Error(breaches.join('\n'));
});

const events = () => host.log.map(({ event }) => event);

describe('a picture', () => {
  it('that is drawn in time comes with the words, named and described', async () => {
    const exchange = fake.ask('draw', { title: 'quick' });
    const answer = await exchange.answer;
    expect(answer.files).toEqual([{ field: 'files[0]', name: 'quick.png', bytes: Buffer.from([1]) }]);
    expect(answer.data).toMatchObject({
      attachments: [{ filename: 'quick.png', description: 'A picture of quick' }],
    });
    expect(JSON.stringify(answer.data)).toContain('attachment://quick.png');
    expect(exchange.edits).toEqual([]);
  });

  it('that takes longer is put in afterwards', async () => {
    const exchange = fake.ask('draw', { title: 'slow' });
    const answer = await exchange.answer;
    expect([textOf(answer), answer.files]).toEqual(['About slow', []]);
    easel.finish('slow');
    const edit = await exchange.edit;
    expect([textOf(edit), edit.files.map(({ name }) => name)]).toEqual(['About slow', ['slow.png']]);
  });

  it('that cannot be drawn is left out without a word', async () => {
    const answer = await fake.ask('draw', { title: 'bad' }).answer;
    expect([textOf(answer), answer.files]).toEqual(['About bad', []]);
    expect(events()).toContain('picture_failed');
  });

  it('that fails late leaves the words as they are', async () => {
    const exchange = fake.ask('draw', { title: 'slow' });
    await exchange.answer;
    easel.fail('slow');
    await vi.waitFor(() => expect(events()).toContain('picture_failed'), 60_000);
    expect(exchange.edits).toEqual([]);
  });

  it('that is late does not overwrite a newer page of its message', async () => {
    const first = fake.ask('draw', { title: 'first' });
    const asked = await first.answer;
    const page = fake.press(customIdOf(asked, 'Next'), { id: asked.messageId });
    expect(textOf(await page.answer)).toBe('About next');
    easel.finish('first');
    easel.finish('next');
    expect((await page.edit).files.map(({ name }) => name)).toEqual(['next.png']);
    expect(first.edits).toEqual([]);
  });

  it('of an earlier page goes when the page changes', async () => {
    const asked = await fake.ask('draw', { title: 'quick' }).answer;
    const page = await fake.press(customIdOf(asked, 'Next'), { id: asked.messageId }).answer;
    expect(page.data).toMatchObject({ attachments: [] });
  });

  it('that Discord refuses leaves the words as they are', async () => {
    fake.fail({
      request: /^PATCH \/webhooks/,
      times: 1,
      answer: { status: 404, body: { code: 10_008, message: 'Unknown Message' } },
    });
    const exchange = fake.ask('draw', { title: 'slow' });
    await exchange.answer;
    easel.finish('slow');
    await vi.waitFor(() => expect(events()).toContain('picture_not_added'), 60_000);
  });
});

describe('a response that Discord does not take', () => {
  const callback = /^POST \/interactions\/.*callback$/;

  it('for a short failure of its own is sent again', async () => {
    fake.fail({ request: callback, times: 2, answer: { status: 500, body: {} } });
    expect(textOf(await fake.ask('echo', { words: 'again' }).answer)).toBe('again');
  });

  it('for a rate limit is sent after the wait', async () => {
    const headers = { 'retry-after': '0.05', 'x-ratelimit-scope': 'user' };
    fake.fail({ request: callback, times: 1, answer: { status: 429, body: { retry_after: 0.05 }, headers } });
    expect(textOf(await fake.ask('echo', { words: 'patient' }).answer)).toBe('patient');
  });

  it('for its form is replaced by a short one with an incident id', async () => {
    const answer = { status: 400, body: { code: 50_035, message: 'Invalid Form Body' } };
    fake.fail({ request: callback, times: 1, answer });
    const told = await fake.ask('echo', { words: 'private question' }).answer;
    expect([textOf(told).includes('incident-1'), isEphemeral(told)]).toEqual([true, true]);
    expect(events()).toContain('response_failed');
    expect(host.written()).not.toContain('private question');
  });

  it('for a completion is replaced by an empty list', async () => {
    const answer = { status: 400, body: { code: 50_035, message: 'Invalid Form Body' } };
    fake.fail({ request: callback, times: 1, answer });
    expect((await fake.complete('echo', 'words', 'a').answer).data).toEqual({ choices: [] });
  });

  it('because an earlier attempt got through counts as answered', async () => {
    const answer = { status: 400, body: { code: 40_060, message: 'Interaction has already been acknowledged.' } };
    fake.fail({ request: callback, times: 1, answer });
    const exchange = fake.ask('echo', { words: 'hidden' });
    await vi.waitFor(() => expect(events()).toContain('answered'), 60_000);
    expect(exchange.responses).toEqual([]);
    expect(events()).not.toContain('response_failed');
    await closeOpen(exchange.id);
  });

  it('because it is too late is not tried again', async () => {
    const answer = { status: 404, body: { code: 10_062, message: 'Unknown interaction' } };
    fake.fail({ request: callback, times: 1, answer });
    const exchange = fake.ask('echo', { words: 'late' });
    await vi.waitFor(() => expect(events()).toContain('response_late'), 60_000);
    expect(exchange.responses).toEqual([]);
    await closeOpen(exchange.id);
  });
});

/** Answers by hand what the fake made the bot leave open, so that every exchange ends with one response. */
async function closeOpen(id: string): Promise<void> {
  const data = { flags: 1 << 15, components: [{ type: 10, content: '-' }], allowed_mentions: { parse: [] } };
  await fetch(`${fake.apiBase}/v10/interactions/${id}/interactiontoken${id}/callback`, {
    method: 'POST',
    body: JSON.stringify({ type: 4, data }),
    headers: { 'content-type': 'application/json' },
  });
}
