import { describe, expect, it } from 'vitest';
import { quote } from '../../commands/quote.ts';
import { createArchive } from '../../src/archive/archive.ts';
import type { Block, Button, Reply } from '../../src/reply/reply.ts';
import { UserError } from '../../src/reply/reply.ts';
import { corpusOf, markdown, quotesOf, shippedCorpus } from '../support/corpus.ts';
import { en } from '../../src/words/en.ts';

const BODY = `The lead.[^ap]

## 10 February 2025: the soup is cooked

Musk came into the kitchen on 10 February 2025. He saw the soup.[^ap]

> The soup is mine.
>
> — Elon Musk, CEO of Tesla, post on X, 10 February 2025 [^ap]

> The soup is thin.
>
> — Sam Altman, CEO of OpenAI, post on X, 10 February 2025 [^ap]

## 11 February 2025: the bread is baked

Bread was baked on 11 February 2025.[^ap]

> The bread is dark.
>
> — Elon Musk, CEO of Tesla, post on X, 11 February 2025 [^ap]

## 12 February 2026: the soup is eaten

Soup was eaten on 12 February 2026.[^ap]

> No soup is left.
>
> — Elon Musk, CEO of Tesla, post on X, 12 February 2026 [^ap]
`;

const archive = createArchive(corpusOf({ 'house.md': markdown(BODY, 'The kitchen', 'asOf: 2026-03-01\n') }));
const context = { archive, today: '2026-11-24', words: en };
const ask = (input: Readonly<Record<string, string | number | boolean>>, where = context): Reply =>
  quote.run(input, where);

function blocksOf<Kind extends Block['kind']>(reply: Reply, kind: Kind): readonly Extract<Block, { kind: Kind }>[] {
  return reply.blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
}

function wordsOf(reply: Reply): readonly string[] {
  return blocksOf(reply, 'quotation').map(({ verbatim }) => verbatim.text);
}

function button(reply: Reply, label: string): Button | undefined {
  return blocksOf(reply, 'buttons')
    .flatMap(({ buttons }) => buttons)
    .find((each): each is Button => each.kind === 'button' && each.label === label);
}

function press(reply: Reply, label: string, where = context): Reply {
  const ref = button(reply, label)?.ref;
  const action = ref && quote.actions[ref.action];
  if (!ref || !action) throw new Error(`No button ${label}`);
  return action(ref.args, where);
}

/** All words that pressing Next brings, from the first reply on. */
function walk(reply: Reply, where = context): readonly string[] {
  const ids = blocksOf(reply, 'quotation').map(({ id }) => id);
  const next = button(reply, 'Next');
  return next === undefined || next.isDisabled === true ? ids : [...ids, ...walk(press(reply, 'Next', where), where)];
}

describe('/quote', () => {
  it('shows the words with who, when, where, source and card, the card first', () => {
    const reply = ask({ person: 'elon' });
    expect(reply.status).toBe('answer');
    expect(blocksOf(reply, 'quotation')).toMatchObject([
      {
        speaker: 'Elon Musk',
        role: 'CEO of Tesla',
        occasion: 'post on X',
        date: { start: { year: 2025, month: 2, day: 10 } },
      },
    ]);
    expect(reply.blocks[0]?.kind).toBe('picture');
    expect(blocksOf(reply, 'heading')[0]).toMatchObject({
      text: '10 February 2025: the soup is cooked',
      url: 'https://example.com/ap',
    });
    expect(blocksOf(reply, 'sources')[0]?.sources[0]?.publisher).toBe('Associated Press');
    expect(blocksOf(reply, 'quotation')[0]?.id).toMatch(/^q\/\w{8}$/);
  });

  it('brings a card that says in its alternative text what stands on it', () => {
    const [picture] = blocksOf(ask({ person: 'elon' }), 'picture');
    expect(picture?.spec).toMatchObject({
      kind: 'quote-card',
      text: 'The soup is mine.',
      initials: 'EM',
      source: 'Associated Press',
    });
    expect(picture?.alt).toBe(
      '“The soup is mine.” — Elon Musk, CEO of Tesla, post on X, 10 February 2025. Source: Associated Press.',
    );
  });

  it('takes names, aliases, misspellings, ids and what autocompletion shows', () => {
    for (const person of ['Elon Musk', 'musc', 'elon muks', 'elon-musk', 'Elon Musk (3)']) {
      expect(wordsOf(ask({ person }))).toEqual(['The soup is mine.']);
    }
  });

  it('is of a topic and of a year', () => {
    expect(wordsOf(ask({ person: 'elon', about: 'bread' }))).toEqual(['The bread is dark.']);
    expect(wordsOf(ask({ person: 'elon', year: 2026 }))).toEqual(['No soup is left.']);
  });

  it('walks through all of a person’s words without repeats, and back', () => {
    const first = ask({ person: 'elon' });
    expect(new Set(walk(first)).size).toBe(3);
    expect(walk(first)).toHaveLength(3);
    expect(wordsOf(press(press(first, 'Next'), 'Previous'))).toEqual(wordsOf(first));
    expect(button(first, 'Previous')?.isDisabled).toBe(true);
  });

  it('keeps topic and year while walking', () => {
    const first = ask({ person: 'elon', about: 'soup' });
    const next = press(first, 'Next');
    expect([...wordsOf(first), ...wordsOf(next)].toSorted()).toEqual(['No soup is left.', 'The soup is mine.']);
    expect(button(next, 'Next')?.isDisabled).toBe(true);
  });

  it('can be shown again as it is', () => {
    const reply = ask({ person: 'elon', about: 'soup' });
    const { action = '', args = [] } = reply.again ?? {};
    expect(wordsOf(quote.actions[action]?.(args, { archive, today: '2026-11-24', words: en }) ?? reply)).toEqual(
      wordsOf(reply),
    );
    expect(action).toBe('show');
  });

  it('shows the context of the words', () => {
    const reply = press(ask({ person: 'elon' }), 'Context');
    expect(blocksOf(reply, 'excerpt').map(({ verbatim }) => verbatim.text)).toContain(
      'Musk came into the kitchen on 10 February 2025. He saw the soup.',
    );
  });

  it('names those who have words on the topic where the person has none', () => {
    const reply = ask({ person: 'sam', about: 'bread' });
    expect(reply.status).toBe('nothing');
    expect(wordsOf(reply)).toEqual(['The bread is dark.']);
    expect(wordsOf(press(reply, 'Elon Musk (1)'))).toEqual(['The bread is dark.']);
    expect(wordsOf(press(reply, 'All of Sam Altman (1)'))).toEqual(['The soup is thin.']);
  });

  it('offers the nearest names for one that nobody has', () => {
    expect(() => ask({ person: 'elom maks' })).toThrow(UserError);
    expect(() => ask({ person: 'xqzt' })).toThrow(/xqzt/);
  });

  it('says that a quotation is gone when its button outlives it', () => {
    expect(() => quote.actions['show']?.(['q/00000000'], context)).toThrow(UserError);
  });

  it('completes persons with the number of their quotations, and both sides', () => {
    const option = quote.options['person'];
    const complete = (typed: string) => (option?.kind === 'text' ? option.complete?.(typed, context) : undefined);
    expect(complete('')?.map(({ name }) => name)).toEqual(['Elon Musk (3)', 'Sam Altman (1)', 'Both sides']);
    expect(complete('sa')).toEqual([{ name: 'Sam Altman (1)', value: 'sam-altman' }]);
    expect(complete('bo')).toEqual([{ name: 'Both sides', value: 'both' }]);
  });
});

describe('/quote both', () => {
  it('sets the two most quoted persons side by side on a topic', () => {
    const reply = ask({ person: 'both', about: 'soup' });
    expect(blocksOf(reply, 'quotation').map(({ speaker }) => speaker)).toEqual(['Elon Musk', 'Sam Altman']);
    expect(blocksOf(reply, 'sources')).toHaveLength(2);
  });

  it('goes on until the longer side ends, and says when a side has no more', () => {
    const first = ask({ person: 'both sides', about: 'soup' });
    const reply = press(first, 'Next');
    expect(wordsOf(reply)).toHaveLength(1);
    expect(wordsOf(first)).not.toContain(wordsOf(reply)[0]);
    expect(blocksOf(reply, 'text').map(({ text }) => text)).toContain(
      'There are no further words of Sam Altman on “soup”.',
    );
    expect(button(reply, 'Next')?.isDisabled).toBe(true);
  });

  it('says so where neither has any', () => {
    expect(ask({ person: 'both', about: 'zebras' }).status).toBe('nothing');
  });
});

describe('the shipped corpus', async () => {
  const { corpus } = await shippedCorpus();
  const where = { archive: createArchive(corpus), today: '2026-11-24', words: en };

  it('is walked through whole for its most quoted person, with ids that fit a button', () => {
    const own = quotesOf(corpus).filter(({ speaker }) => speaker === 'Elon Musk');
    const ids = walk(ask({ person: 'elon' }, where), where);
    expect(new Set(ids)).toEqual(new Set(own.map(({ id }) => id)));
    expect(ids).toHaveLength(own.length);
  });

  it('has buttons of at most 80 characters for the longest topic', () => {
    const about = 'the safety of artificial intelligence and charity'.padEnd(50, 's');
    const replies = ['elon', 'openai', 'both'].map((person) => ask({ person, about, year: 2025 }, where));
    const refs = replies.flatMap((reply) => blocksOf(reply, 'buttons')).flatMap(({ buttons }) => buttons);
    const lengths = refs.map((each) => (each.kind === 'button' ? each.ref.args.join('|').length : 0));
    expect(lengths.length).toBeGreaterThan(0);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(80);
  });
});

describe('what is said after a name', () => {
  it.each([
    ['elon about bread', 'The bread is dark.'],
    ['elon on the bread in 2025', 'The bread is dark.'],
    ['musk 2026', 'No soup is left.'],
  ])('“%s” is read as it is said', (person, words) => {
    expect(wordsOf(ask({ person }))).toEqual([words]);
  });

  it('offers those who hold an office that several hold', () => {
    expect(() => ask({ person: 'the ceo' })).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('Elon Musk') }),
    );
    expect(archive.speakers.suggest('the ceo').map(({ person }) => person.name)).toEqual(['Elon Musk', 'Sam Altman']);
  });
});
