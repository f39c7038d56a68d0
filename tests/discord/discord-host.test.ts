import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBreaches, startHost, type RunningHost } from '../support/discord/hosted.ts';
import {
  customIdOf,
  isEphemeral,
  startFakeDiscord,
  textOf,
  type FakeDiscord,
} from '../support/discord/fake-discord.ts';

const CHANNEL_MESSAGE = 4;
const UPDATE = 7;

let fake: FakeDiscord;
let host: RunningHost;

beforeEach(async () => {
  fake = await startFakeDiscord();
  host = startHost(fake);
  await host.ready;
});

afterEach(async () => {
  const end = await host.stop();
  await fake.close();
  const breaches = findBreaches(fake, host, end);
  if (breaches.length > 0) throw new Error(breaches.join('\n'));
});

describe('a command', () => {
  it('is answered for everyone, or privately if the reply is private', async () => {
    const open = await fake.ask('echo', { words: 'hello' }).answer;
    expect([open.type, textOf(open), isEphemeral(open)]).toEqual([CHANNEL_MESSAGE, 'hello', false]);
    const hidden = await fake.ask('echo', { words: 'hello', private: true }).answer;
    expect(isEphemeral(hidden)).toBe(true);
  });

  it('gets the values of all kinds of options', async () => {
    const answer = await fake.ask('echo', { words: 'hey', tone: 'loud', times: 2 }).answer;
    expect(textOf(answer)).toBe('HEY HEY');
  });

  it('with input it cannot take is refused privately, with what to do', async () => {
    const answer = await fake.ask('echo', { words: ' ' }).answer;
    expect(isEphemeral(answer)).toBe(true);
    expect(textOf(answer)).toContain('“words” is missing');
    expect(textOf(answer)).toContain('What to say');
  });

  it('with a fault is answered with an incident id that the log has, and nothing of the fault', async () => {
    const answer = await fake.ask('break', { words: 'private question' }).answer;
    expect(isEphemeral(answer)).toBe(true);
    expect(textOf(answer)).toContain('incident-1');
    expect(textOf(answer)).not.toContain('undefined');
    const entry = host.log.find(({ event }) => event === 'interaction_failed');
    expect(entry).toMatchObject({ incident: 'incident-1', error: 'TypeError', command: 'break' });
    expect(host.written()).not.toContain('private question');
  });

  it('that this version does not know is answered', async () => {
    const answer = await fake.ask('gone').answer;
    expect(isEphemeral(answer)).toBe(true);
    expect(textOf(answer)).toContain('has changed');
  });

  it('from a message menu gets the words of the message', async () => {
    expect(textOf(await fake.useOnMessage('Echo this', 'as he said').answer)).toBe('as he said');
    expect(textOf(await fake.useOnMessage('Echo this', '').answer)).toContain('has no text');
  });
});

describe('completion', () => {
  it('offers at most 25', async () => {
    const { data } = await fake.complete('echo', 'words', 'wo').answer;
    expect(data).toMatchObject({ choices: Array.from({ length: 25 }, (_, place) => ({ value: String(place) })) });
  });

  it('knows what the other options hold, and offers numbers where a number is wanted', async () => {
    const { data } = await fake.complete('echo', 'times', '', { words: 'ho' }).answer;
    expect(data).toEqual({ choices: [{ name: 'ho twice', value: 2 }] });
  });

  it.each([
    ['echo', 'words', 'break'],
    ['echo', 'tone', 'x'],
    ['gone', 'words', 'x'],
  ])('offers nothing where it cannot: %s %s %s', async (command, option, typed) => {
    expect((await fake.complete(command, option, typed).answer).data).toEqual({ choices: [] });
  });
});

describe('a button', () => {
  it('changes its message or whispers, as it says', async () => {
    const asked = await fake.ask('echo', { words: 'a' }).answer;
    const message = { id: asked.messageId };
    const press = (label: string) => fake.press(customIdOf(asked, label), message).answer;
    const [next, whisper] = await Promise.all([press('Next'), press('Whisper')]);
    expect([next.type, textOf(next)]).toEqual([UPDATE, 'a+']);
    expect([whisper.type, isEphemeral(whisper)]).toEqual([CHANNEL_MESSAGE, true]);
  });

  it('works after a restart', async () => {
    const asked = await fake.ask('echo', { words: 'before' }).answer;
    await host.stop();
    host = startHost(fake);
    await host.ready;
    expect(textOf(await fake.press(customIdOf(asked, 'Next')).answer)).toBe('before+');
  });

  it('never puts a private reply in the place of a public message', async () => {
    const asked = await fake.ask('echo', { words: 'a' }).answer;
    const hide = customIdOf(asked, 'Hide');
    const onPublic = await fake.press(hide).answer;
    expect([onPublic.type, isEphemeral(onPublic)]).toEqual([CHANNEL_MESSAGE, true]);
    const onPrivate = await fake.press(hide, { id: asked.messageId, flags: (1 << 15) | (1 << 6) }).answer;
    expect(onPrivate.type).toBe(UPDATE);
  });

  it('that is refused or faulty leaves the message as it is and tells the presser', async () => {
    const asked = await fake.ask('echo', { words: 'a' }).answer;
    const refused = await fake.press(customIdOf(asked, 'Refuse')).answer;
    expect([refused.type, isEphemeral(refused), textOf(refused)]).toEqual([
      CHANNEL_MESSAGE,
      true,
      'That is refused.\n-# Press another.',
    ]);
    const broken = await fake.press(customIdOf(asked, 'Break')).answer;
    expect([broken.type, isEphemeral(broken)]).toEqual([CHANNEL_MESSAGE, true]);
    expect(host.written()).not.toContain('secret-argument');
  });

  it.each([
    '',
    'nonsense',
    '1s',
    '1u|echo',
    '1u|echo|gone',
    '1u|echo|constructor',
    '1u|gone|say',
    '9z|echo|say|a',
    '|',
  ])('of unknown origin is answered: %j', async (customId) => {
    const answer = await fake.press(customId).answer;
    expect(isEphemeral(answer)).toBe(true);
    expect(textOf(answer)).toContain('earlier version');
  });
});

it('passes a chosen option of a menu as the last argument', async () => {
  const asked = await fake.ask('echo', { words: 'a' }).answer;
  const chosen = await fake.press(customIdOf(asked, 'Choose'), { id: asked.messageId }, ['two']).answer;
  expect([chosen.type, textOf(chosen)]).toEqual([UPDATE, 'two']);
});

it.each([
  [5, { custom_id: 'form', components: [] }],
  [99, {}],
  [2, { id: '1', name: 'echo', type: 2, target_id: '1', resolved: {} }],
])('answers an interaction of type %i that it has no use for', async (type, data) => {
  expect(isEphemeral(await fake.interact(type, data).answer)).toBe(true);
});

it('answers fifty at once, each once', async () => {
  const exchanges = Array.from({ length: 50 }, (_, place) => fake.ask('echo', { words: `question ${String(place)}` }));
  const answers = await Promise.all(exchanges.map(({ answer }) => answer));
  expect(answers.map(textOf)).toEqual(exchanges.map((_, place) => `question ${String(place)}`));
});
