import { describe, expect, it } from 'vitest';
import { createQuotations } from '../../../src/archive/quotations/quotations.ts';
import { searchItems } from '../../../src/archive/quote-search.ts';
import { createSpeakers } from '../../../src/archive/quotations/speakers.ts';
import type { PersonId, Quote } from '../../../src/corpus/model.ts';
import { corpusOf, markdown } from '../../support/corpus.ts';

const BODY = `The lead.[^ap]

> Nobody knows when.
>
> — Jane Doe, cook, remark at the stove [^ap]

> In no event at all.
>
> — Elon Musk, CEO of Tesla, interview with a paper, 2015 [^ap]

## 10 February 2025: the bread is baked

Musk came with bread.[^ap]

> Late, in an interview.
>
> — Elon Musk, CEO of Tesla, interview with a paper, 12 February 2025 [^ap]

> Early, in an interview.
>
> — Elon Musk, CEO of Tesla, interview with a paper, 10 February 2025 [^ap]

> A post on the bread.
>
> — Elon Musk, CEO of Tesla, post on X, 11 February 2025 [^ap]

> Everybody brings this one.
>
> — Elon Musk, CEO of Tesla, interview with a paper, 13 February 2025 [^ap] [^bb] [^cc]

### 11 February 2025: the soup is cooked

> Of a lesser event.
>
> — Elon Musk, CEO of Tesla, post on X, 1 January 2014 [^ap]

> The soup is mine.
>
> — Jane Doe, cook, remark at the stove, 11 February 2025 [^ap]

[^ap]: A, "P", 2025, <https://example.com/a>
[^bb]: B, "P", 2025, <https://example.com/b>
[^cc]: C, "P", 2025, <https://example.com/c>
`;

const corpus = corpusOf({ 'house.md': markdown(BODY) });
const { quotes, quote, findQuotes } = createQuotations(corpus, {
  speakers: createSpeakers(corpus),
  createSearch: () => (text) =>
    searchItems(corpus)
      .filter((item) => `${item.text} ${item.context}`.includes(text))
      .map(({ id }) => ({ id, score: 1 })),
});
const MUSK = 'elon-musk' as PersonId;

function texts(query: Parameters<typeof findQuotes>[0]): readonly string[] {
  const outcome = findQuotes(query);
  return outcome.kind === 'quotes' ? outcome.quotes.map(({ text }: Quote) => text) : [];
}

describe('the quotations of a person', () => {
  it('come the most telling first: main event, three sources, own documents, date', () => {
    expect(texts({ personId: MUSK })).toEqual([
      'Everybody brings this one.',
      'A post on the bread.',
      'Early, in an interview.',
      'Late, in an interview.',
      'Of a lesser event.',
      'In no event at all.',
    ]);
  });

  it('are of a year if one is asked for', () => {
    expect(texts({ personId: MUSK, year: 2015 })).toEqual(['In no event at all.']);
  });

  it('are found by the paragraph before them', () => {
    expect(texts({ personId: MUSK, about: 'with bread' })).toContain('Late, in an interview.');
  });

  it('are found by the name of a speaker whom people.yml does not know', () => {
    expect(texts({ personId: 'jane-doe' as PersonId })).toEqual(['The soup is mine.', 'Nobody knows when.']);
  });

  it('are of no year if nobody knows when they were said, and stand last', () => {
    expect(texts({ personId: 'jane-doe' as PersonId, year: 2025 })).toEqual(['The soup is mine.']);
    expect(quotes.at(-1)?.text).toBe('Nobody knows when.');
  });

  it('are, where there are none, those of others on the topic', () => {
    expect(findQuotes({ personId: 'sam-altman' as PersonId, about: 'soup' })).toMatchObject({
      kind: 'empty',
      nearest: [{ person: { name: 'Elon Musk' } }, { person: { name: 'Jane Doe', id: 'jane-doe' } }],
    });
    expect(findQuotes({ personId: MUSK, about: 'Nobody knows', year: 1999 })).toMatchObject({
      kind: 'empty',
      nearest: [{ person: { name: 'Jane Doe' } }],
    });
  });
});

it('all quotations stand by date and are found by id in any letter case', () => {
  expect(quotes.map(({ text }) => text).slice(0, 2)).toEqual(['Of a lesser event.', 'In no event at all.']);
  const [first] = quotes;
  expect(first && quote(first.id.toUpperCase() as Quote['id'])).toBe(first);
});

describe('a speaker', () => {
  const speakers = createSpeakers(corpus);

  it.each([
    ['musk', 'Elon Musk'],
    ['elon-musk', 'Elon Musk'],
    ['elon mask', 'Elon Musk'],
    ['sama', 'Sam Altman'],
    ['jane', 'Jane Doe'],
    ['jane-doe', 'Jane Doe'],
  ])('is meant by %s: %s', (typed, name) => {
    expect(speakers.find(typed)?.person.name).toBe(name);
  });

  it('is nobody for a name that none has', () => {
    expect(speakers.find('xqzt')).toBeUndefined();
  });

  it('in running text is never guessed', () => {
    expect(speakers.named('Musk')?.name).toBe('Elon Musk');
    expect([speakers.named('she'), speakers.named('elo'), speakers.named('musl')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is suggested with the most quoted first, by beginning or spelling', () => {
    expect(speakers.suggest('').map(({ person, quotes }) => [person.name, quotes.length])).toEqual([
      ['Elon Musk', 6],
      ['Jane Doe', 2],
    ]);
    expect(speakers.suggest('do').map(({ person }) => person.name)).toEqual(['Jane Doe']);
    expect(speakers.suggest('elom').map(({ person }) => person.name)).toEqual(['Elon Musk']);
  });
});
