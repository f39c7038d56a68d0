import { assert, constantFrom, integer, property, tuple } from 'fast-check';
import { expect, it } from 'vitest';
import { alignWords } from '../../../src/archive/check/alignment.ts';
import { readClaimPattern } from '../../../src/archive/check/claim-pattern.ts';
import { readClaim } from '../../../src/archive/check/claim.ts';
import type { QuoteWord } from '../../../src/archive/check/quote-words.ts';
import { readQuoteWords } from '../../../src/archive/check/quote-words.ts';
import { createSpeakers } from '../../../src/archive/quotations/speakers.ts';
import { createTextChecker } from '../../../src/archive/check/text-checker.ts';
import { findVerbatim } from '../../../src/archive/check/verbatim-match.ts';
import { corpusOf, markdown, quotesOf } from '../../support/corpus.ts';

const LETTERS = 4_000;
const SCRIPTS = ['a', 'a ', 'the ', 'не ', 'б', '我', '我们。', 'مرحبا ', '한국 ', 'é', '😂', '7', '1,1 '];
const SIGNS = [
  '"',
  '“',
  '”',
  "'",
  '«',
  '[',
  ']',
  '[a] ',
  '…',
  '. ',
  '.',
  '- ',
  '~',
  '> ',
  ':',
  '\n',
  ' ',
  '*',
  '<',
  '@',
];
const TALK = ['said ', 'told me ', '"a" ', '"a b c" said b ', '“x, ” he said ', '\n- Elon Musk', '… the '];

/** Up to four thousand letters that are two units, repeated. */
const repeated = tuple(
  constantFrom(...SCRIPTS, ...SIGNS, ...TALK),
  constantFrom(...SCRIPTS, ...SIGNS, ...TALK),
  integer({ min: 1, max: 40 }),
  constantFrom(40, 100, 200, LETTERS),
).map(([first, second, times, length]) => {
  const unit = first.repeat(times) + second;
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
});

/** A list that counts how often it is looked at. */
function counted<Item>(items: readonly Item[]): { readonly list: readonly Item[]; readonly looks: () => number } {
  let looks = 0;
  const list = new Proxy(items, {
    get(target, key): unknown {
      looks += 1;
      return Reflect.get(target, key);
    },
  });
  return { list, looks: () => looks };
}

function check(text: (text: string) => void): void {
  assert(property(repeated, text), { numRuns: 80 });
}

it('a text gives a bounded number of readings, together no longer than a few times the text', () => {
  check((text) => {
    const { lead, wholes, pieces } = readClaim(text, () => undefined);
    const all = [lead, ...wholes, ...pieces];
    const letters = all.reduce((sum, { words }) => sum + words.length, 0);
    expect(all.length).toBeLessThanOrEqual(130);
    expect(letters).toBeLessThanOrEqual(8 * LETTERS);
  });
});

it('names are looked for close to the words alone', () => {
  check((text) => {
    let asked = 0;
    readClaim(text, (name) => {
      asked += 1;
      expect(name.length).toBeLessThanOrEqual(260);
      return undefined;
    });
    expect(asked).toBeLessThanOrEqual(1_200);
  });
});

it('between the words of a pattern stand no more gaps and insertions than words', () => {
  check((text) => {
    const { items, words } = readClaimPattern(text);
    expect(words.length).toBeLessThanOrEqual(text.length);
    expect(items.length).toBeLessThanOrEqual(3 * words.length + 2);
  });
});

const RECORD = 'The soup … the bread and a a a b b 1,1 the butter, the roof, не не. I told him that the the.';

it('a pattern is laid over a record in steps that grow with the record and not with the text', () => {
  const record: readonly QuoteWord[] = readQuoteWords(RECORD.repeat(3));
  check((text) => {
    const { list, looks } = counted(record);
    findVerbatim(readClaimPattern(text).items, list);
    expect(looks()).toBeLessThanOrEqual(8 * record.length * record.length);
  });
});

it('an alignment reads each word of a record a few times and weighs each form once, however long the text is', () => {
  const record = readQuoteWords(RECORD);
  check((text) => {
    const pattern = readClaimPattern(text);
    const { list, looks } = counted(record);
    let weighed = 0;
    alignWords(pattern, list, () => (weighed += 1));
    expect(looks()).toBeLessThanOrEqual(10 * (record.length + 2));
    expect(weighed).toBe(new Set([...pattern.words, ...record].map(({ form }) => form)).size);
  });
});

it('any such text has a verdict', () => {
  const body = `The roof has a long history.[^ap]\n\n> ${RECORD}\n>\n> — Elon Musk, 10 February 2025 [^ap]`;
  const corpus = corpusOf({ 'house.md': markdown(body) });
  const checkText = createTextChecker(quotesOf(corpus), corpus, createSpeakers(corpus));
  assert(
    property(repeated, (text) => checkText(text).kind !== undefined),
    { numRuns: 20 },
  );
});
