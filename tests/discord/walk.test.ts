import { InteractionType, SnowflakeUtil, type APIInteraction } from 'discord.js';
import { beforeEach, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Archive } from '../../src/archive/archive-model.ts';
import { createArchive } from '../../src/archive/archive.ts';
import { createDispatcher, type Dispatcher } from '../../src/discord/interaction/dispatch.ts';
import { createLog } from '../../src/logging/log.ts';
import { allComponents, checkMessage, readMessage } from '../support/discord/discord-limits.ts';
import { createClock } from '../support/clock.ts';
import { corpusOf, markdown, shippedArchive, type CorpusFiles } from '../support/corpus.ts';

const ASKER = { id: '12', username: 'member' };
const NOW = Date.UTC(2026, 10, 24);

/** Enough to reach every kind of answer; each press is an answer of the whole record. */
const MAX_ANSWERS = 150;

/** `on`: the message that it stands in. */
type Press = { readonly customId: string; readonly values?: readonly string[]; readonly on: object };

interface Sent {
  readonly of: string;
  readonly problems: readonly string[];
  readonly presses: readonly Press[];
}

let archive: Archive;
const events: string[] = [];

const log = createLog({
  level: 'info',
  secrets: [],
  write: (line) => events.push(line),
});

beforeEach(() => {
  events.length = 0;
});

/** Answers one interaction and reads what was sent for it. */
async function answer(of: string, interaction: object): Promise<Sent> {
  let sent: Sent | undefined;
  const take = (data: unknown, files: readonly unknown[]): Promise<undefined> => {
    const problems = checkMessage(
      data,
      files.map((_, place) => `files[${String(place)}]`),
    );
    sent = { of, problems, presses: problems.length > 0 ? [] : readPresses(data) };
    return Promise.resolve(undefined);
  };
  const dispatcher: Dispatcher = createDispatcher({
    commands,
    library: { current: () => archive },
    drawer: { draw: () => Promise.resolve(new Uint8Array([1])), close: () => Promise.resolve() },
    log,
    ...createClock(() => NOW),
    commandIds: () => new Map(),
    newIncidentId: () => 'incident',
    timing: { pictureWaitMs: 1_000, latePictureMs: 1_000, deferAfterMs: 1_000, completeWithinMs: 1_000 },
    responder: {
      respond: (_, response, files = []) => {
        const data: unknown = Reflect.get(response, 'data');
        if (data === undefined) return Promise.resolve(undefined);
        return take(data, files);
      },
      edit: (_, { message, files }) => take(message, files),
      followUp: (_, { message, files }) => take(message, files),
      withdraw: () => {
        sent ??= { of, problems: [], presses: [] };
        return Promise.resolve();
      },
    },
  });
  const id = SnowflakeUtil.generate({ timestamp: NOW }).toString();
  dispatcher.dispatch({ id, application_id: '1', token: 't', ...interaction } as APIInteraction);
  await dispatcher.drained();
  if (!sent) throw new Error(`no answer to ${of}`);
  return sent;
}

function readPresses(data: unknown): readonly Press[] {
  const { components, flags } = readMessage(data);
  const on = { id: '2', flags, components, interaction_metadata: { user: { id: ASKER.id } } };
  return allComponents(components).flatMap((component): Press[] => {
    if (!('custom_id' in component) || component.disabled === true) return [];
    const customId = component.custom_id;
    return 'options' in component
      ? component.options.slice(0, 3).map(({ value }) => ({ customId, values: [value], on }))
      : [{ customId, on }];
  });
}

function use(name: string, options: Readonly<Record<string, string | boolean>>): Promise<Sent> {
  const given = Object.entries(options).map(([name, value]) => ({ name, value, type: value === true ? 5 : 3 }));
  return answer(`/${name} ${JSON.stringify(options)}`, {
    type: InteractionType.ApplicationCommand,
    data: { id: '1', name, type: 1, options: given },
  });
}

function press({ customId, values, on }: Press): Promise<Sent> {
  return answer(`press ${customId} ${values?.join() ?? ''}`, {
    type: InteractionType.MessageComponent,
    data: { custom_id: customId, component_type: values ? 3 : 2, ...(values ? { values } : {}) },
    message: on,
    user: ASKER,
  });
}

/** Presses all that is offered, and what that offers, and sees to it that Discord takes it all. Gives how much was pressed. */
async function walk(first: readonly Sent[], max: number): Promise<number> {
  const open = [...first];
  const pressed = new Set<string>();
  for (const { presses } of open) {
    for (const each of presses) {
      const key = JSON.stringify({ ...each, on: undefined });
      if (pressed.has(key) || open.length >= max) continue;
      pressed.add(key);
      open.push(await press(each));
    }
  }
  expect(open.filter(({ problems }) => problems.length > 0)).toEqual([]);
  expect(events.filter((line) => /interaction_failed|component_unknown|input_refused|"fault"/.test(line))).toEqual([]);
  return pressed.size;
}

it('every button that can be reached leads to an answer that Discord takes', async () => {
  archive = await shippedArchive();
  const first = [
    await use('ask', { question: 'why did musk leave openai' }),
    await use('ask', { question: 'how much did musk give', private: true }),
    await use('ask', { question: 'best pizza in naples' }),
    await use('timeline', {}),
    await use('timeline', { from: '2023', person: 'altman' }),
    await use('timeline', { from: '1950', to: '1960' }),
    await use('quote', { person: 'musk' }),
    await use('quote', { person: 'both', about: 'nonprofit' }),
    await use('check', { text: 'OpenAI is a lie' }),
    await use('source', {}),
    await use('about', {}),
  ];
  expect(await walk(first, MAX_ANSWERS)).toBeGreaterThan(50);
});

/** An article with an event and a quotation. */
function odd(title: string, words: string, speaker: string): CorpusFiles {
  const event = `## 1 May 2020: ${title}\n\n${words}`;
  return { 'a.md': markdown(`${event}\n\n> ${words}\n>\n> — ${speaker}, post, 1 May 2020\n`, title) };
}

it.each<[string, CorpusFiles]>([
  ['without blanks', odd('我们在港口'.repeat(60), '我们在港口看见灯塔。'.repeat(110), '李明')],
  ['of emoji', odd(`a${'😀'.repeat(200)}`, '😀'.repeat(590), '😀'.repeat(60))],
  ['of signs that mean something', odd('the | pipe % and `code`', '@everyone **that** | % of <t:1>', 'A | B %')],
  ['from right to left', odd('הבינה המלאכותית', 'הבינה המלאכותית תהיה כנראה הדבר הטוב ביותר.', 'דוד')],
  ['of long headings', { 'a.md': markdown(Array.from({ length: 60 }, longSection).join('\n\n')) }],
])('in a folder %s, too', async (_, files) => {
  archive = createArchive(corpusOf(files));
  const person = archive.quotes[0]?.speaker.slice(0, 100) ?? 'both';
  const first = [
    await use('source', {}),
    await use('timeline', {}),
    await use('quote', { person }),
    await use('check', { text: archive.quotes[0]?.text ?? '我们'.repeat(400) }),
    await use('about', {}),
  ];
  expect(await walk(first, 40)).toBeGreaterThan(4);
});

function longSection(_: unknown, index: number): string {
  return `## ${'A very long heading '.repeat(20)}${String(index)}\n\nWords of the lamp.`;
}
