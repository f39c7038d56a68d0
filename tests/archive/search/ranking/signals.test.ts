import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../../src/archive/search/index/lexicon.ts';
import { SIGNAL_NAMES, type SignalName } from '../../../../src/archive/search/ranking/signals.ts';
import { rankedFor, type WrittenPassage } from '../../../support/ranked.ts';

const PEOPLE: Lexicon = {
  people: [
    { name: 'Elon Musk', aliases: ['elon'] },
    { name: 'Sam Altman', aliases: ['sam'] },
  ],
  synonyms: [],
};

/** One signal of each passage, in the order in which they are given; undefined for a passage that is no candidate. */
function read(name: SignalName, question: string, passages: readonly WrittenPassage[], lexicon = PEOPLE) {
  const ranked = rankedFor(question, passages, lexicon);
  return passages.map((_, at) => ranked.find(({ id }) => id === String(at))?.signals[name]);
}

describe('a signal', () => {
  it('is a number from 0 that is nowhere much above 1', () => {
    const asked = ['who broke the pier'];
    const passages = [{ title: 'Pier', headings: ['The pier'], text: 'The storm broke the pier.', asked }, 'A pier.'];
    const values = rankedFor('who broke the pier', passages).flatMap(({ signals }) => Object.values(signals));
    expect(values).toHaveLength(2 * SIGNAL_NAMES.length);
    expect(values.filter((value) => !(value >= 0 && value <= 1.2))).toEqual([]);
  });

  it('bm25InContext: the rarer word tells more than the more frequent one', () => {
    const [common = 1, rare = 0] = read('bm25InContext', 'pier lantern', [
      'The pier.',
      'The lantern.',
      'A pier again.',
    ]);
    expect(rare).toBeGreaterThan(common);
  });

  it('coverageInContext: a heading supplies what the passage takes as said', () => {
    const text = 'It burned in 1911.';
    const [alone = 0, below = 0] = read('coverageInContext', 'lighthouse burned', [
      text,
      { headings: ['The lighthouse'], text },
    ]);
    expect(below).toBeGreaterThan(alone);
    expect(below).toBeLessThan(1);
    expect(read('coverageInContext', 'lighthouse burned', ['The lighthouse burned.'])).toEqual([1]);
  });

  it('headingMatch: a heading that says just what is asked, before one that says more, before none', () => {
    const text = 'The storm came.';
    const [just = 0, more = 0, none = 0] = read('headingMatch', 'long pier', [
      { headings: ['Long pier'], text },
      { headings: ['Long pier and town council of Tarn'], text },
      'The long pier.',
    ]);
    expect(just).toBeCloseTo(1);
    expect(more).toBeGreaterThan(none);
    expect(more).toBeLessThan(just);
    expect(none).toBe(0);
  });

  it('title: the article about the subject', () => {
    expect(read('title', 'harbour', [{ title: 'The harbour', text: 'Harbour.' }, 'A harbour.'])).toEqual([1, 0]);
  });

  it('subject: what the question begins with begins the passage', () => {
    const passages = ['Brandt saved the sailors.', 'After a night at sea it was at last Brandt.'];
    expect(read('subject', 'brandt sailors', passages)).toEqual([1, 0]);
  });

  it('holdsKind: a date for "when", in the sentence that is asked about', () => {
    const passages = ['He resigned in March 2020.', 'He resigned, they say.'];
    expect(read('holdsKind', 'when did he resign', passages)).toEqual([1, 0]);
    expect(read('holdsKind', 'did he resign', passages)).toEqual([0, 0]);
  });

  it('pairs: words that are neighbours in both', () => {
    const [beside = 0, apart = 0] = read('pairs', 'stone bridge', ['A stone bridge.', 'The bridge has a stone.']);
    expect(beside).toBeGreaterThan(apart);
  });

  it('opensSection: halved, then a third, down the passages of a section', () => {
    const headings = ['Ferry'];
    const passages = ['The ferry sank.', 'The ferry rose.', 'The ferry ran.'].map((text) => ({ headings, text }));
    expect(read('opensSection', 'ferry', passages)).toEqual([1, 1 / 2, 1 / 3]);
  });

  it('people: the share of the persons asked about that are named, by whatever alias', () => {
    expect(read('people', 'elon and sam', ['Elon Musk wrote.', 'Musk met Sam Altman.', 'Sam Altman ate.'])).toEqual([
      0.5, 1, 0.5,
    ]);
    expect(read('people', 'who wrote', ['Elon Musk wrote.'])).toEqual([0]);
  });

  it('sentence: one sentence that says it all, before two that do together', () => {
    const [one = 0, two = 0] = read('sentence', 'keeper saved sailors', [
      'The keeper saved nine sailors.',
      'There was a keeper. Nine sailors were saved.',
    ]);
    expect(one).toBeCloseTo(1);
    expect(two).toBeLessThan(one);
  });
});

describe('a signal of the asked lines', () => {
  const lines = (...asked: string[]) => ({ text: 'It happened.', asked });

  it('askedLikeness: whole for the line itself, less for one that shares words, none without lines', () => {
    const [same = 0, near = 1, none] = read('askedLikeness', 'who broke the pier', [
      lines('who broke the pier'),
      lines('who painted the pier'),
      'Who broke the pier? Nobody.',
    ]);
    expect(same).toBeCloseTo(1);
    expect(near).toBeGreaterThan(0);
    expect(near).toBeLessThan(same);
    expect(none).toBe(0);
  });

  it('askedOfLine: a line that asks for more is not the same', () => {
    const [same = 0, more = 1] = read('askedOfLine', 'did musk sue', [
      lines('did musk sue'),
      lines('did musk sue apple'),
    ]);
    expect(more).toBeLessThan(same);
  });

  it('askedOrder: who did it to whom', () => {
    const [same = 0, turned = 1] = read('askedOrder', 'did elon sue sam', [
      lines('did elon sue sam'),
      lines('did sam sue elon'),
    ]);
    expect(turned).toBeLessThan(same);
  });

  it('askedSecond and askedTogether: further lines of the passage say it too', () => {
    const passages = [lines('who broke the pier', 'who broke the old pier'), lines('who broke the pier')];
    const question = 'who broke the old pier';
    const [two = 0, one = 1] = read('askedSecond', question, passages);
    expect(two).toBeGreaterThan(one);
    const [together = 0, alone = 1] = read('askedTogether', question, passages);
    expect(together).toBeGreaterThan(alone);
  });
});
