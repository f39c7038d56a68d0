import { describe, expect, it } from 'vitest';
import { createArchive } from '../../../../src/archive/archive.ts';
import { isSmallTalk } from '../../../../src/archive/search/asked/small-talk.ts';
import { corpusOf, markdown } from '../../../support/corpus.ts';

const asked = (...lines: readonly string[]) => `<!-- asked\n${lines.join('\n')}\n-->`;
const BODY = `## The start

Elon Musk gave a large sum to the charity in 2015, and Sam Altman ran it.[^ap]

${asked('who paid for it at first', 'did elon fund openai')}

Sam Altman took no salary in the first years of the charity.[^ap]

${asked('what did sam altman earn at openai', 'was sam paid')}

## The end

Elon Musk went away in 2018 and gave no more.[^ap]

${asked('why is there no more money from elon', 'did musk walk out on openai')}

Sam Altman wrote to him in three words.[^ap]

> Please come back
>
> — Sam Altman, letter, 5 May 2018 [^ap]

${asked('what did sam write to elon')}

## The rules

The charity has these rules:[^ap]

- nobody owns it
- nobody sells it

${asked('can the charity be sold')}
`;
const archive = createArchive(corpusOf({ 'story.md': markdown(BODY, 'The story') }));
const ask = (question: string) => archive.ask(question);
const firstOf = (question: string) => {
  const outcome = ask(question);
  if (!('hits' in outcome)) throw new Error(`${outcome.kind} for “${question}”`);
  const [{ passage, excerpt, below, askedLine }] = outcome.hits;
  return { kind: outcome.kind, passage, excerpt, below, askedLine };
};

describe('an asked line', () => {
  it.each([
    'did musk walk out on openai',
    'Did Musk walk out on OpenAI?',
    '  did   elon WALK out on “openai” ',
    'did Elon Musk walk out on OpenAI',
  ])('typed as %j gets its own passage, as an answer', (question) => {
    expect(firstOf(question)).toMatchObject({ kind: 'answer', passage: { text: expect.stringContaining('2018') } });
  });

  it('finds its passage in other words order too, and says by which line it was found', () => {
    const { passage, askedLine } = firstOf('did elon musk fund openai at first');
    expect(passage.text).toContain('large sum');
    expect(askedLine).toBe('did elon fund openai');
  });

  it('is never among the words that are shown', () => {
    const { excerpt, below } = firstOf('was sam paid');
    expect([excerpt, ...below.map((each) => each.excerpt)].map(({ text }) => text)).toEqual([
      'Sam Altman took no salary in the first years of the charity.',
    ]);
  });
});

describe('one answer', () => {
  it('is a lead-in with the words that it announces', () => {
    const { passage, below } = firstOf('what did sam write to elon');
    expect(passage.text).toBe('Sam Altman wrote to him in three words.');
    expect(below.map((each) => each.excerpt.text)).toEqual(['Please come back — Sam Altman, letter, 5 May 2018']);
    expect(archive.shownWith(passage).map(({ kind }) => kind)).toEqual(['paragraph', 'quote']);
  });

  it('is a lead-in that ends in a colon with its list', () => {
    const { passage, below } = firstOf('can the charity be sold');
    expect(passage.text).toBe('The charity has these rules:');
    expect(below.map((each) => each.excerpt.text)).toEqual(['nobody owns it', 'nobody sells it']);
  });
});

describe('completion', () => {
  it('offers known questions that begin so, slips forgiven', () => {
    expect(archive.suggest('did m', 5)).toEqual(['did musk walk out on openai']);
    expect(archive.suggest('what did sam altmn ear', 5)).toEqual(['what did sam altman earn at openai']);
    expect(archive.suggest('', 5)).toEqual([]);
    expect(archive.suggest('zebra', 5)).toEqual([]);
  });

  it('offers behind a few those that say it in other words', () => {
    expect(archive.suggest('at first who paid for the charity', 5)[0]).toBe('who paid for it at first');
    expect(archive.suggest('did elon musk fund', 5)).toEqual(['did elon fund openai']);
    expect(archive.suggest('best pizza near me', 5)).toEqual([]);
  });

  it('offers headings where no questions are known, each that stands over one section alone', () => {
    const shop =
      '# Shop\n\n## Opening hours\n\nOpen from Monday to Friday.\n\n## Notes\n\nClosed in May.\n\n## Notes\n\nOpen in June.';
    const headed = createArchive(corpusOf({ 'a.md': shop }));
    expect(headed.suggest('when is it open', 5)).toEqual(['Opening hours']);
    expect(headed.suggest('zebra', 5)).toEqual([]);
  });
});

describe('what is no question to the record', () => {
  it.each(['hi', 'Hello!', 'thanks a lot', 'who made you?', 'what can I ask', 'HELP'])('%s is small talk', (text) => {
    expect(ask(text).kind).toBe('small-talk');
  });

  it.each(['who paid for it', 'did elon fund it', 'who are the owners', 'is musk a bot'])('%s is none', (text) => {
    expect(isSmallTalk(text)).toBe(false);
  });

  it('is never answered for certain where it names what neither the texts nor English know', () => {
    const outcome = ask('did infosys fund openai');
    expect(outcome.kind).not.toBe('answer');
    expect(outcome.unknown).toEqual(['infosys']);
  });
});

describe('a heading that says just what is typed', () => {
  const corpus = corpusOf({
    'a.md':
      '# Shop\n\n## Opening hours\n\nMonday to Friday from nine.\n\n## Prices\n\nOpening hours cost nothing.\n\n## Who owns it?\n\nAnna does.',
  });
  it.each([
    ['opening hours', 'Monday to Friday from nine.'],
    ['“Opening Hours”!', 'Monday to Friday from nine.'],
    ['who owns it', 'Anna does.'],
  ])('gives “%s” the first passage below it, for certain', (question, text) => {
    const outcome = createArchive(corpus).ask(question);
    expect(outcome).toMatchObject({ kind: 'answer', confidence: 1 });
    expect(outcome.kind === 'answer' && outcome.hits[0].passage.text).toBe(text);
  });
});

it.each(['swindler and liar', 'is altman a liar', 'thanks to whom was he back'])(
  'takes “%s” for a question',
  (text) => {
    expect(isSmallTalk(text)).toBe(false);
  },
);

it('does not answer for a name of the corpus by what another did', () => {
  const corpus = corpusOf({
    'a.md': markdown(
      `## Who bought the mill?\n\nAnna Brandt bought the mill of Oxley in 2018.[^ap]\n\n${asked('did anna buy the mill', 'did somebody buy the mill')}\n\n## Backers\n\nThe backers of the weir were Zorblat and two banks.[^ap]\n\n${asked('who backed the weir')}`,
    ),
  });
  const archive = createArchive(corpus);
  expect(archive.ask('did anna buy the mill then').kind).toBe('answer');
  expect(archive.ask('did zorblat buy the mill').kind).not.toBe('answer');
});
