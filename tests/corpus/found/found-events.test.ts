import { describe, expect, it, test } from 'vitest';
import { createArticleContext } from '../../../src/corpus/article-context.ts';
import { createPeopleFinder } from '../../../src/corpus/people/mentions.ts';
import { formatDateSpan } from '../../../src/corpus/dates/date-span.ts';
import { findEvents } from '../../../src/corpus/found/found-events.ts';
import { showText } from '../../../src/corpus/marks.ts';
import { findDate } from '../../../src/corpus/dates/written-dates.ts';
import type { CorpusFiles } from '../../support/corpus.ts';
import { articleOf, corpusOf, eventsOf, markdown, shippedCorpus } from '../../support/corpus.ts';

const found = (body: string) => articleOf(body).events.filter((event) => event.isFound);

describe('events of an article that marks none', () => {
  it('are its dated sentences, word for word, in their order', () => {
    const events = found('Musk left in 2018. Nothing came of it. ChatGPT came in November 2022, to great acclaim.');
    expect(events.map(({ title }) => title)).toEqual([
      'Musk left in 2018.',
      'ChatGPT came in November 2022, to great acclaim.',
    ]);
    expect(events.map((event) => formatDateSpan(event.date))).toEqual(['2018', 'November 2022']);
  });

  it('are marked as found, are never main events, and name their persons and passage', () => {
    const [event] = found('Sam Altman and OpenAI parted in May 2020.');
    expect(event).toMatchObject({ isFound: true, isMain: false, personIds: ['sam-altman', 'openai'] });
    expect(event?.passageId).toMatch(/^p\//);
  });

  it('keep the sources of their passage, without the footnote marker', () => {
    const [event] = found('Musk left the board in **February 2018**.[^ap]');
    expect(event?.title).toBe('Musk left the board in February 2018.');
    expect(event?.sources[0]?.publisher).toBe('Associated Press');
  });

  it('have the most precise date of their sentence', () => {
    const [event] = found('In 2018 all changed, on 20 February 2018 to be exact, and again in 2019.');
    expect(event && formatDateSpan(event.date)).toBe('20 February 2018');
  });

  it('are no samples in code, and no sizes', () => {
    const body = 'The folder is called `2016-05-18` here. It ran at a clock of 1823mhz. Musk left in 2018, with `ls`.';
    expect(found(body).map(({ title }) => title)).toEqual(['Musk left in 2018, with ls.']);
  });

  it('are found once where an article says the same twice', () => {
    expect(found('Musk left in 2018.\n\nMusk left in 2018.')).toHaveLength(1);
  });

  it('are not taken from quotations', () => {
    expect(found('> I left in 2018.\n>\n> — Elon Musk, 20 February 2019')).toEqual([]);
  });

  it('are not what the article speaks of itself on its last day', () => {
    const { articles } = corpusOf({
      'a.md': markdown('The story goes to 4 March 2025. Musk left in 2018.', 'A', 'asOf: 2025-03-04\n'),
    });
    expect(articles[0]?.events.map(({ title }) => title)).toEqual(['Musk left in 2018.']);
  });
});

it.each(['He', 'She', 'They', 'It', 'His firm', 'This', '“We'])(
  'a sentence that begins with “%s” is no event',
  (word) => {
    expect(found(`${word} left in 2018.`)).toEqual([]);
  },
);

it('an article that marks an event has none found', () => {
  const events = articleOf('## 10 February 2025: an offer\n\nMoney came in May 2025. Musk had left in 2018.').events;
  expect(events.map(({ isFound }) => isFound)).toEqual([false]);
});

it('a plain text article has its events found', () => {
  const text =
    'The story of two men\nA short blurb that says what this is about, in one sentence.\nMusk met Altman in 2015.\n';
  expect(eventsOf(corpusOf({ 'story.txt': text })).map(({ title }) => title)).toEqual(['Musk met Altman in 2015.']);
});

test.each([
  ['It came on 2023-11-17.', '17 November 2023'],
  ['It lasted 17–22 November 2023.', '17–22 November 2023'],
  ['On November 17th, 2023, it came.', '17 November 2023'],
  ['On Nov. 17, 2023 it came.', '17 November 2023'],
  ['In the summer of 2023 it came.', 'summer 2023'],
  ['Since early 2015 it went on.', 'early 2015'],
  ['It ran from 2015 to 2018.', '2015 to 2018'],
  ['It ran between 2015 and 2018.', '2015 to 2018'],
  ['By 2018 it was over.', '2018'],
  ['The suit (2024) failed.', '2024'],
  ['2015: they meet.', '2015'],
])('“%s” is dated %s', (sentence, expected) => {
  const date = findDate(sentence);
  expect(date && formatDateSpan(date)).toBe(expected);
});

it.each([
  'It cost $2015 in all.',
  'It has 2019 employees.',
  'In 2019 employees were told, in 2019 people.',
  'It grew in 2015.5 units.',
  'Three years into the journey he left.',
  'He may go in May.',
  'It came on 31 September 2023-24.',
])('“%s” has no date', (sentence) => {
  expect(findDate(sentence)).toBeUndefined();
});

describe('beside articles that mark their events', () => {
  const marked = markdown('## 10 February 2025: an offer\n\nAn offer was made.', 'Marked');
  const titles = (files: CorpusFiles) => eventsOf(corpusOf(files)).map(({ title }) => title);

  it('a Markdown article without marks has none found: its author could have marked them', () => {
    expect(titles({ 'a.md': marked, 'b.md': markdown('Musk left in 2018.', 'Overview') })).toEqual(['an offer']);
  });

  it('a plain text article that has dated headings has no others', () => {
    const text = 'The story\nWhat this is about, in one sentence.\n10 February 2025: an offer\nMusk left in 2018.\n';
    expect(titles({ 'b.txt': text })).toEqual(['an offer']);
  });

  it('a plain text article has its own found', () => {
    const text = 'The story\nA short blurb that says what this is about, in one sentence.\nMusk left in 2018.\n';
    expect(titles({ 'a.md': marked, 'b.txt': text })).toEqual(['an offer', 'Musk left in 2018.']);
  });
});

it('every event found in the shipped corpus, if nothing in it were marked, is its source word for word', async () => {
  const { corpus } = await shippedCorpus();
  const people = createPeopleFinder(corpus.people);
  let count = 0;
  for (const article of corpus.articles) {
    const context = createArticleContext(people, article.id, new Set());
    for (const event of findEvents({ ...article, events: [] }, context)) {
      expect(showText(article, event.titleSpan)).toBe(event.title);
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(500);
});

it('the shipped corpus marks its events and has none found', async () => {
  const { corpus } = await shippedCorpus();
  expect(eventsOf(corpus).filter(({ isFound }) => isFound)).toEqual([]);
});

describe('A sentence that tells of nothing that happened is no event', () => {
  it.each([
    ['the head of minutes', 'Date: 4 March 2020\n\nPresent in May 2020: Ann, Bert'],
    ['who signed a letter', 'Ann Weber, Professor of Bread, Berlin, 4 March 2020'],
    ['a law by its name', 'The firm keeps the Bribery Act of 2010 and the U.S. Foreign Corrupt Practices Act.'],
    ['a count', 'It took the votes of 1500 members.'],
  ])('%s', (_, body) => {
    expect(found(body)).toEqual([]);
  });

  it('but an item with its date in front is', () => {
    expect(found('- 2018: Musk leaves the board\n- March 2019 – OpenAI takes money').map(({ title }) => title)).toEqual(
      ['2018: Musk leaves the board', 'March 2019 – OpenAI takes money'],
    );
  });
});

test.each([
  ['In 1789 the Bastille fell.', '1789'],
  ['On the 14th of July, 1789, it fell.', '14 July 1789'],
  ['Caesar died on 15 March 44 BC.', '15 March 44 BC'],
  ['Vesuvius broke out in AD 79.', 'AD 79'],
  ['They landed on 8 June 793.', '8 June 793'],
  ['In 753 BC, it is said, Rome was founded.', '753 BC'],
])('“%s” is dated %s, however long ago', (sentence, expected) => {
  const date = findDate(sentence);
  expect(date && formatDateSpan(date)).toBe(expected);
});
