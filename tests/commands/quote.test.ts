import { describe, expect, it } from 'vitest';
import { quote } from '../../commands/quote.ts';
import { createArchive } from '../../src/archive/archive.ts';
import type { CommandContext } from '../../src/reply/options.ts';
import type { Button, Reply } from '../../src/reply/reply.ts';
import { UserError } from '../../src/reply/reply.ts';
import { corpusOf, markdown, quotesOf, shippedArchive } from '../support/corpus.ts';
import { blocksOf } from '../support/replies.ts';
import { en } from '../../src/words/en.ts';
import { wordsFor } from '../../src/words/locale.ts';

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
const context: CommandContext = { archive, today: '2026-11-24', words: en };
/** What completion of an option offers where the others are given. */
function offered(name: string, typed: string, given: Readonly<Record<string, string | number>> = {}) {
  const option = quote.options[name];
  if (option?.kind !== 'text' && option?.kind !== 'whole-number') return [];
  return option.complete?.(typed, context, given) ?? [];
}
const ask = (input: Readonly<Record<string, string | number | boolean>>, where = context): Reply =>
  quote.run(input, where);

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

  it('brings a card whose alternative text has room for who said it, also where the words have no blanks', () => {
    const body = `> ${'我们'.repeat(590)}\n>\n> — Elon Musk, post on X, 10 February 2025 [^ap]`;
    const where = { ...context, archive: createArchive(corpusOf({ 'a.md': markdown(body) })) };
    const [picture] = blocksOf(ask({ person: 'elon' }, where), 'picture');
    expect(picture?.alt).toMatch(
      /^“[我们]{900,} …” — Elon Musk, post on X, 10 February 2025\. Source: Associated Press\.$/,
    );
    expect(picture?.alt.length).toBeLessThanOrEqual(1_000);
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
    const reply = ask({ person: 'elom maks', about: 'bread' });
    expect(reply.status).toBe('bad-input');
    const [menu] = blocksOf(reply, 'menu');
    expect(menu?.options).toEqual([{ label: 'Elon Musk (3)', description: 'CEO of Tesla', value: 'elon-musk' }]);
    expect(menu && wordsOf(quote.actions['of']?.([...menu.ref.args, 'elon-musk'], context) ?? reply)).toEqual([
      'The bread is dark.',
    ]);
    expect(() => ask({ person: 'xqzt' })).toThrow(/xqzt/);
  });

  it('says that a quotation is gone when its button outlives it', () => {
    expect(() => quote.actions['show']?.(['q/00000000'], context)).toThrow(UserError);
  });

  it('shows another at random, none twice until all have been shown', () => {
    const shown = (reply: Reply, chance: string): readonly string[] => {
      const next = button(reply, 'Another');
      if (!next || next.isDisabled === true) return wordsOf(reply);
      return [...wordsOf(reply), ...shown(press(reply, 'Another', { ...context, chance }), chance)];
    };
    const words = ['The bread is dark.', 'The soup is mine.', 'No soup is left.'];
    const chains = Array.from({ length: 12 }, (_, toss) => shown(ask({ person: 'elon' }), String(toss)));
    for (const chain of chains) expect(chain.toSorted()).toEqual(words.toSorted());
    expect(new Set(chains.map((chain) => chain[1])).size).toBe(2);
  });

  it('says of words that it found in running text that they are', () => {
    const plain =
      'The house\nA blurb of some words.\n"The soup is mine and mine alone," Elon Musk said on 10 February 2025.\n';
    const where = { ...context, archive: createArchive(corpusOf({ 'plain.txt': plain })) };
    const notes = blocksOf(ask({ person: 'elon' }, where), 'note').map(({ text }) => text);
    expect(notes).toContainEqual(expect.stringMatching(/^Found in the running text/));
  });

  it('is text alone where the words are too long for a card', () => {
    const long = 'The soup is mine and so is the bread. '.repeat(40).trim();
    const body = `> ${long}\n>\n> — Elon Musk, post on X, 10 February 2025 [^ap]`;
    const reply = ask({ person: 'elon' }, { ...context, archive: createArchive(corpusOf({ 'a.md': markdown(body) })) });
    expect(blocksOf(reply, 'picture')).toEqual([]);
    expect(blocksOf(reply, 'note')[0]?.text).toMatch(/too long to be read on a card/);
    expect(wordsOf(reply)).toEqual([long]);
  });

  it('keeps the topic at random, and says that it is', () => {
    const first = ask({ person: 'elon', about: 'soup' });
    const another = press(first, 'Another');
    expect([...wordsOf(first), ...wordsOf(another)].toSorted()).toEqual(['No soup is left.', 'The soup is mine.']);
    expect(blocksOf(another, 'note').map(({ text }) => text)).toContain('2 of 2 by Elon Musk on “soup”, at random');
    expect(button(another, 'Another')?.isDisabled).toBe(true);
    expect(button(ask({ person: 'sam' }), 'Another')?.isDisabled).toBe(true);
  });
});

describe('topics', () => {
  const choose = (reply: Reply, label: string): Reply => {
    const menu = blocksOf(reply, 'menu').find(({ ref }) => ref.action === 'topic');
    const option = menu?.options.find((each) => each.label === label);
    const action = quote.actions['topic'];
    if (!menu || !option || !action) throw new Error(`No topic ${label}`);
    return action([...menu.ref.args, option.value], context);
  };

  it('of a person are on the message: both sides, articles, whom they name, words that are subjects', () => {
    const [menu] = blocksOf(ask({ person: 'elon' }), 'menu');
    expect(menu?.options.map(({ label }) => label)).toEqual(['Both sides', 'The kitchen', 'soup']);
    expect(wordsOf(choose(ask({ person: 'elon' }), 'The kitchen'))).toHaveLength(1);
    expect(button(choose(ask({ person: 'elon' }), 'The kitchen'), 'Next')).toBeDefined();
  });

  it('lead back to all words, and to both sides of the topic', () => {
    const soup = choose(ask({ person: 'elon' }), 'soup');
    expect(blocksOf(soup, 'note').map(({ text }) => text)).toContain('1 of 2 by Elon Musk on “soup”');
    expect(wordsOf(choose(soup, 'All (3)'))).toEqual(wordsOf(ask({ person: 'elon' })));
    expect(choose(soup, 'Both sides on “soup”').blocks).toEqual(ask({ person: 'both', about: 'soup' }).blocks);
  });

  it('that mean nothing any more are told with a next step', () => {
    const [menu] = blocksOf(ask({ person: 'elon' }), 'menu');
    expect(() => quote.actions['topic']?.([...(menu?.ref.args ?? []), 'soup'], context)).toThrow(UserError);
  });

  it('are what the words are about, not where they were said', () => {
    const body = `## 1 May 2020: a post on Twitter

He wrote on Twitter.[^ap]

> The soup is mine.
>
> — Elon Musk, post on Twitter, 1 May 2020 [^ap]

## 2 May 2020: a talk

> Twitter is a mess.
>
> — Elon Musk, talk in Paris, 2 May 2020 [^ap]

> Liar.
>
> — Elon Musk, post on Twitter about Sam Altman, 3 May 2020 [^ap]
`;
    const where = { ...context, archive: createArchive(corpusOf({ 'a.md': markdown(body) })) };
    expect(walk(ask({ person: 'elon', about: 'twitter' }, where), where)).toHaveLength(1);
    expect(wordsOf(ask({ person: 'elon', about: 'twitter' }, where))).toEqual(['Twitter is a mess.']);
    expect(ask({ person: 'elon', about: 'paris' }, where).status).toBe('nothing');
    expect(wordsOf(ask({ person: 'elon', about: 'sam altman' }, where))).toEqual(['Liar.']);
  });
});

describe('completion', () => {
  const names = (name: string, typed: string, given: Readonly<Record<string, string | number>> = {}) =>
    offered(name, typed, given).map((choice) => choice.name);

  it('has persons with the number of their quotations, and both sides wherever one of them is meant', () => {
    const both = 'Both sides: Elon Musk and Sam Altman';
    expect(names('person', '')).toEqual(['Elon Musk (3)', 'Sam Altman (1)', both]);
    expect(offered('person', 'sa')).toEqual([
      { name: 'Sam Altman (1)', value: 'sam-altman' },
      { name: both, value: 'both' },
    ]);
    expect(offered('person', 'bo')).toEqual([{ name: both, value: 'both' }]);
  });

  it('takes what is said behind a name', () => {
    expect(offered('person', 'elon about soup')).toEqual([
      { name: 'Elon Musk about soup', value: 'elon-musk about soup' },
      { name: 'Both sides: Elon Musk and Sam Altman about soup', value: 'both about soup' },
    ]);
    expect(wordsOf(ask({ person: 'elon-musk about bread' }))).toEqual(['The bread is dark.']);
  });

  it('takes what is said behind a name that blanks stand before', () => {
    expect(offered('person', '  elon about soup')).toEqual(offered('person', 'elon about soup'));
  });

  it('takes both sides by their German name from who reads German', () => {
    const de = wordsFor('de');
    const person = quote.options['person'];
    const german = { ...context, words: de };
    expect(ask({ person: 'Beide Seiten', about: 'soup' }, german).status).toBe('answer');
    expect(person?.kind === 'text' && person.complete?.('bei', german, {})).toEqual([
      { name: 'Beide Seiten: Elon Musk und Sam Altman', value: 'both' },
    ]);
    expect(() => ask({ person: 'Beide Seiten' })).toThrow('Nobody in this record');
  });

  it('offers both sides on a subject that is typed in place of a person', () => {
    expect(offered('person', 'soup')).toEqual([{ name: 'Both sides on “soup”', value: 'both about soup' }]);
    expect(press(ask({ person: 'soup' }), 'Both sides on “soup”').blocks).toEqual(
      ask({ person: 'both', about: 'soup' }).blocks,
    );
  });

  it('offers both sides on somebody who says nothing, and on a subject that is like a name', () => {
    const body = `## 1 May 2020: a talk

> OpenAI makes soup.
>
> — Sam Altman, post on X, 1 May 2020 [^ap]

> OpenAI makes bread, not soup.
>
> — Elon Musk, post on X, 3 May 2020 [^ap]

> None.
>
> — Jane Soup, cook, remark at the stove, 4 May 2020 [^ap]

> Good morning.
>
> — Sam Altman, post on X, 5 May 2020 [^ap]

> Good night.
>
> — Elon Musk, post on X, 6 May 2020 [^ap]
`;
    const where = { ...context, archive: createArchive(corpusOf({ 'a.md': markdown(body) })) };
    expect(wordsOf(press(ask({ person: 'openai' }, where), 'Both sides on “OpenAI”', where))).toHaveLength(2);
    const option = quote.options['person'];
    const choices = option?.kind === 'text' ? option.complete?.('the soup', where, {}) : [];
    expect(choices?.map(({ name }) => name)).toEqual(['Jane Soup (1)', 'Both sides on “the soup”']);
  });

  it('has the topics of the person who is given, the own words first', () => {
    expect(offered('about', '', { person: 'elon' }).map(({ value }) => value)).toEqual(['The kitchen', 'soup']);
    expect(names('about', 'so', { person: 'elon' })).toEqual(['so', 'soup']);
    expect(names('about', 'soup', { person: 'elon' })).toEqual(['soup']);
    expect(names('about', '', { person: 'sam' })).toEqual(['The kitchen']);
    expect(names('about', '', {})).toEqual(['The kitchen', 'soup']);
  });

  it('has the years that the option takes, also of old', () => {
    const said = (words: string, day: string) => `> ${words}\n>\n> — Elon Musk, letter, ${day} [^ap]\n`;
    const body = `${said('To the barricades.', '24 February 1848')}\n${said('They came by sea.', '8 June 793')}`;
    const where = { ...context, archive: createArchive(corpusOf({ 'a.md': markdown(body) })) };
    const year = quote.options['year'];
    const offered = year?.kind === 'whole-number' ? (year.complete?.('', where, { person: 'elon' }) ?? []) : [];
    expect(offered.map(({ value }) => value)).toEqual(['1848']);
    expect(wordsOf(ask({ person: 'elon', year: 1848 }, where))).toEqual(['To the barricades.']);
  });

  it('has the years of the person and the topic that are given, the latest first', () => {
    expect(names('year', '', { person: 'musc' })).toEqual(['2026 (1)', '2025 (2)']);
    expect(names('year', '', { person: 'elon about bread' })).toEqual(['2025 (1)']);
    expect(names('year', '', { person: 'elon', about: 'bread' })).toEqual(['2025 (1)']);
    expect(names('year', '2026', { person: 'both' })).toEqual(['2026 (1)']);
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

  it('brings both on one card, as one can be shared', () => {
    const reply = ask({ person: 'both' });
    const [card] = blocksOf(reply, 'picture');
    expect(card?.spec).toMatchObject({
      kind: 'pair-card',
      quotes: [{ text: 'The soup is mine.' }, { text: 'The soup is thin.' }],
    });
    expect(card?.alt).toBe(
      '“The soup is mine.” — Elon Musk, CEO of Tesla, post on X, 10 February 2025. Source: Associated Press. ' +
        '“The soup is thin.” — Sam Altman, CEO of OpenAI, post on X, 10 February 2025. Source: Associated Press.',
    );
    expect(reply.again && quote.actions[reply.again.action]?.(reply.again.args, context).blocks).toEqual(reply.blocks);
    expect(wordsOf(press(reply, 'Sam Altman'))).toEqual(['The soup is thin.']);
  });

  it('begins with pairs in which one answers the other, the answer below', () => {
    const body = `## 1 May 2020: a talk on soup

> Soup is for children.
>
> — Sam Altman, post on X, 1 May 2020 [^ap]

> Sam Altman knows no soup.
>
> — Elon Musk, post on X, 3 May 2020 [^ap]

> Bread is better.
>
> — Elon Musk, post on X, 1 May 2019 [^ap]
`;
    const where = { ...context, archive: createArchive(corpusOf({ 'a.md': markdown(body) })) };
    const reply = ask({ person: 'both' }, where);
    expect(wordsOf(reply)).toEqual(['Soup is for children.', 'Sam Altman knows no soup.']);
    expect(blocksOf(reply, 'note').at(-1)?.text).toBe('Both sides: 1 of 2, the second answers the first');
    expect(wordsOf(press(reply, 'Next', where))).toEqual(['Bread is better.']);
  });

  it('is said to be nothing in a record without quotations, and one side where there is but one', () => {
    const only = (body: string) => ({ ...context, archive: createArchive(corpusOf({ 'house.md': markdown(body) })) });
    const none = ask({ person: 'both' }, only('Soup was eaten.'));
    expect([none.status, none.blocks]).toEqual([
      'nothing',
      [{ kind: 'text', text: 'This record holds no quotations.' }],
    ]);
    const one = ask(
      { person: 'both' },
      only('> The soup is mine.\n>\n> — Elon Musk, post on X, 10 February 2025 [^ap]'),
    );
    expect(wordsOf(one)).toEqual(['The soup is mine.']);
    expect(blocksOf(one, 'text')).toEqual([]);
  });

  it('says so where neither has any', () => {
    expect(ask({ person: 'both', about: 'zebras' }).status).toBe('nothing');
  });
});

describe('the shipped corpus', async () => {
  const archive = await shippedArchive();
  const { corpus } = archive;
  const where = { archive, today: '2026-11-24', words: en };

  it('is walked through whole for its most quoted person, with ids that fit a button', () => {
    const own = quotesOf(corpus).filter(({ speaker }) => speaker === 'Elon Musk');
    const ids = walk(ask({ person: 'elon' }, where), where);
    expect(new Set(ids)).toEqual(new Set(own.map(({ id }) => id)));
    expect(ids).toHaveLength(own.length);
  });

  it('has buttons of at most 80 characters for the longest topic', () => {
    const about = 'the safety of artificial intelligence and charity'.padEnd(50, 's');
    const found = ['elon', 'openai', 'both'].map((person) => ask({ person, about, year: 2025 }, where));
    const replies = found.flatMap((reply) =>
      button(reply, 'Another')?.isDisabled === false ? [reply, press(reply, 'Another', where)] : [reply],
    );
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
    const [menu] = blocksOf(ask({ person: 'the ceo' }), 'menu');
    expect(menu?.options.map(({ label }) => label)).toEqual(['Elon Musk (3)', 'Sam Altman (1)']);
    expect(archive.speakers.suggest('the ceo').map(({ person }) => person.name)).toEqual(['Elon Musk', 'Sam Altman']);
  });
});
