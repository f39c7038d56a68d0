import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createSpeakers } from '../../src/archive/quotations/speakers.ts';
import { judgeClaims, readGoldenClaims } from './golden-claims.ts';
import { quotesOf, shippedArchive } from '../support/corpus.ts';

const claims = readGoldenClaims(fileURLToPath(new URL('../golden/check-claims.jsonl', import.meta.url)));
const archive = await shippedArchive();
const { corpus } = archive;

it('claims name people of the record, mean recorded quotations, and stand once', () => {
  const quotes = quotesOf(corpus);
  const isLost = (stretch = '') => !quotes.some(({ text }) => text.includes(stretch));
  expect(claims.filter(({ stretch }) => isLost(stretch))).toEqual([]);
  expect(claims.filter(({ expected, stretch }) => (expected === 'absent') !== (stretch === undefined))).toEqual([]);
  expect(claims.filter(({ person }) => person !== undefined && !createSpeakers(corpus).find(person))).toEqual([]);
  expect(new Set(claims.map(({ claim }) => claim)).size).toBe(claims.length);
});

describe('claims made by hand', () => {
  const judged = judgeClaims(archive, claims);

  it.each([
    ['frame', 'seen', 1],
    ['invention', 'seen', 1],
    ['misquote', 'seen', 7],
    ['paste', 'seen', 2],
    ['frame', 'unseen', 3],
    ['invention', 'unseen', 1],
    ['misquote', 'unseen', 2],
  ])('of the kind %s, %s, are judged right but for %d', (kind, half, most) => {
    const wrong = judged.filter((each) => each.kind === kind && each.half === half && !each.isRight);
    expect(wrong.length).toBeLessThanOrEqual(most);
  });
});
