import { describe, expect, test } from 'vitest';
import type { QuoteCardSpec } from '../../../src/pictures/picture-spec.ts';
import { createPictureCache, pictureKey } from '../../../src/pictures/draw/picture-cache.ts';

const bytes = (length: number): Uint8Array => new Uint8Array(length);

describe('createPictureCache', () => {
  test('drops what was not asked for longest when full', () => {
    const cache = createPictureCache(100);
    cache.set('a', bytes(40));
    cache.set('b', bytes(40));
    cache.get('a');
    cache.set('c', bytes(40));
    expect(['a', 'b', 'c'].map((key) => cache.get(key) !== undefined)).toEqual([true, false, true]);
  });

  test('keeps nothing larger than itself, and drops nothing for it', () => {
    const cache = createPictureCache(100);
    cache.set('a', bytes(60));
    cache.set('b', bytes(101));
    expect(cache.get('a')).toBeDefined();
    expect(cache.get('b')).toBeUndefined();
  });

  test('counts a picture that is set again once', () => {
    const cache = createPictureCache(100);
    cache.set('a', bytes(60));
    cache.set('a', bytes(60));
    cache.set('b', bytes(40));
    expect(cache.get('a')).toBeDefined();
  });
});

describe('pictureKey', () => {
  const spec: QuoteCardSpec = {
    kind: 'quote-card',
    text: 'x',
    speaker: 'A',
    initials: 'A',
    colour: '#000000',
    id: 'q/1',
    corpusTitle: 'T',
  };

  test('is the same whatever the order of the fields', () => {
    expect(
      pictureKey({
        corpusTitle: 'T',
        id: 'q/1',
        colour: '#000000',
        initials: 'A',
        speaker: 'A',
        text: 'x',
        kind: 'quote-card',
      }),
    ).toBe(pictureKey(spec));
  });

  test('differs with what the picture says', () => {
    expect(pictureKey({ ...spec, text: 'y' })).not.toBe(pictureKey(spec));
    expect(pictureKey({ ...spec, date: { start: { year: 2018 } } })).not.toBe(pictureKey(spec));
  });
});
