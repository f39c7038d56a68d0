import { describe, expect, it } from 'vitest';
import { KIND, kindsAsked, kindsHeld } from '../../../src/archive/search/answer-kinds.ts';

describe('the kind of answer asked for', () => {
  it('is told by the first question word, not by one further on', () => {
    expect(kindsAsked('what did sam say when asked about it')).toBe(KIND.speech);
    expect(kindsAsked('when did he say who won')).toBe(KIND.date);
    expect(kindsAsked('who was there when it closed')).toBe(KIND.name);
  });

  it('is a stretch of time for "how long", a date for "how long ago"', () => {
    expect(kindsAsked('how long was the hearing')).toBe(KIND.duration);
    expect(kindsAsked('how long ago was the hearing')).toBe(KIND.date);
  });

  it('is none where the question does not say', () => {
    expect(kindsAsked('did they settle')).toBe(0);
  });
});

describe('the kinds of answer that a sentence holds', () => {
  it.each(['after more than seven hours', 'in less than two weeks', 'a 52-page memo', 'for a few days'])(
    'include a stretch of time: %s',
    (sentence) => expect(kindsHeld(sentence) & KIND.duration).not.toBe(0),
  );

  it('do not take a date for a stretch of time', () => {
    expect(kindsHeld('It closed on 4 May 2026.') & KIND.duration).toBe(0);
  });
});
