import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../../src/archive/search/index/lexicon.ts';
import { createPassageIndex } from '../../../../src/archive/search/passage-index.ts';
import { createSpeller } from '../../../../src/archive/search/query/spelling.ts';
import { damerauLevenshtein } from '../../../../src/text/edit-distance.ts';
import { commonWords } from '../../../../src/text/word-lists/english-words.ts';

const lexicon = {
  people: [{ name: 'Ilya Sutskever', aliases: ['the chief scientist'] }],
  synonyms: [['ygr', 'judge rogers']],
};
const text = `OpenAI and Altman made a settlement after the subpoena. Altman signed the settlement.${' The trial.'.repeat(20)}`;
const index = createPassageIndex([{ id: 'p', title: '', headings: [], text }], compileLexicon(lexicon));
const speller = createSpeller(index);
const mend = (form: string) => speller.mend(form);

describe('mending words', () => {
  it('leaves alone what English knows', () => {
    const known = ['richer', 'riches', ...commonWords()];
    expect(known.filter((word) => mend(word) !== undefined)).toEqual([]);
  });

  it.each([
    ['altmann', 'altman'],
    ['atlman', 'altman'],
    ['settlemnet', 'settlement'],
    ['setlement', 'settlement'],
    ['subpeona', 'subpoena'],
    ['sutzkever', 'sutskever'],
    ['waht', 'what'],
    ['becuase', 'because'],
    ['tral', 'trial'],
    ['tial', 'trial'],
    ['eachother', 'each other'],
    ['howmuch', 'how much'],
    ['didaltman', 'did altman'],
    ['signedthe', 'signed the'],
  ])('%s → %s', (typed, read) => {
    expect(mend(typed)).toBe(read);
  });

  it.each(['altman', 'settlements', 'dog', 'lasagna', 'ygr', 'rogers', 'whats', 'xqzt', 'doge', '2018', 'o1', 'маск'])(
    'leaves %s alone',
    (typed) => {
      expect(mend(typed)).toBeUndefined();
    },
  );

  it('reads a neighbouring key in a name of four letters that is met often', () => {
    const often = createPassageIndex(
      [{ id: 'p', title: '', headings: [], text: 'Elon spoke. '.repeat(20) }],
      compileLexicon(lexicon),
    );
    expect(createSpeller(often).mend('elom')).toBe('elon');
    expect(createSpeller(often).mend('elok')).toBeUndefined();
  });
});

describe('two words typed as one', () => {
  const passages = [
    { id: 'p', title: '', headings: [], text, asked: ['what is in the settlement papers of altman'] },
    {
      id: 'q',
      title: '',
      headings: [],
      text: 'The deep sea and the star.',
      asked: ['how deep is the sea', 'which star'],
    },
  ];
  const known = createSpeller(createPassageIndex(passages, compileLexicon(lexicon)));

  it('are read as two where a question is known that has both', () => {
    expect(known.mend('settlementpapers')).toBe('settlement papers');
  });

  it('that no question has together are left: they may be a name', () => {
    expect(known.mend('seastar')).toBeUndefined();
    expect(mend('settlementsubpoena')).toBeUndefined();
  });
});

describe('edit distance', () => {
  it('counts a swap of neighbours once', () => {
    expect(damerauLevenshtein('musk', 'muks', 2)).toBe(1);
    expect(damerauLevenshtein('musk', 'tusk', 2)).toBe(1);
    expect(damerauLevenshtein('musk', 'mask!', 2)).toBe(2);
  });

  it('is symmetric, and 0 for equal words only', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(damerauLevenshtein(a, b, 6)).toBe(damerauLevenshtein(b, a, 6));
        expect(damerauLevenshtein(a, b, 6) === 0).toBe(a === b);
      }),
    );
  });
});
