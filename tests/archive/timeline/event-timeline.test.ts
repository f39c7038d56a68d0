import { describe, expect, it } from 'vitest';
import type { TimelineQuery } from '../../../src/archive/archive-model.ts';
import { createTimeline, liesSurelyWithin } from '../../../src/archive/timeline/event-timeline.ts';
import type { Event, EventId, PersonId } from '../../../src/corpus/model.ts';
import type { CorpusFiles } from '../../support/corpus.ts';
import { corpusOf, markdown } from '../../support/corpus.ts';
import { date } from '../../support/dates.ts';

const RECORD = `## 2018: a rough year

Elon Musk had a rough year.

## 20 February 2018: Musk leaves the board

Elon Musk left.

### 20 February 2018: Altman thanks him

Sam Altman thanked Elon Musk.

## 17–22 November 2023: the board crisis

Sam Altman was fired and came back.

## 10 February 2025: the offer

Elon Musk made an offer.

### March 2025: the offer is studied

OpenAI studied it.
`;

function timelineOf(files: CorpusFiles = { 'record.md': markdown(RECORD) }) {
  const corpus = corpusOf(files);
  const events = corpus.articles.flatMap((article) => article.events);
  const searchEvents = (text: string) =>
    new Map(events.filter((event) => event.title.includes(text)).map((event) => [event.id, 1] as const));
  return { corpus, ...createTimeline(corpus, { searchEvents }) };
}

const { timeline, events } = timelineOf();
const titles = (list: readonly Event[]) => list.map(({ title }) => title);
const ask = (query: Partial<TimelineQuery>) => timeline({ order: 'oldest', ...query });

function askTitles(query: Partial<TimelineQuery>): readonly string[] {
  const outcome = ask(query);
  return outcome.kind === 'events' ? titles(outcome.events) : [];
}

function between(from: string, to = from): Partial<TimelineQuery> {
  return { date: { from: date(from), to: date(to) } };
}

describe('the order of events', () => {
  it('is that of their dates, main events of a day before lesser ones', () => {
    expect(titles(events)).toEqual([
      'a rough year',
      'Musk leaves the board',
      'Altman thanks him',
      'the board crisis',
      'the offer',
      'the offer is studied',
    ]);
  });

  it('is turned round for the newest first', () => {
    expect(askTitles({ order: 'newest' })).toEqual(titles(events).toReversed());
  });

  it('is the place in the article for main events of one day', () => {
    const body = '## 1 May 2020: zebra\n\nOne.\n\n## 1 May 2020: antelope\n\nTwo.\n';
    expect(titles(timelineOf({ 'a.md': markdown(body) }).events)).toEqual(['zebra', 'antelope']);
  });
});

describe('dates', () => {
  it('an event of a year may lie in a part of that year, but stands behind those that surely do', () => {
    expect(askTitles(between('February 2018', 'May 2018'))).toEqual([
      'Musk leaves the board',
      'Altman thanks him',
      'a rough year',
    ]);
  });

  it('the same holds with the newest first', () => {
    expect(askTitles({ ...between('February 2018', 'May 2018'), order: 'newest' })).toEqual([
      'Altman thanks him',
      'Musk leaves the board',
      'a rough year',
    ]);
  });

  it('a range lies surely on each of its days', () => {
    const crisis = events.find(({ title }) => title === 'the board crisis');
    const day = { from: date('20 November 2023'), to: date('20 November 2023') };
    expect(crisis && liesSurelyWithin(crisis, day)).toBe(true);
    expect(askTitles({ date: day })).toEqual(['the board crisis']);
  });

  it('a month lies not surely in its half', () => {
    const studied = events.find(({ title }) => title === 'the offer is studied');
    expect(studied && liesSurelyWithin(studied, { to: date('15 March 2025') })).toBe(false);
    expect(studied && liesSurelyWithin(studied, { to: date('March 2025') })).toBe(true);
  });

  it('one end may be open', () => {
    expect(askTitles({ date: { from: date('2024') } })).toEqual(['the offer', 'the offer is studied']);
    expect(askTitles({ date: { to: date('2017') } })).toEqual([]);
  });

  it('a day of any year meets days and ranges that cover it, never whole months or years', () => {
    expect(askTitles({ monthDay: '02-20' })).toEqual(['Musk leaves the board', 'Altman thanks him']);
    expect(askTitles({ monthDay: '11-20' })).toEqual(['the board crisis']);
    expect(askTitles({ monthDay: '03-01' })).toEqual([]);
  });
});

describe('filters that leave nothing', () => {
  it('say how many events each of them costs', () => {
    const outcome = ask({ ...between('2025'), personId: 'sam-altman' as PersonId });
    expect(outcome).toMatchObject({
      kind: 'empty',
      loosened: [
        { without: 'date', count: 2 },
        { without: 'person', count: 2 },
      ],
    });
  });

  it('name the events nearest in time that fit all else', () => {
    const outcome = ask({ ...between('1 March 2018', '2 March 2018'), about: 'board' });
    if (outcome.kind !== 'empty') throw new Error(outcome.kind);
    expect(titles(outcome.nearest)).toEqual(['Musk leaves the board', 'the board crisis']);
  });

  it('name the events nearest in time alone where no other fits anything that was asked', () => {
    const outcome = ask({ ...between('1 January 2026'), about: 'banana' });
    if (outcome.kind !== 'empty') throw new Error(outcome.kind);
    expect(titles(outcome.nearest).at(-1)).toBe('the offer is studied');
    expect(outcome.nearest).toHaveLength(5);
  });

  it('name the days nearest in the year for a day of any year', () => {
    const outcome = ask({ monthDay: '02-19' });
    if (outcome.kind !== 'empty') throw new Error(outcome.kind);
    expect(titles(outcome.nearest)).toEqual([
      'Musk leaves the board',
      'Altman thanks him',
      'the board crisis',
      'the offer',
    ]);
    expect(outcome.loosened).toEqual([]);
  });

  it('have no nearest events where no date was asked for', () => {
    expect(ask({ about: 'banana', personId: 'elon-musk' as PersonId })).toMatchObject({
      loosened: [{ without: 'about', count: 4 }],
      nearest: [],
    });
  });

  it('an empty record has nothing and says so', () => {
    const empty = timelineOf({ 'a.md': markdown('No date here.') });
    expect(empty.timeline({ order: 'oldest' })).toMatchObject({ kind: 'empty', nearest: [] });
  });
});

describe('free text', () => {
  it('keeps the events that fit, in the order of time', () => {
    expect(askTitles({ about: 'offer' })).toEqual(['the offer', 'the offer is studied']);
  });

  it('leaves out events that fit much worse than the best', () => {
    const [first, second] = events;
    if (!first || !second) throw new Error('No events.');
    const scores = new Map([
      [first.id, 1],
      [second.id, 0.2],
    ]);
    const weak = createTimeline(corpusOf({ 'record.md': markdown(RECORD) }), { searchEvents: () => scores });
    expect(weak.timeline({ order: 'oldest', about: 'x' })).toMatchObject({
      kind: 'events',
      events: [{ id: first.id }],
    });
  });
});

describe('a record of very many events', () => {
  it('is searched', () => {
    const [first] = events;
    if (!first) throw new Error('No events.');
    const scores = new Map<EventId, number>([[first.id, 1]]);
    for (let at = 0; at < 200_000; at += 1) scores.set(`e/${String(at)}` as EventId, 0.9);
    const many = createTimeline(corpusOf({ 'record.md': markdown(RECORD) }), { searchEvents: () => scores });
    expect(many.timeline({ order: 'oldest', about: 'x' })).toMatchObject({ events: [{ id: first.id }] });
  });
});

describe('found events', () => {
  const marked = markdown('## 20 February 2018: Musk leaves the board\n\nElon Musk left the board of OpenAI.', 'A');
  const withPlain = (sentence: string) =>
    timelineOf({
      'marked.md': marked,
      'plain.txt': `B\nA blurb of some words that says what this is about.\n${sentence}\n`,
    });

  it('stand among the marked ones, said to be found', () => {
    const { events } = withPlain('Musk and Altman met again in March 2019.');
    expect(events.map(({ title, isFound }) => [title, isFound])).toEqual([
      ['Musk leaves the board', false],
      ['Musk and Altman met again in March 2019.', true],
    ]);
  });

  it('are left out where they only say again what a marked event says', () => {
    expect(titles(withPlain('In 2018 Elon Musk left the board.').events)).toEqual(['Musk leaves the board']);
  });

  it('stay where a marked event says it of another time', () => {
    expect(withPlain('In 2017 Elon Musk left the board.').events).toHaveLength(2);
  });
});
