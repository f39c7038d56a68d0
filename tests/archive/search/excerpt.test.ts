import { describe, expect, it } from 'vitest';
import { createPassageSearch } from '../../../src/archive/search/passage-search.ts';
import type { Hit } from '../../../src/archive/archive-model.ts';
import { corpusOf, markdown } from '../../support/corpus.ts';

/** A sentence of about 100 characters about something else. */
const filler = (word: string) =>
  `The ${word} lay there all the while, and whoever came by looked at it for a time and went on without a sound.`;
const FILLERS = ['barrel', 'ladder', 'bucket', 'basket', 'hammer'].map(filler);
const ANSWER = 'Oda Brandt lit the lantern.';

function firstHit(body: string, question = 'who lit the lantern'): Hit {
  const outcome = createPassageSearch(corpusOf({ 'a.md': markdown(body) })).ask(question);
  if (!('hits' in outcome)) throw new Error(`Nothing is found for “${question}”.`);
  return outcome.hits[0];
}

const excerptOf = (sentences: readonly string[]) => firstHit(sentences.join(' ')).excerpt;

describe('the cut of a long passage', () => {
  it('begins with the passage where the answer does', () => {
    const excerpt = excerptOf([ANSWER, ...FILLERS]);
    expect(excerpt.text.startsWith(ANSWER)).toBe(true);
    expect([excerpt.isCutBefore, excerpt.isCutAfter]).toEqual([false, true]);
  });

  it('begins with the passage below a heading that is the question, wherever its words come again', () => {
    const first = 'Nobody knows for certain, and two of them say so.';
    const { excerpt } = firstHit(`## Who lit the lantern?\n\n${[first, ...FILLERS, ANSWER].join(' ')}`);
    expect(excerpt.text.startsWith(first)).toBe(true);
    expect([excerpt.isCutBefore, excerpt.isCutAfter]).toEqual([false, true]);
  });

  it('ends with the passage where the answer does', () => {
    const excerpt = excerptOf([...FILLERS, ANSWER]);
    expect(excerpt.text.endsWith(ANSWER)).toBe(true);
    expect([excerpt.isCutBefore, excerpt.isCutAfter]).toEqual([true, false]);
  });

  it('takes whole sentences around the answer, within 350 characters', () => {
    const { text, isCutBefore, isCutAfter } = excerptOf([...FILLERS.slice(0, 3), ANSWER, ...FILLERS.slice(2)]);
    expect(text).toContain(ANSWER);
    expect(text).toMatch(/^(?:The|Oda) .*\.$/);
    expect(text.length).toBeLessThanOrEqual(350);
    expect([isCutBefore, isCutAfter]).toEqual([true, true]);
  });

  it('never cuts inside a sentence, however long that is', () => {
    const long = `Oda Brandt lit the lantern ${'and then the next one on the long wall of the harbour '.repeat(8)}at last.`;
    expect(excerptOf([FILLERS[0] ?? '', long, FILLERS[1] ?? '']).text).toBe(long);
  });

  it('leaves a passage of up to 350 characters whole', () => {
    const short = [FILLERS[0], ANSWER, FILLERS[1]].join(' ');
    expect(excerptOf([short])).toMatchObject({ text: short, isCutBefore: false, isCutAfter: false });
  });
});

describe('the words that match', () => {
  it('are ranges of the excerpt, ascending, in whatever form they stand', () => {
    const { text, matches } = firstHit('The keepers lit lanterns. A lantern was lit.', 'keeper lantern').excerpt;
    expect(matches.map(({ start, end }) => text.slice(start, end))).toEqual(['keepers', 'lanterns', 'lantern']);
  });

  it('point into the cut text, not into the passage', () => {
    const { text, matches } = excerptOf([...FILLERS, ANSWER]);
    expect(matches.map(({ start, end }) => text.slice(start, end))).toContain('lantern');
  });
});

describe('what a passage announces', () => {
  it('is shown whole below it: a short list', () => {
    const hit = firstHit('The lantern was lit by three:\n\n- Oda Brandt\n- Per Lund\n- Ann Weber');
    expect(hit.excerpt.text).toBe('The lantern was lit by three:');
    expect(hit.below.map(({ excerpt }) => excerpt.text)).toEqual(['Oda Brandt', 'Per Lund', 'Ann Weber']);
  });

  it('stays away where the paragraph alone answers', () => {
    const body = `${ANSWER} She wrote of it later.\n\n> The sea takes what it wants.\n>\n> — Oda Brandt, letter, 5 May 1911 [^ap]\n`;
    expect(firstHit(body).below).toEqual([]);
  });
});
