import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PictureDrawer } from '../../../src/pictures/picture-spec.ts';
import { defineCommand } from '../../../src/reply/command.ts';
import { UserError } from '../../../src/reply/reply.ts';
import { picture, reply, testCommands, text } from '../../support/discord/discord-commands.ts';
import { findBreaches, startHost, type RunningHost } from '../../support/discord/hosted.ts';
import { isDeferral, type Exchange } from '../../support/discord/fake-discord-exchange.ts';
import {
  customIdOf,
  isEphemeral,
  startFakeDiscord,
  textOf,
  type FakeDiscord,
} from '../../support/discord/fake-discord.ts';
import { createClock } from '../../support/clock.ts';
import { plainWords } from '../../support/plain-words.ts';

const DEFER_AFTER_MS = 60;

let workedMs: number;
/** Moves by what is worked alone, however slow the machine. */
const clock = createClock(() => Date.UTC(2026, 10, 24) + workedMs);

function slowReply(words: string, isPrivate: boolean) {
  const ref = { command: 'slow', action: 'say', args: [words] } as const;
  const button = (label: string, effect: 'update' | 'reply', action: string) =>
    ({ kind: 'button', label, effect, ref: { ...ref, action } }) as const;
  const buttons = [
    button('Next', 'update', 'say'),
    button('Whisper', 'reply', 'say'),
    button('Hide', 'update', 'hide'),
    button('Refuse', 'update', 'refuse'),
  ];
  const pictures = words === 'chart' ? [picture('chart')] : [];
  return reply([text(words), ...pictures, { kind: 'buttons', buttons }], { isPrivate });
}

const slow = defineCommand({
  name: 'slow',
  words: plainWords('slow', 'Works for a while before it answers.', {
    words: 'What to say.',
    ms: 'For how long.',
    private: 'Only you see it.',
  }),
  options: {
    words: { kind: 'text', isRequired: true, maxLength: 100 },
    ms: { kind: 'whole-number', min: 0, max: 1_000 },
    private: { kind: 'flag' },
  },
  mainOption: 'words',
  actions: {
    say: (args) => slowReply(`${args.join()}+`, false),
    hide: (args) => slowReply(args.join(), true),
    refuse: () => {
      throw new UserError('refused', () => ({ message: 'That is refused.', hint: 'Press another.' }));
    },
  },
  run: ({ words, ms, private: isPrivate }) => {
    workedMs += ms ?? 0;
    if (words === 'stop') stopOutOfTime();
    if (words === 'refuse')
      throw new UserError('refused', () => ({ message: 'That is refused.', hint: 'Say it otherwise.' }));
    if (words === 'break') throw new Error('broken');
    return slowReply(words, isPrivate || words === 'secret');
  },
});

let fake: FakeDiscord;
let host: RunningHost;
let finishDrawing: () => void;

const drawer: PictureDrawer = {
  draw: () =>
    new Promise((resolve) => {
      finishDrawing = () => resolve(new Uint8Array([1]));
    }),
  close: () => Promise.resolve(),
};

async function start({ timing, ...changes }: Parameters<typeof startHost>[1] = {}): Promise<void> {
  host = startHost(fake, {
    commands: [...testCommands, slow],
    drawer,
    timing: { deferAfterMs: DEFER_AFTER_MS, pictureWaitMs: 30, ...timing },
    ...changes,
  });
  await host.ready;
}

beforeEach(async () => {
  workedMs = 0;
  fake = await startFakeDiscord({ now: clock.now });
});

afterEach(async () => {
  const breaches = findBreaches(fake, host, await host.stop());
  await fake.close();
  if (breaches.length > 0) throw new Error(breaches.join('\n'));
});

/** Asks the bot to stop; before it looks at the clock again, the time for open answers is over. */
function stopOutOfTime(): void {
  void host.stop();
  setImmediate(() => (workedMs += 100));
}

/** Sends what the bot has no time for: it is at work when this arrives. */
function whileBusy<Result>(send: () => Result): Result {
  for (let place = 0; place < 2; place++) fake.ask('slow', { words: 'busy', ms: DEFER_AFTER_MS });
  return send();
}

function typeOf({ responses }: Exchange): number | undefined {
  return responses[0]?.type;
}

const events = () => host.log.map(({ event }) => event);

describe('a burst', () => {
  it('is answered whole, its end by deferral, with the privacy that was asked for', async () => {
    await start({ timing: { deferAfterMs: 1_000 } });
    const exchanges = Array.from({ length: 20 }, (_, place) =>
      fake.ask('slow', { words: `answer ${String(place)}`, ms: 140, private: place % 2 === 1 }),
    );
    const answers = await Promise.all(exchanges.map(({ answer }) => answer));
    expect(answers.map(textOf)).toEqual(exchanges.map((_, place) => `answer ${String(place)}`));
    expect(answers.map(isEphemeral)).toEqual(exchanges.map((_, place) => place % 2 === 1));
    const deferred = exchanges.flatMap(({ responses }) => responses).filter(isDeferral);
    expect(deferred.length).toBeGreaterThanOrEqual(10);
    expect(host.log.filter(({ event }) => event === 'answer_deferred')).toHaveLength(deferred.length);
  });

  it('lets completions pass', async () => {
    await start();
    const last = Array.from({ length: 20 }, () => fake.ask('slow', { words: 'queue', ms: 20 })).at(-1);
    const completion = fake.complete('echo', 'words', 'wo');
    expect((await completion.answer).data).toMatchObject({ choices: Array.from({ length: 25 }, () => ({})) });
    expect(last?.answers).toEqual([]);
    await last?.answer;
  });

  it('is finished before the bot stops', async () => {
    await start();
    const exchanges = Array.from({ length: 15 }, (_, place) => fake.ask('slow', { words: String(place), ms: 20 }));
    await exchanges[0]?.answer;
    await host.stop();
    expect(exchanges.flatMap(({ answers }) => answers).map(textOf)).toEqual(
      expect.arrayContaining(exchanges.map((_, place) => String(place))),
    );
    expect(exchanges.some(({ responses }) => responses.some(isDeferral))).toBe(true);
  });

  it('that the bot has no time to finish is told to ask again', async () => {
    await start({ timing: { graceMs: 0, drainMs: 50 }, wait: clock.wait });
    const exchanges = ['first', 'stop', ...Array.from({ length: 28 }, (_, place) => String(place))].map((words) =>
      fake.ask('slow', { words, ms: 20 }),
    );
    await exchanges[0]?.answer;
    await host.stop();
    const last = await exchanges.at(-1)?.answer;
    expect(last && [textOf(last).includes('Ask again'), isEphemeral(last)]).toEqual([true, true]);
    expect(events()).toContain('drain_expired');
  });
});

describe('a deferred command', () => {
  it.each([
    ['refuse', /That is refused[^]*otherwise/],
    ['break', /incident-1/],
    ['secret', /secret/],
  ])('that turns out to be for the asker alone (%s) leaves nothing for all to see', async (words, told) => {
    await start();
    const exchange = whileBusy(() => fake.ask('slow', { words }));
    const answer = await exchange.answer;
    expect([textOf(answer), isEphemeral(answer)]).toEqual([expect.stringMatching(told), true]);
    expect([typeOf(exchange), exchange.responses[0]?.isPrivate, exchange.isWithdrawn]).toEqual([5, false, true]);
  });

  it.each([
    ['refuse', /refused/],
    ['break', /incident-1/],
    ['secret', /secret/],
  ])('that was private from the start (%s) is answered in its place', async (words, told) => {
    await start();
    const exchange = whileBusy(() => fake.ask('slow', { words, private: true }));
    const answer = await exchange.answer;
    expect([textOf(answer), isEphemeral(answer)]).toEqual([expect.stringMatching(told), true]);
    expect([typeOf(exchange), exchange.isWithdrawn, exchange.followUps.length]).toEqual([5, false, 0]);
  });

  it('has its words at once and its picture when it is drawn', async () => {
    await start();
    const exchange = whileBusy(() => fake.ask('slow', { words: 'chart' }));
    const answer = await exchange.answer;
    expect([textOf(answer), answer.files, typeOf(exchange)]).toEqual(['chart', [], 5]);
    finishDrawing();
    expect((await exchange.edit).files.map(({ name }) => name)).toEqual(['chart.png']);
  });

  it('from a message menu, and one that nobody knows, are answered', async () => {
    await start();
    const [menu, gone] = whileBusy(() => [fake.useOnMessage('Echo this', 'as he said'), fake.ask('gone')] as const);
    expect(textOf(await menu.answer)).toBe('as he said');
    expect([textOf(await gone.answer), isEphemeral(await gone.answer)]).toEqual([
      expect.stringContaining('has changed'),
      true,
    ]);
    expect([typeOf(menu), typeOf(gone)]).toEqual([5, 5]);
  });
});

describe('a deferred press', () => {
  it.each([
    ['Next', 6, 'message', false],
    ['Whisper', 5, 'new', true],
    ['Hide', 6, 'new', true],
    ['Refuse', 6, 'new', true],
  ])('of “%s” is acknowledged with type %i and answered where it should be', async (label, type, where, isPrivate) => {
    await start();
    const asked = await fake.ask('slow', { words: 'asked' }).answer;
    const press = whileBusy(() => fake.press(customIdOf(asked, label), { id: asked.messageId }));
    const answer = await press.answer;
    expect([typeOf(press), answer.messageId === asked.messageId ? 'message' : 'new', isEphemeral(answer)]).toEqual([
      type,
      where,
      isPrivate,
    ]);
    expect(press.isWithdrawn).toBe(false);
  });

  it('on a private message changes it', async () => {
    await start();
    const asked = await fake.ask('slow', { words: 'asked', private: true }).answer;
    const message = { id: asked.messageId, flags: (1 << 15) | (1 << 6) };
    const press = whileBusy(() => fake.press(customIdOf(asked, 'Hide'), message));
    expect([(await press.answer).messageId, typeOf(press)]).toEqual([asked.messageId, 6]);
  });

  it.each(['', 'nonsense', '1u|echo|gone', '1r|gone|say'])('of unknown origin is answered: %j', async (customId) => {
    await start();
    const press = whileBusy(() => fake.press(customId));
    expect(isEphemeral(await press.answer)).toBe(true);
    expect(textOf(await press.answer)).toContain('earlier version');
  });
});
