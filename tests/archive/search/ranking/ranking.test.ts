import { describe, expect, it } from 'vitest';
import { kindsAsked, kindsHeld, KIND } from '../../../../src/archive/search/answer-kinds.ts';
import type { Lexicon } from '../../../../src/archive/search/index/lexicon.ts';
import { rankedFor } from '../../../support/ranked.ts';

function firstOf(question: string, texts: readonly string[], lexicon?: Lexicon): string | undefined {
  const [first] = rankedFor(question, texts, lexicon);
  return first && texts[first.passageIndex];
}

const PEOPLE: Lexicon = {
  people: [
    { name: 'Elon Musk', aliases: ['space karen', 'tesla ceo'] },
    { name: 'Sam Altman', aliases: ['scam altman'] },
    { name: 'Sam Teller', aliases: [] },
  ],
  synonyms: [
    ['too late', 'statute of limitations'],
    ['diary', 'journal'],
  ],
};

describe('ranking', () => {
  it('prefers the passage that has the rare word', () => {
    expect(
      firstOf('the board and the cryptocurrency', [
        'The board met.',
        'The cryptocurrency was dropped.',
        'The board left.',
      ]),
    ).toContain('cryptocurrency');
  });

  it('finds a person by a nickname of several words', () => {
    expect(
      firstOf(
        'what did space karen want',
        ['A shuttle went to space.', 'Musk wanted control.', 'Altman wanted chips.'],
        PEOPLE,
      ),
    ).toContain('Musk');
  });

  it('does not take the words of a nickname for the person', () => {
    expect(firstOf('tesla ceo', ['Tesla sells cars.', 'Musk runs a firm.', 'Altman is a CEO.'], PEOPLE)).toContain(
      'Musk',
    );
  });

  it('leaves a first name alone that two persons share', () => {
    expect(firstOf('teller', ['Sam Altman spoke.', 'Sam Teller wrote.'], PEOPLE)).toContain('Teller');
  });

  it('finds a synonym of several words', () => {
    expect(
      firstOf('was it too late', ['The statute of limitations had run out.', 'The court met on Monday.'], PEOPLE),
    ).toContain('statute');
  });

  it('prefers the sentence that holds a date for "when"', () => {
    expect(firstOf('when did he resign', ['He did resign, they say.', 'He did resign in March 2020.'])).toContain(
      '2020',
    );
  });

  it('orders equals by id, whatever their order in the articles', () => {
    const equals = ['c', 'a', 'b'].map((id) => ({ id, section: id, text: 'The board met.' }));
    const ranked = rankedFor('board', equals);
    expect(new Set(ranked.map(({ score }) => score)).size).toBe(1);
    expect(ranked.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('kinds of answers', () => {
  it.each([
    ['when did he leave', KIND.date],
    ['why did he leave', KIND.reason],
    ['how many jurors', KIND.number],
    ['how much money did he give', KIND.money],
    ['who sued', KIND.name],
    ['where was it', KIND.place],
    ['what did musk say about it', KIND.speech],
    ['is it true', 0],
  ])('%s', (question, kinds) => {
    expect(kindsAsked(question)).toBe(kinds);
  });

  it('sees what a sentence holds', () => {
    const kinds = kindsHeld('He paid $5 million in Oakland on 3 May 2020, because Greg Brockman asked.');
    for (const kind of [KIND.date, KIND.money, KIND.number, KIND.name, KIND.place, KIND.reason])
      expect(kinds & kind).toBe(kind);
    expect(kindsHeld('they left')).toBe(0);
  });
});
