import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../../src/archive/search/index/lexicon.ts';
import { createPassageIndex } from '../../../../src/archive/search/passage-index.ts';
import { withoutAsides } from '../../../../src/archive/search/query/asides.ts';

const index = createPassageIndex(
  [
    { id: 'a', title: 'The bid', headings: [], text: 'Elon Musk offered money for the lab before the trial.' },
    { id: 'b', title: 'The board', headings: [], text: 'Sam Altman was fired by the board of the lab.' },
  ],
  compileLexicon({ people: [{ name: 'Elon Musk', aliases: ['elon'] }], synonyms: [] }),
);

describe('of a question in the middle of chat', () => {
  it.each([
    ['bruh did elon pay ngl', 'did elon pay'],
    ['Your bot is USELESS, did elon pay?', 'did elon pay?'],
    ['ok so like im confused. did elon pay', 'did elon pay'],
    ['i dont believe you but did elon pay', 'did elon pay'],
    ['my mate and i have a bet going, did elon pay asking for a friend', 'did elon pay'],
    ['did elon pay my brother says otherwise', 'did elon pay'],
    ['loser buys pizza: did elon pay', 'did elon pay'],
    ['can you tell me who was fired', 'who was fired'],
    ['i forgot if elon paid', 'elon paid'],
    ['sooo did elon pay plssss', 'did elon pay'],
    ['my dad says elon paid is he right', 'elon paid'],
    ['so elon founded the lab right?', 'elon founded the lab?'],
    ['why was sam fired in the first place', 'why was sam fired'],
    ['i dont get how the board could pay. how is that fair', 'how the board could pay. how is that fair'],
    ['people keep saying that the board fired him. true or not?', 'the board fired him?'],
  ])('%j keeps %j', (typed, kept) => {
    expect(withoutAsides(typed, index)).toBe(kept);
  });

  it.each([
    'after the trial, did he pay',
    'who said i dont trust sam',
    'if the board had known, would he be fired',
    'elon paid, so who fired sam',
    'the lab, who paid for it',
    'how did i lose',
    'who was right',
    'elon was always right',
    'maybe elon was right',
    'how much did he pay in 2018, and why',
    'does that mean we are near a trial',
    'he planned to wrest the A.I. lab from Mr. Altman',
    'who replied "no, i paid for the lab" to the board',
    'i know of no board like this which fired him',
  ])('%j loses nothing', (typed) => {
    expect(withoutAsides(typed, index)).toBe(typed);
  });

  it.each(['bruh', 'ok so', 'i dont believe you', '', '💀', 'thanks in advance, mate'])(
    '%j, which asks nothing, is left as it is',
    (typed) => {
      expect(withoutAsides(typed, index)).toBe(typed);
    },
  );

  it('reads the longest text that can be typed in one pass', () => {
    const typed = `${'ok so i think, '.repeat(130)}did elon pay`;
    expect(withoutAsides(typed, index)).toBe('did elon pay');
  });
});
