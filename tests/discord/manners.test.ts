import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PictureDrawer } from '../../src/pictures/picture-spec.ts';
import type { UnansweredLog } from '../../src/unanswered/unanswered-log.ts';
import { defineCommand } from '../../src/reply/command.ts';
import { picture, reply, text } from '../support/discord/discord-commands.ts';
import { findBreaches, startHost, type RunningHost } from '../support/discord/hosted.ts';
import type { Exchange, SentResponse } from '../support/discord/fake-discord-exchange.ts';
import {
  customIdOf,
  isEphemeral,
  startFakeDiscord,
  textOf,
  type FakeDiscord,
} from '../support/discord/fake-discord.ts';
import { plainWords } from '../support/plain-words.ts';

const MANAGE_MESSAGES = 1n << 13n;

const say = (words: string, page = 0) => {
  const ref = { command: 'say', action: 'page', args: [words, String(page + 1)] };
  const next = { kind: 'button', label: 'Next', ref, effect: 'update' } as const;
  const shown = [text(`${words} ${String(page)}`), { kind: 'buttons', buttons: [next] } as const];
  return words === 'chart'
    ? reply([...shown, picture('chart')], { again: { command: 'say', action: 'page', args: [words, String(page)] } })
    : reply(shown);
};

const sayCommand = defineCommand({
  name: 'say',
  words: plainWords('say', 'Says what it is told.', { words: 'What.' }, { menu: 'Say this' }),
  options: { words: { kind: 'text', isRequired: true, maxLength: 50 } },
  mainOption: 'words',
  takesQuestions: true,
  actions: { page: ([words = '', page]) => say(words, Number(page)) },
  run: ({ words }) => {
    const asked = words;
    if (words === 'hello') return reply([text('Hello.')], { asked, isPrivate: true });
    if (words === 'unknown')
      return reply([text('Nothing on that.')], { asked, status: 'nothing', unanswered: 'nothing' });
    if (words === 'near')
      return reply([text('Closest.')], { asked, status: 'nothing', unanswered: 'closest', isShareable: true });
    return { ...say(words), asked };
  },
});

const drawer: PictureDrawer = {
  draw: () => Promise.resolve(new Uint8Array([1])),
  close: () => Promise.resolve(),
};

const server = (permissions: bigint, nick?: string) => ({
  id: '1300000000000000001',
  permissions,
  ...(nick === undefined ? {} : { nick }),
});
const ana = { id: '1200000000000000011', name: 'ana', server: server(0n, '*Ana* @everyone') };
const ben = { id: '1200000000000000012', name: 'ben', server: server(0n) };
const moderator = { id: '1200000000000000013', name: 'mod', server: server(MANAGE_MESSAGES) };

let fake: FakeDiscord;
let host: RunningHost;

beforeEach(async () => {
  fake = await startFakeDiscord();
  host = startHost(fake, { commands: [sayCommand], drawer });
  await host.ready;
});

afterEach(async () => {
  const breaches = findBreaches(fake, host, await host.stop());
  await fake.close();
  if (breaches.length > 0) throw new Error(breaches.join('\n'));
});

const ask = (words: string, isPrivate = false) => fake.as(ana).ask('say', { words, private: isPrivate }).answer;
const press = (who: typeof ana | typeof ben, sent: SentResponse, label: string): Exchange =>
  fake.as(who).press(customIdOf(sent, label), { id: sent.messageId });
const has = (sent: SentResponse, label: string) => JSON.stringify(sent.data).includes(`"label":"${label}"`);

describe('only what is answered', () => {
  it.each([
    ['soup', false],
    ['hello', true],
    ['unknown', true],
    ['near', true],
  ])('is for all to see: %s', async (words, isPrivate) => {
    expect(isEphemeral(await ask(words))).toBe(isPrivate);
  });

  it('or what comes close can be shared', async () => {
    const shares = await Promise.all(['near', 'unknown', 'hello'].map(async (words) => has(await ask(words), 'Share')));
    expect(shares).toEqual([true, false, false]);
    expect([has(await ask('soup'), 'Share'), has(await ask('soup', true), 'Share')]).toEqual([false, true]);
  });

  it('is for the asker alone where it was asked so', async () => {
    expect(isEphemeral(await ask('soup', true))).toBe(true);
  });
});

describe('a public answer', () => {
  it('has the question above it, and keeps it from page to page', async () => {
    const asked = await ask('so*up');
    expect(textOf(asked)).toBe('-# “so\\*up”\nso\\*up 0');
    const page = await press(ana, asked, 'Next').answer;
    expect([textOf(page), page.messageId]).toEqual(['-# “so\\*up”\nso\\*up 1', asked.messageId]);
  });

  it('is not changed by others: they get a copy of their own', async () => {
    const asked = await ask('soup');
    const copy = await press(ben, asked, 'Next').answer;
    expect([isEphemeral(copy), copy.messageId === asked.messageId]).toEqual([true, false]);
    expect(textOf(copy)).toBe('-# “soup”\nsoup 1');
    const page = await press(ben, copy, 'Next').answer;
    expect([page.messageId, textOf(page)]).toEqual([copy.messageId, '-# “soup”\nsoup 2']);
  });

  it('belongs to its asker after a restart too', async () => {
    const asked = await ask('soup');
    await host.stop();
    host = startHost(fake, { commands: [sayCommand], drawer });
    await host.ready;
    expect((await press(ana, asked, 'Next').answer).messageId).toBe(asked.messageId);
    expect(isEphemeral(await press(ben, asked, 'Next').answer)).toBe(true);
  });

  it.each([
    ['its asker', ana],
    ['who may manage messages', moderator],
  ])('is removed by %s with one press', async (_, who) => {
    const removal = press(who, await ask('soup'), 'Remove');
    await vi.waitFor(() => expect(removal.isWithdrawn).toBe(true), 60_000);
    expect(removal.responses.map(({ type }) => type)).toEqual([6]);
  });

  it('is not removed by others, who are told so alone', async () => {
    const refused = press(ben, await ask('soup'), 'Remove');
    expect([isEphemeral(await refused.answer), textOf(await refused.answer)]).toEqual([
      true,
      expect.stringContaining('not yours'),
    ]);
    expect(refused.isWithdrawn).toBe(false);
  });
});

describe('a question without an answer', () => {
  const noted: string[] = [];
  const unanswered: UnansweredLog = {
    note: (question, why) => noted.push(`${why}: ${question}`),
    settled: () => Promise.resolve(),
  };
  const restart = async () => {
    await host.stop();
    noted.length = 0;
    host = startHost(fake, { commands: [sayCommand], drawer, unanswered });
    await host.ready;
  };

  it('is noted down where that is wanted, and one that is answered is not', async () => {
    await restart();
    for (const words of ['unknown', 'near', 'soup', 'hello']) await ask(words);
    expect(noted).toEqual(['nothing: unknown', 'closest: near']);
  });

  it('counts as one whose answer the asker takes away, from whatever page', async () => {
    await restart();
    const page = await press(ana, await ask('so*up'), 'Next').answer;
    const removal = press(ana, page, 'Remove');
    await vi.waitFor(() => expect(removal.isWithdrawn).toBe(true), 60_000);
    expect(noted).toEqual(['removed: so*up']);
  });

  it('is not one whose answer a moderator takes away, nor the words of somebody’s message', async () => {
    await restart();
    const removal = press(moderator, await ask('soup'), 'Remove');
    await vi.waitFor(() => expect(removal.isWithdrawn).toBe(true), 60_000);
    await fake.as(ana).useOnMessage('Say this', 'unknown').answer;
    expect(noted).toEqual([]);
  });
});

describe('sharing', () => {
  it('shows all what was private, with who shares it, and spends the button', async () => {
    const asked = await ask('soup', true);
    const share = press(ana, asked, 'Share');
    const shared = await share.answer;
    expect(isEphemeral(shared)).toBe(false);
    expect(textOf(shared)).toBe('-# Shared by \\*Ana\\* \\@…\n-# “soup”\nsoup 0');
    expect([has(shared, 'Next'), has(shared, 'Remove'), has(shared, 'Share')]).toEqual([true, true, false]);
    const spent = await share.edit;
    expect([spent.messageId, has(spent, 'Shared'), has(spent, 'Share')]).toEqual([asked.messageId, true, false]);
    expect(textOf(spent)).toBe(textOf(asked));
  });

  it('happens once, however often it is pressed', async () => {
    const asked = await ask('soup', true);
    const presses = [press(ana, asked, 'Share'), press(ana, asked, 'Share'), press(ana, asked, 'Share')];
    const answers = await Promise.all(presses.map(({ answer }) => answer));
    expect(answers.filter(isEphemeral)).toHaveLength(2);
  });

  it('takes the picture along', async () => {
    const asked = await ask('chart', true);
    const share = press(ana, asked, 'Share');
    expect((await share.answer).files.map(({ name }) => name)).toEqual(['chart.png']);
    expect((await share.edit).files.map(({ name }) => name)).toEqual(['chart.png']);
  });

  it('makes a message that belongs to who shared it', async () => {
    const shared = await press(ben, await press(ben, await ask('soup'), 'Next').answer, 'Share').answer;
    expect(textOf(shared)).toBe('-# Shared by ben\n-# “soup”\nsoup 1');
    expect(isEphemeral(await press(ana, shared, 'Next').answer)).toBe(true);
    const page = await press(ben, shared, 'Next').answer;
    expect([page.messageId, textOf(page)]).toEqual([shared.messageId, '-# Shared by ben\n-# “soup”\nsoup 2']);
  });

  it('that Discord does not take can be tried again, and is not tried twice by itself', async () => {
    const asked = await ask('soup', true);
    fake.fail({ request: /^POST \/webhooks/, times: 1, answer: { status: 500, body: {} } });
    const failed = press(ana, asked, 'Share');
    expect([isEphemeral(await failed.answer), textOf(await failed.answer)]).toEqual([
      true,
      expect.stringContaining('Press again'),
    ]);
    expect(isEphemeral(await press(ana, asked, 'Share').answer)).toBe(false);
  });
});

it('the menu of a message answers its user alone, with a link to the message', async () => {
  const answer = await fake.as(ana).useOnMessage('Say this', 'soup').answer;
  expect([isEphemeral(answer), has(answer, 'Share')]).toEqual([true, true]);
  expect(textOf(answer)).toMatch(
    /^-# “soup” · \[message\]\(https:\/\/discord\.com\/channels\/1300000000000000001\/1100000000000000001\/\d+\)\n/,
  );
});

it('many pictures at once are asked to wait, in private; others are not', async () => {
  for (let count = 0; count < 12; count++) await ask('chart');
  const refused = await ask('chart');
  expect([isEphemeral(refused), refused.files]).toEqual([true, []]);
  expect(textOf(refused)).toMatch(/a lot of pictures[^]*in \d+ seconds/);
  expect((await fake.as(ben).ask('say', { words: 'chart' }).answer).files).toHaveLength(1);
  expect(isEphemeral(await ask('soup'))).toBe(false);
});
