import { expect, it } from 'vitest';
import { spellOut } from '../../../src/text/word-lists/chat-spellings.ts';

it.each([
  ['whos the judge', 'who is the judge'],
  ['Y did elon leave', 'why did elon leave'],
  ['r they friends, or wat?', 'are they friends, or what?'],
  ['how come sam got fired', 'why sam got fired'],
  ['WHYYYY did elonnnn leave so sooooon', 'WHY did elon leave so soon'],
  ['whooo won', 'who won'],
])('spells “%s” out as “%s”', (typed, read) => {
  expect(spellOut(typed)).toBe(read);
});

it.each([
  'who runs Y Combinator',
  'the R language',
  'U.S. courts',
  'AT&T and Q&A',
  "who's next",
  'x-r-y',
  'Henry VIII and louis xiii',
  'www.example.com or aaaa',
  'u.s. v. google',
])('leaves “%s” as it is', (typed) => {
  expect(spellOut(typed)).toBe(typed);
});
