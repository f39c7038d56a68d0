import { describe, expect, it } from 'vitest';
import { createSpeakers } from '../../../src/archive/quotations/speakers.ts';
import { createTextChecker } from '../../../src/archive/check/text-checker.ts';
import { corpusOf, markdown, quotesOf } from '../../support/corpus.ts';

const OPEN = 'The kitchen is a public one (which is why I named it “Open” kitchen), and it cooks for everybody.';
const FRIENDS = "I was talking to somebody close and they said 'Look, he has no friends. He has pans.' That was sad.";
const BODY = `The non-profit kitchen of the old town can't sell any soup on Sundays, as everybody knows.[^ap]

> ${OPEN}
>
> — Elon Musk, 10 February 2025 [^ap]

> ${FRIENDS}
>
> — Sam Altman, 11 February 2025 [^ap]
`;
const corpus = corpusOf({ 'house.md': markdown(BODY) });
const check = createTextChecker(quotesOf(corpus), corpus, createSpeakers(corpus));

describe('a paste with quotation marks inside', () => {
  it.each([
    OPEN,
    OPEN.replace(/[“”]/g, '"'),
    `"${OPEN.replace(/[“”]/g, '"')}"`,
    `Musk: ${OPEN}`,
    `${OPEN.replace(/[“”]/g, '"')} — Elon Musk`,
    FRIENDS,
    FRIENDS.replace(/ '|' /g, ' "'),
  ])('is judged whole where it is faithful: %s', (text) => {
    expect(check(text)).toMatchObject({ kind: 'verbatim', isPart: false });
  });

  it('is altered where what stands around the marks is', () => {
    const outcome = check('I was talking to someone close and they told me "Look, he has no friends. He has pans."');
    expect(outcome).toMatchObject({ kind: 'altered', quote: { text: FRIENDS } });
  });
});

describe('a quotation in other talk', () => {
  it.each([
    ['my aunt read "Look, he has no friends. He has pans." out loud over dinner', 'verbatim'],
    ['the "chef" of that place claims “he has no friends. He has pans.” on a wall', 'verbatim'],
    ['“it is a very long and rather dull story about ducks”, whereas “he has no friends” is short', 'verbatim'],
    ['Musk said "Look, he has no friends. He has pans."', 'misattributed'],
    ['she calls her cat "Soup" and the dog "Pan"', 'absent'],
    ['he wrote "nobody on this planet eats that" and everybody laughed, he has no friends', 'absent'],
  ])('is judged by the marked words: %s', (text, expected) => {
    expect(check(text).kind).toBe(expected);
  });
});

describe('words that no quotation has', () => {
  it.each([
    'the nonprofit kitchen of the old town can’t sell any soup',
    'THE NON PROFIT KITCHEN OF THE OLD TOWN CAN’T SELL ANY SOUP',
    'the old town cant sell any soup on sundays',
  ])('are said to be the article’s where they stand in its prose: %s', (text) => {
    expect(check(text)).toMatchObject({ kind: 'absent', passage: { kind: 'paragraph' } });
  });

  it.each(['the old town sells any soup', 'of the old town', '我们不出售门票。'.repeat(20)])(
    '%s are nowhere',
    (text) => {
      expect(check(text)).not.toHaveProperty('passage');
    },
  );
});
