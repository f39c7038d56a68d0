import { describe, expect, it } from 'vitest';
import { compileLexicon, type Lexicon } from '../../../../src/archive/search/index/lexicon.ts';
import { createPassageIndex } from '../../../../src/archive/search/passage-index.ts';
import { readQuestion } from '../../../../src/archive/search/query/question.ts';

const LEXICON: Lexicon = {
  people: [
    { name: 'Elon Musk', aliases: ['elon'] },
    { name: 'Sam Altman', aliases: ['sam', 'ceo of openai'] },
  ],
  synonyms: [['for profit', 'conversion']],
};

function unitsOf(question: string): readonly string[] {
  const text = 'Sam Altman kicked Elon Musk out; the ceo of OpenAI wanted a profit.';
  const index = createPassageIndex([{ id: 'a', title: '', headings: [], text }], compileLexicon(LEXICON));
  return readQuestion(question, index).queryTerms.map(({ form }) => form);
}

describe('what a question speaks of', () => {
  it('leaves a word and a particle apart that are no known phrase', () => {
    expect(unitsOf('did sam ponder elon out')).toContain('ponder');
  });

  it('takes an office that somebody wants to hold for the office, and otherwise for its holder', () => {
    expect(unitsOf('did elon want to be ceo of openai')).toEqual(['elon', 'want', 'ceo', 'openai']);
    expect(unitsOf('who fired the ceo of openai')).toContain('ceo of openai');
  });

  it("lets the corpus' own phrase go before a general one that ends within it", () => {
    expect(unitsOf('why did they go for profit')).toContain('for profit');
  });

  it('has no ear for contractions without their apostrophe', () => {
    expect(unitsOf('what did elon say hed do, and howd sam answer')).toEqual(
      unitsOf("what did elon say he'd do, and how'd sam answer"),
    );
    expect(unitsOf('what did elon say hed ponder')).not.toContain('hed');
  });
});
