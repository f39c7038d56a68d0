import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/model.ts';
import { PictureRefused, type QuoteCardSpec } from '../../src/pictures/picture-spec.ts';
import { CARD_HEIGHT, CARD_MAX_HEIGHT, layoutQuoteCard, MIN_WORDS_SIZE } from '../../src/pictures/quote-card.ts';
import type { Scene } from '../../src/pictures/scene.ts';
import { quotesOf, shippedCorpus } from '../support/corpus.ts';
import { HOSTILE_WORDS, cardOf } from '../support/picture-samples.ts';
import { STUDIOS, illegibleTexts, strayShapes, textsOf, touchingLabels } from '../support/scenes.ts';
import { anyText } from '../support/random-cases.ts';

function card(more: Partial<QuoteCardSpec> = {}): QuoteCardSpec {
  return {
    kind: 'quote-card',
    text: 'no thank you but we will buy twitter for $9.74 billion if you want',
    speaker: 'Sam Altman',
    initials: 'SA',
    colour: '#0072b2',
    role: 'CEO of OpenAI',
    occasion: 'post on X',
    date: { start: { year: 2025, month: 2, day: 10 } },
    source: 'CNBC',
    id: 'q/7f3a12',
    corpusTitle: 'Musk v. Altman',
    ...more,
  };
}

function layout(more: Partial<QuoteCardSpec> = {}): Scene {
  return layoutQuoteCard(card(more), STUDIOS.dark);
}

/** What is wrong with a card; nothing if it is drawn well or refused by name. */
function faultsOf(spec: QuoteCardSpec, studio = STUDIOS.dark): readonly string[] {
  try {
    const scene = layoutQuoteCard(spec, studio);
    const isTooHigh = scene.height > CARD_MAX_HEIGHT;
    return [
      ...strayShapes(scene),
      ...touchingLabels(scene),
      ...illegibleTexts(scene),
      ...(isTooHigh ? ['too high'] : []),
    ];
  } catch (error) {
    if (error instanceof PictureRefused) return [];
    throw error;
  }
}

function sizeOfWords(scene: Scene): number {
  const words = scene.shapes.find(({ part }) => part === 'words');
  const glyph = words?.kind === 'text' ? words.line.glyphs[0] : undefined;
  return glyph ? glyph.scale * glyph.face.unitsPerEm : 0;
}

describe('the words', () => {
  test('stand as they are, without quotation marks of the card', () => {
    const scene = layout();
    expect(textsOf(scene, 'words').join(' ')).toBe(card().text);
    expect(textsOf(scene, 'ornament')).toEqual(['“', '”']);
  });

  test('shrink with their length to a floor and then grow the card', () => {
    const lengths = [20, 120, 300, 600, 1000, 1300];
    const scenes = lengths.map((length) =>
      layout({ text: 'we shall see what comes of it '.repeat(50).slice(0, length) }),
    );
    const sizes = scenes.map(sizeOfWords);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizes.at(-1)).toBe(MIN_WORDS_SIZE);
    expect(scenes[0]?.height).toBe(CARD_HEIGHT);
    expect(scenes.at(-1)?.height).toBeGreaterThan(CARD_HEIGHT);
  });

  test('that do not fit at the floor are refused', () => {
    expect(() => layout({ text: 'word '.repeat(500) })).toThrow('too long');
  });

  test('in signs without a glyph are refused, a lone one is not', () => {
    expect(() => layout({ text: '漢字かな'.repeat(5) })).toThrow('fonts of the cards lack');
    expect(() => layout({ text: ' \u200B\n' })).toThrow('no words');
    expect(textsOf(layout({ text: 'The sign 漢 is one of two thousand.' }), 'words').join(' ')).toContain('漢');
  });

  test('from right to left begin at the right', () => {
    const right = layout({ text: 'שלום לכולם' }).shapes.find(({ part }) => part === 'words')?.box.right ?? 0;
    const left = layout({ text: 'Hello' }).shapes.find(({ part }) => part === 'words')?.box.right ?? 0;
    expect(right).toBeGreaterThan(1050);
    expect(left).toBeLessThan(800);
  });
});

describe('the attribution', () => {
  test('names speaker, role, occasion, date, source, corpus and id', () => {
    const scene = layout();
    expect(textsOf(scene, 'speaker')).toEqual(['Sam Altman']);
    expect(textsOf(scene, 'detail')).toEqual(['CEO of OpenAI', 'post on X · 10 February 2025']);
    expect(textsOf(scene, 'foot')).toEqual(['CNBC', 'Musk v. Altman · q/7f3a12']);
  });

  test.each(['#ffff00', '#ffffff', '#000000', '#808080', '#d55e00', 'no colour'])(
    'can be read in either theme beside the colour %s',
    (colour) => {
      expect(faultsOf(card({ colour }), STUDIOS.dark)).toEqual([]);
      expect(faultsOf(card({ colour }), STUDIOS.light)).toEqual([]);
    },
  );

  test('drops initials rather than shrinking them', () => {
    expect(textsOf(layout({ initials: 'SA' }), 'initials')).toEqual(['SA']);
    expect(textsOf(layout({ initials: 'WWW' }), 'initials')).toEqual(['WW']);
  });

  test('never loses the id to a long title of the corpus', () => {
    expect(textsOf(layout({ corpusTitle: 'A very long title '.repeat(20) }), 'foot').at(-1)).toMatch(/… · q\/7f3a12$/);
  });
});

describe('nothing breaks a card', () => {
  test.each(Object.entries(HOSTILE_WORDS))('%s', (_, text) => {
    expect(faultsOf(card({ text }))).toEqual([]);
    expect(
      faultsOf(card({ speaker: text, role: text, occasion: text, source: text, corpusTitle: text, initials: text })),
    ).toEqual([]);
  });

  test('whatever is said, by whomever', () => {
    const words = fc.oneof(
      anyText({ maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.lorem({ maxCount: 200 }),
      fc.string({
        unit: fc.constantFrom('a', 'W', '\u0301', '\u202E', 'ש', 'م', ' ', '\n', '🤣', '1'),
        maxLength: 900,
      }),
    );
    const spec = fc.record({
      text: words,
      speaker: words,
      initials: words,
      colour: words,
      role: words,
      occasion: words,
      source: words,
      id: words,
      corpusTitle: words,
    });
    fc.assert(
      fc.property(spec, (parts) => {
        // Accents heaped on one letter reach into the line above: known, and no language heaps them so.
        fc.pre(!Object.values(parts).some((text) => /\p{M}/u.test(text.normalize('NFKC'))));
        expect(faultsOf(card(parts))).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });
});

describe('the shipped quotations', () => {
  let corpus: Corpus;
  beforeAll(async () => {
    ({ corpus } = await shippedCorpus());
  });

  test('all have a card, with their words verbatim', () => {
    for (const quote of quotesOf(corpus)) {
      const scene = layoutQuoteCard(cardOf(corpus, quote), STUDIOS.dark);
      expect(strayShapes(scene)).toEqual([]);
      expect(touchingLabels(scene)).toEqual([]);
      expect(textsOf(scene, 'words').join('').replace(/\s/g, '')).toBe(quote.text.replace(/\s/g, ''));
    }
  });
});
