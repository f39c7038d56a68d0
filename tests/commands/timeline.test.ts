import * as fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { timeline } from '../../commands/timeline.ts';
import { MAX_ABOUT_LENGTH, cleanAbout, decodePage, encodePage } from '../../commands/timeline/query.ts';
import { createArchive } from '../../src/archive/archive.ts';
import type { TimelineQuery } from '../../src/archive/archive-model.ts';
import type { PartialDate, Season } from '../../src/corpus/dates/date-span.ts';
import type { PersonId } from '../../src/corpus/model.ts';
import { encodeCustomId } from '../../src/discord/message/custom-id.ts';
import { MAX_NUMBERED, chooseNumbered } from '../../src/pictures/timeline/timeline-events.ts';
import type { CommandContext } from '../../src/reply/options.ts';
import type { Button, Reply } from '../../src/reply/reply.ts';
import { UserError } from '../../src/reply/reply.ts';
import { corpusOf, markdown, shippedArchive } from '../support/corpus.ts';
import { blocksOf } from '../support/replies.ts';
import { en } from '../../src/words/en.ts';

const TWELVE_DAYS = Array.from({ length: 12 }, (_, index) => {
  const day = `${String(index + 1)} March 2021`;
  return `### ${day}: small step ${String(index + 1)}\n\nA step was taken.\n`;
}).join('\n');

const RECORD = `## 2018: a rough year

Elon Musk had a rough year.

## 20 February 2018: Musk leaves the board

Elon Musk left.[^ap] More on this below.

> I had to go.
>
> — Elon Musk, post on X, 20 February 2018 [^ap]

## 10 February 2025: the offer

Elon Musk offered $97.4 billion.

> no thank you
>
> — Sam Altman, post on X, 20 February 2018 [^ap]

${TWELVE_DAYS}`;

const context: CommandContext = {
  archive: createArchive(corpusOf({ 'record.md': markdown(RECORD, 'The record', 'asOf: 2025-03-04\n') })),
  today: '2026-02-20',
  words: en,
};

type Input = Parameters<typeof timeline.run>[0];
const run = (input: Input = { order: 'oldest' }, at = context): Reply => timeline.run(input, at);
/** Without anything asked for. */
const story = (at = context): Reply => timeline.run({}, at);

const items = (reply: Reply) => blocksOf(reply, 'list').flatMap((list) => list.items);
const texts = (reply: Reply) => reply.blocks.flatMap((block) => ('text' in block ? [block.text] : []));
const heading = (reply: Reply) => blocksOf(reply, 'heading')[0]?.text;

function buttonOf(reply: Reply, label: string): Button {
  const all = blocksOf(reply, 'buttons').flatMap((block) => block.buttons);
  const button = all.find((each) => each.label === label);
  if (button?.kind !== 'button')
    throw new Error(`No button “${label}” among ${all.map((each) => each.label).join(', ')}`);
  return button;
}

function press({ ref }: Pick<Button, 'ref'>, value?: string): Reply {
  const action = timeline.actions[ref.action];
  if (ref.command !== 'timeline' || !action) throw new Error(`No action ${ref.command} ${ref.action}`);
  return action(value === undefined ? ref.args : [...ref.args, value], context);
}

function openNumber(reply: Reply, number: number): Reply {
  const [menu] = blocksOf(reply, 'menu');
  const option = menu?.options.find(({ label }) => label.startsWith(`${String(number)}.`));
  if (!menu || !option) throw new Error(`No event ${String(number)}`);
  return press(menu, option.value);
}

function problemOf(input: Input): UserError {
  try {
    run(input);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('It was understood.');
}

describe('the list', () => {
  it('shows date, title, first source and id of each event, six a page, numbered', () => {
    const reply = run();
    expect(reply.status).toBe('answer');
    expect(items(reply)).toHaveLength(6);
    expect(blocksOf(reply, 'list')[0]).toMatchObject({ isNumbered: true, start: 1 });
    expect(items(reply)[1]).toMatchObject({
      text: '20 February 2018: Musk leaves the board',
      url: 'https://example.com/ap',
      id: expect.stringMatching(/^e\/[0-9a-z]{8}$/),
    });
  });

  it('goes on to the next page and back by its buttons, numbers running on', () => {
    const first = run();
    const second = press(buttonOf(first, 'Next page'));
    expect(blocksOf(second, 'list')[0]).toMatchObject({ start: 7 });
    expect(items(second)).toHaveLength(6);
    expect(buttonOf(press(buttonOf(second, 'Next page')), 'Next page').isDisabled).toBe(true);
    expect(items(press(buttonOf(second, 'Previous page')))).toEqual(items(first));
  });

  it('has no page buttons where one page holds all', () => {
    expect(blocksOf(run({ to: '2018' }), 'buttons')).toEqual([]);
  });

  it('begins with the newest if asked', () => {
    expect(items(run({ order: 'newest' }))[0]?.text).toBe('10 February 2025: the offer');
  });

  it('names in its heading what was asked for', () => {
    expect(heading(run({ person: 'elon', about: 'offer', from: '2024' }))).toBe(
      'Timeline: Elon Musk, “offer”, from 2024 on',
    );
    expect(heading(run({ from: 'feb 2018', to: 'may 2018' }))).toBe('Timeline: from February 2018 to May 2018');
    expect(heading(run({ from: 'in 2018' }))).toBe('Timeline: in 2018');
  });

  it('shows a date of a year as such, behind the sure ones and marked, in the list and opened', () => {
    const reply = run({ from: 'feb 2018', to: 'may 2018' });
    expect(items(reply).map(({ text }) => text)).toEqual([
      '20 February 2018: Musk leaves the board',
      '2018: a rough year',
    ]);
    const rough = 'some time in 2018: too rough a date to tell whether it lies in this time';
    expect(items(reply).map(({ detail }) => detail)).toEqual([undefined, rough]);
    expect(texts(reply)).toContain('2 events, oldest first.');
    expect(texts(openNumber(reply, 2))).toContain(rough);
    expect(texts(openNumber(run(), 1))).not.toContain(rough);
  });

  it('cuts a title without blanks between two signs', () => {
    const archive = createArchive(
      corpusOf({ 'a.md': markdown(`## 1 May 2020: a${'😀'.repeat(60)}\n\nThey laughed.`) }),
    );
    const [item] = items(run({}, { ...context, archive }));
    expect(item?.text).toBe(`1 May 2020: a${'😀'.repeat(44)} …`);
  });

  it('shows found events as found, long sentences cut at their end', () => {
    const sentence = `In 2015 they met ${'and talked '.repeat(30)}for long.`;
    const archive = createArchive(corpusOf({ 'a.md': markdown(sentence) }));
    const [item] = items(run({}, { ...context, archive }));
    expect(item?.detail).toBe('found in the text');
    expect(item?.text).toMatch(/^2015: In 2015 they met and talked .* …$/);
    const args = [...encodePage({ query: { order: 'oldest' }, page: 0 }), item?.id ?? ''];
    const opened = timeline.actions['open']?.(args, { ...context, archive });
    expect(opened && texts(opened)).toContainEqual(expect.stringMatching(/^Found in the text/));
  });
});

describe('the whole record, asked for without a filter', () => {
  const numbersOf = (reply: Reply) => {
    const spec = blocksOf(reply, 'picture')[0]?.spec;
    return spec?.kind === 'timeline' ? chooseNumbered(spec, MAX_NUMBERED) : [];
  };

  it('is told by the very events that the picture numbers, by the same numbers', () => {
    const numbered = numbersOf(story());
    expect(numbered.map(({ number }) => number)).toEqual(Array.from({ length: 7 }, (_, index) => index + 1));
    expect(items(story()).map(({ text }) => text.replace(/^[^:]+: /, ''))).toEqual(numbered.map(({ title }) => title));
    expect(texts(story())).toContain('The story in 7 of 15 events.');
  });

  it('has all events in the picture and behind a button', () => {
    const spec = blocksOf(story(), 'picture')[0]?.spec;
    expect(spec?.kind === 'timeline' && spec.events.length).toBe(15);
    expect(press(buttonOf(story(), 'All 15')).blocks).toEqual(run().blocks);
  });

  it('is come back to from an event of it, and shared as it is', () => {
    expect(press(buttonOf(openNumber(story(), 3), 'List')).blocks).toEqual(story().blocks);
    const { again } = story();
    expect(again && press({ ref: again }).blocks).toEqual(story().blocks);
  });

  it('needs no such button where it is short', () => {
    const archive = createArchive(
      corpusOf({ 'a.md': markdown(TWELVE_DAYS.slice(0, TWELVE_DAYS.indexOf('### 8 March'))) }),
    );
    expect(blocksOf(story({ ...context, archive }), 'buttons')).toEqual([]);
    expect(items(story({ ...context, archive }))).toHaveLength(7);
  });

  it('is no story with a filter, nor in an order that was asked for', () => {
    expect(buttonOf(run({ from: '2018' }), 'Next page')).toBeDefined();
    expect(buttonOf(run({ order: 'newest' }), 'Next page')).toBeDefined();
  });
});

describe('another view of the list', () => {
  const view = (reply: Reply, label: string): Reply => {
    const menu = blocksOf(reply, 'menu').find(({ ref }) => ref.action === 'view');
    const option = menu?.options.find((each) => each.label === label);
    if (!menu || !option) throw new Error(`No view “${label}”`);
    return press(menu, option.value);
  };
  const labels = (reply: Reply) =>
    blocksOf(reply, 'menu').flatMap(({ ref, options }) =>
      ref.action === 'view' ? options.map(({ label, description }) => `${label}: ${description ?? ''}`) : [],
    );

  it('is offered by year, by person and turned round, from the list and from the story', () => {
    const offered = [
      'Newest first: ',
      '2018: 2 events',
      '2021: 12 events',
      '2025: 1 event',
      'Only Elon Musk: 3 events',
      'Only Sam Altman: 1 event',
    ];
    expect(labels(run())).toEqual(offered);
    expect(labels(story())).toEqual(offered);
  });

  it('is a year of it, and all years again', () => {
    const year = view(run(), '2018');
    expect(year.blocks).toEqual(view(story(), '2018').blocks);
    expect(heading(year)).toBe('Timeline: in 2018');
    expect(items(year)).toHaveLength(2);
    expect(view(year, 'All years').blocks).toEqual(run().blocks);
    expect(heading(view(year, '2025'))).toBe('Timeline: in 2025');
  });

  it('is what names a person, in the year that is shown, and everybody again', () => {
    const own = view(view(run(), '2018'), 'Only Elon Musk');
    expect(heading(own)).toBe('Timeline: Elon Musk, in 2018');
    expect(view(own, 'Everybody').blocks).toEqual(view(run(), '2018').blocks);
    expect(labels(own)).not.toContain('Only Elon Musk: 2 events');
  });

  it('is the newest first, and the oldest again', () => {
    const newest = view(run(), 'Newest first');
    expect(items(newest)[0]?.text).toBe('10 February 2025: the offer');
    expect(view(newest, 'Oldest first').blocks).toEqual(run().blocks);
  });

  it('offers years together where one by one they would be too many', () => {
    const body = Array.from(
      { length: 40 },
      (_, index) => `## ${String(1901 + index)}: year ${String(index)}\n\nIt was.`,
    );
    const archive = createArchive(corpusOf({ 'a.md': markdown(body.join('\n\n')) }));
    const reply = run({ order: 'oldest' }, { ...context, archive });
    expect(labels(reply).slice(1, 3)).toEqual(['1900 to 1904: 4 events', '1905 to 1909: 5 events']);
    expect(labels(reply).length).toBeLessThanOrEqual(25);
  });

  it.each(['', 'years:x', 'person:nobody', 'upside-down'])('that is gone is told with a next step: “%s”', (value) => {
    expect(() =>
      timeline.actions['view']?.([...encodePage({ query: { order: 'oldest' }, page: 0 }), value], context),
    ).toThrow(UserError);
  });
});

describe('a part of the record as the topic', () => {
  const body = `## Part one

Words without a date.

### 1 May 2020: the soup is cooked

Soup.

### 2 May 2020: the bread is baked

Bread.

## 3 May 2021: the guests come

They like the soup.
`;
  const where = {
    ...context,
    archive: createArchive(
      corpusOf({
        'kitchen.md': markdown(body, 'The kitchen'),
        'hall.md': markdown(
          '## 4 May 2021: the kitchen is closed\n\nAll go home.',
          'The hall with a name longer than any button',
        ),
        'corpus.yml': 'title: A house\ndescription: Two rooms.\nphases:\n  - { label: Early days, date: 2020 }\n',
      }),
    ),
  };
  const titles = (about: string) =>
    items(run({ about, order: 'oldest' }, where)).map(({ text }) => text.replace(/^.*: /, ''));

  it.each([
    ['a phase', 'early days', ['the soup is cooked', 'the bread is baked']],
    ['an article', 'The kitchen', ['the soup is cooked', 'the bread is baked', 'the guests come']],
    ['a section', 'Part one', ['the soup is cooked', 'the bread is baked']],
    [
      'an article by the beginning of a long name',
      'The hall with a name longer than any but',
      ['the kitchen is closed'],
    ],
  ])('has its own events and no others: %s', (_, about, events) => {
    expect(titles(about)).toEqual(events);
  });

  it('is searched for where it is no whole name', () => {
    expect(titles('kitchen')).toEqual(['the kitchen is closed']);
  });

  it('is offered by its whole name, however long, and named by it', () => {
    const option = timeline.options['about'];
    const offered = option?.kind === 'text' ? (option.complete?.('', where, {}) ?? []) : [];
    expect(offered.map(({ name }) => name)).toEqual([
      'Early days',
      'The hall with a name longer than any button',
      'The kitchen',
      'Part one',
    ]);
    const long = offered[1]?.value ?? '';
    expect(heading(run({ about: long, order: 'oldest' }, where))).toBe(
      'Timeline: “The hall with a name longer than any button”',
    );
  });
});

describe('an opened event', () => {
  const opened = openNumber(run(), 2);

  it('shows its date, its first passage word for word and its sources', () => {
    expect(heading(opened)).toBe('Musk leaves the board');
    expect(texts(opened)).toContain('20 February 2018 · 2 of 15');
    expect(blocksOf(opened, 'excerpt')[0]?.verbatim.text).toBe('Elon Musk left. More on this below.');
    expect(blocksOf(opened, 'sources')[0]?.sources[0]?.publisher).toBe('Associated Press');
    expect(texts(opened)).toContain('The record · as of 4 March 2025');
  });

  it('shows what was said there, then what was said elsewhere on that day', () => {
    expect(blocksOf(opened, 'quotation').map(({ verbatim }) => verbatim.text)).toEqual([
      'I had to go.',
      'no thank you',
    ]);
  });

  it('takes the place of the list, and leads back to the same page of it', () => {
    expect(blocksOf(run(), 'menu')[0]?.effect).toBe('update');
    const second = press(buttonOf(run({ order: 'newest' }), 'Next page'));
    expect(press(buttonOf(openNumber(second, 9), 'List')).blocks).toEqual(second.blocks);
  });

  it('leads to what happened before and after, as far as the record goes', () => {
    expect(heading(press(buttonOf(opened, 'Before')))).toBe('a rough year');
    expect(heading(press(buttonOf(opened, 'After')))).toBe('small step 1');
    expect(buttonOf(openNumber(run(), 1), 'Before').isDisabled).toBe(true);
  });

  it('keeps to what was asked for on the way to what came before and after', () => {
    const second = openNumber(run({ person: 'elon' }), 2);
    expect(texts(second)).toContain('20 February 2018 · 2 of 3');
    expect(heading(press(buttonOf(second, 'After')))).toBe('the offer');
    expect(buttonOf(press(buttonOf(second, 'After')), 'After').isDisabled).toBe(true);
    const told = openNumber(story(), 2);
    expect(heading(press(buttonOf(told, 'After')))).toBe(heading(openNumber(story(), 3)));
  });

  it('says that it lies outside where it is none of those that were asked for', () => {
    const nearest = openNumber(run({ from: '1950', to: '1960' }), 1);
    const outside = 'Not among the events that were asked for: before and after are those of the whole record.';
    expect(texts(nearest)).toContain(outside);
    expect(texts(openNumber(run(), 1))).not.toContain(outside);
    expect(buttonOf(nearest, 'After').isDisabled).toBeFalsy();
  });

  it('shows as many words as a phone has room for, the passage first, cut at a sentence’s end', () => {
    const sentences = Array.from({ length: 40 }, (_, index) => `Step ${String(index + 1)} was a long one to take.`);
    const said = '> I had to go.\n>\n> — Elon Musk, post on X, 1 May 2020 [^ap]';
    const body = `## 1 May 2020: a long walk\n\n${sentences.join(' ')}\n\n${said}\n`;
    const archive = createArchive(corpusOf({ 'a.md': markdown(body) }));
    const [event] = archive.events;
    const page = encodePage({ query: { order: 'oldest' }, page: 0 });
    const reply = timeline.actions['open']?.([...page, event?.id ?? ''], { ...context, archive });
    const words = reply === undefined ? undefined : blocksOf(reply, 'excerpt')[0]?.verbatim;
    expect(words).toMatchObject({ isCutAfter: true, text: expect.stringMatching(/^Step 1 .* take\.$/) });
    expect(words?.text.length).toBeLessThanOrEqual(800);
    expect(reply && texts(reply)).toContain('1 more of that day: see /quote.');
  });

  it('has its context as a new reply', () => {
    expect(buttonOf(opened, 'Context')).toMatchObject({
      effect: 'reply',
      ref: { command: 'ask', action: 'context', args: [expect.stringMatching(/^p\//)] },
    });
  });

  it('is opened by its id with and without the letter', () => {
    const id = context.archive.events[1]?.id ?? '';
    const [state, about] = encodePage({ query: { order: 'oldest' }, page: 0 });
    expect(timeline.actions['open']?.([state, about, id], context)).toEqual(
      timeline.actions['open']?.([state, about, id.slice(2)], context),
    );
  });

  it.each([[['nonsense']], [['...o0', '', 'e/00000000']], [['..zzzzzzz.o0', '']], [['2018x...o0', '']], [[]]])(
    'that is gone, or a button of old, is told with a next step: %j',
    (args) => {
      expect(() => timeline.actions['open']?.(args, context)).toThrow(UserError);
    },
  );
});

describe('the picture', () => {
  it('comes with three events or more and has all of them, whichever page is shown, by their numbers in the text', () => {
    const [first] = blocksOf(run(), 'picture');
    const [second] = blocksOf(press(buttonOf(run(), 'Next page')), 'picture');
    expect(first?.spec).toMatchObject({ kind: 'timeline', subtitle: '2018 to 10 February 2025' });
    const numbers = first?.spec.kind === 'timeline' ? first.spec.events.map(({ number }) => number) : [];
    expect(numbers).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
    expect(second?.spec).toEqual(first?.spec);
  });

  it('is named by what was asked for and keeps to the asked dates', () => {
    expect(blocksOf(run({ from: '2018' }), 'picture')[0]?.spec).toMatchObject({
      title: 'A small record',
      subtitle: '2018 to 10 February 2025',
      range: { start: { year: 2018 }, end: { year: 2025, month: 2, day: 10 } },
    });
    expect(blocksOf(run({ about: 'step', from: '2021', to: '2021' }), 'picture')[0]?.spec).toMatchObject({
      title: '“step”',
      subtitle: '2021',
      range: { start: { year: 2021 } },
    });
  });

  it('does not come with two', () => {
    expect(blocksOf(run({ to: '2018' }), 'picture')).toEqual([]);
  });

  it('puts events into the lane of the first person named', () => {
    const spec = blocksOf(run(), 'picture')[0]?.spec;
    expect(spec?.kind === 'timeline' ? spec.events[1]?.laneId : undefined).toBe('musk');
  });

  it('is told in words, no longer than Discord takes', () => {
    const alt = blocksOf(run(), 'picture')[0]?.alt ?? '';
    expect(alt).toContain('2. 20 February 2018: Musk leaves the board');
    expect(alt.length).toBeLessThanOrEqual(1024);
  });
});

describe('filters that leave nothing', () => {
  const reply = run({ person: 'Sam Altman', from: 'in 2018', about: 'board' });

  it('are told with what each costs, as words and as buttons', () => {
    expect(reply.status).toBe('nothing');
    expect(items(reply).map(({ text }) => text)).toContain('Without “Sam Altman”: 1 event');
    expect(items(press(buttonOf(reply, 'Without the person')))[0]?.text).toBe(
      '20 February 2018: Musk leaves the board',
    );
  });

  it('say that there are none in a record without dates', () => {
    const archive = createArchive(corpusOf({ 'a.md': markdown('A pier.') }));
    expect(texts(run({}, { ...context, archive })).at(-1)).toBe('This record has no dated events.');
  });

  it('name the dates, the day and the person that are in the way', () => {
    const named = (input: Input) => items(run(input)).flatMap(({ text }) => (text.startsWith('Without') ? [text] : []));
    expect(named({ about: 'board', from: '2020', to: '2021' })).toEqual([
      'Without “from 2020 to 2021”: 1 event',
      'Without “board”: 12 events',
    ]);
    expect(named({ about: 'offer', from: 'today' })).toContain('Without “on 20 February of any year”: 1 event');
    expect(named({ about: 'step', person: 'sam altman' })).toContain('Without “Sam Altman”: 12 events');
  });

  it('say how far the record goes where there is nothing near', () => {
    expect(texts(run({ about: 'banana' })).at(-1)).toBe('Its events go from 2018 to 10 February 2025.');
  });

  it('show the nearest events, which can be opened', () => {
    expect(texts(reply)).toContain('The nearest events:');
    expect(openNumber(reply, 1).status).toBe('answer');
  });
});

describe('dates as typed', () => {
  it.each(['feb', 'in february', 'since feb'])(
    'a month without a year is the last one that the record reaches: %s',
    (from) => {
      expect(heading(run({ from }))).toContain('February 2025');
    },
  );

  it('before our era are carried by buttons as all others are', () => {
    const reply = run({ from: '44 bc', about: 'money' });
    expect(heading(reply)).toBe('Timeline: “money”, from 44 BC on');
    const page = decodePage(
      encodePage({ query: { date: { from: { start: { year: -43 } } }, order: 'oldest' }, page: 0 }),
      [],
    );
    expect(page.query.date?.from).toEqual({ start: { year: -43 } });
  });

  it('“today” alone is that day in any year', () => {
    const reply = run({ from: 'today' });
    expect(heading(reply)).toBe('Timeline: on 20 February of any year');
    expect(items(reply).map(({ text }) => text)).toEqual(['20 February 2018: Musk leaves the board']);
  });

  it('“today” with another date is today', () => {
    expect(heading(run({ from: '2018', to: 'today' }))).toBe('Timeline: from 2018 to 20 February 2026');
  });

  it('dates in the wrong order are swapped, and said to be', () => {
    const reply = run({ from: '2025', to: '2018' });
    expect(heading(reply)).toBe('Timeline: from 2018 to 2025');
    expect(texts(reply)).toContain('The first date was the later one: I swapped the two.');
  });

  it('words of the record are dates, and it is said which event was taken', () => {
    const reply = run({ from: 'since the offer' });
    expect(heading(reply)).toBe('Timeline: from 10 February 2025 on');
    expect(texts(reply).join('\n')).toMatch(
      /“since the offer”: read by the event “the offer” \(10 February 2025, e\/\w{8}\)\./,
    );
  });

  it('what cannot be read is answered with what was understood and with examples', () => {
    const problem = problemOf({ from: 'foo 2018' });
    expect(problem.message).toBe('“foo 2018” is no date that I can read. I understood “2018” in it: 2018.');
    expect(problem.hint).toContain('early 2015');
  });

  it('a date of two readings is asked back', () => {
    expect(problemOf({ to: '05/06/2023' })).toMatchObject({
      message: '“05/06/2023” can be 6 May 2023 or 5 June 2023.',
      hint: 'Write 2023-05-06 or 2023-06-05.',
    });
  });

  it.each([
    { from: '2018 to 2019', to: '2020' },
    { from: 'since 2018', to: 'in 2019' },
    { from: 'on this day', to: '2019' },
  ])('two dates for one end are an error: %j', (input) => {
    expect(problemOf(input).code).toBe('date-twice');
  });

  it.each([
    ['november 2023', 'in November 2023'],
    ['in 2018', 'in 2018'],
    ['since 2024', 'from 2024 on'],
    ['feb 2018 to may 2018', 'from February 2018 to May 2018'],
    ['today', 'on 20 February of any year'],
  ])('a topic that is nothing but a date, “%s”, is one, and said to be', (about, dates) => {
    const reply = run({ about });
    expect(heading(reply)).toBe(`Timeline: ${dates}`);
    expect(texts(reply)).toContain(`“${about}”: read as a date.`);
  });

  it.each(['the offer', 'offer 2025', '05/06/2023'])('“%s” stays a topic', (about) => {
    expect(heading(run({ about }))).toBe(`Timeline: “${about}”`);
  });

  it('a topic stays one where dates are given as well', () => {
    expect(heading(run({ about: '2018', from: '2017' }))).toBe('Timeline: “2018”, from 2017 on');
  });

  it('a person that nobody is gets names to choose from', () => {
    expect(problemOf({ person: 'zzzzzz' })).toMatchObject({
      message: 'Nobody in this record is known as “zzzzzz” for certain.',
      hint: 'Did you mean one of these? Elon Musk (3), Sam Altman (1)',
    });
  });
});

describe('completion', () => {
  function complete(name: string, typed: string) {
    const option = timeline.options[name];
    return option?.kind === 'text' ? (option.complete?.(typed, context, {}) ?? []) : [];
  }

  it('has the own words first, with how they are read', () => {
    expect(complete('from', 'since 2024')[0]).toEqual({ name: 'since 2024 → from 2024 on', value: 'since 2024' });
    expect(complete('from', '2018').slice(0, 2)).toEqual([
      { name: '2018 → from 2018 on', value: '2018' },
      { name: 'in 2018 → in 2018', value: 'in 2018' },
    ]);
    expect(complete('to', '2018')[0]?.name).toBe('2018 → up to 2018');
  });

  it('names what of the record was taken for a date', () => {
    expect(complete('from', 'after the offer')[0]?.name).toBe('after the offer → from 10 February 2025 on (the offer)');
  });

  it('offers dates that have events, and none that has not', () => {
    expect(complete('from', 'tod').map(({ value }) => value)).toContain('today');
    expect(complete('from', 'la').map(({ value }) => value)).toEqual(['last year']);
    expect(complete('from', 'this').map(({ value }) => value)).toEqual([]);
    expect(complete('from', '').length).toBeGreaterThan(3);
  });

  it('offers dates in a record that has a phase whose name is no date', () => {
    const about = 'title: A house\ndescription: Rooms.\nphases:\n  - { label: Before, date: 2018 }\n';
    const archive = createArchive(corpusOf({ 'record.md': markdown(RECORD), 'corpus.yml': about }));
    const from = timeline.options['from'];
    const offered = from?.kind === 'text' ? (from.complete?.('', { ...context, archive }, {}) ?? []) : [];
    expect(offered.map(({ value }) => value)).toContain('in 2018');
    expect(offered.map(({ value }) => value)).not.toContain('during Before');
  });

  it('looks at the events some times, and not anew for each date that it could offer', () => {
    const years = Array.from({ length: 100 }, (_, index) => `## ${String(1901 + index)}: a year\n\nIt was.`);
    const archive = createArchive(corpusOf({ 'a.md': markdown(years.join('\n\n')) }));
    let looks = 0;
    const events = new Proxy(archive.events, {
      get(target, key): unknown {
        looks += 1;
        return Reflect.get(target, key);
      },
    });
    const from = timeline.options['from'];
    const offered =
      from?.kind === 'text' ? from.complete?.('', { ...context, archive: { ...archive, events } }, {}) : [];
    expect(offered).toHaveLength(25);
    expect(looks).toBeLessThan(20 * 100);
  });

  it('names persons with their number of events, those with most first', () => {
    expect(complete('person', '').map(({ name }) => name)).toEqual(['Elon Musk (3)', 'Sam Altman (1)']);
    expect(complete('person', 'scam')[0]).toEqual({ name: 'Sam Altman (1)', value: 'sam-altman' });
  });

  it('says how a topic that is a date is read', () => {
    expect(complete('about', 'nov 2023')[0]).toEqual({ name: 'nov 2023 → in November 2023', value: 'nov 2023' });
  });

  it('has the own words first for the topic, then topics of the record', () => {
    expect(complete('about', 'rec').map(({ value }) => value)).toEqual(['rec', 'The record']);
  });

  it('never throws, offers at most 25 different values that the option takes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('from', 'to', 'person', 'about'),
        fc.string({ unit: 'grapheme', maxLength: 100 }),
        (name, typed) => {
          const values = complete(name, typed).map(({ value }) => value);
          expect(new Set(values).size).toBe(values.length);
          expect(values.length).toBeLessThanOrEqual(25);
          const option = timeline.options[name];
          const max = option?.kind === 'text' ? option.maxLength : 0;
          expect(values.every((value) => value.length > 0 && value.length <= max)).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });
});

const SEASONS: readonly Season[] = ['early', 'mid', 'late', 'spring', 'summer', 'autumn', 'winter'];
const partialDates: fc.Arbitrary<PartialDate> = fc.oneof(
  fc.record({ year: fc.integer({ min: 1000, max: 9999 }) }),
  fc.record({ year: fc.integer({ min: 1000, max: 9999 }), season: fc.constantFrom(...SEASONS) }),
  fc.record({ year: fc.integer({ min: 1000, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({
    year: fc.integer({ min: 1000, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  }),
);
const spans = partialDates.map((start) => ({ start }));
const dates = fc.oneof(
  fc.constant({}),
  fc
    .oneof(fc.record({ from: spans }), fc.record({ to: spans }), fc.record({ from: spans, to: spans }))
    .map((date) => ({ date })),
  partialDates.map(({ month = 1, day = 1 }) => ({
    monthDay: `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  })),
);
const queries: fc.Arbitrary<TimelineQuery> = fc
  .tuple(
    dates,
    fc.option(fc.constantFrom(...context.archive.corpus.people.map(({ id }) => id)), { nil: undefined }),
    fc.string({ unit: fc.constantFrom('a', 'b', ' ', '%', '|', 'é', '😀', '"', '\n'), maxLength: 80 }).map(cleanAbout),
    fc.constantFrom('oldest' as const, 'newest' as const),
  )
  .map(([dated, personId, about, order]) => ({
    ...dated,
    ...(personId === undefined ? {} : { personId }),
    ...(about === undefined ? {} : { about }),
    order,
  }));

describe('what a button carries', () => {
  it('is at most 80 characters with the id of an event, and means the same in another process', () => {
    fc.assert(
      fc.property(queries, fc.integer({ min: 0, max: 999 }), (query, page) => {
        const args = [...encodePage({ query, page }), '0123abcd'];
        expect(args.join('|').length).toBeLessThanOrEqual(80);
        const id = encodeCustomId(
          { kind: 'action', ref: { command: 'timeline', action: 'open', args }, effect: 'update' },
          24,
        );
        expect(id).toBeDefined();
        expect(decodePage(args, context.archive.corpus.people)).toEqual({ query, page });
      }),
    );
  });

  it('carries free text whole up to the length that the option allows', () => {
    const longest = 'x'.repeat(MAX_ABOUT_LENGTH);
    expect(cleanAbout(longest)).toBe(longest);
    const option = timeline.options['about'];
    expect(option?.kind === 'text' ? option.maxLength : 0).toBe(MAX_ABOUT_LENGTH);
  });

  it('persons of the record are told apart', () => {
    const ids = ['elon-musk', 'elon-mask', 'x'.repeat(80)] as PersonId[];
    const states = ids.map((personId) => encodePage({ query: { personId, order: 'oldest' }, page: 0 })[0]);
    expect(new Set(states).size).toBe(3);
  });
});

describe('over the shipped corpus', () => {
  let shipped: CommandContext = context;
  beforeAll(async () => {
    shipped = { archive: await shippedArchive(), today: '2026-11-24', words: en };
  });

  test.each<[Input, string]>([
    [{}, 'Timeline: Musk v. Altman'],
    [{ from: 'since the trial' }, 'Timeline: from April 2026 on'],
    [{ to: 'before the verdict', from: 'after the bid' }, 'Timeline: from 10 February 2025 to 17 May 2026'],
    [{ person: 'ilya' }, 'Timeline: Ilya Sutskever'],
    [{ about: 'stargate' }, 'Timeline: “Stargate”'],
    [{ from: 'nov 2023', to: 'nov 2023' }, 'Timeline: in November 2023'],
  ])('%j is answered as “%s”', (input, title) => {
    const reply = run(input, shipped);
    expect(reply.status).toBe('answer');
    expect(heading(reply)).toBe(title);
  });

  it('every event opens', () => {
    const page = encodePage({ query: { order: 'oldest' }, page: 0 });
    for (const { id, title } of shipped.archive.events) {
      const reply = timeline.actions['open']?.([...page, id], shipped);
      expect(reply?.blocks[0]).toMatchObject({ kind: 'heading', text: expect.stringContaining(title.slice(0, 60)) });
    }
  });
});
