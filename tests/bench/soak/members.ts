import { allComponents, readMessage } from '../../support/discord/discord-limits.ts';
import type { Exchange, SentResponse } from '../../support/discord/fake-discord-exchange.ts';
import type { FakeDiscord, Member } from '../../support/discord/fake-discord.ts';
import { goldenQuestions } from '../record.ts';

/** Something that a member did. */
export interface Deed {
  /** What sort of thing it was: `/ask`, `press`. */
  readonly kind: string;
  readonly exchange: Exchange;
}

/** A button or menu of an answer that stands in the channel. */
interface Pressable {
  readonly id: string;
  readonly customId: string;
  readonly values: readonly string[] | undefined;
  readonly ownerId: string;
  readonly writtenBy: number;
}

/** Picks one, with the same chance for each. */
export type Pick = <Item>(items: readonly Item[]) => Item;

/** Answers whose components are pressed. */
const MOST_STANDING = 400;
const MEMBERS = 400;
const SERVER = { id: '1150000000000000001', permissions: 0n };
const SCRIPTS = [
  '',
  '?',
  'zxqv blorft',
  '中文 '.repeat(70),
  '🙂'.repeat(140),
  '@everyone',
  'p/7a691h4v',
  '<@1>',
  '\u202E',
];
const DATES = ['nov 2023', 'early 2015', '2015', 'Q3 2024', 'since the trial', '31 feb 2020', 'soon', '9999', 'today'];
const PEOPLE = ['sama', 'elon', 'altman', 'both', 'nobody at all', 'sutskever', 'x'];
const WORDS = ['twitter', 'board', 'the charter', 'agi', 'xylophone', 'money', 'musk', ''];
const QUOTED = 'he said “no thank you but we will buy twitter for $9.74 billion if you want”';

/** Members who ask, complete, press and misuse whatever there is, as chance has it. `process`: the number of the one that runs. Gives undefined where Discord has nobody to pass it on to. */
export function createMembers(fake: FakeDiscord, pick: Pick, process: () => number): () => Deed | undefined {
  const questions = goldenQuestions();
  const standing: Pressable[] = [];
  const word = () => pick([...SCRIPTS, ...WORDS, ...WORDS, ...Array.from({ length: 9 }, () => pick(questions))]);
  const remember = (answer: SentResponse, ownerId: string) => {
    if (answer.type === 8) return;
    const found = pressables(answer).map((each) => ({ ...each, ownerId, writtenBy: process() }));
    standing.push(...found);
    standing.splice(0, standing.length - MOST_STANDING);
  };
  const press = (): Deed | undefined => {
    const it = pick(standing);
    const isOwn = pick([true, true, false]);
    const exchange = somebody(fake, pick, isOwn ? it.ownerId : undefined).press(it.customId, it, it.values);
    return { kind: it.writtenBy === process() ? 'press' : 'press, earlier process', exchange };
  };
  const deeds = deedsOf(fake, pick, word, () => pick(questions));
  return () => {
    try {
      const deed = standing.length > 0 && pick([true, false, false, false]) ? press() : pick(deeds)();
      const { exchange } = deed ?? {};
      void exchange?.answer.then((answer) => remember(answer, exchange.askerId));
      return deed;
    } catch (error) {
      if (error instanceof Error && error.message === 'no client has identified') return undefined;
      throw error;
    }
  };
}

function deedsOf(fake: FakeDiscord, pick: Pick, word: () => string, question: () => string): readonly (() => Deed)[] {
  const by = () => somebody(fake, pick);
  const ask = () => ({ kind: '/ask', exchange: by().ask('ask', { question: question() }) });
  const complete =
    (name: string, options: readonly string[], given?: Readonly<Record<string, string>>) => (): Deed => ({
      kind: 'completion',
      exchange: by().complete(name, pick(options), word().slice(0, 40), given),
    });
  return [
    ...Array.from({ length: 6 }, () => ask),
    () => ({ kind: '/ask, odd', exchange: by().ask('ask', { question: word(), private: pick([true, false]) }) }),
    () => ({ kind: '/check', exchange: by().ask('check', { text: pick([QUOTED, word(), question()]) }) }),
    () => ({ kind: '/check', exchange: by().ask('check', { text: word(), person: pick(PEOPLE) }) }),
    () => ({ kind: '/quote', exchange: by().ask('quote', { person: pick(PEOPLE), about: word().slice(0, 90) }) }),
    () => ({ kind: '/quote', exchange: by().ask('quote', { person: pick(PEOPLE), year: pick([2015, 2023, 2199]) }) }),
    () => ({ kind: '/timeline', exchange: by().ask('timeline', { from: pick(DATES), to: pick(DATES) }) }),
    () => ({ kind: '/timeline', exchange: by().ask('timeline', { about: word().slice(0, 90), person: pick(PEOPLE) }) }),
    () => ({ kind: '/source', exchange: by().ask('source', pick([{}, { id: word().slice(0, 99) }])) }),
    () => ({ kind: '/about', exchange: by().ask('about') }),
    complete('ask', ['question']),
    complete('ask', ['question']),
    complete('timeline', ['from', 'to', 'person', 'about']),
    complete('quote', ['person', 'about', 'year'], { person: 'sama' }),
    complete('check', ['person']),
    complete('source', ['id']),
    complete('gone', ['option']),
    () => ({ kind: 'message menu', exchange: by().useOnMessage('Check this quote', pick([QUOTED, '', word()])) }),
    () => ({ kind: 'message menu', exchange: by().useOnMessage('Ask the record about this', question()) }),
    () => ({ kind: 'unknown', exchange: by().ask('gone', { option: 'x' }) }),
    () => ({ kind: 'unknown', exchange: by().press(pick(['x', 'ask:open', '{"a":1}', 'ask|open|p/0'])) }),
    () => ({ kind: 'unknown', exchange: by().interact(5, { custom_id: 'form', components: [] }) }),
  ];
}

function somebody(fake: FakeDiscord, pick: Pick, id?: string): Member {
  const number = pick(Array.from({ length: MEMBERS }, (_, place) => place));
  const member = {
    id: id ?? String(1_300_000_000_000_000_000n + BigInt(number)),
    name: 'member',
    locale: pick(['en-US', 'en-GB', 'de', 'fr']),
  };
  return fake.as(pick([true, false]) ? { ...member, server: SERVER } : member);
}

function pressables({ data, messageId: id }: SentResponse): readonly Omit<Pressable, 'ownerId' | 'writtenBy'>[] {
  return allComponents(readMessage(data).components).flatMap((component) => {
    if (!('custom_id' in component) || ('disabled' in component && component.disabled === true)) return [];
    const choices = 'options' in component ? component.options.map(({ value }) => [value]) : [undefined];
    return choices.map((values) => ({ id, customId: component.custom_id, values }));
  });
}
