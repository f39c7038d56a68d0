import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckOutcome } from '../../../src/archive/archive-model.ts';
import { createSpeakers } from '../../../src/archive/quotations/speakers.ts';
import { createVerifier } from '../../../src/archive/check/verifier.ts';
import { readQuoteWords } from '../../../src/archive/check/quote-words.ts';
import { isStopWord } from '../../../src/text/word-lists/stop-words.ts';
import { corpusOf, markdown, quotesOf, shippedCorpus } from '../../support/corpus.ts';

function quotation(words: string, speaker = 'Elon Musk', date = '10 February 2025'): string {
  return `> ${words}\n>\n> — ${speaker}, ${date} [^ap]`;
}

const TICKETS = 'We do not sell tickets to the roof, and the roof was never for rent.';
const SOUP = 'The soup is warm, the bread is fresh and nobody in this house goes hungry.';
const CHARITY = 'You stole a non-profit';
const BODY = [
  'The roof has a long history and many owners.[^ap]',
  quotation(TICKETS),
  quotation(SOUP, 'Sam Altman'),
  quotation(CHARITY),
  quotation('I do not think he is a good cook.', 'Sam Altman', '2024'),
  quotation('Swindler', 'Elon Musk', '2024'),
  quotation('I have mixed feelings about the kitchen. The cellar can corrupt.', 'Elon Musk', '2024'),
  quotation('You know, I do like it here.', 'Elon Musk', '2023'),
  quotation('A nonsmoker sits here.', 'Elon Musk', '2022'),
  quotation('The kettle is on.', 'Elon Musk', '2021'),
  quotation('The kettle is on.', 'Sam Altman', '2022'),
].join('\n\n');

const corpus = corpusOf({ 'house.md': markdown(BODY) });
const check = createVerifier(quotesOf(corpus));
const person = (name: string) => createSpeakers(corpus).named(name);

function verdict(claim: string, speaker?: string): string {
  const outcome = check(claim, speaker === undefined ? undefined : person(speaker));
  return outcome.kind === 'verbatim' && outcome.isPart ? 'verbatim, a part' : outcome.kind;
}

function altered(claim: string): CheckOutcome & { kind: 'altered' } {
  const outcome = check(claim);
  if (outcome.kind !== 'altered') throw new Error(`${claim}: ${outcome.kind}`);
  return outcome;
}

describe('the recorded words', () => {
  it.each([
    [TICKETS, 'verbatim'],
    ['WE DO NOT SELL TICKETS TO THE ROOF AND THE ROOF WAS NEVER FOR RENT', 'verbatim'],
    ['“We do not sell tickets to the roof – and the roof was never for rent”', 'verbatim'],
    ['You stole a nonprofit!', 'verbatim'],
    ['you stole a non profit', 'verbatim'],
    ['swindler', 'verbatim'],
    ['the bread is fresh', 'verbatim, a part'],
    ['mixed feelings', 'verbatim, a part'],
    ['sell tickets', 'altered'],
    ['the roof', 'absent'],
    ['The soup is warm … and nobody in this house goes hungry', 'verbatim, a part'],
    ['The soup is warm [...] and nobody in this house goes hungry', 'verbatim, a part'],
    ['The soup is warm, [their] bread is fresh', 'verbatim, a part'],
    ['The [soup] is warm, the bread is fresh and nobody in this house goes [hungry]', 'verbatim'],
    ['[You] stole a non-profit', 'verbatim'],
    ['a non smoker sits here', 'verbatim'],
    ['We [never] sell tickets to the roof', 'verbatim, a part'],
    ['[…] the bread … [and butter] … is fresh', 'verbatim, a part'],
    ['[t]he bread is fresh [sic] and nobody in this house goes hungry', 'verbatim, a part'],
  ])('%s: %s', (claim, expected) => {
    expect(verdict(claim)).toBe(expected);
  });

  it('are marked in the whole quotation where the claim is a part of it', () => {
    const outcome = check('the soup is warm … the bread is fresh');
    const marked = outcome.kind === 'verbatim' ? outcome.matches.map(({ start, end }) => SOUP.slice(start, end)) : [];
    expect(marked).toEqual(['The soup is warm, the bread is fresh']);
  });
});

it('one of thousands of quotations is told from all that share its words', () => {
  const [first] = quotesOf(corpus);
  if (!first) throw new Error('No quotation.');
  const many = Array.from({ length: 2_001 }, (_, at) => ({ ...first, text: `Kettle ${String(at)} is on the stove` }));
  expect(createVerifier(many)('kettle 1234 is on the stove')).toMatchObject({
    kind: 'verbatim',
    quote: { text: 'Kettle 1234 is on the stove' },
  });
});

describe('words that are changed', () => {
  it.each([
    'We do not sell cars to the roof, and the roof was never for rent.',
    'We sell tickets to the roof, and the roof was never for rent.',
    'We do … sell tickets to the roof',
    'the roof was … for rent',
    'he is a good cook',
    'think he is a good cook',
    'We do [gladly] sell tickets to the roof',
    'We do not sell tickets to the roof, the bread is fresh and nobody in this house goes hungry.',
    'the roof was never for rent … nobody in this house goes hungry',
  ])('are altered: %s', (claim) => {
    expect(verdict(claim)).toBe('altered');
  });

  it('are told word for word, and the record’s side is a slice of the record', () => {
    const { differences } = altered('We do not sell cars to the roof, and the roof was for rent.');
    expect(differences).toEqual([
      { kind: 'same', text: 'We do not sell ' },
      { kind: 'missing', text: 'tickets ' },
      { kind: 'added', text: 'cars ' },
      { kind: 'same', text: 'to the roof, and the roof was ' },
      { kind: 'missing', text: 'never ' },
      { kind: 'same', text: 'for rent.' },
    ]);
  });

  it('show the negation that a part was cut from', () => {
    const { differences, isNegationChanged } = altered('he is a good cook');
    expect(differences[0]).toEqual({ kind: 'missing', text: 'not think ' });
    expect(isNegationChanged).toBe(true);
  });

  it('name both quotations of which one was made', () => {
    const { quote, joinedWith } = altered(
      'We do not sell tickets to the roof. The bread is fresh and nobody goes hungry.',
    );
    expect(new Set([quote.text, joinedWith?.text])).toEqual(new Set([SOUP, TICKETS]));
  });

  it('say so if the speaker is wrong too', () => {
    const outcome = check('We do not sell cars to the roof, and the roof was never for rent.', person('Sam Altman'));
    expect(outcome).toMatchObject({ kind: 'altered', claimedSpeaker: 'Sam Altman' });
  });
});

describe('words half remembered', () => {
  it.each([
    'the bread was fresh, the soup warm, nobody ever goes hungry here',
    'nobody goes hungry: fresh bread and warm soup',
    'You stole that non-profit from me',
    'You know, I like it here.',
  ])('are altered where they keep the telling ones: %s', (claim) => {
    expect(verdict(claim)).toBe('altered');
  });

  it.each([
    'I have mixed feelings about pineapple on pizza',
    'nobody in this family likes the new curtains',
    'You stole my umbrella yesterday',
    'I do not think he is a happy cat',
    'You know, I do like my new bicycle here.',
  ])('are absent where they have the frame and another subject: %s', (claim) => {
    expect(verdict(claim)).toBe('absent');
    expect(verdict(claim, 'Sam Altman')).toBe('absent');
  });

  it('are no negation lost where it is written otherwise', () => {
    expect(altered("We don't sell any tickets to the roof").isNegationChanged).toBe(false);
  });
});

describe('the speaker', () => {
  it.each([
    ['Elon Musk', 'verbatim'],
    ['Sam Altman', 'misattributed'],
  ])('%s: %s', (speaker, expected) => {
    expect(verdict(CHARITY, speaker)).toBe(expected);
  });

  it.each(['Elon Musk', 'Sam Altman'])('of words that two have said is the one who is asked for: %s', (speaker) => {
    const outcome = check('The kettle is on', person(speaker));
    expect(outcome).toMatchObject({ kind: 'verbatim', quote: { speaker } });
  });
});

describe('words that no quotation has', () => {
  it.each(['The moon is a wheel of cheese and we are the mice.', 'house', 'the roof', '', '…', '[]', '😂'])(
    'are absent: %s',
    (claim) => {
      expect(verdict(claim)).toBe('absent');
    },
  );

  it('bring the three nearest, nearest first', () => {
    const outcome = check('Who sells tickets for a warm roof?');
    const nearest = outcome.kind === 'absent' ? outcome.nearest : [];
    expect(nearest[0]?.text).toBe(TICKETS);
    expect(nearest.length).toBeLessThanOrEqual(3);
  });
});

describe('any text', () => {
  it('has a verdict, the same each time, whose record side is the recorded words', () => {
    const texts = string({
      maxLength: 80,
      unit: constantFrom(...'abc [](){}…."“”’- not soup is warm the roof\n😂é'.split('')),
    });
    assert(
      property(texts, (text) => {
        const outcome = check(text);
        expect(check(text)).toEqual(outcome);
        if (outcome.kind !== 'altered') return;
        const recorded = outcome.differences.filter(({ kind }) => kind !== 'added').map((part) => part.text);
        expect(outcome.quote.text).toContain(recorded.join(''));
      }),
    );
  });
});

describe('the shipped corpus', async () => {
  const { corpus } = await shippedCorpus();
  const quotes = quotesOf(corpus);
  const checkShipped = createVerifier(quotes);
  const strange = [...new Set(quotes.flatMap(({ text }) => readQuoteWords(text).map(({ form }) => form)))].filter(
    (form) => !isStopWord(form),
  );

  it('takes no quotation for the source of a claim that shares its names alone', () => {
    const claims = [
      'Sam Altman',
      'I do not trust OpenAI. I do not trust Sam Altman.',
      'Sam Altman is not to be trusted',
    ];
    expect(claims.map((claim) => checkShipped(claim).kind)).toEqual(['absent', 'absent', 'absent']);
  });

  it('has every quotation as verbatim, from its speaker', () => {
    const other = quotes.filter(({ text, speaker }) => {
      const outcome = checkShipped(text, createSpeakers(corpus).named(speaker));
      return outcome.kind !== 'verbatim' || outcome.isPart || outcome.quote.text !== text;
    });
    expect(other.map(({ text }) => text)).toEqual([]);
    expect(quotes.length).toBeGreaterThan(250);
  });

  it('has none as verbatim with a telling word replaced', () => {
    assert(
      property(
        constantFrom(...quotes),
        constantFrom(...strange),
        constantFrom(...Array.from({ length: 60 }, (_, n) => n)),
        (quote, form, at) => {
          const words = readQuoteWords(quote.text);
          const telling = words.filter((word) => !isStopWord(word.form));
          const word = telling[at % Math.max(1, telling.length)];
          if (!word || words.some((each) => each.form === form)) return;
          const claim = quote.text.slice(0, word.start) + form + quote.text.slice(word.end);
          expect(checkShipped(claim).kind).not.toBe('verbatim');
        },
      ),
      { numRuns: 400 },
    );
  });
});
