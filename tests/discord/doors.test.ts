import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createArchive } from '../../src/archive/archive.ts';
import type { PictureDrawer } from '../../src/pictures/picture-spec.ts';
import { corpusOf, markdown } from '../support/corpus.ts';
import { allComponents, readMessage } from '../support/discord/discord-limits.ts';
import { findBreaches, noDrawer, startHost, type RunningHost } from '../support/discord/hosted.ts';
import type { SentResponse } from '../support/discord/fake-discord-exchange.ts';
import { customIdOf, startFakeDiscord, textOf, type FakeDiscord } from '../support/discord/fake-discord.ts';

const DAYS = Array.from(
  { length: 12 },
  (_, index) => `## ${String(index + 1)} March 2021: step ${String(index + 1)}\n\nA step.`,
);
const BODY = `## 10 February 2025: the soup is cooked

Musk came into the kitchen.[^ap]

> The soup is mine.
>
> — Elon Musk, CEO of Tesla, post on X, 10 February 2025 [^ap]

> The soup is thin, Elon.
>
> — Sam Altman, CEO of OpenAI, post on X to Elon Musk, 11 February 2025 [^ap]

## 12 February 2026: the soup is eaten

Musk was late.[^ap]

> No soup is left.
>
> — Elon Musk, CEO of Tesla, post on X, 12 February 2026 [^ap]

${DAYS.join('\n\n')}
`;

const archive = createArchive(corpusOf({ 'kitchen.md': markdown(BODY, 'The kitchen') }));
let fake: FakeDiscord;
let host: RunningHost;

const start = async (drawer: PictureDrawer = noDrawer) => {
  host = startHost(fake, { commands, drawer, library: { current: () => archive } });
  await host.ready;
};

beforeEach(async () => {
  fake = await startFakeDiscord();
  await start();
});

afterEach(async () => {
  const breaches = findBreaches(fake, host, await host.stop());
  await fake.close();
  if (breaches.length > 0) throw new Error(breaches.join('\n'));
});

/** Chooses an option of a menu by its label. */
function choose(answer: SentResponse, label: string): Promise<SentResponse> {
  for (const component of allComponents(readMessage(answer.data).components)) {
    if (!('options' in component)) continue;
    const option = component.options.find((each) => each.label === label);
    if (option) return fake.press(component.custom_id, { id: answer.messageId }, [option.value]).answer;
  }
  throw new Error(`No option “${label}”`);
}

const press = (answer: SentResponse, label: string): Promise<SentResponse> =>
  fake.press(customIdOf(answer, label), { id: answer.messageId }).answer;

describe('the menu of a timeline', () => {
  it('leads to a year, to a person in it, and back, after a restart too', async () => {
    const story = await fake.ask('timeline').answer;
    const year = await choose(story, '2021');
    expect(textOf(year)).toContain('in 2021');
    await host.stop();
    await start();
    const own = await choose(await choose(story, '2025'), 'Only Elon Musk');
    expect(textOf(own)).toContain('Timeline: Elon Musk, in 2025');
    expect(textOf(await choose(own, 'Everybody'))).toContain('Timeline: in 2025');
  });

  it('turns it round', async () => {
    const newest = await choose(await fake.ask('timeline', { order: 'oldest' }).answer, 'Newest first');
    expect(textOf(newest)).toMatch(/1\.\*\* .*12 February 2026/);
  });
});

describe('a quotation', () => {
  it('has others at random, topics and both sides on its message', async () => {
    const first = await fake.ask('quote', { person: 'elon about soup' }).answer;
    const other = await press(first, 'Another');
    expect(textOf(other)).toContain('2 of 2 by Elon Musk on “soup”, at random');
    expect(textOf(await choose(other, 'All (2)'))).toContain('1 of 2 by Elon Musk');
    const both = textOf(await choose(first, 'Both sides on “soup”'));
    expect(both).toContain('Elon Musk');
    expect(both).toContain('Sam Altman');
  });

  it('and its answer stand on one card, once', async () => {
    await host.stop();
    await start({ draw: () => Promise.resolve(new Uint8Array([1])), close: () => Promise.resolve() });
    const both = await fake.ask('quote', { person: 'both' }).answer;
    expect(both.files).toHaveLength(1);
    expect(textOf(both)).not.toContain('The soup is thin, Elon.');
    expect(textOf(both)).toContain('Both sides: 1 of 2, the second answers the first');
    expect(JSON.stringify(both.data)).toContain('“The soup is thin, Elon.” — Sam Altman, CEO of OpenAI');
  });

  it('of those who hold an office is chosen from a menu that its asker alone sees', async () => {
    const offered = await fake.ask('quote', { person: 'the ceo', year: 2025 }).answer;
    expect(textOf(offered)).toContain('Nobody in this record is known as “the ceo” for certain.');
    expect(textOf(await choose(offered, 'Sam Altman (1)'))).toContain('The soup is thin');
  });

  it('is found by completion of topic and year for the person that is given', async () => {
    const choices = async (option: string, typed: string) => {
      const { data } = await fake.complete('quote', option, typed, { person: 'musc' }).answer;
      return data;
    };
    expect(await choices('year', '')).toEqual({
      choices: [
        { name: '2026 (1)', value: 2026 },
        { name: '2025 (1)', value: 2025 },
      ],
    });
    expect(await choices('about', 'sou')).toMatchObject({ choices: [{ value: 'sou' }, { value: 'soup' }] });
  });
});
