import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createArchive } from '../../src/archive/archive.ts';
import { corpusOf, markdown } from '../support/corpus.ts';
import { findBreaches, startHost, type RunningHost } from '../support/discord/hosted.ts';
import {
  customIdOf,
  startFakeDiscord,
  textOf,
  type FakeDiscord,
  type Member,
} from '../support/discord/fake-discord.ts';
import { checkCommands } from '../support/discord/discord-limits.ts';
import { declareCommands } from '../../src/discord/gateway/declaration.ts';

const PIER = 'The pier of Tarn was built in 1890 of oak, and the harbour company paid for it.';
const SPEECH = 'The pier will stand for a hundred years.';
const archive = createArchive(
  corpusOf({
    'pier.md': markdown(
      `${PIER}[^ap]\n\n## 4 March 2019: a storm\nThe storm took the pier.[^ap]\n\n> ${SPEECH}\n>\n> — Elon Musk, CEO of Tesla, letter, 4 March 2019 [^ap]\n`,
    ),
  }),
);
const server = { id: '1300000000000000001', permissions: 0n };

let fake: FakeDiscord;
let host: RunningHost;
let german: Member;
let english: Member;

beforeEach(async () => {
  fake = await startFakeDiscord();
  host = startHost(fake, { commands, library: { current: () => archive } });
  await host.ready;
  german = fake.as({ id: '1200000000000000011', name: 'Jan', locale: 'de', server });
  english = fake.as({ id: '1200000000000000012', name: 'ana', locale: 'en-GB', server });
});

afterEach(async () => {
  const breaches = findBreaches(fake, host, await host.stop());
  await fake.close();
  if (breaches.length > 0) throw new Error(breaches.join('\n'));
});

describe('a member whose Discord is in German', () => {
  it('gets the interface in German and the excerpt as it stands', async () => {
    const answer = await german.ask('ask', { question: 'when was the pier of Tarn built' }).answer;
    expect(textOf(answer)).toContain(PIER);
    expect(textOf(answer)).toContain('-# „when was the pier of Tarn built“');
    expect(() => customIdOf(answer, 'Entfernen')).not.toThrow();
    const context = await german.press(customIdOf(answer, 'Zusammenhang')).answer;
    expect(textOf(context)).toContain(PIER);
    expect(textOf(context)).toContain('Nach dieser Passage war gefragt');
  });

  it('gets errors in German', async () => {
    const refused = await german.ask('source', { id: 'p/nothing1' }).answer;
    expect(textOf(refused)).toContain('hat die Kennung „p/nothing1“.');
    expect(textOf(refused)).toContain('/quelle');
    expect(textOf(await german.press('1u|gone|gone').answer)).toContain('früheren Version');
  });

  it('gets the timeline and quotations with German dates around the English words', async () => {
    const list = textOf(await german.ask('timeline', { from: '2019' }).answer);
    expect(list).toContain('Zeitleiste: ab 2019\n');
    expect(list).toMatch(/4\\\. März 2019: a storm/);
    const quote = textOf(await german.ask('quote', { person: 'elon musk' }).answer);
    expect(quote).toContain(SPEECH);
    expect(quote).toMatch(/4\\\. März 2019/);
    expect(quote).toContain('1 von 1: Elon Musk');
    expect(textOf(await german.ask('timeline', { from: 'foo 2018' }).answer)).toContain(
      'kann ich nicht als Datum lesen',
    );
  });

  it('is told what there is by German names, each one to press', async () => {
    const about = textOf(await german.ask('about').answer);
    expect(about).toMatch(/• <\/ask:\d+> Stell eine Frage/);
    expect(about).toContain('Über dich wird nichts gespeichert');
  });

  it('shares what they got in German', async () => {
    const own = await german.ask('ask', { question: 'when was the pier of Tarn built', private: true }).answer;
    const shared = await german.press(customIdOf(own, 'Teilen'), { id: own.messageId }).answer;
    expect(textOf(shared)).toContain('-# Geteilt von Jan\n-# „when was the pier of Tarn built“');
  });
});

describe('everybody else', () => {
  it('gets English, on a German member’s answer too', async () => {
    const answer = await german.ask('ask', { question: 'when was the pier of Tarn built' }).answer;
    const context = await english.press(customIdOf(answer, 'Zusammenhang')).answer;
    expect(textOf(context)).toContain('This is the passage asked about');
    const own = await english.ask('ask', { question: 'zxqv blorft' }).answer;
    expect(textOf(own)).toContain('There is nothing on that in this record.');
  });
});

describe('names in other languages', () => {
  it('are declared, and not again when they are unchanged', async () => {
    expect(fake.commands.get('global')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'ask', name_localizations: { de: 'frage' } }),
        expect.objectContaining({ name: 'Check this quote', name_localizations: { de: 'Dieses Zitat prüfen' } }),
      ]),
    );
    await host.stop();
    host = startHost(fake, { commands });
    await host.ready;
    expect(host.log.some(({ event }) => event === 'commands_unchanged')).toBe(true);
  });

  it.each([
    [{ name_localizations: { de: 'Frage' } }],
    [{ name_localizations: { de: 'die frage' } }],
    [{ name_localizations: { de: 'zeitleistezeitleistezeitleistezeitleiste' } }],
    [{ name_localizations: { de: 'about' } }],
    [{ name_localizations: { german: 'frage' } }],
    [{ description_localizations: { de: '' } }],
    [{ description_localizations: { de: 'Frag '.repeat(30) } }],
  ])('are refused by the fake Discord where Discord refuses them: %j', (change) => {
    const [first, ...others] = declareCommands(commands, undefined);
    expect(checkCommands([{ ...first, ...change }, ...others.map(withoutGerman)])).not.toEqual([]);
  });
});

function withoutGerman(command: object): object {
  return { ...command, name_localizations: {} };
}
