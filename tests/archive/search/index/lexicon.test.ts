import { describe, expect, it } from 'vitest';
import { compileLexicon, EMPTY_LEXICON } from '../../../../src/archive/search/index/lexicon.ts';
import { stem } from '../../../../src/text/stems.ts';

const general = compileLexicon(EMPTY_LEXICON);
const stems = (text: string) => text.split(' ').map(stem);

function standIns(word: string): readonly string[] {
  return general.ofWord(stem(word)).flatMap((concept) => concept.stems);
}

describe('words of the same meaning', () => {
  it.each([
    ['attorney', 'lawyer'],
    ['bail', 'resign'],
    ['sack', 'fire'],
    ['truce', 'settlement'],
    ['cash', 'money'],
  ])('take "%s" for "%s"', (typed, written) => {
    expect(standIns(typed)).toContain(stem(written));
  });

  it('lead from slang to plain words and not back', () => {
    expect(standIns('receipts')).toContain(stem('evidence'));
    expect(standIns('bounce')).toContain(stem('resign'));
    expect(standIns('popular')).not.toContain(stem('viral'));
  });

  it('leave the general words out of those that the corpus knows', () => {
    expect(general.words.size).toBe(0);
    expect(compileLexicon({ people: [], synonyms: [['quit', 'leave']] }).words).toEqual(new Set(['quit', 'leave']));
  });
});

describe('persons', () => {
  const finder = compileLexicon({
    people: [
      { name: 'Sam Altman', aliases: ['scam altman'] },
      { name: 'Sam Teller', aliases: [] },
    ],
    synonyms: [],
  });

  it('are known by each part of the name that no one else has', () => {
    expect(finder.find(stems('altman')).map(({ concept }) => concept.stems)).toEqual([stems('sam altman')]);
    expect(finder.find(stems('sam'))).toEqual([]);
  });

  it('are found by the longest of their names', () => {
    expect(finder.find(stems('scam altman'))[0]).toMatchObject({ position: 0, length: 2 });
  });

  it('hide no name within what people type for them, where a text has it', () => {
    const known = compileLexicon({
      people: [
        { name: 'Elon Musk', aliases: ['tesla ceo'] },
        { name: 'Tesla', aliases: [], kind: 'organization' },
      ],
      synonyms: [],
    });
    const inText = known.find(stems('tesla ceo elon musk'), () => true).map(({ concept }) => concept.stems);
    expect(inText).toEqual([stems('tesla'), stems('elon musk')]);
    expect(known.find(stems('tesla ceo')).map(({ concept }) => concept.stems)).toEqual([stems('elon musk')]);
  });

  it('whose names are common words are meant in texts only with a capital, and in questions by more than that word', () => {
    const known = compileLexicon({
      people: [
        { name: 'Larry Page', aliases: ['google founder'] },
        { name: 'Wired', aliases: [], kind: 'organization' },
        { name: 'The Information', aliases: [], kind: 'organization' },
      ],
      synonyms: [],
    });
    const isFound = (text: string, isText: boolean) => {
      const words = text.split(' ');
      const isCapital = (at: number) => /^[A-Z]/.test(words[at] ?? '');
      const folded = words.map((word) => stem(word.toLowerCase()));
      return known.find(folded, isText ? isCapital : undefined).some(({ concept }) => concept.kind === 'person');
    };
    expect(['a page of it', 'he wired money', 'all the information'].some((text) => isFound(text, true))).toBe(false);
    expect(['then Page spoke', 'as Wired wrote', 'as The Information wrote'].every((text) => isFound(text, true))).toBe(
      true,
    );
    expect(['which page was it', 'what was the information'].some((text) => isFound(text, false))).toBe(false);
    expect(['larry page', 'what did wired write', 'google founder'].every((text) => isFound(text, false))).toBe(true);
  });
});
