import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lonePassage, createPassageSearch, createTextSearch } from '../../../src/archive/search/passage-search.ts';
import { packPassages, readPassages } from '../../../src/archive/search/passage-index.ts';
import { compileLexicon, EMPTY_LEXICON } from '../../../src/archive/search/index/lexicon.ts';
import { showText } from '../../../src/corpus/marks.ts';
import { corpusOf, markdown } from '../../support/corpus.ts';

const BODY = `The lead names the quarrel between Elon Musk and Sam Altman over a laboratory.[^ap]

## 10 February 2025: an offer of $97.4 billion

A group led by **Elon Musk** offered $97.4 billion for the nonprofit that controls OpenAI on 10 February 2025. The offer came in a letter from his lawyer.[^ap]

> no thank you but we will buy twitter for $9.74 billion if you want
>
> — Sam Altman, CEO of OpenAI, post on X, 10 February 2025 [^ap]

## 20 February 2018: Musk leaves the board

Elon Musk left the board of OpenAI on 20 February 2018, because of a conflict of interest with Tesla.[^ap]

## What is unknown

Whether the appeals court decided anything about Musk's appeal is not known when this record ends.[^ap]

## Offices

OpenAI worked in the Pioneer Building in San Francisco. The rent was paid by Musk's firm for a long time, as the papers of the trial show in much detail, and nobody asked for it back. The building stands in the Mission District and once held a trunk factory, which gave the laboratory a stage set that visitors remembered. Later the laboratory moved out, and a newspaper took the floor.[^ap]
`;

const corpus = corpusOf({
  'story.md': markdown(BODY, 'The story', 'asOf: 2026-09-17\n'),
  'synonyms.yml': '- [quit, leave]\n',
});
const article = corpus.articles[0];
const asker = createPassageSearch(corpus);
const ask = (question: string) => asker.ask(question);

function firstText(question: string): string {
  const outcome = ask(question);
  if (outcome.kind === 'nothing') return `nothing: ${outcome.reason}`;
  return outcome.kind === 'small-talk' ? outcome.kind : outcome.hits[0].passage.text;
}

describe('asking', () => {
  it.each([
    ['how much did musk offer for openai', 'offered $97.4 billion'],
    ['97.4bn', 'offered $97.4 billion'],
    ['what did sam say to the offer', 'no thank you'],
    ['why did elon quit the board', 'conflict of interest'],
    ['when did musk leave the board?', '20 February 2018'],
    ['where was the office', 'Pioneer Building'],
  ])('%s', (question, words) => {
    expect(firstText(question)).toContain(words);
  });

  it('does not answer for somebody whom neither the passage nor its line names', () => {
    const asked = createPassageSearch(
      corpusOf({
        'board.md': markdown(
          `## The board\n\nElon Musk sat on the board until 2018.\n\n<!-- asked\ndid musk sit on the board\n-->\n\n## Money\n\nSam Altman holds no shares.\n`,
        ),
      }),
    );
    expect(asked.ask('did elon sit on the board back then').kind).toBe('answer');
    expect(asked.ask('did altman sit on the board back then').kind).not.toBe('answer');
  });

  it('shows a text that stands in many places once', () => {
    const minutes = (day: number) => markdown('Ann Weber keeps the oven.', `Meeting ${String(day)}`);
    const many = createPassageSearch(corpusOf({ 'a.md': minutes(1), 'b.md': minutes(2), 'c.md': minutes(3) }));
    const outcome = many.ask('who keeps the oven');
    expect('hits' in outcome ? outcome.hits.map(({ passage }) => passage.text) : []).toEqual([
      'Ann Weber keeps the oven.',
    ]);
  });

  it('gives the same for the same question in another dress', () => {
    const dressed = [
      'why did musk leave the board',
      '  WHY did   Musk leave the board ',
      'why did Musk leave the bóard',
    ];
    const [plain, ...others] = dressed.map((question) => ({ ...ask(question), question: '' }));
    for (const other of others) expect(other).toEqual(plain);
  });

  it('mends words that nothing knows and says so', () => {
    expect(ask('when did musk leave the baord').corrections).toEqual([{ typed: 'baord', read: 'board' }]);
  });

  it('never mends a common word', () => {
    expect(ask('did a cat meet the doge of this team').corrections).toEqual([]);
  });

  it('answers several questions in one in turn', () => {
    const outcome = ask('When did Musk leave the board? Where was the office?');
    const texts = !('hits' in outcome) ? [] : outcome.hits.slice(0, 2).map(({ passage }) => passage.text);
    expect(texts[0]).toContain('20 February 2018');
    expect(texts[1]).toContain('Pioneer Building');
  });

  it.each([
    ['', 'empty'],
    ['what is it', 'empty'],
    ['😀😀', 'empty'],
    ['best lasagna recipe with spinach', 'off-topic'],
    ['what will musk offer in 2031', 'after-record'],
    ['what did musk offer in december 2026', 'after-record'],
    ['warum hat der musk das board verlassen und wann', 'other-language'],
    ['почему маск ушёл', 'other-language'],
  ])('refuses %j: %s', (question, reason) => {
    expect(ask(question)).toMatchObject({ kind: 'nothing', reason });
  });

  it("points to the record's end for an outcome that it does not know", () => {
    const outcome = ask('what did the appeals court decide about musk');
    expect(outcome.kind).not.toBe('nothing');
    expect(firstText('what did the appeals court decide about musk')).toContain('not known');
  });

  it('answers nothing for certain that goes on from what was said before, unless it was asked just so', () => {
    const article = `OpenAI was founded out of fear of Google.[^ap]\n\n<!-- asked\nwhy was openai founded\nhow so\n-->\n`;
    const known = createPassageSearch(corpusOf({ 'a.md': markdown(article) }));
    expect(known.ask('why was it founded').kind).toBe('answer');
    expect(known.ask('why though').kind).not.toBe('answer');
    expect(known.ask('why was it').kind).not.toBe('answer');
    expect(known.ask('how so').kind).toBe('answer');
  });

  it('passes nothing past off as the answer to what is still to come', () => {
    expect(ask('how did musk leave the board of openai').kind).toBe('answer');
    expect(ask('how did musk leave the board of openai, as predicted').kind).toBe('answer');
    expect(ask('how will musk leave the board of openai').kind).toBe('nearby');
    expect(ask('will musk leave the board of openai').kind).toBe('nearby');
  });

  it('cuts long passages to whole sentences around the answer', () => {
    const outcome = ask('when did the newspaper take the floor of the laboratory');
    if (!('hits' in outcome)) throw new Error('nothing found');
    const { excerpt } = outcome.hits[0];
    expect(excerpt.text.length).toBeLessThanOrEqual(350);
    expect(excerpt.text).toContain('a newspaper took the floor.');
    expect(excerpt.isCutBefore).toBe(true);
    expect(excerpt.isCutAfter).toBe(false);
  });

  it('shows every excerpt verbatim and marks words of it, whatever is asked', () => {
    const words = fc.constantFrom(
      'musk',
      'elon',
      'offer',
      'board',
      'rent',
      'lawyer',
      '97.4bn',
      '?',
      '.',
      'why',
      'sam',
      '"',
      '\n',
      'newspaper',
      'zzz',
      '**',
      '[^ap]',
    );
    const question = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.array(words).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(question, (text) => {
        const outcome = ask(text);
        expect(outcome.confidence).toBeGreaterThanOrEqual(0);
        expect(outcome.confidence).toBeLessThanOrEqual(1);
        if (!('hits' in outcome) || !article) return;
        for (const { excerpt } of outcome.hits) {
          expect(showText(article, excerpt.span)).toBe(excerpt.text);
          let end = 0;
          for (const match of excerpt.matches) {
            expect(match.start).toBeGreaterThanOrEqual(end);
            expect(match.end).toBeGreaterThan(match.start);
            end = match.end;
          }
          expect(end).toBeLessThanOrEqual(excerpt.text.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('finds nothing in a corpus without passages', () => {
    expect(createPassageSearch({ ...corpus, articles: [] }).ask('why did musk leave').kind).toBe('nothing');
  });

  it('takes a very long text', () => {
    expect(ask('why did musk leave the board '.repeat(500)).kind).not.toBe('nothing');
  });
});

describe('searching texts', () => {
  const texts = [
    lonePassage('b', 'Musk leaves the board'),
    lonePassage('a', 'Musk leaves the board'),
    lonePassage('c', 'A trial in Oakland'),
  ];
  const concepts = compileLexicon(EMPTY_LEXICON);
  const data = packPassages(readPassages(texts, concepts));
  const search = createTextSearch(
    texts.map(({ id }) => id),
    data,
    concepts,
  );

  it('orders equals by id and leaves strangers out', () => {
    expect(search.search('leaving the board', 5).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('says how much of the words a text speaks of', () => {
    expect(search.search('trial', 1)[0]?.share).toBeCloseTo(1);
    expect(search.search('oakland penguins', 1)[0]?.share).toBeLessThan(0.9);
  });

  it('finds nothing for words that nobody knows', () => {
    expect(search.search('zebra', 5)).toEqual([]);
  });
});
