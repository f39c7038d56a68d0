import { describe, expect, it } from 'vitest';
import { createTimeline } from '../../../src/archive/timeline/event-timeline.ts';
import { createLandmarkFinder } from '../../../src/archive/timeline/landmarks.ts';
import { corpusOf, markdown, type CorpusFiles } from '../../support/corpus.ts';

function finderOf(files: CorpusFiles) {
  const corpus = corpusOf(files);
  return createLandmarkFinder(corpus, createTimeline(corpus, { searchEvents: () => new Map() }).events);
}

describe('what a record calls so', () => {
  const find = finderOf({
    'people.yml': '- name: Elon Musk\n',
    'corpus.yml': 'title: T\ndescription: D\nphases:\n  - { label: Trial and appeal, date: April 2026 to May 2026 }\n',
    'synonyms.yml': '- [bid, offer]\n',
    'bid.md': markdown(
      '## 10 February 2025: the group makes an offer\n\nYes.\n\n## 14 February 2025: no thanks\n\nNo.',
      'The bid',
    ),
    'b.md': markdown(
      '## 18 May 2026: Musk appeals\n\nYes.\n\n### 2 June 2026: a trial of patience ends\n\nYes.',
      'Afterwards',
    ),
  });

  it.each([
    ['the trial', 'Trial and appeal'],
    ['the appeal', 'Musk appeals'],
    ['the bid', 'the group makes an offer'],
    ['patience', 'a trial of patience ends'],
  ])('“%s” is “%s”', (words, title) => {
    expect(find(words)?.title).toBe(title);
  });

  it.each(['', 'the', '14', 'banana', 'bid banana'])('“%s” is none', (words) => {
    expect(find(words)).toBeUndefined();
  });
});

describe('of several titles', () => {
  const find = finderOf({
    'a.md': markdown(
      `## 3 March 2020: the council of Tarn votes on the harbour\n\nYes.\n
## 5 May 2021: the council votes\n\nYes.\n
### 6 May 2021: the mayor speaks\n\nYes.\n
## 7 July 2022: the council sits\n\nOn 1 August 2023 the governor fell.`,
      'The town',
    ),
  });
  const titleOf = (words: string) => find(words)?.title;

  it('the one with the fewest other words is meant', () => {
    expect(titleOf('the council vote')).toBe('the council votes');
  });

  it('the earlier is meant where they are as short', () => {
    expect(titleOf('the council')).toBe('the council votes');
  });

  it('a lesser event is meant where no main one has the words', () => {
    expect(titleOf('the mayor')).toBe('the mayor speaks');
  });

  it('an event that nobody marked is never meant', () => {
    expect(titleOf('the governor')).toBeUndefined();
  });

  it('the article about it gives its first main event', () => {
    expect(titleOf('the town')).toBe('the council of Tarn votes on the harbour');
  });
});
