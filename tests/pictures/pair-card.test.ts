import { describe, expect, test } from 'vitest';
import { CARD_MAX_HEIGHT, layoutPairCard, MIN_WORDS_SIZE } from '../../src/pictures/quote-card.ts';
import { type PairCardSpec, PictureRefused, type SpokenWords } from '../../src/pictures/picture-spec.ts';
import { HOSTILE_WORDS } from '../support/picture-samples.ts';
import { STUDIOS, illegibleTexts, strayShapes, textsOf, touchingLabels } from '../support/scenes.ts';

const said: SpokenWords = {
  text: 'no thank you but we will buy twitter for $9.74 billion if you want',
  speaker: 'Sam Altman',
  initials: 'SA',
  colour: '#0072b2',
  role: 'CEO of OpenAI',
  occasion: 'post on X to Elon Musk',
  date: { start: { year: 2025, month: 2, day: 10 } },
  source: 'CNBC',
  id: 'q/7f3a12',
};
const answer: SpokenWords = { ...said, text: 'Swindler', speaker: 'Elon Musk', initials: 'EM', colour: '#d55e00' };

function pair(first: string = said.text, second: string = answer.text): PairCardSpec {
  const quotes = [
    { ...said, text: first },
    { ...answer, text: second, source: 'Reuters' },
  ] as const;
  return { kind: 'pair-card', quotes, corpusTitle: 'Musk v. Altman' };
}

/** What is wrong with a card; nothing if it is drawn well or refused by name. */
function faultsOf(spec: PairCardSpec, studio = STUDIOS.dark): readonly string[] {
  try {
    const scene = layoutPairCard(spec, studio);
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

describe('a card of two quotations', () => {
  test('has the words of both as they are, the first above the second, with who, when and where', () => {
    const scene = layoutPairCard(pair(), STUDIOS.dark);
    expect(textsOf(scene, 'words').join(' ')).toBe(`${said.text} ${answer.text}`);
    expect(textsOf(scene, 'speaker')).toEqual(['Sam Altman', 'Elon Musk']);
    expect(textsOf(scene, 'detail')[0]).toBe('post on X to Elon Musk · 10 February 2025');
    expect(textsOf(scene, 'foot')).toEqual(['CNBC · Reuters', 'Musk v. Altman · q/7f3a12 · q/7f3a12']);
  });

  test('sets both in the same type, smaller the longer they are, down to a floor', () => {
    const sizesOf = (spec: PairCardSpec) =>
      layoutPairCard(spec, STUDIOS.dark).shapes.flatMap((shape) => {
        const glyph = shape.part === 'words' && shape.kind === 'text' ? shape.line.glyphs[0] : undefined;
        return glyph ? [glyph.scale * glyph.face.unitsPerEm] : [];
      });
    expect(new Set(sizesOf(pair())).size).toBe(1);
    const long = 'we shall see what comes of it '.repeat(15);
    expect(new Set(sizesOf(pair(long, long)))).toEqual(new Set([MIN_WORDS_SIZE]));
  });

  test('is refused where the words are too long or none', () => {
    expect(() => layoutPairCard(pair('word '.repeat(300)), STUDIOS.dark)).toThrow(PictureRefused);
    expect(() => layoutPairCard(pair('word', ' '), STUDIOS.dark)).toThrow(PictureRefused);
  });

  test.each(Object.entries(HOSTILE_WORDS))('is drawn well, or refused, with %s', (_, words) => {
    expect(faultsOf(pair(words))).toEqual([]);
    expect(faultsOf(pair(said.text, words), STUDIOS.light)).toEqual([]);
  });

  test('is drawn well at every length', () => {
    for (const length of [1, 40, 120, 300, 450]) {
      const words = 'we shall see what comes of it '.repeat(20).slice(0, length);
      expect(faultsOf(pair(words, words))).toEqual([]);
    }
  });
});
